// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog that lists a provider's models and takes the ticked ones into the configuration.
// Thread: the main thread. Owned by a ProvidersViewModel; the service must outlive it.
#pragma once

#include "app/viewmodels/providers/offered_model_list_model.h"
#include "service/provider_models.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class ModelImportViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(QString provider READ provider NOTIFY changed FINAL)
    Q_PROPERTY(Step step READ step NOTIFY changed FINAL)
    // While listing: "3 pages, 214 models".
    Q_PROPERTY(QString progress READ progress NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    // What is to be known of the list: it was cut, or models of the configuration are gone from it.
    Q_PROPERTY(QString remark READ remark NOTIFY changed FINAL)
    // What the import did.
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed FINAL)
    Q_PROPERTY(app::viewmodels::OfferedModelListModel* list READ list CONSTANT FINAL)
    Q_PROPERTY(bool withAliases READ withAliases WRITE setWithAliases NOTIFY changed FINAL)
    // A taken alias gets the model as another group; else it is passed over.
    Q_PROPERTY(bool joinsTaken READ joinsTaken WRITE setJoinsTaken NOTIFY changed FINAL)
    Q_PROPERTY(bool canImport READ canImport NOTIFY changed FINAL)
public:
    enum class Step { Closed, Listing, Listed, Importing, Done };
    Q_ENUM(Step)

    explicit ModelImportViewModel(gateway::service::ProviderModels& models, QObject* parent = nullptr);

    [[nodiscard]] QString provider() const { return m_provider; }

    [[nodiscard]] Step step() const { return m_step; }

    [[nodiscard]] QString progress() const { return m_progress; }

    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] QString remark() const { return m_remark; }

    [[nodiscard]] QString outcome() const { return m_outcome; }

    [[nodiscard]] OfferedModelListModel* list() { return &m_list; }

    [[nodiscard]] bool withAliases() const { return m_withAliases; }

    [[nodiscard]] bool joinsTaken() const { return m_joinsTaken; }

    [[nodiscard]] bool canImport() const { return m_step == Step::Listed && m_list.picked() > 0; }

    void setWithAliases(bool withAliases);
    void setJoinsTaken(bool joins);

    // Asks that provider for its list; also again after a problem.
    Q_INVOKABLE void open(const QString& provider);
    Q_INVOKABLE void importPicked();
    // Gives up what is under way.
    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();

private:
    void take(const gateway::Result<gateway::service::OfferedModels>& offered);
    void take(const gateway::service::ImportOutcome& outcome);

    gateway::service::ProviderModels& m_models;
    OfferedModelListModel m_list;
    QString m_provider;
    Step m_step = Step::Closed;
    QString m_progress;
    QString m_problem;
    QString m_remark;
    QString m_outcome;
    bool m_withAliases = true;
    bool m_joinsTaken = false;
};

} // namespace app::viewmodels
