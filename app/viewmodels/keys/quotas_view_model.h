// SPDX-License-Identifier: GPL-3.0-or-later
// The quotas that keys may be held to: the list, the form of the open one, and how far it is used.
// Thread: the main thread. Owned by a KeysViewModel; the services must outlive it.
#pragma once

#include "app/viewmodels/common/entity_editor.h"
#include "app/viewmodels/keys/quota_bar_model.h"
#include "app/viewmodels/keys/quota_draft.h"
#include "app/viewmodels/keys/quota_list_model.h"

#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

// (The base in full: the registrar of QML types looks it up by the name that stands here.)
class QuotasViewModel : public app::viewmodels::EntityEditor {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(app::viewmodels::QuotaListModel* list READ list CONSTANT FINAL)
    Q_PROPERTY(bool isDefault READ isDefault WRITE setDefault NOTIFY changed FINAL)
    // Of every key that has used it.
    Q_PROPERTY(app::viewmodels::QuotaBarModel* bars READ bars CONSTANT FINAL)
public:
    QuotasViewModel(const gateway::service::GatewayServices& services, const gateway::Clock& clock,
        ConfigChanger& changer, QObject* parent = nullptr);

    [[nodiscard]] QuotaListModel* list() { return &m_list; }

    [[nodiscard]] QuotaBarModel* bars() { return &m_bars; }

    [[nodiscard]] bool isDefault() const { return m_default; }

    void setDefault(bool isDefault);

    [[nodiscard]] QString removalProblem() const override;

private:
    [[nodiscard]] QString section() const override;
    [[nodiscard]] QStringList namesIn(const Config& config) const override;
    [[nodiscard]] Node partOf(const Config& config, const QString& name) const override;
    [[nodiscard]] Problems problemsOf(const Node& part, const QString& name) const override;
    [[nodiscard]] Missing missing(const Node& part) const override;
    [[nodiscard]] Config withPart(
        Config config, const QString& former, const QString& name, const Node& part) const override;
    [[nodiscard]] Config without(Config config, const QString& name) const override;
    [[nodiscard]] QString say(Saying what) const override;
    [[nodiscard]] ActTexts actTexts(Act act, const QString& name) const override;
    [[nodiscard]] QVariant extra() const override;
    [[nodiscard]] QVariant savedExtra(const QString& name) const override;
    void setExtra(const QVariant& extra) override;
    [[nodiscard]] QStringList extraChanges() const override;
    void takeList(const Config& config) override;
    void markEdited(const QStringList& names) override;
    void opened() override;

    QuotaListModel m_list;
    QuotaBarModel m_bars;
    bool m_default = false;
};

} // namespace app::viewmodels
