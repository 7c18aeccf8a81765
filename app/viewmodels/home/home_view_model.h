// SPDX-License-Identifier: GPL-3.0-or-later
// Home: where to point a client, what happened today, what needs a person.
// Thread: the main thread. The services must outlive it.
#pragma once

#include "app/viewmodels/home/alert_list_model.h"
#include "app/viewmodels/home/endpoint_list_model.h"
#include "app/viewmodels/home/worst_meter_model.h"
#include "service/gateway_service.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <chrono>
#include <functional>
#include <optional>

namespace app::viewmodels {

class HomeViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(app::viewmodels::EndpointListModel* endpoints READ endpoints CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::AlertListModel* alerts READ alerts CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::WorstMeterModel* meters READ meters CONSTANT FINAL)
    // The client key to copy: the demo's, as only its value may be known to all. Empty otherwise.
    Q_PROPERTY(QString demoKey READ demoKey NOTIFY setupChanged FINAL)
    // Where other computers reach it; empty: nowhere.
    Q_PROPERTY(QString networkText READ networkText NOTIFY setupChanged FINAL)
    Q_PROPERTY(NextStep nextStep READ nextStep NOTIFY setupChanged FINAL)
    Q_PROPERTY(int keyCount READ keyCount NOTIFY setupChanged FINAL)

    Q_PROPERTY(QString requests READ requests NOTIFY figuresChanged FINAL)
    Q_PROPERTY(QString requestsExact READ requestsExact NOTIFY figuresChanged FINAL)
    Q_PROPERTY(QString succeeded READ succeeded NOTIFY figuresChanged FINAL)
    Q_PROPERTY(QString succeededDetail READ succeededDetail NOTIFY figuresChanged FINAL)
    Q_PROPERTY(QString tokens READ tokens NOTIFY figuresChanged FINAL)
    Q_PROPERTY(QString tokensDetail READ tokensDetail NOTIFY figuresChanged FINAL)
    Q_PROPERTY(QString cost READ cost NOTIFY figuresChanged FINAL)
    Q_PROPERTY(QString costDetail READ costDetail NOTIFY figuresChanged FINAL)
    Q_PROPERTY(QString firstToken READ firstToken NOTIFY figuresChanged FINAL)
    Q_PROPERTY(QString duration READ duration NOTIFY figuresChanged FINAL)
    // "3 running: OpenAI 2, Claude 1"; empty: nothing runs.
    Q_PROPERTY(QString runningText READ runningText NOTIFY runningTextChanged FINAL)
    // Why the figures are not known; empty: they are.
    Q_PROPERTY(QString figuresProblem READ figuresProblem NOTIFY figuresChanged FINAL)
    // Somebody sees the figures. To sum up a day takes the store the longer the more there was in it: it is
    // not done for nobody.
    Q_PROPERTY(bool watched READ isWatched WRITE setWatched NOTIFY watchedChanged FINAL)
public:
    // What stands between a new user and the first answer.
    enum class NextStep { None, AddProvider, AddModel, AddKey };
    Q_ENUM(NextStep)

    using Now = std::function<QDateTime()>;

    explicit HomeViewModel(const gateway::service::GatewayServices& services,
        Now now = &QDateTime::currentDateTime, QObject* parent = nullptr);

    [[nodiscard]] EndpointListModel* endpoints() { return &m_endpoints; }

    [[nodiscard]] AlertListModel* alerts() { return &m_alerts; }

    [[nodiscard]] WorstMeterModel* meters() { return &m_meters; }

    [[nodiscard]] QString demoKey() const { return m_services.control.demoKey(); }

    [[nodiscard]] QString networkText() const;
    [[nodiscard]] NextStep nextStep() const;
    [[nodiscard]] int keyCount() const;
    [[nodiscard]] QString requests() const;
    [[nodiscard]] QString requestsExact() const;
    [[nodiscard]] QString succeeded() const;
    [[nodiscard]] QString succeededDetail() const;
    [[nodiscard]] QString tokens() const;
    [[nodiscard]] QString tokensDetail() const;
    [[nodiscard]] QString cost() const;
    [[nodiscard]] QString costDetail() const;
    [[nodiscard]] QString firstToken() const;
    [[nodiscard]] QString duration() const;

    [[nodiscard]] QString runningText() const { return m_runningText; }

    [[nodiscard]] QString figuresProblem() const { return m_figuresProblem; }

    [[nodiscard]] bool isWatched() const { return m_watched; }

    void setWatched(bool watched);

    // From a finished request to the next look at the figures: a second, and longer where a look takes long.
    [[nodiscard]] std::chrono::milliseconds figuresPause() const { return m_refresh.intervalAsDuration(); }

    // Money reads differently from now on.
    void retell() { Q_EMIT figuresChanged(); }

Q_SIGNALS:
    void setupChanged();
    void figuresChanged();
    void runningTextChanged();
    void watchedChanged();

private:
    void takeUpdates(const gateway::service::TrafficFeed::Records& records);
    void followRunning(const gateway::service::TrafficFeed::Records& records);
    void loadFigures();
    void takeFigures(
        const gateway::Result<gateway::store::TrafficFigures>& figures, std::chrono::milliseconds took);

    gateway::service::GatewayServices m_services; // references
    Now m_now;
    EndpointListModel m_endpoints;
    AlertListModel m_alerts;
    WorstMeterModel m_meters;
    // While they are watched, figures follow finished requests and the turn of the day.
    QTimer m_refresh;
    QTimer m_minute;
    QTimer m_countdowns;
    std::optional<gateway::store::TrafficFigures> m_figures;
    QHash<QByteArray, QString> m_running; // by id, at which provider; empty: at none so far
    QString m_runningText;
    QString m_figuresProblem;
    bool m_watched = false;
    bool m_loading = false;
    bool m_stale = false; // something finished while loading
};

} // namespace app::viewmodels
