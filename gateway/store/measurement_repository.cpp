// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/measurement_repository.h"

#include "store/sql.h"
#include "store/sql_dialect.h"

#include <QStringList>
#include <QVariant>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gateway::store {

namespace {

using routing::Figure;
using routing::Measurements;
using routing::TargetStats;
using routing::TokenMixes;

const QString kNotWritten = QStringLiteral("The database cannot be written");

struct FigureColumn {
    QLatin1StringView name; // `<name>_samples` beside it
    std::optional<Figure> Measurements::*figure;
};

constexpr std::array kFigures {
    FigureColumn { "first_token_ms"_L1, &Measurements::firstTokenMs },
    FigureColumn { "whole_answer_ms"_L1, &Measurements::wholeAnswerMs },
    FigureColumn { "tokens_per_second"_L1, &Measurements::tokensPerSecond },
    FigureColumn { "end_to_end_tokens_per_second"_L1, &Measurements::endToEndTokensPerSecond },
};

QStringList targetColumns()
{
    QStringList columns { u"provider"_s, u"model"_s, u"last_measured_ms"_s, u"newest_hour"_s, u"requests"_s };
    for (const FigureColumn& column : kFigures)
        columns << QString(column.name) << column.name + "_samples"_L1;
    return columns;
}

QString insertText(const QString& table, const QStringList& columns)
{
    return u"INSERT INTO %1 (%2) VALUES (:%3)"_s.arg(table, columns.join(u", "_s), columns.join(u", :"_s));
}

// Newest hour first, parted by blanks, without the zeros at the end.
QString requestsToText(const std::array<quint32, TargetStats::kHours>& requests)
{
    QStringList texts;
    for (const quint32 count : requests)
        texts.append(QString::number(count));
    while (!texts.isEmpty() && texts.last() == u"0"_s)
        texts.removeLast();
    return texts.join(u' ');
}

std::array<quint32, TargetStats::kHours> requestsFromText(const QString& text)
{
    std::array<quint32, TargetStats::kHours> requests {};
    const QStringList texts = text.split(u' ', Qt::SkipEmptyParts);
    const auto count = std::min<std::size_t>(requests.size(), static_cast<std::size_t>(texts.size()));
    for (std::size_t i = 0; i < count; ++i)
        requests[i] = texts[static_cast<qsizetype>(i)].toUInt();
    return requests;
}

} // namespace

MeasurementRepository::MeasurementRepository(const QSqlDatabase& database)
    : m_database(database)
    , m_clearTargets(prepared(database, u"DELETE FROM target_stats"_s))
    , m_insertTarget(prepared(database, insertText(u"target_stats"_s, targetColumns())))
    , m_clearMixes(prepared(database, u"DELETE FROM token_mixes"_s))
    , m_insertMix(prepared(database,
          insertText(u"token_mixes"_s,
              { u"alias"_s, u"input"_s, u"cache_read"_s, u"cache_write"_s, u"output"_s, u"samples"_s })))
{
}

Result<void> MeasurementRepository::write(const routing::MeasuredTraffic& measured)
{
    if (auto mine = takeTurn(m_database, Turn::Measurements); !mine)
        return mine;
    auto written = writeTargets(measured.targets);
    return written ? writeMixes(measured.mixes) : written;
}

Result<void> MeasurementRepository::writeTargets(const QVector<TargetStats::Row>& rows)
{
    if (auto cleared = run(m_clearTargets, kNotWritten); !cleared)
        return cleared;
    for (const TargetStats::Row& row : rows) {
        m_insertTarget.bindValue(u":provider"_s, textValue(row.target.provider));
        m_insertTarget.bindValue(u":model"_s, textValue(row.target.model));
        const std::optional<qint64> lastMs = row.measurements.lastMeasuredMs;
        m_insertTarget.bindValue(u":last_measured_ms"_s, lastMs ? QVariant(*lastMs) : QVariant());
        m_insertTarget.bindValue(u":newest_hour"_s, row.newestHour);
        m_insertTarget.bindValue(u":requests"_s, textValue(requestsToText(row.requests)));
        for (const FigureColumn& column : kFigures) {
            const std::optional<Figure>& figure = row.measurements.*column.figure;
            const QString name = u':' + QString(column.name);
            m_insertTarget.bindValue(name, figure ? QVariant(figure->value) : QVariant());
            m_insertTarget.bindValue(name + u"_samples"_s, figure ? QVariant(figure->samples) : QVariant());
        }
        if (auto written = run(m_insertTarget, kNotWritten); !written)
            return written;
    }
    return {};
}

Result<void> MeasurementRepository::writeMixes(const QVector<TokenMixes::Row>& rows)
{
    if (auto cleared = run(m_clearMixes, kNotWritten); !cleared)
        return cleared;
    for (const TokenMixes::Row& row : rows) {
        m_insertMix.bindValue(u":alias"_s, textValue(row.alias));
        m_insertMix.bindValue(u":input"_s, row.mean.input);
        m_insertMix.bindValue(u":cache_read"_s, row.mean.cacheRead);
        m_insertMix.bindValue(u":cache_write"_s, row.mean.cacheWrite);
        m_insertMix.bindValue(u":output"_s, row.mean.output);
        m_insertMix.bindValue(u":samples"_s, row.samples);
        if (auto written = run(m_insertMix, kNotWritten); !written)
            return written;
    }
    return {};
}

Result<routing::MeasuredTraffic> MeasurementRepository::load()
{
    auto targets = loadTargets();
    if (!targets)
        return targets.error();
    auto mixes = loadMixes();
    if (!mixes)
        return mixes.error();
    return routing::MeasuredTraffic { .targets = std::move(targets).value(),
        .mixes = std::move(mixes).value() };
}

Result<QVector<TargetStats::Row>> MeasurementRepository::loadTargets()
{
    QSqlQuery query =
        prepared(m_database, u"SELECT %1 FROM target_stats"_s.arg(targetColumns().join(u", "_s)));
    if (auto ran = run(query, u"The speeds of targets cannot be read"_s); !ran)
        return ran.error();
    QVector<TargetStats::Row> rows;
    while (query.next()) {
        TargetStats::Row row { .target = { .provider = query.value(u"provider"_s).toString(),
                                   .model = query.value(u"model"_s).toString() },
            .newestHour = query.value(u"newest_hour"_s).toLongLong(),
            .requests = requestsFromText(query.value(u"requests"_s).toString()) };
        if (const QVariant last = query.value(u"last_measured_ms"_s); !last.isNull())
            row.measurements.lastMeasuredMs = last.toLongLong();
        for (const FigureColumn& column : kFigures) {
            const QVariant value = query.value(QString(column.name));
            if (!value.isNull()) {
                row.measurements.*column.figure = Figure { .value = value.toDouble(),
                    .samples = query.value(column.name + "_samples"_L1).toLongLong() };
            }
        }
        rows.append(row);
    }
    return rows;
}

Result<QVector<TokenMixes::Row>> MeasurementRepository::loadMixes()
{
    QSqlQuery query = prepared(
        m_database, u"SELECT alias, input, cache_read, cache_write, output, samples FROM token_mixes"_s);
    if (auto ran = run(query, u"The usual sizes of requests cannot be read"_s); !ran)
        return ran.error();
    QVector<TokenMixes::Row> rows;
    while (query.next()) {
        rows.append({ .alias = query.value(0).toString(),
            .mean = { .input = query.value(1).toLongLong(),
                .cacheRead = query.value(2).toLongLong(),
                .cacheWrite = query.value(3).toLongLong(),
                .output = query.value(4).toLongLong() },
            .samples = query.value(5).toLongLong() });
    }
    return rows;
}

} // namespace gateway::store
