// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the quota checkers of the configuration: at start, at their interval with some jitter, soon after a
// used-up meter's reset, and on demand; one at a time for each account, and few at a time in all. One that
// fails is tried at growing pauses. What they read goes to the traffic policy, which lets rest what is used
// up, and to the store; what answers say for free is kept, too. Thread: the main thread.
#pragma once

#include "base/clock.h"
#include "meters/checker_catalogue.h"
#include "service/checker_credentials.h"
#include "service/gateway_service.h"
#include "service/meter_check.h"
#include "service/meter_service.h"
#include "store/store_meters.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace gateway::service {

class MeterKeeper final : public MeterService {
    Q_OBJECT
public:
    // What it needs of others.
    struct Ways {
        CheckFetch fetch;
        // To the traffic policy: a reading, or that a provider's counts no more.
        std::function<void(const inspect::MeterReading&)> tell;
        std::function<void(const QString& provider)> withdraw;
        std::function<double()> random; // from [0, 1)
        // Whether this node runs checks nobody asked for: of those on one database one does, and the others
        // take over what it read. None: it does.
        std::function<bool()> mayRun = {};
    };

    static constexpr qsizetype kMostRunning = 4;
    // Checks at start are spread over so long.
    static constexpr qint64 kStartSpreadMs = 2'000;
    // A reading is believed for two intervals and this.
    static constexpr qint64 kFreshSlackMs = 5 * 60'000;
    // After a reset, and between two checks that nobody asked for.
    static constexpr qint64 kShortestPauseMs = 60'000;
    static constexpr qint64 kLongestPauseMs = 6LL * 3600 * 1000;
    // What answers say is written at most so often, unless something is used up or whole again.
    static constexpr qint64 kFedStorePaceMs = 60'000;
    static constexpr qint64 kFedHistoryPaceMs = 5 * 60'000;

    // `folder`: where a user's own checkers are; empty: nowhere.
    MeterKeeper(ConfigService& configuration, secrets::SecretStore& secretStore, store::StoreMeters& meters,
        const Clock& clock, AccountLookup accounts, QString authJson, QString folder, Ways ways,
        QObject* parent = nullptr);
    ~MeterKeeper() override;

    // Takes up what the store holds and begins. The gateway should listen. Once.
    void start();
    // The policy knows another configuration: it is told again what is known.
    void tellAgain();
    // Another node read something: what is newer in the store is taken over.
    void refresh();
    // From the heads of answers.
    void takeFed(const inspect::MeterReading& reading);
    // Runs what is due; called by the timer, and by tests that move the clock.
    void checkDue();

    [[nodiscard]] QVector<MeterStanding> standings() const override;
    [[nodiscard]] QVector<config::CheckerDefinition> types() const override;

    [[nodiscard]] QStringList typeProblems() const override { return m_typeProblems; }

    void check(const QString& provider, std::function<void(Result<MeterStanding>)> done) override;
    void test(const CheckerTrial& trial, std::function<void(Result<QVector<inspect::Meter>>)> done) override;
    void history(const store::MeterHistoryQuery& query,
        std::function<void(Result<QVector<inspect::MeterPoint>>)> done) override;

private:
    using CheckDone = std::function<void(Result<MeterStanding>)>;

    // A provider's checker.
    struct Entry {
        config::Provider provider; // as the configuration had it when the entry was made
        QString account;           // of those that share one, one runs at a time
        inspect::CheckerHealth health = {};
        inspect::MeterReading reading = {};
        qint64 dueMs = 0;
        bool isRunning = false;
        std::shared_ptr<MeterCheck> run = {};
        std::vector<CheckDone> waiting = {};
    };

    // What answers said of a provider without a checker.
    struct Fed {
        inspect::MeterReading reading;
        qint64 storedMs = 0;
        qint64 rememberedMs = 0;
    };

    void takeMemory(const store::MeterMemory& memory);
    void takeNews(const store::MeterMemory& memory);
    void takeNews(Entry& entry, const inspect::MeterReading& reading);
    void readOwnCheckers();
    // Entries for the checkers of the configuration, and no others.
    void reconcile();
    void removeEntry(const QString& provider);
    void begin(Entry& entry);
    void run(const QString& provider, const CheckJob& job);
    void ended(const QString& provider, const Result<QVector<inspect::Meter>>& result);
    void succeeded(Entry& entry, const QVector<inspect::Meter>& meters);
    void failed(Entry& entry, const Error& error);
    [[nodiscard]] qint64 afterSuccessMs(const Entry& entry) const;
    [[nodiscard]] qint64 afterFailureMs(const Entry& entry, const Error& error) const;
    // Whether a check would ask and judge as before.
    [[nodiscard]] static bool asksTheSame(const config::Provider& a, const config::Provider& b);
    [[nodiscard]] bool isAccountBusy(const Entry& entry) const;
    [[nodiscard]] CheckJob jobFor(const config::Provider& provider, const config::QuotaChecker& checker,
        config::CheckerDefinition definition, meters::CheckInputs inputs) const;
    [[nodiscard]] MeterStanding standingOf(const Entry& entry) const;
    [[nodiscard]] Result<QVector<inspect::Meter>> readPasted(const CheckerTrial& trial) const;
    void prune();
    void arm();

    ConfigService& m_configuration;
    store::StoreMeters& m_store;
    const Clock& m_clock;
    QString m_folder;
    Ways m_ways;
    CheckerCredentials m_credentials;
    meters::CheckerCatalogue m_catalogue;
    QStringList m_typeProblems;
    std::map<QString, Entry> m_entries; // by provider
    std::map<QString, Fed> m_fed;
    store::MeterMemory m_memory; // of the store, until the entry it belongs to is made
    QTimer m_timer;
    QTimer m_pruneTimer;
    bool m_isStarted = false;
    int m_trials = 0; // under way
};

} // namespace gateway::service
