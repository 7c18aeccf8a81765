// SPDX-License-Identifier: GPL-3.0-or-later
// One model of a provider in a sheet: what it makes, how it is reached, its limit and price, and what is done
// to the bodies of requests to it. Thread: the main thread. Owned by a ProviderEditor; the list must outlive
// it.
#pragma once

#include "app/viewmodels/common/form_model.h"
#include "app/viewmodels/common/form_texts.h"
#include "app/viewmodels/providers/adapter_list_model.h"
#include "app/viewmodels/providers/kept_fields.h"
#include "app/viewmodels/providers/provider_model_list_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class ModelForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    // Of the open one.
    Q_PROPERTY(QString modelId READ modelId NOTIFY changed FINAL)
    Q_PROPERTY(app::viewmodels::FormModel* form READ form CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::AdapterListModel* adapters READ adapters CONSTANT FINAL)
    Q_PROPERTY(bool canApply READ canApply NOTIFY changed FINAL)
public:
    explicit ModelForm(ProviderModelListModel& models, QObject* parent = nullptr);

    [[nodiscard]] QString modelId() const { return m_model.id; }

    [[nodiscard]] FormModel* form() { return &m_form; }

    [[nodiscard]] AdapterListModel* adapters() { return &m_adapters; }

    [[nodiscard]] bool canApply() const;

    Q_INVOKABLE void open(int row);
    // Into the list; saved with the provider.
    Q_INVOKABLE void apply();

Q_SIGNALS:
    void changed();

private:
    void check();
    [[nodiscard]] Reading<gateway::config::ProviderModel> edited() const;

    ProviderModelListModel& m_models;
    FormModel m_form;
    AdapterListModel m_adapters;
    QVector<AdapterDraft> m_start; // the adapters as it was opened
    KeptRow m_kept = KeptRow::Hidden;
    gateway::config::ProviderModel m_model;
};

} // namespace app::viewmodels
