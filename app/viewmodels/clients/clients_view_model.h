// SPDX-License-Identifier: GPL-3.0-or-later
// The page of clients: the coding agents on this computer, where they point, and pointing them at Plexus.
// Thread: the main thread. The services must outlive it.
#pragma once

#include "app/clients/world.h"
#include "app/viewmodels/clients/client_keys.h"
#include "app/viewmodels/clients/client_launches.h"
#include "app/viewmodels/clients/client_list_model.h"
#include "app/viewmodels/clients/client_probe.h"
#include "app/viewmodels/clients/client_setup.h"
#include "app/viewmodels/clients/client_worker.h"
#include "base/clock.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace app::viewmodels {

class ClientsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    // On this computer, and those that could be.
    Q_PROPERTY(app::viewmodels::ClientListModel* found READ found CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::ClientListModel* others READ others CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::ClientSetup* setup READ setup CONSTANT FINAL)
    // A page that is seen looks again when the window does.
    Q_PROPERTY(bool watched READ isWatched WRITE setWatched NOTIFY watchedChanged FINAL)
    // Some answer has come: an empty list means that there are none.
    Q_PROPERTY(bool looked READ hasLooked NOTIFY changed FINAL)
    Q_PROPERTY(bool running READ isRunning NOTIFY changed FINAL)
    Q_PROPERTY(int managed READ managed NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
public:
    ClientsViewModel(const gateway::service::GatewayServices& services, const clients::World& world,
        QObject* parent = nullptr);
    // The clock must outlive it.
    ClientsViewModel(const gateway::service::GatewayServices& services, const clients::World& world,
        const gateway::Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] ClientListModel* found() { return &m_found; }

    [[nodiscard]] ClientListModel* others() { return &m_others; }

    [[nodiscard]] ClientSetup* setup() { return &m_setup; }

    [[nodiscard]] bool isWatched() const { return m_watched; }

    void setWatched(bool watched);

    [[nodiscard]] bool hasLooked() const { return m_looked; }

    [[nodiscard]] bool isRunning() const { return !m_services.control.baseUrl().isEmpty(); }

    // How many clients hold changes of ours.
    [[nodiscard]] int managed() const;

    [[nodiscard]] QString problem() const { return m_problem; }

    // Of all clients Plexus knows.
    [[nodiscard]] const QVector<clients::ClientFacts>& facts() const { return m_facts; }

    [[nodiscard]] const clients::World& world() const { return m_world; }

    [[nodiscard]] QString nameOf(const QString& client) const;

    // The key clients are given.
    [[nodiscard]] ClientKeys& keys() { return m_keys; }

    // Where files are kept as they were, as shown.
    [[nodiscard]] QString backupFolder() const;
    // A set-up beside the page's, open on that client; it must not outlive this. Null: nobody knows the
    // client.
    [[nodiscard]] std::unique_ptr<ClientSetup> newSetup(const QString& client);

    // The key clients are given has another value: what was written of the former one is written anew.
    void followKey(const gateway::Secret& former, const gateway::Secret& fresh);

    // "2 min ago" goes on, for whoever shows it.
    Q_INVOKABLE void retellAges();
    Q_INVOKABLE void refresh();
    Q_INVOKABLE void configure(const QString& client);
    // Likewise, to be opened from here with variables: only where ClientListModel::CanOpenRole says so.
    Q_INVOKABLE void configureHere(const QString& client);
    // Opens it as it was opened before. Where that cannot be, sheetNeeded() and what configureHere() does.
    Q_INVOKABLE void launch(const QString& client);

    struct Launchable {
        QString client;
        QString name;
        bool isAtOnce = false; // as it was opened before
        friend bool operator==(const Launchable&, const Launchable&) = default;
    };

    // Those found that can be opened from here.
    [[nodiscard]] QVector<Launchable> launchables() const;

    // As ClientLaunches has them.
    [[nodiscard]] QStringList launches() const { return m_launches.texts(); }

    void setLaunches(const QStringList& texts);
    Q_INVOKABLE void undo(const QString& client);
    Q_INVOKABLE void undoAll();
    Q_INVOKABLE void test(const QString& client);
    Q_INVOKABLE void dismissProblem();

Q_SIGNALS:
    void changed();
    void watchedChanged();
    // launchables() are others.
    void launchablesChanged();
    // launches() are others, and want to be kept.
    void launchesChanged();
    // The page of clients is to be seen: there is something to choose, or to read.
    void sheetNeeded();
    // A sentence of what was done.
    void said(const QString& text);
    // Plexus had to move, and clients it has set up were pointed at where it is now.
    void addressFollowed(const QString& text);
    // Likewise with the key; or why some could not be.
    void keyFollowed(const QString& text);

private:
    void followGateway();
    void takeRepointed(const QVector<clients::RepointOutcome>& outcomes, const QString& root);
    void takeRekeyed(const QVector<clients::RepointOutcome>& outcomes);
    // The names of those that were changed; what could not be is said.
    [[nodiscard]] QStringList namesOf(const QVector<clients::RepointOutcome>& outcomes);
    void takeTraffic(const gateway::service::TrafficFeed::Records& records);
    void takeFacts(const QVector<clients::ClientFacts>& facts);
    void showRows();
    void complain(const QString& problem);
    [[nodiscard]] const clients::Recipe* recipeOf(const QString& id) const;
    void follow(const ClientSetup& setup);
    void followAgain(const QString& client);
    void showSheet(const QString& client);
    [[nodiscard]] QString undoText(
        const QString& client, const QVector<clients::UndoOutcome>& outcomes) const;

    gateway::service::GatewayServices m_services; // references
    clients::World m_world;
    const gateway::Clock& m_clock;
    QVector<clients::Recipe> m_recipes;
    ConfigChanger m_changer;
    ClientKeys m_keys;
    ClientWorker m_worker;
    ClientListModel m_found;
    ClientListModel m_others;
    ClientSetup m_setup;
    ClientLaunches m_launches;
    std::unique_ptr<ClientSetup> m_again; // the one that is opened as before
    QVector<Launchable> m_toldLaunchables;
    ClientProbe m_probe;
    QTimer m_minute;
    QVector<clients::ClientFacts> m_facts;
    QHash<QString, qint64> m_seen; // by label
    QHash<QString, ProbeOutcome> m_tested;
    QString m_testing;
    QString m_problem;
    bool m_watched = false;
    bool m_looked = false;
};

} // namespace app::viewmodels
