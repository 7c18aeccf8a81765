// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/meter_repository.h"

#include "store/sql.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::store {

namespace {

using inspect::Meter;
using inspect::MeterReading;

const QString kNotWritten = QStringLiteral("The meters cannot be written");
const QString kNotRead = QStringLiteral("The meters cannot be read");

QVariant realValue(const std::optional<double>& value)
{
    return value ? QVariant(*value) : QVariant();
}

std::optional<double> realFrom(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toDouble());
}

void bindWindow(QSqlQuery& query, const std::optional<inspect::MeterWindow>& window)
{
    query.bindValue(u":window_count"_s, window ? QVariant(window->count) : QVariant());
    query.bindValue(u":window_unit"_s, textValue(window ? inspect::windowUnitName(window->unit) : QString()));
    query.bindValue(
        u":window_cycle"_s, textValue(window ? inspect::windowCycleName(window->cycle) : QString()));
}

std::optional<inspect::MeterWindow> windowFrom(const QSqlQuery& row)
{
    const auto unit = inspect::windowUnitFromName(row.value(u"window_unit"_s).toString());
    const auto cycle = inspect::windowCycleFromName(row.value(u"window_cycle"_s).toString());
    if (!unit || !cycle)
        return std::nullopt;
    return inspect::MeterWindow {
        .count = row.value(u"window_count"_s).toInt(), .unit = *unit, .cycle = *cycle
    };
}

std::optional<Meter> meterFrom(const QSqlQuery& row)
{
    const auto kind = inspect::meterKindFromName(row.value(u"kind"_s).toString());
    const auto status = inspect::meterStatusFromName(row.value(u"status"_s).toString());
    const auto reach = inspect::meterReachFromName(row.value(u"reach"_s).toString());
    if (!kind || !status || !reach)
        return std::nullopt;
    const QVariant resets = row.value(u"resets_at_ms"_s);
    return Meter { .key = row.value(u"meter"_s).toString(),
        .label = row.value(u"label"_s).toString(),
        .kind = *kind,
        .unit = row.value(u"unit"_s).toString(),
        .limit = realFrom(row.value(u"limit_value"_s)),
        .used = realFrom(row.value(u"used"_s)),
        .remaining = realFrom(row.value(u"remaining"_s)),
        .percent = realFrom(row.value(u"percent"_s)),
        .window = windowFrom(row),
        .resetsAtMs = resets.isNull() ? std::nullopt : std::optional(resets.toLongLong()),
        .status = *status,
        .reach = *reach,
        .models = row.value(u"models"_s).toString().split(u'\n', Qt::SkipEmptyParts),
        .coveredBy = row.value(u"covered_by"_s).toString() };
}

} // namespace

MeterRepository::MeterRepository(const QSqlDatabase& database)
    : m_database(database)
    , m_deleteReading(prepared(database, u"DELETE FROM meters WHERE provider = :provider"_s))
    , m_insertMeter(prepared(database,
          u"INSERT INTO meters (provider, meter, place, source, at_ms, fresh_until_ms, label, kind, unit, "
          "limit_value, used, remaining, percent, window_count, window_unit, window_cycle, resets_at_ms, "
          "status, reach, models, covered_by) VALUES (:provider, :meter, :place, :source, :at_ms, "
          ":fresh_until_ms, :label, :kind, :unit, :limit_value, :used, :remaining, :percent, :window_count, "
          ":window_unit, :window_cycle, :resets_at_ms, :status, :reach, :models, :covered_by)"_s))
    , m_insertPoint(prepared(database,
          u"INSERT INTO meter_history (at_ms, provider, meter, limit_value, used, remaining, percent, "
          u"status) "
          "VALUES (:at_ms, :provider, :meter, :limit_value, :used, :remaining, :percent, :status)"_s))
    , m_deleteHealth(prepared(database, u"DELETE FROM checker_health WHERE provider = :provider"_s))
    , m_insertHealth(prepared(database,
          u"INSERT INTO checker_health (provider, last_success_ms, last_try_ms, last_error, failures) "
          "VALUES (:provider, :last_success_ms, :last_try_ms, :last_error, :failures)"_s))
{
}

Result<void> MeterRepository::write(const MeterReading& reading)
{
    m_deleteReading.bindValue(u":provider"_s, textValue(reading.provider));
    if (auto deleted = run(m_deleteReading, kNotWritten); !deleted)
        return deleted;
    for (qsizetype i = 0; i < reading.meters.size(); ++i) {
        const Meter& meter = reading.meters[i];
        m_insertMeter.bindValue(u":provider"_s, textValue(reading.provider));
        m_insertMeter.bindValue(u":meter"_s, textValue(meter.key));
        m_insertMeter.bindValue(u":place"_s, static_cast<int>(i));
        m_insertMeter.bindValue(u":source"_s, inspect::meterSourceName(reading.source));
        m_insertMeter.bindValue(u":at_ms"_s, reading.atMs);
        m_insertMeter.bindValue(u":fresh_until_ms"_s, reading.freshUntilMs);
        m_insertMeter.bindValue(u":label"_s, textValue(meter.label));
        m_insertMeter.bindValue(u":kind"_s, inspect::meterKindName(meter.kind));
        m_insertMeter.bindValue(u":unit"_s, textValue(meter.unit));
        m_insertMeter.bindValue(u":limit_value"_s, realValue(meter.limit));
        m_insertMeter.bindValue(u":used"_s, realValue(meter.used));
        m_insertMeter.bindValue(u":remaining"_s, realValue(meter.remaining));
        m_insertMeter.bindValue(u":percent"_s, realValue(meter.percent));
        bindWindow(m_insertMeter, meter.window);
        m_insertMeter.bindValue(
            u":resets_at_ms"_s, meter.resetsAtMs ? QVariant(*meter.resetsAtMs) : QVariant());
        m_insertMeter.bindValue(u":status"_s, inspect::meterStatusName(meter.status));
        m_insertMeter.bindValue(u":reach"_s, inspect::meterReachName(meter.reach));
        m_insertMeter.bindValue(u":models"_s, textValue(meter.models.join(u'\n')));
        m_insertMeter.bindValue(u":covered_by"_s, textValue(meter.coveredBy));
        if (auto written = run(m_insertMeter, kNotWritten); !written)
            return written;
    }
    return {};
}

Result<void> MeterRepository::remember(const MeterReading& reading)
{
    for (const Meter& meter : reading.meters) {
        m_insertPoint.bindValue(u":at_ms"_s, reading.atMs);
        m_insertPoint.bindValue(u":provider"_s, textValue(reading.provider));
        m_insertPoint.bindValue(u":meter"_s, textValue(meter.key));
        m_insertPoint.bindValue(u":limit_value"_s, realValue(meter.limit));
        m_insertPoint.bindValue(u":used"_s, realValue(meter.used));
        m_insertPoint.bindValue(u":remaining"_s, realValue(meter.remaining));
        m_insertPoint.bindValue(u":percent"_s, realValue(meter.percent));
        m_insertPoint.bindValue(u":status"_s, inspect::meterStatusName(meter.status));
        if (auto written = run(m_insertPoint, kNotWritten); !written)
            return written;
    }
    return {};
}

Result<void> MeterRepository::writeHealth(const QString& provider, const inspect::CheckerHealth& health)
{
    m_deleteHealth.bindValue(u":provider"_s, textValue(provider));
    if (auto deleted = run(m_deleteHealth, kNotWritten); !deleted)
        return deleted;
    m_insertHealth.bindValue(u":provider"_s, textValue(provider));
    m_insertHealth.bindValue(u":last_success_ms"_s, health.lastSuccessMs);
    m_insertHealth.bindValue(u":last_try_ms"_s, health.lastTryMs);
    m_insertHealth.bindValue(u":last_error"_s, textValue(health.lastError));
    m_insertHealth.bindValue(u":failures"_s, health.failures);
    return run(m_insertHealth, kNotWritten);
}

Result<void> MeterRepository::forget(const QString& provider)
{
    for (QSqlQuery* query : { &m_deleteReading, &m_deleteHealth }) {
        query->bindValue(u":provider"_s, textValue(provider));
        if (auto deleted = run(*query, kNotWritten); !deleted)
            return deleted;
    }
    return {};
}

Result<void> MeterRepository::prune(qint64 beforeMs)
{
    // Above so many the newest of the surplus says from when on all may stay.
    QSqlQuery surplus =
        prepared(m_database, u"SELECT at_ms FROM meter_history ORDER BY at_ms DESC LIMIT 1 OFFSET :most"_s);
    surplus.bindValue(u":most"_s, kMostPoints);
    if (auto ran = run(surplus, kNotRead); !ran)
        return ran;
    const qint64 surplusMs = surplus.next() ? surplus.value(0).toLongLong() + 1 : 0;
    surplus.finish();
    QSqlQuery old = prepared(m_database, u"DELETE FROM meter_history WHERE at_ms < :before"_s);
    old.bindValue(u":before"_s, std::max(beforeMs, surplusMs));
    return run(old, kNotWritten);
}

Result<MeterMemory> MeterRepository::load()
{
    MeterMemory memory;
    QSqlQuery rows = prepared(m_database,
        u"SELECT provider, meter, source, at_ms, fresh_until_ms, label, kind, unit, limit_value, used, "
        "remaining, percent, window_count, window_unit, window_cycle, resets_at_ms, status, reach, models, "
        "covered_by FROM meters ORDER BY provider, place"_s);
    if (auto ran = run(rows, kNotRead); !ran)
        return ran.error();
    while (rows.next()) {
        const auto source = inspect::meterSourceFromName(rows.value(u"source"_s).toString());
        const std::optional<Meter> meter = meterFrom(rows);
        if (!source || !meter)
            continue;
        const QString provider = rows.value(u"provider"_s).toString();
        if (memory.readings.isEmpty() || memory.readings.last().provider != provider)
            memory.readings.append({ .provider = provider,
                .source = *source,
                .atMs = rows.value(u"at_ms"_s).toLongLong(),
                .freshUntilMs = rows.value(u"fresh_until_ms"_s).toLongLong() });
        memory.readings.last().meters.append(*meter);
    }
    QSqlQuery health = prepared(m_database,
        u"SELECT provider, last_success_ms, last_try_ms, last_error, failures FROM checker_health"_s);
    if (auto ran = run(health, kNotRead); !ran)
        return ran.error();
    while (health.next()) {
        memory.health.insert(health.value(0).toString(),
            { .lastSuccessMs = health.value(1).toLongLong(),
                .lastTryMs = health.value(2).toLongLong(),
                .lastError = health.value(3).toString(),
                .failures = health.value(4).toInt() });
    }
    return memory;
}

Result<QVector<inspect::MeterPoint>> MeterRepository::history(const MeterHistoryQuery& query)
{
    QSqlQuery rows = prepared(m_database,
        u"SELECT at_ms, meter, limit_value, used, remaining, percent, status FROM meter_history "
        "WHERE provider = :provider AND at_ms >= :since AND (:every = 1 OR meter = :meter) "
        "ORDER BY at_ms DESC LIMIT :most"_s);
    rows.bindValue(u":provider"_s, textValue(query.provider));
    rows.bindValue(u":since"_s, query.sinceMs);
    rows.bindValue(u":every"_s, query.meter.isEmpty() ? 1 : 0);
    rows.bindValue(u":meter"_s, textValue(query.meter));
    rows.bindValue(u":most"_s, query.limit);
    if (auto ran = run(rows, kNotRead); !ran)
        return ran.error();
    QVector<inspect::MeterPoint> points;
    while (rows.next()) {
        const auto status = inspect::meterStatusFromName(rows.value(6).toString());
        points.append({ .atMs = rows.value(0).toLongLong(),
            .meter = rows.value(1).toString(),
            .limit = realFrom(rows.value(2)),
            .used = realFrom(rows.value(3)),
            .remaining = realFrom(rows.value(4)),
            .percent = realFrom(rows.value(5)),
            .status = status.value_or(inspect::MeterStatus::Ok) });
    }
    std::reverse(points.begin(), points.end());
    return points;
}

} // namespace gateway::store
