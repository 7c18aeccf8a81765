// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_management.h"

#include <utility>

namespace gateway::store {

void StoreManagement::loadUsage(const UsageQuery& query, QObject* context, Done<UsagePage> done)
{
    m_queue.ask(
        context,
        [query](StoreWorker& worker) {
            return worker.onManagement<UsagePage>(
                [&query](ManagementRows rows) { return rows.usage.page(query); });
        },
        std::move(done));
}

void StoreManagement::loadSeries(
    const UsageFilter& filter, qint64 intervalMs, QObject* context, Done<UsageSeries> done)
{
    m_queue.ask(
        context,
        [filter, intervalMs](StoreWorker& worker) {
            return worker.onManagement<UsageSeries>(
                [&filter, intervalMs](ManagementRows rows) { return rows.usage.series(filter, intervalMs); });
        },
        std::move(done));
}

void StoreManagement::loadReport(const UsageReportQuery& query, QObject* context, Done<UsageReport> done)
{
    m_queue.ask(
        context,
        [query](StoreWorker& worker) {
            return worker.onManagement<UsageReport>(
                [&query](ManagementRows rows) { return rows.usageReports.report(query); });
        },
        std::move(done));
}

void StoreManagement::loadUses(qint64 fromMs, QObject* context, Done<QVector<PastUse>> done)
{
    m_queue.ask(
        context,
        [fromMs](StoreWorker& worker) {
            return worker.onManagement<QVector<PastUse>>(
                [fromMs](ManagementRows rows) { return rows.usage.uses(fromMs); });
        },
        std::move(done));
}

void StoreManagement::removeUsage(const UsageFilter& filter, QObject* context, Done<qint64> done)
{
    m_queue.ask(
        context,
        [filter](StoreWorker& worker) {
            return worker.onManagement<qint64>(
                [&filter](ManagementRows rows) { return rows.usage.remove(filter); });
        },
        std::move(done));
}

void StoreManagement::forgetErrors(const UsageFilter& filter, QObject* context, Done<qint64> done)
{
    m_queue.ask(
        context,
        [filter](StoreWorker& worker) {
            return worker.onManagement<qint64>(
                [&filter](ManagementRows rows) { return rows.usage.forgetErrors(filter); });
        },
        std::move(done));
}

void StoreManagement::removeMcpRequests(
    std::optional<qint64> beforeMs, const QString& id, QObject* context, Done<qint64> done)
{
    m_queue.ask(
        context,
        [beforeMs, id](StoreWorker& worker) {
            return worker.onManagement<qint64>(
                [beforeMs, &id](ManagementRows rows) { return rows.usage.removeMcpRequests(beforeMs, id); });
        },
        std::move(done));
}

void StoreManagement::appendAudit(const AuditEntry& entry, QObject* context, Done<void> done)
{
    m_queue.ask(
        context,
        [entry](StoreWorker& worker) {
            return worker.onManagement<void>(
                [&entry](ManagementRows rows) { return rows.audit.append(entry); });
        },
        std::move(done));
}

void StoreManagement::loadAudit(int limit, qint64 offset, QObject* context, Done<AuditPage> done)
{
    m_queue.ask(
        context,
        [limit, offset](StoreWorker& worker) {
            return worker.onManagement<AuditPage>(
                [limit, offset](ManagementRows rows) { return rows.audit.page(limit, offset); });
        },
        std::move(done));
}

void StoreManagement::loadRuntimeSetting(const QString& name, QObject* context, Done<QString> done)
{
    m_queue.ask(
        context,
        [name](StoreWorker& worker) {
            return worker.onManagement<QString>(
                [&name](ManagementRows rows) { return rows.audit.runtimeSetting(name); });
        },
        std::move(done));
}

void StoreManagement::setRuntimeSetting(
    const QString& name, const QString& value, QObject* context, Done<void> done)
{
    m_queue.ask(
        context,
        [name, value](StoreWorker& worker) {
            return worker.onManagement<void>(
                [&name, &value](ManagementRows rows) { return rows.audit.setRuntimeSetting(name, value); });
        },
        std::move(done));
}

} // namespace gateway::store
