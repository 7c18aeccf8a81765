// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/usage/usage_view_model.h"

#include "app/viewmodels/common/figures.h"
#include "app/viewmodels/usage/usage_charts.h"
#include "app/viewmodels/usage/usage_csv.h"
#include "app/viewmodels/usage/usage_forms.h"

#include <QDir>
#include <QMetaEnum>
#include <QPointer>
#include <QSaveFile>

#include <algorithm>
#include <chrono>
#include <climits>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app::viewmodels {

using gateway::Result;
using gateway::service::TrafficFeed;
using gateway::service::UsageAnswer;
using gateway::store::UsageDimension;
using gateway::store::UsageReportPoint;
using gateway::store::UsageReportQuery;

namespace {

constexpr auto kRefresh = 5s;
constexpr qint64 kHourMs = 3'600'000;
constexpr int kDays = 7;

QDate dayOf(const QString& text)
{
    return QDate::fromString(text.trimmed(), Qt::ISODate);
}

} // namespace

UsageViewModel::UsageViewModel(const gateway::service::GatewayServices& services,
    gateway::service::UsageService& usage, const QString& exportFolder, Now now, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_usage(usage)
    , m_exportFolder(exportFolder)
    , m_now(std::move(now))
    , m_firstDay(m_now().date().addDays(1 - kDays).toString(Qt::ISODate))
    , m_lastDay(m_now().date().toString(Qt::ISODate))
    , m_leaders(usage)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kRefresh);
    connect(&m_refresh, &QTimer::timeout, this, &UsageViewModel::load);
    connect(&services.traffic, &TrafficFeed::updated, this, &UsageViewModel::follow);
    connect(&services.configuration, &gateway::service::ConfigService::changed, this, &UsageViewModel::show);
}

void UsageViewModel::follow(const TrafficFeed::Records& records)
{
    bool isNews = false;
    for (const auto& record : records) {
        const bool isKnown = m_running.contains(record->id.text);
        if (record->isFinished())
            m_running.remove(record->id.text);
        else
            m_running.insert(record->id.text, record);
        isNews = isNews || record->isFinished() || (!isKnown && m_metric == Metric::AtOnce);
    }
    if (!isNews)
        return;
    m_stale = true;
    if (m_active && !m_refresh.isActive())
        m_refresh.start();
}

QVector<gateway::store::UsageRunning> UsageViewModel::running() const
{
    QVector<gateway::store::UsageRunning> running;
    for (const auto& record : m_running) {
        running.append({ .startedAtMs = record->startedAtMs,
            .target = { record->provider, record->targetModel },
            .alias = record->alias,
            .client = record->client,
            .keyName = record->keyName });
    }
    return running;
}

QStringList UsageViewModel::metricNames() const
{
    QStringList names;
    for (const UsageMetric metric : { UsageMetric::Requests, UsageMetric::Tokens, UsageMetric::Cost,
             UsageMetric::Errors, UsageMetric::Duration, UsageMetric::FirstToken, UsageMetric::Pace,
             UsageMetric::CacheRate, UsageMetric::AtOnce })
        names.append(metricName(metric));
    return names;
}

QStringList UsageViewModel::heatMetricNames() const
{
    QStringList names = metricNames();
    names.resize(static_cast<int>(Metric::Errors) + 1);
    return names;
}

QString UsageViewModel::dayProblem() const
{
    if (m_range != Range::Custom)
        return {};
    const QDate first = dayOf(m_firstDay);
    const QDate last = dayOf(m_lastDay);
    if (!first.isValid() || !last.isValid())
        return tr("Write days as year-month-day, such as %1.").arg(m_now().date().toString(Qt::ISODate));
    return last < first ? tr("The last day lies before the first.") : QString();
}

void UsageViewModel::setTab(Tab tab)
{
    if (std::exchange(m_tab, tab) != tab)
        choose();
}

void UsageViewModel::setRange(Range range)
{
    if (std::exchange(m_range, range) != range)
        choose();
}

void UsageViewModel::setMetric(Metric metric)
{
    if (std::exchange(m_metric, metric) != metric)
        choose();
}

UsageViewModel::Form UsageViewModel::form() const
{
    const Form chosen = m_forms.value(m_tab, Form::Bars);
    return chosen == Form::Shares && !canShowShares(m_bars, shownMetric()) ? Form::Bars : chosen;
}

QStringList UsageViewModel::formNames() const
{
    //: Forms of a chart
    QStringList names { tr("Bars"), tr("Areas"), tr("Lines") };
    if (canShowShares(m_bars, shownMetric()))
        names.append(tr("Shares"));
    return names;
}

void UsageViewModel::setForm(Form form)
{
    if (form == this->form())
        return;
    m_forms.insert(m_tab, form);
    show();
    Q_EMIT formsChosen();
}

QStringList UsageViewModel::chosenForms() const
{
    const auto tabs = QMetaEnum::fromType<Tab>();
    const auto forms = QMetaEnum::fromType<Form>();
    QStringList chosen;
    for (auto one = m_forms.cbegin(); one != m_forms.cend(); ++one) {
        chosen.append(QLatin1StringView(tabs.valueToKey(static_cast<int>(one.key()))) + u'='
            + QLatin1StringView(forms.valueToKey(static_cast<int>(one.value()))));
    }
    return chosen;
}

// Kept by another version, perhaps: what it does not know is left out.
void UsageViewModel::setChosenForms(const QStringList& forms)
{
    for (const QString& one : forms) {
        bool isTab = false;
        bool isForm = false;
        const int tab =
            QMetaEnum::fromType<Tab>().keyToValue(one.section(u'=', 0, 0).toLatin1().constData(), &isTab);
        const int form =
            QMetaEnum::fromType<Form>().keyToValue(one.section(u'=', 1).toLatin1().constData(), &isForm);
        if (isTab && isForm)
            m_forms.insert(static_cast<Tab>(tab), static_cast<Form>(form));
    }
    show();
}

void UsageViewModel::setShowsTable(bool shows)
{
    if (std::exchange(m_showsTable, shows) != shows)
        Q_EMIT choiceChanged();
}

void UsageViewModel::setHeatTable(HeatTable table)
{
    if (std::exchange(m_heatTable, table) == table)
        return;
    if (m_tab == Tab::Heatmap)
        fillHeatTable();
    Q_EMIT choiceChanged();
}

void UsageViewModel::setFirstDay(const QString& day)
{
    if (std::exchange(m_firstDay, day) != day)
        choose();
}

void UsageViewModel::setLastDay(const QString& day)
{
    if (std::exchange(m_lastDay, day) != day)
        choose();
}

void UsageViewModel::setActive(bool active)
{
    if (std::exchange(m_active, active) == active)
        return;
    Q_EMIT activeChanged();
    if (active && m_stale)
        load();
}

void UsageViewModel::choose()
{
    m_stale = true;
    Q_EMIT choiceChanged();
    if (m_active && dayProblem().isEmpty())
        load();
}

std::optional<UsageDimension> UsageViewModel::dimension() const
{
    switch (m_tab) {
    case Tab::Overview:
    case Tab::Heatmap: return std::nullopt;
    case Tab::Models: return UsageDimension::Model;
    case Tab::Providers: return UsageDimension::Provider;
    case Tab::Clients: return UsageDimension::Client;
    case Tab::Keys: return UsageDimension::Key;
    case Tab::Status: return UsageDimension::Status;
    case Tab::Speed: return UsageDimension::Target;
    }
    return std::nullopt;
}

UsageSpan UsageViewModel::span() const
{
    return usageSpan(static_cast<UsageRange>(m_range), m_now(), dayOf(m_firstDay), dayOf(m_lastDay));
}

UsageReportQuery UsageViewModel::question() const
{
    const UsageSpan asked = span();
    if (m_tab == Tab::Heatmap) {
        const QDate first = calendarDay(0, m_now().date());
        return { .filter = { .fromMs = std::min(asked.fromMs, first.startOfDay().toMSecsSinceEpoch()) },
            .grid = { .intervalMs = kHourMs, .offsetMs = asked.grid.offsetMs },
            .detail = gateway::store::UsageDetail::Sums };
    }
    return { .filter = { .fromMs = asked.fromMs, .untilMs = asked.untilMs },
        .grid = asked.grid,
        .by = dimension(),
        .rank = rankOf(shownMetric()),
        .detail = m_metric == Metric::AtOnce ? gateway::store::UsageDetail::Loads
                                             : gateway::store::UsageDetail::Spreads,
        .running = m_metric == Metric::AtOnce ? running() : QVector<gateway::store::UsageRunning>(),
        .nowMs = nowMs() };
}

void UsageViewModel::load()
{
    m_refresh.stop();
    m_stale = false;
    m_loading = true;
    m_leaders.drop();
    const quint64 number = ++m_asked;
    QPointer<UsageViewModel> self(this);
    m_usage.load(question(), [self, number, asked = span()](const Result<UsageAnswer>& answer) {
        // Another choice was made meanwhile.
        if (!self || number != self->m_asked)
            return;
        self->m_span = asked;
        self->take(answer);
    });
    Q_EMIT reportChanged();
}

void UsageViewModel::take(const Result<UsageAnswer>& answer)
{
    m_loading = false;
    m_problem = answer ? QString() : answer.error().message;
    m_answer = answer ? *answer : UsageAnswer {};
    show();
    if (m_tab == Tab::Overview && hasRequests())
        m_leaders.load(question(), shownMetric());
    if (m_stale && m_active && !m_refresh.isActive())
        m_refresh.start();
}

void UsageViewModel::show()
{
    if (m_span.grid.intervalMs <= 0 || m_span.untilMs == 0)
        return;
    m_groups.setAnswer(m_answer, shownMetric(), dimension());
    if (m_tab == Tab::Heatmap) {
        showHeat();
    } else {
        if (dimension() && isStacked(shownMetric()))
            m_bars = stackedChart(m_answer.report, m_span, shownMetric(), dimension());
        else if (!dimension() && m_metric == Metric::Requests)
            m_bars = outcomeChart(m_answer.report, m_span);
        else if (!dimension() && m_metric == Metric::Tokens)
            m_bars = tokenChart(m_answer.report, m_span);
        else
            m_bars = timeChart(m_answer.report, m_span, shownMetric());
        const auto config = m_services.configuration.current();
        if (m_tab == Tab::Overview && m_metric == Metric::Cost && config)
            addBudgets(m_bars, config->quotas, m_span);
        m_chart = inForm(m_bars, static_cast<UsageForm>(form()), shownMetric());
        m_table.setChart(m_chart, metricName(shownMetric()));
    }
    Q_EMIT reportChanged();
}

void UsageViewModel::showHeat()
{
    QVector<UsageReportPoint> chosen;
    for (const UsageReportPoint& point : std::as_const(m_answer.report.points)) {
        if (point.startMs + kHourMs > m_span.fromMs && point.startMs < m_span.untilMs)
            chosen.append(point);
    }
    m_calendarToday = m_now().date();
    m_week = weekHeat(chosen, shownMetric());
    m_calendar = calendarHeat(m_answer.report.points, shownMetric(), m_calendarToday);
    fillHeatTable();
}

void UsageViewModel::fillHeatTable()
{
    const QString whole = metricName(isSum(shownMetric()) ? shownMetric() : UsageMetric::Requests);
    switch (m_heatTable) {
    case HeatTable::WeekHours: m_table.setWeek(m_week, whole); break;
    case HeatTable::Days: m_table.setHeat(m_calendar, whole); break;
    }
}

void UsageViewModel::retell()
{
    m_leaders.retell();
    show();
}

QString UsageViewModel::chartUnit() const
{
    if (m_chart.shape == ChartShape::Shares)
        return {};
    //: %1 is how long a bar of a chart is: "30 min", "day"
    return m_span.grid.intervalMs > 0 ? tr("per %1").arg(pointLengthText(m_span)) : QString();
}

QString UsageViewModel::rangeText() const
{
    switch (m_range) {
    case Range::Hour: return tr("the last hour");
    case Range::Day: return tr("the last 24 hours");
    case Range::Week: return tr("the last 7 days");
    case Range::Month: return tr("the last 30 days");
    case Range::Custom:
        return dayProblem().isEmpty() ? u"%1\u2013%2"_s.arg(m_firstDay, m_lastDay) : QString();
    }
    return {};
}

QString UsageViewModel::weekMost() const
{
    const QString most = heatMostText(m_week);
    //: The darkest cell of a map stands for so many requests, tokens or so much money
    return most.isEmpty() ? QString() : tr("up to %1 an hour").arg(most);
}

QString UsageViewModel::calendarMost() const
{
    const QString most = heatMostText(m_calendar);
    //: The darkest cell of a map stands for so many requests, tokens or so much money
    return most.isEmpty() ? QString() : tr("up to %1 a day").arg(most);
}

QString UsageViewModel::chartSummaryText() const
{
    return m_chart.shape == ChartShape::Shares ? sharesSummary(m_chart, shownMetric(), rangeText())
                                               : chartSummary(m_bars, shownMetric(), m_span, m_answer.report);
}

QString UsageViewModel::weekSummary() const
{
    return heatSummary(m_week, shownMetric());
}

QString UsageViewModel::calendarSummary() const
{
    return heatSummary(m_calendar, shownMetric());
}

void UsageViewModel::open(const RequestFilter& filter)
{
    RequestFilter asked = filter;
    asked.failedOnly = asked.failedOnly || m_metric == Metric::Errors;
    Q_EMIT requestsAsked(requestFilterText(asked, nowMs()));
}

void UsageViewModel::openAll()
{
    open({ .sinceMs = m_span.fromMs });
}

void UsageViewModel::openFailures()
{
    open({ .sinceMs = m_span.fromMs, .failedOnly = true });
}

// Of charts by a dimension the slices are its greatest groups.
void UsageViewModel::openSlice(int slice)
{
    const auto by = dimension();
    const auto& groups = m_answer.report.groups;
    if (slice < 0 || slice >= m_chart.pointCount())
        return;
    if (!by && m_chart.series[slice].tone == ChartTone::Bad)
        openFailures();
    else if (!by)
        openAll();
    else if (slice < std::min<qsizetype>(groups.size(), gateway::store::UsageReport::kStacked))
        openNamed(*by, &groups[slice]);
}

void UsageViewModel::openPoint(int point)
{
    if (m_chart.shape == ChartShape::Shares) {
        openSlice(point);
        return;
    }
    const QVector<qint64> starts = m_span.starts();
    if (point >= 0 && point < starts.size())
        open({ .sinceMs = starts[point], .untilMs = point + 1 < starts.size() ? starts[point + 1] : 0 });
}

void UsageViewModel::openGroup(int row)
{
    if (const auto by = dimension())
        openNamed(*by, m_groups.at(row));
}

void UsageViewModel::openModel(int row)
{
    openNamed(UsageDimension::Model, m_leaders.models()->at(row));
}

void UsageViewModel::openClient(int row)
{
    openNamed(UsageDimension::Client, m_leaders.clients()->at(row));
}

void UsageViewModel::openNamed(UsageDimension by, const gateway::store::UsageGroup* group)
{
    if (group != nullptr)
        open({ .by = by, .name = group->name, .model = group->model, .sinceMs = m_span.fromMs });
}

void UsageViewModel::openCell(int cell)
{
    if (cell < 0 || cell >= m_week.shares.size())
        return;
    const QDateTime now = m_now();
    const int ago = (now.date().dayOfWeek() - 1 - cell % kDays + kDays) % kDays;
    QDateTime hour(now.date().addDays(-ago), QTime(cell / kDays, 0));
    if (hour > now)
        hour = hour.addDays(-kDays);
    open({ .sinceMs = hour.toMSecsSinceEpoch(), .untilMs = hour.addSecs(3600).toMSecsSinceEpoch() });
}

void UsageViewModel::openDay(int cell)
{
    const QDate day = calendarDay(cell, m_calendarToday);
    if (day.isValid())
        open({ .sinceMs = day.startOfDay().toMSecsSinceEpoch(),
            .untilMs = day.addDays(1).startOfDay().toMSecsSinceEpoch() });
}

void UsageViewModel::openHeat(int cell)
{
    switch (m_heatTable) {
    case HeatTable::WeekHours: openCell(cell); break;
    case HeatTable::Days: openDay(cell); break;
    }
}

void UsageViewModel::exportCsv()
{
    const QByteArray text = m_metric == Metric::AtOnce ? loadsCsv(m_answer.report, dimension())
        : dimension()                                  ? groupsCsv(m_answer)
                                                       : pointsCsv(m_answer.report);
    const QDir folder(m_exportFolder);
    const QString stem = u"plexus-usage-"_s + m_now().toString(u"yyyy-MM-dd-HHmmss"_s);
    QString path = folder.filePath(stem + u".csv"_s);
    for (int copy = 2; QFile::exists(path); ++copy)
        path = folder.filePath(u"%1-%2.csv"_s.arg(stem).arg(copy));
    QSaveFile file(path);
    if (folder.mkpath(u"."_s) && file.open(QIODevice::WriteOnly) && file.write(text) == text.size()
        && file.commit())
        Q_EMIT exported(path);
    else
        Q_EMIT exportFailed(tr("%1 could not be written: %2").arg(path, file.errorString()));
}

} // namespace app::viewmodels

#include "moc_usage_view_model.cpp"
