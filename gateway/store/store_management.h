// SPDX-License-Identifier: GPL-3.0-or-later
// What the management API asks the database. Owned by Store. Thread: methods from any; `done` runs on the
// thread of `context`, and not at all once that is gone.
#pragma once

#include "store/store_queue.h"
#include "store/usage_query.h"

#include <functional>

namespace gateway::store {

class StoreManagement {
public:
    template <typename T> using Done = std::function<void(const Result<T>&)>;

    // The queue outlives it.
    explicit StoreManagement(StoreQueue& queue)
        : m_queue(queue)
    {
    }

    void loadUsage(const UsageQuery& query, QObject* context, Done<UsagePage> done);
    void loadSeries(const UsageFilter& filter, qint64 intervalMs, QObject* context, Done<UsageSeries> done);
    void loadReport(const UsageReportQuery& query, QObject* context, Done<UsageReport> done);
    // Since then, by minute, key and target.
    void loadUses(qint64 fromMs, QObject* context, Done<QVector<PastUse>> done);
    // How many.
    void removeUsage(const UsageFilter& filter, QObject* context, Done<qint64> done);
    void forgetErrors(const UsageFilter& filter, QObject* context, Done<qint64> done);
    // Older than that, or where nothing is given the one of that id.
    void removeMcpRequests(
        std::optional<qint64> beforeMs, const QString& id, QObject* context, Done<qint64> done);

    void appendAudit(const AuditEntry& entry, QObject* context, Done<void> done);
    void loadAudit(int limit, qint64 offset, QObject* context, Done<AuditPage> done);

    void loadRuntimeSetting(const QString& name, QObject* context, Done<QString> done);
    void setRuntimeSetting(const QString& name, const QString& value, QObject* context, Done<void> done);

private:
    StoreQueue& m_queue;
};

} // namespace gateway::store
