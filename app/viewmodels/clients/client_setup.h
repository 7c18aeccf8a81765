// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet that sets up one client: key, models and scope are chosen, what would change is shown, and only
// then written. Thread: the main thread. Must not outlive the
// ClientsViewModel it comes from.
#pragma once

#include "app/viewmodels/clients/client_field_model.h"
#include "app/viewmodels/clients/client_keys.h"
#include "app/viewmodels/clients/client_role_model.h"
#include "app/viewmodels/clients/client_worker.h"
#include "app/viewmodels/clients/file_diff_list_model.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class ClientSetup : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(bool guide READ isGuide NOTIFY changed FINAL)
    Q_PROPERTY(QStringList notes READ notes NOTIFY changed FINAL)
    Q_PROPERTY(QStringList steps READ steps NOTIFY changed FINAL)
    // "2026-10"; what its recipe was tried against.
    Q_PROPERTY(QString checked READ checked NOTIFY changed FINAL)
    Q_PROPERTY(bool canOpenHere READ canOpenHere NOTIFY changed FINAL)
    Q_PROPERTY(Scope scope READ scope WRITE setScope NOTIFY changed FINAL)
    // The key for agents, or one that is pasted.
    Q_PROPERTY(QStringList keyChoices READ keyChoices NOTIFY changed FINAL)
    Q_PROPERTY(int keyChoice READ keyChoice WRITE setKeyChoice NOTIFY changed FINAL)
    Q_PROPERTY(QString pastedKey READ pastedKey WRITE setPastedKey NOTIFY changed FINAL)
    Q_PROPERTY(QString keyProblem READ keyProblem NOTIFY changed FINAL)
    Q_PROPERTY(app::viewmodels::ClientRoleModel* roles READ roles CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::FileDiffListModel* diff READ diff CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::ClientFieldModel* fields READ fields CONSTANT FINAL)
    // With which variables it would be opened.
    Q_PROPERTY(QString launchText READ launchText NOTIFY changed FINAL)
    // Why nothing can be written; empty: it can.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    // It is set up like this already.
    Q_PROPERTY(bool unchanged READ isUnchanged NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(bool canApply READ canApply NOTIFY changed FINAL)
public:
    enum class Scope { Always, OnlyFromHere };
    Q_ENUM(Scope)

    ClientSetup(const gateway::service::GatewayServices& services, const clients::World& world,
        ClientKeys& keys, ClientWorker& worker, QObject* parent = nullptr);

    [[nodiscard]] bool isOpen() const { return !m_recipe.id.isEmpty(); }

    [[nodiscard]] QString name() const { return m_recipe.name; }

    [[nodiscard]] QString clientId() const { return m_recipe.id; }

    [[nodiscard]] bool isGuide() const { return m_recipe.isGuide(); }

    [[nodiscard]] QStringList notes() const;
    [[nodiscard]] QStringList steps() const;

    // A version, or a month: "October 2026".
    [[nodiscard]] QString checked() const;

    [[nodiscard]] bool canOpenHere() const { return !m_recipe.launch.program.isEmpty() && m_isInstalled; }

    [[nodiscard]] Scope scope() const { return m_scope; }

    void setScope(Scope scope);
    [[nodiscard]] QStringList keyChoices() const;

    [[nodiscard]] int keyChoice() const { return m_keyChoice; }

    void setKeyChoice(int choice);

    [[nodiscard]] QString pastedKey() const { return m_pastedKey; }

    void setPastedKey(const QString& key);
    [[nodiscard]] QString keyProblem() const;

    [[nodiscard]] ClientRoleModel* roles() { return &m_roles; }

    [[nodiscard]] FileDiffListModel* diff() { return &m_diff; }

    [[nodiscard]] ClientFieldModel* fields() { return &m_fields; }

    [[nodiscard]] QString launchText() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool isUnchanged() const;

    [[nodiscard]] bool isBusy() const { return m_isPlanning || m_isApplying; }

    [[nodiscard]] bool canApply() const;

    // Installed: its program was found.
    void show(const clients::Recipe& recipe, bool isInstalled);

    // Opens it in a terminal at once, under the key for agents and with these models; finished() follows, or
    // a problem. False: that cannot be, and nothing was done.
    [[nodiscard]] bool openAgain(const QHash<QString, QString>& roles);

    // Writes what is shown, or opens it in a terminal. finished() follows, or a problem.
    Q_INVOKABLE void apply();
    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();
    // A sentence of what was done.
    void finished(const QString& text);
    // It was opened from here under the key for agents, with these models.
    void opened(const QString& client, const QHash<QString, QString>& roles);

private:
    [[nodiscard]] clients::Target target() const;
    [[nodiscard]] QStringList modelIds() const;
    void refresh();
    void takePlan(int ticket, const gateway::Result<QVector<clients::FilePlan>>& plan);
    // With a key in force; else why there is none.
    void goOn(const QString& problem);
    void write();
    void takeWritten(const gateway::Result<void>& applied);
    void launch();
    void takeOpened(const gateway::Result<void>& started);
    void fail(const QString& problem);

    gateway::service::GatewayServices m_services; // references
    clients::World m_world;
    ClientKeys& m_keys;
    ClientWorker& m_worker;
    clients::Recipe m_recipe; // empty id: closed
    bool m_isInstalled = false;
    Scope m_scope = Scope::Always;
    int m_keyChoice = 0;
    QString m_pastedKey;
    ClientRoleModel m_roles;
    FileDiffListModel m_diff;
    ClientFieldModel m_fields;
    QVector<clients::FilePlan> m_plan;
    QString m_planProblem;
    QString m_applyProblem;
    int m_ticket = 0; // of the newest look; answers to older ones are dropped
    bool m_isPlanning = false;
    bool m_isApplying = false;
};

// The models of the configuration in force that talk, as clients can be told of them.
[[nodiscard]] QVector<clients::OfferedModel> offeredModels(const gateway::config::ConfigPtr& config);

} // namespace app::viewmodels
