// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/currency_keeper.h"

#include "base/logging.h"

#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>

#include <boost/json.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gateway::service {

namespace json = boost::json;

namespace {

constexpr auto kPace = 1h;
constexpr qint64 kRetryMs = 3'600'000;
constexpr int kTotalTimeoutMs = 30'000;
constexpr qsizetype kCodeLength = 3; // ISO 4217

bool isCode(std::string_view text)
{
    return text.size() == kCodeLength
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

} // namespace

std::optional<RateTable> currencyRatesFromJson(QByteArrayView text)
{
    if (text.size() > CurrencyKeeper::kMostBytes)
        return std::nullopt;
    json::error_code error;
    const json::value document = json::parse({ text.data(), static_cast<std::size_t>(text.size()) }, error);
    const json::object* object = error ? nullptr : document.if_object();
    const json::value* base = object != nullptr ? object->if_contains("base") : nullptr;
    const json::value* date = object != nullptr ? object->if_contains("date") : nullptr;
    const json::value* rates = object != nullptr ? object->if_contains("rates") : nullptr;
    if (base == nullptr || date == nullptr || rates == nullptr || !date->is_string() || !rates->is_object()
        || !base->is_string() || base->get_string() != "USD")
        return std::nullopt;
    RateTable table { .date = QString::fromUtf8(date->get_string().c_str()).left(10) };
    for (const auto& [code, rate] : rates->get_object()) {
        const double value = rate.is_number() ? rate.to_number<double>() : 0;
        if (isCode({ code.data(), code.size() }) && std::isfinite(value) && value > 0)
            table.perDollar.insert(QString::fromLatin1(code.data(), kCodeLength), value);
    }
    if (table.perDollar.isEmpty())
        return std::nullopt;
    return table;
}

CurrencyKeeper::CurrencyKeeper(
    ConfigService& configuration, const Clock& clock, QString file, Fetch fetch, QObject* parent)
    : CurrencyRates(parent)
    , m_configuration(configuration)
    , m_clock(clock)
    , m_file(std::move(file))
    , m_fetch(std::move(fetch))
    , m_timer(this)
{
    m_timer.setInterval(kPace);
    connect(&m_timer, &QTimer::timeout, this, &CurrencyKeeper::refreshIfDue);
    // The proxy to ask through is known with the configuration.
    connect(&m_configuration, &ConfigService::changed, this, &CurrencyKeeper::refreshIfDue);
}

CurrencyKeeper::Fetch CurrencyKeeper::fetchOn(GatewayThread& thread, QObject* context)
{
    return [&thread, context](upstream::UpstreamRequest request,
               const std::function<void(const Result<upstream::Downloaded>&)>& done) {
        // `context` outlives the gateway thread (GatewayRuntime joins it first).
        thread.post([context, request = std::move(request), done](pipeline::Engine& engine) mutable {
            engine.download(
                std::move(request), kMostBytes, [context, done](const Result<upstream::Downloaded>& answer) {
                    QMetaObject::invokeMethod(
                        context, [done, answer] { done(answer); }, Qt::QueuedConnection);
                });
        });
    };
}

void CurrencyKeeper::want()
{
    if (m_timer.isActive())
        return;
    m_timer.start();
    readFile();
    // Never from inside the call.
    QMetaObject::invokeMethod(this, &CurrencyKeeper::refreshIfDue, Qt::QueuedConnection);
}

void CurrencyKeeper::unwant()
{
    m_timer.stop();
}

void CurrencyKeeper::refreshIfDue()
{
    const config::ConfigPtr config = m_configuration.current();
    const qint64 nowMs = m_clock.epochMs();
    const bool isFresh = nowMs - m_fetchedMs < kFreshMs;
    const bool wasTried = nowMs - m_triedMs < kRetryMs;
    if (!m_timer.isActive() || !config || m_isFetching || isFresh || wasTried)
        return;
    m_isFetching = true;
    m_triedMs = nowMs;
    QPointer<CurrencyKeeper> self(this);
    m_fetch({ .method = "GET",
                .url = kCurrencyUrl,
                .headers = { { "accept", "application/json" }, { "user-agent", "plexus" } },
                .proxy = config->settings.proxy,
                .totalTimeoutMs = kTotalTimeoutMs },
        [self](const Result<upstream::Downloaded>& answer) {
            if (self)
                self->fetched(answer);
        });
}

void CurrencyKeeper::fetched(const Result<upstream::Downloaded>& answer)
{
    m_isFetching = false;
    if (!answer) {
        qCInfo(lcService).noquote() << "the rates of currencies could not be fetched:"
                                    << answer.error().message;
        return;
    }
    const auto table = answer->status == 200 ? currencyRatesFromJson(answer->body) : std::nullopt;
    if (!table) {
        qCInfo(lcService)
            << "the rates of currencies could not be fetched: the answer was no such list, status"
            << answer->status;
        return;
    }
    m_fetchedMs = m_clock.epochMs();
    keep(answer->body);
    m_rates = *table;
    Q_EMIT changed();
}

void CurrencyKeeper::readFile()
{
    QFile file(m_file);
    if (m_file.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    const auto table = currencyRatesFromJson(file.read(kMostBytes + 1));
    if (!table)
        return;
    m_fetchedMs = QFileInfo(file).lastModified().toMSecsSinceEpoch();
    m_rates = *table;
    QMetaObject::invokeMethod(this, &CurrencyKeeper::changed, Qt::QueuedConnection);
}

void CurrencyKeeper::keep(const QByteArray& text)
{
    if (m_file.isEmpty())
        return;
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        qCWarning(lcService).noquote()
            << u"The rates of currencies could not be kept in %1: %2"_s.arg(m_file, file.errorString());
    }
}

} // namespace gateway::service

#include "moc_currency_keeper.cpp"
