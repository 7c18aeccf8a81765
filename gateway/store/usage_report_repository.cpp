// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/usage_report_repository.h"

#include "store/sql.h"
#include "store/usage_sql.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

using namespace Qt::StringLiterals;

namespace gateway::store {

namespace {

const QString kNotRead = QStringLiteral("The usage cannot be read");

// The number of the point a row is in.
const QString kPoint = QStringLiteral("(started_at_ms + :offset) / :interval AS point");

void bindGrid(QSqlQuery& query, const UsageGrid& grid)
{
    query.bindValue(u":offset"_s, grid.offsetMs);
    query.bindValue(u":interval"_s, grid.intervalMs);
}

qint64 startOf(const UsageGrid& grid, qint64 point)
{
    return point * grid.intervalMs - grid.offsetMs;
}

// What spreads are made of.
struct Samples {
    std::vector<double> firstTokenUs;
    std::vector<double> durationUs;
    std::vector<double> tokensPerSecond;

    void add(const Samples& one)
    {
        for (const auto list : { &Samples::firstTokenUs, &Samples::durationUs, &Samples::tokensPerSecond })
            (this->*list).insert((this->*list).end(), (one.*list).begin(), (one.*list).end());
    }
};

// Which end of the values is the bad one: of waits the great ones, of paces the small ones.
enum class BadEnd { Great, Small };

UsageSpread spreadOf(std::vector<double>& values, BadEnd badEnd)
{
    if (values.empty())
        return {};
    std::sort(values.begin(), values.end());
    const auto at = [&values](double share) {
        const auto rank = static_cast<size_t>(std::ceil(share * static_cast<double>(values.size())));
        return values[std::max<size_t>(rank, 1) - 1];
    };
    const bool isGreatBad = badEnd == BadEnd::Great;
    return { .samples = static_cast<qint64>(values.size()),
        .p50 = at(0.5),
        .p90 = at(isGreatBad ? 0.9 : 0.1),
        .p99 = at(isGreatBad ? 0.99 : 0.01) };
}

UsageSpreads spreadsOf(Samples samples)
{
    return { .firstTokenUs = spreadOf(samples.firstTokenUs, BadEnd::Great),
        .durationUs = spreadOf(samples.durationUs, BadEnd::Great),
        .tokensPerSecond = spreadOf(samples.tokensPerSecond, BadEnd::Small) };
}

// One request's, from its row: first_token_us, end_us, output_tokens, streaming behind the first three
// columns.
Samples samplesAt(const QSqlQuery& query)
{
    const qint64 firstToken = query.value(3).toLongLong();
    const qint64 end = query.value(4).toLongLong();
    const qint64 output = query.value(5).toLongLong(); // NULL: 0
    Samples samples;
    if (firstToken >= 0)
        samples.firstTokenUs.push_back(static_cast<double>(firstToken));
    if (end >= 0)
        samples.durationUs.push_back(static_cast<double>(end));
    // An answer that is not streamed comes at once, when it is made, and so do a few words: that says nothing
    // of its pace.
    if (query.value(6).toInt() != 0 && output > 0 && firstToken >= 0
        && end - firstToken >= inspect::kLeastPaceUs)
        samples.tokensPerSecond.push_back(
            static_cast<double>(output) * 1e6 / static_cast<double>(end - firstToken));
    return samples;
}

constexpr qint64 kLongestBefore = 3'600'000;

// One more request of a group runs, or one fewer.
struct Turn {
    qint64 atMs = 0;
    int change = 0;
    int group = 0;
};

// How many ran at once, from one turn to the next. The work is bounded by the turns and the points.
class LoadSweep {
public:
    // Of the stacked groups, and at last all others.
    using Counts = std::array<qint64, UsageReport::kStacked + 1>;

    explicit LoadSweep(const UsageReportQuery& query)
        : m_grid(query.grid)
        , m_first(pointAt(query.filter.fromMs.value_or(0)))
        , m_last(
              query.filter.untilMs ? pointAt(*query.filter.untilMs - 1) : std::numeric_limits<qint64>::max())
    {
    }

    void run(std::vector<Turn> turns)
    {
        // Who begins when another ends does not run beside it.
        std::sort(turns.begin(), turns.end(), [](const Turn& a, const Turn& b) {
            return a.atMs != b.atMs ? a.atMs < b.atMs : a.change < b.change;
        });
        for (size_t i = 0; i < turns.size(); ++i) {
            const Turn& turn = turns[i];
            m_running += turn.change;
            m_counts.at(static_cast<size_t>(turn.group)) += turn.change;
            // So many run until the next turn, which may be points away.
            if (m_running > 0)
                note(pointAt(turn.atMs), pointAt(turns[std::min(i + 1, turns.size() - 1)].atMs));
        }
    }

    // `parts`: how many of the counts are told.
    [[nodiscard]] QVector<UsageLoad> loads(qsizetype parts) const
    {
        QVector<UsageLoad> loads;
        for (const Load& load : m_loads) {
            UsageLoad one { .startMs = startOf(m_grid, load.point), .most = load.most };
            for (qsizetype part = 0; part < parts; ++part)
                one.parts.append(load.counts.at(static_cast<size_t>(part)));
            if (parts > 0)
                one.parts.append(load.counts.back());
            loads.append(one);
        }
        return loads;
    }

    // Of one group, whatever the others did.
    [[nodiscard]] qint64 mostOf(qsizetype group) const { return m_most.at(static_cast<size_t>(group)); }

private:
    struct Load {
        qint64 point = 0;
        qint64 most = 0;
        Counts counts = {};
    };

    [[nodiscard]] qint64 pointAt(qint64 atMs) const { return (atMs + m_grid.offsetMs) / m_grid.intervalMs; }

    void note(qint64 from, qint64 to)
    {
        for (qint64 point = std::max(from, m_first); point <= std::min(to, m_last); ++point) {
            if (m_loads.empty() || m_loads.back().point < point)
                m_loads.push_back({ .point = point });
            if (Load& load = m_loads.back(); m_running > load.most) {
                load.most = m_running;
                load.counts = m_counts;
            }
            for (size_t group = 0; group < m_most.size(); ++group)
                m_most.at(group) = std::max(m_most.at(group), m_counts.at(group));
        }
    }

    UsageGrid m_grid;
    qint64 m_first = 0;
    qint64 m_last = 0;
    qint64 m_running = 0;
    Counts m_counts = {};
    Counts m_most = {};
    std::vector<Load> m_loads; // ascending
};

// What usageGroupName() says in SQL.
QString groupNameOf(const UsageRunning& running, UsageDimension by)
{
    switch (by) {
    case UsageDimension::Model: return running.alias.isEmpty() ? running.target.model : running.alias;
    case UsageDimension::Provider:
    case UsageDimension::Target: return running.target.provider;
    case UsageDimension::Client: return running.client.section(u'/', 0, 0);
    case UsageDimension::Key: return running.keyName;
    case UsageDimension::Status: break; // it has none yet
    }
    return {};
}

TargetId keyOf(const UsageGroup& group)
{
    return { group.name, group.model };
}

// One report in the making.
class Report {
public:
    Report(const QSqlDatabase& database, const UsageReportQuery& query)
        : m_database(database)
        , m_query(query)
    {
    }

    [[nodiscard]] Result<UsageReport> make();

private:
    // An expression; a constant without a dimension.
    [[nodiscard]] QString groupName() const;
    // As group_name and group_model: what tells groups apart.
    [[nodiscard]] QString groupColumns() const;
    [[nodiscard]] Result<void> addPoints();
    [[nodiscard]] Result<void> addGroups();
    [[nodiscard]] Result<void> addStacks();
    [[nodiscard]] Result<void> addCached();
    [[nodiscard]] Result<void> addSpreads();
    [[nodiscard]] Result<void> addLoads();
    [[nodiscard]] qsizetype stackedCount() const;
    // Terms that hold for each of the stacked groups, with their values.
    [[nodiscard]] QStringList stackTerms(BoundValues& values) const;
    [[nodiscard]] int groupOf(const UsageRunning& running) const;

    QSqlDatabase m_database;
    const UsageReportQuery& m_query;
    UsageReport m_report;
};

Result<UsageReport> Report::make()
{
    QVector<Result<void> (Report::*)()> steps { &Report::addPoints };
    if (m_query.by)
        steps << &Report::addGroups << &Report::addStacks;
    steps << &Report::addCached;
    switch (m_query.detail) {
    case UsageDetail::Sums: break;
    case UsageDetail::Spreads: steps << &Report::addSpreads; break;
    case UsageDetail::Loads: steps << &Report::addSpreads << &Report::addLoads; break;
    }
    for (const auto step : steps) {
        if (auto done = (this->*step)(); !done)
            return done.error();
    }
    return m_report;
}

QString Report::groupName() const
{
    return m_query.by ? usageGroupName(engineOf(m_database), *m_query.by) : u"''"_s;
}

QString Report::groupColumns() const
{
    const bool hasModel = m_query.by == UsageDimension::Target;
    return u"%1 AS group_name, %2 AS group_model"_s.arg(groupName(), hasModel ? u"target_model"_s : u"''"_s);
}

Result<void> Report::addPoints()
{
    const UsageCondition condition = usageCondition(m_query.filter);
    QSqlQuery select = prepared(m_database,
        u"SELECT %1, %2 FROM exchanges%3 GROUP BY point ORDER BY point DESC LIMIT :most"_s.arg(
            kPoint, usageSums(), condition.text()));
    bindGrid(select, m_query.grid);
    bindAll(select, condition.values);
    select.bindValue(u":most"_s, UsageReportRepository::kMostPoints);
    if (auto ran = run(select, kNotRead); !ran)
        return ran;
    while (select.next()) {
        const UsageTotals totals = usageTotalsAt(select);
        m_report.totals += totals;
        m_report.points.append(
            { .startMs = startOf(m_query.grid, select.value(u"point"_s).toLongLong()), .totals = totals });
    }
    std::reverse(m_report.points.begin(), m_report.points.end());
    return {};
}

Result<void> Report::addGroups()
{
    const UsageCondition condition = usageCondition(m_query.filter);
    QSqlQuery select = prepared(m_database,
        u"SELECT %1, %2 FROM exchanges%3 GROUP BY group_name, group_model ORDER BY %4, group_name, "
        u"group_model "
        "LIMIT :most"_s.arg(groupColumns(), usageSums(), condition.text(), usageRankOrder(m_query.rank)));
    bindAll(select, condition.values);
    select.bindValue(u":most"_s, UsageReportRepository::kMostGroups);
    if (auto ran = run(select, kNotRead); !ran)
        return ran;
    while (select.next()) {
        m_report.groups.append({ .name = select.value(u"group_name"_s).toString(),
            .model = select.value(u"group_model"_s).toString(),
            .totals = usageTotalsAt(select) });
    }
    return {};
}

qsizetype Report::stackedCount() const
{
    return std::min<qsizetype>(m_report.groups.size(), UsageReport::kStacked);
}

QStringList Report::stackTerms(BoundValues& values) const
{
    QStringList terms;
    for (qsizetype i = 0; i < stackedCount(); ++i) {
        const UsageGroup& group = m_report.groups[i];
        QString term =
            u"(%1) = :name%2"_s.arg(usageGroupName(engineOf(m_database), *m_query.by), QString::number(i));
        values.append({ u":name%1"_s.arg(i), textValue(group.name) });
        if (*m_query.by == UsageDimension::Target) {
            term += u" AND target_model = :model%1"_s.arg(i);
            values.append({ u":model%1"_s.arg(i), textValue(group.model) });
        }
        terms.append(u'(' + term + u')');
    }
    return terms;
}

Result<void> Report::addStacks()
{
    if (stackedCount() == 0)
        return {};
    UsageCondition condition = usageCondition(m_query.filter);
    const QStringList either = stackTerms(condition.values);
    QHash<TargetId, UsageGroup*> groups;
    for (qsizetype i = 0; i < stackedCount(); ++i)
        groups.insert(keyOf(m_report.groups[i]), &m_report.groups[i]);
    condition.terms.append(u'(' + either.join(u" OR "_s) + u')');
    QSqlQuery select = prepared(m_database,
        u"SELECT %1, %2, %3 FROM exchanges%4 GROUP BY point, group_name, group_model ORDER BY point DESC "
        "LIMIT :most"_s.arg(kPoint, groupColumns(), usageSums(), condition.text()));
    bindGrid(select, m_query.grid);
    bindAll(select, condition.values);
    select.bindValue(u":most"_s, UsageReportRepository::kMostPoints * UsageReport::kStacked);
    if (auto ran = run(select, kNotRead); !ran)
        return ran;
    while (select.next()) {
        UsageGroup* group = groups.value(
            { select.value(u"group_name"_s).toString(), select.value(u"group_model"_s).toString() });
        if (group == nullptr)
            continue;
        group->points.append({ .startMs = startOf(m_query.grid, select.value(u"point"_s).toLongLong()),
            .totals = usageTotalsAt(select) });
    }
    for (UsageGroup* group : groups)
        std::reverse(group->points.begin(), group->points.end());
    return {};
}

Result<void> Report::addCached()
{
    UsageCondition condition = usageCondition(m_query.filter);
    condition.terms.append(u"(cache_read_tokens > 0 OR cache_write_tokens > 0)"_s);
    QSqlQuery select = prepared(m_database,
        u"SELECT %1 AS group_name, provider, target_model, "
        "CAST(COALESCE(SUM(COALESCE(cache_read_tokens, 0)), 0) AS BIGINT) AS cache_read, "
        "CAST(COALESCE(SUM(COALESCE(cache_write_tokens, 0)), 0) AS BIGINT) AS cache_write FROM exchanges%2 "
        "GROUP BY group_name, provider, target_model ORDER BY cache_read DESC LIMIT :most"_s.arg(
            groupName(), condition.text()));
    bindAll(select, condition.values);
    select.bindValue(u":most"_s, UsageReportRepository::kMostCached);
    if (auto ran = run(select, kNotRead); !ran)
        return ran;
    while (select.next()) {
        m_report.cached.append({ .name = select.value(u"group_name"_s).toString(),
            .target = { select.value(u"provider"_s).toString(), select.value(u"target_model"_s).toString() },
            .readTokens = select.value(u"cache_read"_s).toLongLong(),
            .writtenTokens = select.value(u"cache_write"_s).toLongLong() });
    }
    return {};
}

Result<void> Report::addSpreads()
{
    UsageCondition condition = usageCondition(m_query.filter);
    condition.terms.append(u"state = 'completed'"_s);
    QSqlQuery select = prepared(m_database,
        u"SELECT %1, %2, first_token_us, end_us, output_tokens, streaming FROM exchanges%3 "
        "ORDER BY started_at_ms DESC LIMIT :most"_s.arg(kPoint, groupColumns(), condition.text()));
    bindGrid(select, m_query.grid);
    bindAll(select, condition.values);
    select.bindValue(u":most"_s, UsageReportRepository::kMostMeasured);
    if (auto ran = run(select, kNotRead); !ran)
        return ran;
    Samples all;
    QHash<qint64, Samples> byPoint;
    QHash<TargetId, Samples> byGroup;
    for (const UsageGroup& group : m_report.groups)
        byGroup.insert(keyOf(group), {});
    while (select.next()) {
        const Samples one = samplesAt(select);
        all.add(one);
        byPoint[select.value(0).toLongLong()].add(one);
        const auto group = byGroup.find({ select.value(1).toString(), select.value(2).toString() });
        if (group != byGroup.end())
            group->add(one);
        ++m_report.measured;
    }
    m_report.spreads = spreadsOf(std::move(all));
    for (UsageReportPoint& point : m_report.points) {
        const qint64 number = (point.startMs + m_query.grid.offsetMs) / m_query.grid.intervalMs;
        point.spreads = spreadsOf(byPoint.take(number));
    }
    for (UsageGroup& group : m_report.groups)
        group.spreads = spreadsOf(byGroup.take(keyOf(group)));
    return {};
}

int Report::groupOf(const UsageRunning& running) const
{
    for (qsizetype i = 0; m_query.by && i < stackedCount(); ++i) {
        const UsageGroup& group = m_report.groups[i];
        const bool isOfModel = *m_query.by != UsageDimension::Target || group.model == running.target.model;
        if (isOfModel && group.name == groupNameOf(running, *m_query.by))
            return static_cast<int>(i);
    }
    return UsageReport::kStacked;
}

Result<void> Report::addLoads()
{
    UsageFilter filter = m_query.filter;
    if (filter.fromMs)
        *filter.fromMs -= kLongestBefore;
    UsageCondition condition = usageCondition(filter);
    condition.terms.append(u"end_us >= 0"_s);
    QString group = QString::number(UsageReport::kStacked);
    if (const QStringList terms = m_query.by ? stackTerms(condition.values) : QStringList();
        !terms.isEmpty()) {
        QString cases;
        for (qsizetype i = 0; i < terms.size(); ++i)
            cases += u" WHEN %1 THEN %2"_s.arg(terms[i]).arg(i);
        group = u"CASE%1 ELSE %2 END"_s.arg(cases, group);
    }
    QSqlQuery select = prepared(m_database,
        u"SELECT started_at_ms, end_us, %1 FROM exchanges%2 ORDER BY started_at_ms DESC LIMIT :most"_s.arg(
            group, condition.text()));
    bindAll(select, condition.values);
    select.bindValue(u":most"_s, UsageReportRepository::kMostLoads);
    if (auto ran = run(select, kNotRead); !ran)
        return ran;
    std::vector<Turn> turns;
    const auto add = [&turns](qint64 fromMs, qint64 untilMs, int of) {
        turns.push_back({ .atMs = fromMs, .change = 1, .group = of });
        turns.push_back({ .atMs = untilMs, .change = -1, .group = of });
    };
    int rows = 0;
    for (; select.next(); ++rows) {
        constexpr qint64 kUsPerMs = 1000;
        const qint64 start = select.value(0).toLongLong();
        add(start, start + select.value(1).toLongLong() / kUsPerMs, select.value(2).toInt());
    }
    m_report.areLoadsCut = rows == UsageReportRepository::kMostLoads;
    for (const UsageRunning& running : m_query.running)
        add(running.startedAtMs, std::max(m_query.nowMs, running.startedAtMs), groupOf(running));
    LoadSweep sweep(m_query);
    sweep.run(std::move(turns));
    m_report.loads = sweep.loads(m_query.by ? stackedCount() : 0);
    for (qsizetype i = 0; m_query.by && i < stackedCount(); ++i)
        m_report.groups[i].atOnce = sweep.mostOf(i);
    return {};
}

} // namespace

Result<UsageReport> UsageReportRepository::report(const UsageReportQuery& query)
{
    return Report(m_database, query).make();
}

} // namespace gateway::store
