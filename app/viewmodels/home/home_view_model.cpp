// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/home/home_view_model.h"

#include "app/viewmodels/common/figures.h"
#include "app/viewmodels/common/provider_name.h"

#include <QLocale>
#include <QMap>
#include <QPointer>

#include <algorithm>
#include <chrono>
#include <climits>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app::viewmodels {

using gateway::Result;
using gateway::service::ConfigService;
using gateway::service::GatewayControl;
using gateway::service::TrafficFeed;
using gateway::store::TrafficFigures;

namespace {

// Looks at the figures take at most a twentieth of the store's time.
constexpr std::chrono::milliseconds kShortestPause = 1s;
constexpr std::chrono::milliseconds kLongestPause = 1min;
constexpr int kPauseForLook = 19;
constexpr auto kCountdownInterval = 10s;

// What is not known is a dash, not a nought.
const QString kUnknown = QStringLiteral("–");

QString milliseconds(const std::optional<qint64>& value)
{
    return value ? durationText(*value * 1'000) : kUnknown;
}

} // namespace

HomeViewModel::HomeViewModel(const gateway::service::GatewayServices& services, Now now, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_now(std::move(now))
    , m_alerts(services, [this] { return m_now().toMSecsSinceEpoch(); })
    , m_meters(services, [this] { return m_now().toMSecsSinceEpoch(); })
{
    m_endpoints.setBaseUrl(services.control.baseUrl());
    connect(&services.control, &GatewayControl::stateChanged, this, [this] {
        m_endpoints.setBaseUrl(m_services.control.baseUrl());
        Q_EMIT setupChanged();
        loadFigures();
    });
    connect(&services.configuration, &ConfigService::changed, this, &HomeViewModel::setupChanged);
    connect(&services.traffic, &TrafficFeed::updated, this, &HomeViewModel::takeUpdates);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kShortestPause);
    connect(&m_refresh, &QTimer::timeout, this, &HomeViewModel::loadFigures);
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &HomeViewModel::loadFigures);
    m_countdowns.setInterval(kCountdownInterval);
    connect(&m_countdowns, &QTimer::timeout, &m_alerts, &AlertListModel::refresh);
    connect(&m_countdowns, &QTimer::timeout, &m_meters, &WorstMeterModel::refresh);
    m_countdowns.start();
}

QString HomeViewModel::networkText() const
{
    if (!m_services.control.isOpenToNetwork())
        return {};
    const QStringList urls = m_services.control.networkUrls();
    if (urls.isEmpty())
        return tr("Open to the network, but this computer is in none now.");
    //: %1 is one or more addresses
    return tr("Open to the network: other computers write %1.").arg(QLocale().createSeparatedList(urls));
}

void HomeViewModel::setWatched(bool watched)
{
    if (watched == m_watched)
        return;
    m_watched = watched;
    if (m_watched) {
        m_minute.start();
        loadFigures();
    } else {
        m_minute.stop();
        m_refresh.stop();
    }
    Q_EMIT watchedChanged();
}

HomeViewModel::NextStep HomeViewModel::nextStep() const
{
    const auto config = m_services.configuration.current();
    if (!config || m_services.control.isDemo())
        return NextStep::None;
    if (config->providers.isEmpty())
        return NextStep::AddProvider;
    if (config->aliases.isEmpty())
        return NextStep::AddModel;
    return config->keys.isEmpty() ? NextStep::AddKey : NextStep::None;
}

int HomeViewModel::keyCount() const
{
    const auto config = m_services.configuration.current();
    return config ? static_cast<int>(config->keys.size()) : 0;
}

QString HomeViewModel::requests() const
{
    return m_figures ? countText(m_figures->requests) : kUnknown;
}

QString HomeViewModel::requestsExact() const
{
    return m_figures ? exactCountText(m_figures->requests) : QString();
}

QString HomeViewModel::succeeded() const
{
    if (!m_figures || m_figures->requests == 0)
        return kUnknown;
    // Who hangs up has not met a failure.
    const qint64 decided = m_figures->requests - m_figures->cancelled;
    return decided > 0 ? shareText(decided - m_figures->failed, decided) : kUnknown;
}

QString HomeViewModel::succeededDetail() const
{
    if (!m_figures)
        return {};
    return tr("%n failed", "requests", static_cast<int>(std::min<qint64>(m_figures->failed, INT_MAX)))
        + u", "_s
        + tr("%n cancelled", "requests", static_cast<int>(std::min<qint64>(m_figures->cancelled, INT_MAX)));
}

QString HomeViewModel::tokens() const
{
    return m_figures ? countText(m_figures->inputTokens + m_figures->outputTokens) : kUnknown;
}

QString HomeViewModel::tokensDetail() const
{
    if (!m_figures)
        return {};
    return tr("%1 in, %2 out").arg(countText(m_figures->inputTokens), countText(m_figures->outputTokens));
}

// Nothing is known to have cost anything while not one price is known.
QString HomeViewModel::cost() const
{
    if (!m_figures || (m_figures->cost == gateway::Money {} && m_figures->unpriced > 0))
        return kUnknown;
    return shortMoneyText(m_figures->cost);
}

QString HomeViewModel::costDetail() const
{
    if (!m_figures || m_figures->unpriced == 0)
        return {};
    return tr(
        "%n without a price", "requests", static_cast<int>(std::min<qint64>(m_figures->unpriced, INT_MAX)));
}

QString HomeViewModel::firstToken() const
{
    return m_figures ? milliseconds(m_figures->medianFirstTokenMs) : kUnknown;
}

QString HomeViewModel::duration() const
{
    return m_figures ? milliseconds(m_figures->medianDurationMs) : kUnknown;
}

void HomeViewModel::takeUpdates(const TrafficFeed::Records& records)
{
    followRunning(records);
    const bool anyFinished = std::any_of(
        records.cbegin(), records.cend(), [](const auto& record) { return record->isFinished(); });
    if (anyFinished && m_watched && !m_refresh.isActive())
        m_refresh.start();
}

void HomeViewModel::followRunning(const TrafficFeed::Records& records)
{
    for (const auto& record : records) {
        if (record->isFinished())
            m_running.remove(record->id.text);
        else
            m_running.insert(record->id.text, record->provider);
    }
    QMap<QString, int> counts;
    for (const QString& provider : std::as_const(m_running)) {
        if (!provider.isEmpty())
            ++counts[provider];
    }
    QStringList parts;
    const auto config = m_services.configuration.current();
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        parts.append(providerName(config.get(), count.key()) + u' ' + exactCountText(count.value()));
    QString text = m_running.isEmpty() ? QString() : tr("%n running", "", static_cast<int>(m_running.size()));
    if (!parts.isEmpty())
        //: %1 is "3 running", %2 how many of them at which provider: "OpenAI 2, Claude 1"
        text = tr("%1: %2").arg(text, parts.join(u", "_s));
    if (std::exchange(m_runningText, text) != text)
        Q_EMIT runningTextChanged();
}

void HomeViewModel::loadFigures()
{
    if (!m_watched)
        return;
    if (m_loading) {
        m_stale = true;
        return;
    }
    m_loading = true;
    const QDateTime asked = m_now();
    const qint64 midnight = asked.date().startOfDay().toMSecsSinceEpoch();
    QPointer<HomeViewModel> self(this);
    m_services.traffic.loadFigures(midnight, [self, asked](const Result<TrafficFigures>& figures) {
        if (self)
            self->takeFigures(figures, std::chrono::milliseconds(asked.msecsTo(self->m_now())));
    });
}

void HomeViewModel::takeFigures(const Result<TrafficFigures>& figures, std::chrono::milliseconds took)
{
    m_loading = false;
    if (figures)
        m_figures = *figures;
    m_figuresProblem = figures ? QString() : figures.error().message;
    m_refresh.setInterval(std::clamp(took * kPauseForLook, kShortestPause, kLongestPause));
    Q_EMIT figuresChanged();
    if (std::exchange(m_stale, false) && m_watched)
        m_refresh.start();
}

} // namespace app::viewmodels

#include "moc_home_view_model.cpp"
