// SPDX-License-Identifier: GPL-3.0-or-later
// The page of usage: what was used over a span of time, by what, how fast, and when. Every part of it leads
// to the requests it is made of. Thread: the main thread. The services must outlive it.
#pragma once

#include "app/viewmodels/common/chart_data.h"
#include "app/viewmodels/usage/request_filter.h"
#include "app/viewmodels/usage/usage_group_model.h"
#include "app/viewmodels/usage/usage_leaders.h"
#include "app/viewmodels/usage/usage_metric.h"
#include "app/viewmodels/usage/usage_span.h"
#include "app/viewmodels/usage/usage_table_model.h"
#include "service/gateway_service.h"
#include "service/usage_service.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QMap>
#include <QObject>
#include <QTimer>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace app::viewmodels {

class UsageViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(Tab tab READ tab WRITE setTab NOTIFY choiceChanged FINAL)
    Q_PROPERTY(Range range READ range WRITE setRange NOTIFY choiceChanged FINAL)
    Q_PROPERTY(Metric metric READ metric WRITE setMetric NOTIFY choiceChanged FINAL)
    // How the chart is drawn, of each tab for itself; and those there are for the figures shown, in the order
    // of Form.
    Q_PROPERTY(Form form READ form WRITE setForm NOTIFY reportChanged FINAL)
    Q_PROPERTY(QStringList formNames READ formNames NOTIFY reportChanged FINAL)
    Q_PROPERTY(bool showsTable READ showsTable WRITE setShowsTable NOTIFY choiceChanged FINAL)
    // Of the heatmap as a table: which of its two maps.
    Q_PROPERTY(HeatTable heatTable READ heatTable WRITE setHeatTable NOTIFY choiceChanged FINAL)
    Q_PROPERTY(QStringList metricNames READ metricNames CONSTANT FINAL) // in the order of Metric
    // Without medians: those of hours cannot be added up.
    Q_PROPERTY(QStringList heatMetricNames READ heatMetricNames CONSTANT FINAL)
    // Days as people of this computer write them in ISO, "2026-11-27"; for Custom.
    Q_PROPERTY(QString firstDay READ firstDay WRITE setFirstDay NOTIFY choiceChanged FINAL)
    Q_PROPERTY(QString lastDay READ lastDay WRITE setLastDay NOTIFY choiceChanged FINAL)
    Q_PROPERTY(QString dayProblem READ dayProblem NOTIFY choiceChanged FINAL)
    // Somebody looks at it: it follows the traffic then.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)

    Q_PROPERTY(QVariant chart READ chart NOTIFY reportChanged FINAL)        // a ChartData
    Q_PROPERTY(QString chartUnit READ chartUnit NOTIFY reportChanged FINAL) // "per 30 min"
    Q_PROPERTY(QString chartSummary READ chartSummaryText NOTIFY reportChanged FINAL)
    Q_PROPERTY(QVariant week READ week NOTIFY reportChanged FINAL) // HeatData
    Q_PROPERTY(QString weekSummary READ weekSummary NOTIFY reportChanged FINAL)
    Q_PROPERTY(QVariant calendar READ calendar NOTIFY reportChanged FINAL) // HeatData
    Q_PROPERTY(QString calendarSummary READ calendarSummary NOTIFY reportChanged FINAL)
    // What the darkest cells stand for; empty: there are none.
    Q_PROPERTY(QString weekMost READ weekMost NOTIFY reportChanged FINAL)
    Q_PROPERTY(QString calendarMost READ calendarMost NOTIFY reportChanged FINAL)
    Q_PROPERTY(QString rangeText READ rangeText NOTIFY choiceChanged FINAL) // "the last 7 days"
    Q_PROPERTY(app::viewmodels::UsageLeaders* leaders READ leaders CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::UsageGroupModel* groups READ groups CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::UsageTableModel* table READ table CONSTANT FINAL)

    Q_PROPERTY(bool loading READ isLoading NOTIFY reportChanged FINAL)
    Q_PROPERTY(bool hasRequests READ hasRequests NOTIFY reportChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY reportChanged FINAL) // empty: none
    Q_PROPERTY(QString requests READ requests NOTIFY reportChanged FINAL)
    Q_PROPERTY(QString succeeded READ succeeded NOTIFY reportChanged FINAL)
    Q_PROPERTY(QString tokens READ tokens NOTIFY reportChanged FINAL)
    Q_PROPERTY(QString tokensDetail READ tokensDetail NOTIFY reportChanged FINAL)
    Q_PROPERTY(QString cost READ cost NOTIFY reportChanged FINAL)
    Q_PROPERTY(QString costDetail READ costDetail NOTIFY reportChanged FINAL)
    Q_PROPERTY(QString cacheRate READ cacheRate NOTIFY reportChanged FINAL)
    Q_PROPERTY(QString cacheDetail READ cacheDetail NOTIFY reportChanged FINAL)
    Q_PROPERTY(QString firstToken READ firstToken NOTIFY reportChanged FINAL)
    Q_PROPERTY(QString firstTokenDetail READ firstTokenDetail NOTIFY reportChanged FINAL)
    Q_PROPERTY(QString pace READ pace NOTIFY reportChanged FINAL)
    Q_PROPERTY(QString paceDetail READ paceDetail NOTIFY reportChanged FINAL)
    Q_PROPERTY(QString failures READ failures NOTIFY reportChanged FINAL)
public:
    enum class Tab { Overview, Models, Providers, Clients, Keys, Status, Speed, Heatmap };
    Q_ENUM(Tab)
    enum class Range { Hour, Day, Week, Month, Custom };
    Q_ENUM(Range)
    // In the order of UsageMetric.
    enum class Metric { Requests, Tokens, Cost, Errors, Duration, FirstToken, Pace, CacheRate, AtOnce };
    Q_ENUM(Metric)

    // In the order of UsageForm.
    enum class Form { Bars, Areas, Lines, Shares };
    Q_ENUM(Form)

    enum class HeatTable { WeekHours, Days };
    Q_ENUM(HeatTable)

    using Now = std::function<QDateTime()>;

    // `exportFolder`: where exports go.
    UsageViewModel(const gateway::service::GatewayServices& services, gateway::service::UsageService& usage,
        const QString& exportFolder, Now now = &QDateTime::currentDateTime, QObject* parent = nullptr);

    [[nodiscard]] Tab tab() const { return m_tab; }

    [[nodiscard]] Range range() const { return m_range; }

    [[nodiscard]] Metric metric() const { return m_metric; }

    // What is drawn: bars, where the one chosen cannot be.
    [[nodiscard]] Form form() const;
    [[nodiscard]] QStringList formNames() const;

    // Of the tabs where one was chosen: "Models=Lines".
    [[nodiscard]] QStringList chosenForms() const;
    void setChosenForms(const QStringList& forms);

    [[nodiscard]] bool showsTable() const { return m_showsTable; }

    [[nodiscard]] HeatTable heatTable() const { return m_heatTable; }

    [[nodiscard]] QStringList metricNames() const;

    [[nodiscard]] QStringList heatMetricNames() const;

    [[nodiscard]] QString firstDay() const { return m_firstDay; }

    [[nodiscard]] QString lastDay() const { return m_lastDay; }

    [[nodiscard]] QString dayProblem() const;

    [[nodiscard]] bool isActive() const { return m_active; }

    void setTab(Tab tab);
    void setRange(Range range);
    void setMetric(Metric metric);
    void setForm(Form form);
    void setShowsTable(bool shows);
    void setHeatTable(HeatTable table);
    void setFirstDay(const QString& day);
    void setLastDay(const QString& day);
    void setActive(bool active);

    [[nodiscard]] QVariant chart() const { return QVariant::fromValue(m_chart); }

    [[nodiscard]] QString chartUnit() const;
    [[nodiscard]] QString chartSummaryText() const;

    [[nodiscard]] QVariant week() const { return QVariant::fromValue(m_week); }

    [[nodiscard]] QString weekSummary() const;

    [[nodiscard]] QVariant calendar() const { return QVariant::fromValue(m_calendar); }

    [[nodiscard]] QString calendarSummary() const;
    [[nodiscard]] QString weekMost() const;
    [[nodiscard]] QString calendarMost() const;
    [[nodiscard]] QString rangeText() const;

    [[nodiscard]] UsageLeaders* leaders() { return &m_leaders; }

    [[nodiscard]] UsageGroupModel* groups() { return &m_groups; }

    [[nodiscard]] UsageTableModel* table() { return &m_table; }

    [[nodiscard]] bool isLoading() const { return m_loading; }

    [[nodiscard]] bool hasRequests() const { return totals().requests > 0; }

    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] QString requests() const;
    [[nodiscard]] QString succeeded() const;
    [[nodiscard]] QString tokens() const;
    [[nodiscard]] QString tokensDetail() const;
    [[nodiscard]] QString cost() const;
    [[nodiscard]] QString costDetail() const;
    [[nodiscard]] QString cacheRate() const;
    [[nodiscard]] QString cacheDetail() const;
    [[nodiscard]] QString firstToken() const;
    [[nodiscard]] QString firstTokenDetail() const;
    [[nodiscard]] QString pace() const;
    [[nodiscard]] QString paceDetail() const;
    [[nodiscard]] QString failures() const;

    // Parts of the page, to the requests they are made of. Those that do not exist lead nowhere.
    Q_INVOKABLE void openAll();
    Q_INVOKABLE void openFailures();
    Q_INVOKABLE void openPoint(int point);
    Q_INVOKABLE void openGroup(int row);
    Q_INVOKABLE void openModel(int row);  // of the leaders
    Q_INVOKABLE void openClient(int row); // likewise
    Q_INVOKABLE void openCell(int cell);  // of the week: the hour as it was last
    Q_INVOKABLE void openDay(int cell);   // of the calendar
    Q_INVOKABLE void openHeat(int cell);  // of the map that is shown as a table

    // To a file in the folder of exports; exported() or exportFailed() says how it went.
    Q_INVOKABLE void exportCsv();

    // Money reads differently from now on.
    void retell();

Q_SIGNALS:
    void choiceChanged();
    void formsChosen();
    void activeChanged();
    void reportChanged();
    // In the words of the filter of requests.
    void requestsAsked(const QString& filter);
    void exported(const QString& path);
    void exportFailed(const QString& problem);

private:
    [[nodiscard]] const gateway::store::UsageTotals& totals() const { return m_answer.report.totals; }

    [[nodiscard]] UsageMetric shownMetric() const { return static_cast<UsageMetric>(m_metric); }

    [[nodiscard]] std::optional<gateway::store::UsageDimension> dimension() const;
    [[nodiscard]] gateway::store::UsageReportQuery question() const;
    [[nodiscard]] UsageSpan span() const;

    [[nodiscard]] qint64 nowMs() const { return m_now().toMSecsSinceEpoch(); }

    void follow(const gateway::service::TrafficFeed::Records& records);
    [[nodiscard]] QVector<gateway::store::UsageRunning> running() const;
    void choose();
    void load();
    void take(const gateway::Result<gateway::service::UsageAnswer>& answer);
    void show();
    void showHeat();
    void fillHeatTable();
    void open(const RequestFilter& filter);
    void openSlice(int slice);
    void openNamed(gateway::store::UsageDimension by, const gateway::store::UsageGroup* group);

    gateway::service::GatewayServices m_services; // references
    gateway::service::UsageService& m_usage;
    QString m_exportFolder;
    Now m_now;
    Tab m_tab = Tab::Overview;
    Range m_range = Range::Day;
    Metric m_metric = Metric::Requests;
    QMap<Tab, Form> m_forms;
    bool m_showsTable = false;
    HeatTable m_heatTable = HeatTable::WeekHours;
    bool m_active = false;
    QString m_firstDay;
    QString m_lastDay;
    UsageSpan m_span; // of what is shown
    gateway::service::UsageAnswer m_answer;
    QHash<QByteArray, gateway::inspect::ExchangeRecordPtr> m_running; // by id
    QString m_problem;
    ChartData m_bars; // what is drawn, before it has its form
    ChartData m_chart;
    HeatData m_week;
    HeatData m_calendar;
    QDate m_calendarToday; // the last day of the calendar shown
    UsageGroupModel m_groups;
    UsageTableModel m_table;
    UsageLeaders m_leaders;
    // Follows the traffic, not faster than one can read.
    QTimer m_refresh;
    quint64 m_asked = 0; // the latest question; answers to earlier ones are of no use
    bool m_loading = false;
    bool m_stale = true; // something finished, or was chosen, that is not shown yet
};

} // namespace app::viewmodels
