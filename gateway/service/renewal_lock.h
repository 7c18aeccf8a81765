// SPDX-License-Identifier: GPL-3.0-or-later
// One renewal of an account at a time among all processes that share what is kept: those with the same data
// directory, by a lock file for each account, named by a digest; nodes on one database by a lease of its.
// With neither there is nothing to share and every lock is free.
// Thread: the main thread; waiting does not block it.
#pragma once

#include "base/result.h"

#include <QLockFile>
#include <QObject>
#include <QString>

#include <functional>
#include <map>
#include <memory>

namespace gateway::service {

// Leases of the database that nodes share; empty: it is not shared.
struct RenewalLeases {
    // True: held; false: another node holds it. An error: nobody can say.
    std::function<void(const QString& name, std::function<void(const Result<bool>& held)> done)> acquire = {};
    std::function<void(const QString& name)> release = {};
};

class RenewalLock final : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const Result<void>& locked)>;

    explicit RenewalLock(QString dataDir, RenewalLeases leases = {}, QObject* parent = nullptr);
    ~RenewalLock() override;

    // `done` comes at once when it is free, else later; an error when another process holds it for longer
    // than a renewal takes. Not once `context` is gone.
    void acquire(const QString& name, QObject* context, const Done& done);
    void release(const QString& name);

    // Another process may have changed what is kept.
    [[nodiscard]] bool isShared() const { return !m_dataDir.isEmpty() || m_leases.acquire; }

private:
    void askOnce(const QString& name, QObject* context, const Done& done, int turn);
    void tryOnce(const QString& name, QObject* context, const Done& done, int turn);

    QString m_dataDir;
    RenewalLeases m_leases;
    std::map<QString, std::unique_ptr<QLockFile>> m_held;
};

} // namespace gateway::service
