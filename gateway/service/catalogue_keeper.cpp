// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/catalogue_keeper.h"

#include "base/logging.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gateway::service {

namespace {

constexpr auto kPace = 1h;
constexpr qint64 kHourMs = 3'600'000;
constexpr int kTotalTimeoutMs = 60'000;

} // namespace

CatalogueKeeper::CatalogueKeeper(ConfigService& configuration, GatewayThread& thread, const Clock& clock,
    QString file, CatalogueSource source, QObject* parent)
    : QObject(parent)
    , m_configuration(configuration)
    , m_thread(thread)
    , m_clock(clock)
    , m_file(std::move(file))
    , m_source(std::move(source))
    , m_models(m_source.shipped)
    , m_timer(this)
{
    m_timer.setInterval(kPace);
    connect(&m_timer, &QTimer::timeout, this, &CatalogueKeeper::refreshIfDue);
}

void CatalogueKeeper::start()
{
    if (m_timer.isActive())
        return;
    readFile();
    m_timer.start();
    // The first model that needs it should not wait for an hour.
    connect(&m_configuration, &ConfigService::changed, this, &CatalogueKeeper::refreshIfDue);
    refreshIfDue();
}

void CatalogueKeeper::refreshIfDue()
{
    const config::ConfigPtr config = m_configuration.current();
    if (!config || m_isFetching || !m_timer.isActive())
        return;
    const config::Catalogue& rules = config->settings.catalogue;
    const qint64 nowMs = m_clock.epochMs();
    const bool isFresh = nowMs - m_fetchedMs < rules.refreshHours * kHourMs;
    const bool wasTried = nowMs - m_triedMs < kHourMs;
    if (rules.refreshHours == 0 || isFresh || wasTried || !m_source.isNeeded(*config))
        return;
    fetch(*config);
}

bool CatalogueKeeper::refreshNow()
{
    const config::ConfigPtr config = m_configuration.current();
    if (!config || !m_timer.isActive())
        return false;
    if (!m_isFetching)
        fetch(*config);
    return true;
}

void CatalogueKeeper::fetch(const config::Config& config)
{
    m_isFetching = true;
    m_triedMs = m_clock.epochMs();
    Q_EMIT fetchingChanged();
    upstream::UpstreamRequest request { .method = "GET",
        .url = m_source.url(config),
        .headers = { { "accept", "application/json" }, { "user-agent", "plexus" } },
        .proxy = config.settings.proxy,
        .totalTimeoutMs = kTotalTimeoutMs };
    // `this` outlives the gateway thread (GatewayRuntime joins it first).
    m_thread.post([this, request = std::move(request)](pipeline::Engine& engine) mutable {
        engine.download(std::move(request), providers::ModelCatalogue::kMaxBytes,
            [this](const Result<upstream::Downloaded>& answer) {
                QMetaObject::invokeMethod(
                    this, [this, answer] { fetched(answer); }, Qt::QueuedConnection);
            });
    });
}

void CatalogueKeeper::fetched(const Result<upstream::Downloaded>& answer)
{
    m_isFetching = false;
    if (!answer)
        m_problem = answer.error().message;
    else if (answer->status != 200)
        m_problem = u"Its server answered %1."_s.arg(answer->status);
    else if (!take(answer->body))
        m_problem = u"The answer was no list of models."_s;
    else
        m_problem.clear();
    if (m_problem.isEmpty()) {
        m_fetchedMs = m_clock.epochMs();
        keep(answer->body);
        Q_EMIT changed();
    } else {
        qCInfo(lcService).noquote() << "the catalogue of models could not be fetched:" << m_problem;
    }
    Q_EMIT fetchingChanged();
}

bool CatalogueKeeper::take(const QByteArray& text)
{
    const auto newer = m_source.parse(text);
    if (!newer)
        return false;
    m_models = std::make_shared<const providers::ModelCatalogue>(m_source.shipped->updatedWith(*newer));
    return true;
}

void CatalogueKeeper::readFile()
{
    QFile file(m_file);
    if (m_file.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    if (!take(file.read(providers::ModelCatalogue::kMaxBytes + 1)))
        return;
    m_fetchedMs = QFileInfo(file).lastModified().toMSecsSinceEpoch();
    Q_EMIT changed();
}

void CatalogueKeeper::keep(const QByteArray& text)
{
    if (m_file.isEmpty())
        return;
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        qCWarning(lcService).noquote()
            << u"The prices could not be kept in %1: %2"_s.arg(m_file, file.errorString());
    }
}

} // namespace gateway::service

#include "moc_catalogue_keeper.cpp"
