// SPDX-License-Identifier: GPL-3.0-or-later
// Adds models a provider newly offers (Provider::autosync), at the provider's own pace. Never takes one away:
// one that vanished is told in the log, once. Only where the configuration is ours to write; with --config it
// says so, once, and does nothing.
// Thread: the main thread.
#pragma once

#include "base/clock.h"
#include "service/provider_models.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <functional>
#include <utility>

namespace gateway::service {

class ModelAutosync final : public QObject {
    Q_OBJECT
public:
    ModelAutosync(
        ConfigService& configuration, ProviderModels& models, const Clock& clock, QObject* parent = nullptr);

    // Whether this node does it; of those on one database one does. None: it does.
    void setMayRun(std::function<bool()> mayRun) { m_mayRun = std::move(mayRun); }

    // Looks now, and from now on every minute, who is due. The gateway should listen.
    void start();
    // One provider at a time; the next is asked when this one's list is there.
    void syncDue();

Q_SIGNALS:
    // A provider's list was read and what is new in it applied, or not.
    void synced(const QString& provider);

private:
    [[nodiscard]] const config::Provider* nextDue() const;
    void take(const QString& provider, const Result<OfferedModels>& offered);
    void imported(const QString& provider, const ImportOutcome& outcome);
    void ended(const QString& provider);
    void tellVanished(const OfferedModels& offered);
    void tellOnce(const QString& what);

    ConfigService& m_configuration;
    ProviderModels& m_models;
    const Clock& m_clock;
    QHash<QString, qint64> m_askedMs; // when, by provider
    QSet<QString> m_told;
    bool m_isSyncing = false;
    std::function<bool()> m_mayRun;
    QTimer m_timer;
};

} // namespace gateway::service
