// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/demo/demo_history.h"

#include "providers/pricing.h"
#include "service/demo/demo_config.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <random>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace {

using inspect::ExchangeRecord;
using inspect::ExchangeState;

constexpr int kWeeks = 10;
constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kHourMs = 60 * kMinuteMs;
constexpr qint64 kDayMs = 24 * kHourMs;
constexpr qint64 kUsPerMs = 1000;

// Who asks for what, and how such requests are.
struct Habit {
    const char16_t* alias;
    const char16_t* provider;
    const char16_t* model;
    const char16_t* client;
    const char16_t* key;
    Dialect dialect;
    int weight;    // of all requests
    qint64 input;  // tokens; half of that to one and a half times as many
    double cached; // share of the input that comes from the provider's cache
    qint64 output;
    double firstTokenMs; // the middle one
    double tokensPerSecond;
    double failures; // share
};

constexpr std::array kHabits {
    Habit { u"claude-sonnet-4-5", u"claude", u"claude-sonnet-4-5", u"claude-cli/2.1.0", u"laptop",
        Dialect::Messages, 40, 24'000, 0.86, 620, 880, 71, 0.012 },
    Habit { u"gpt-5.3-codex", u"chatgpt", u"gpt-5.3-codex", u"codex_cli_rs/0.61.0", u"laptop",
        Dialect::Responses, 24, 18'000, 0.72, 810, 1240, 94, 0.02 },
    Habit { u"gpt-5", u"copilot", u"gpt-5", u"opencode/1.2.0", u"laptop", Dialect::Chat, 12, 9'000, 0.4, 540,
        1480, 62, 0.035 },
    Habit { u"demo-fast", u"demo", u"demo-fast", u"openai-python/2.8.1", u"ci", Dialect::Chat, 16, 1'400, 0.0,
        180, 240, 168, 0.004 },
    Habit { u"demo", u"demo", u"demo-stream", u"zed/0.210", u"laptop", Dialect::Chat, 5, 3'100, 0.2, 260, 410,
        118, 0.01 },
    Habit { u"demo-translated", u"demo-gemini", u"demo-stream", u"gemini-cli/0.14", u"notebook",
        Dialect::Gemini, 3, 5'200, 0.1, 330, 690, 132, 0.06 },
};

// How busy the hours of a working day are, by local time.
constexpr std::array<int, 24> kHours { 0, 0, 0, 0, 0, 0, 0, 2, 6, 11, 14, 12, 5, 9, 14, 15, 12, 8, 3, 2, 4, 5,
    2, 1 };

class Chance {
public:
    explicit Chance(quint32 seed)
        : m_engine(seed)
    {
    }

    // 0–1. Not std::uniform_real_distribution, which every library makes in its own way.
    double share() { return static_cast<double>(m_engine()) / 4294967296.0; }

    // Half to one and a half of it.
    qint64 around(qint64 middle) { return std::llround(static_cast<double>(middle) * (0.5 + share())); }

    // Mostly near it, seldom much more.
    double tailed(double middle)
    {
        const double at = share();
        return middle * (0.7 + 0.6 * share()) * (at > 0.9 ? 1.5 + 18 * (at - 0.9) : 1);
    }

private:
    std::mt19937 m_engine;
};

const Habit& pick(Chance& chance)
{
    int weights = 0;
    for (const Habit& habit : kHabits)
        weights += habit.weight;
    double at = chance.share() * weights;
    for (const Habit& habit : kHabits) {
        at -= habit.weight;
        if (at < 0)
            return habit;
    }
    return kHabits.back();
}

const config::TokenRates* ratesOf(const QVector<config::Provider>& providers, const Habit& habit)
{
    for (const config::Provider& provider : providers) {
        if (provider.slug != QStringView(habit.provider))
            continue;
        for (const config::ProviderModel& model : provider.models) {
            if (model.id == QStringView(habit.model)
                && model.pricing.source == config::Pricing::Source::Simple)
                return &model.pricing.rates;
        }
    }
    return nullptr;
}

// What a conversation holds and comes to, made of figures that are there.
void talk(ExchangeRecord& record, const Habit& habit)
{
    using inspect::FinishReason;
    const qint64 output = record.usage.output.value_or(0);
    const bool isAgent = habit.dialect == Dialect::Messages || habit.dialect == Dialect::Responses;
    record.messages = 1 + habit.input / 900 + output % 37;
    record.tools = isAgent ? 17 + habit.weight % 7 : 0;
    record.answer = { .finish = output % 41 == 0 ? FinishReason::Length : FinishReason::Stop };
    if (isAgent && output % 5 < 3)
        record.answer = { .finish = FinishReason::ToolCalls, .toolCalls = 1 + output % 3 };
    const bool thinks = isAgent && output % 2 == 0;
    record.firstTextUs = record.firstTokenUs + (thinks ? (record.endUs - record.firstTokenUs) / 3 : 0);
}

void end(ExchangeRecord& record, const Habit& habit, Chance& chance)
{
    const double fate = chance.share();
    const double firstTokenMs = chance.tailed(habit.firstTokenMs);
    const auto output = std::max<qint64>(8, chance.around(habit.output));
    record.status = 200;
    record.state = ExchangeState::Completed;
    if (fate < habit.failures) {
        const bool isLimit = chance.share() < 0.6;
        record.state = ExchangeState::Failed;
        record.status = isLimit ? 429 : 503;
        record.errorCode = u"upstream_status"_s;
        record.errorMessage = isLimit ? u"The provider answered 429: too many requests."_s
                                      : u"The provider answered 503: overloaded."_s;
        record.endUs = std::llround(firstTokenMs / 3) * kUsPerMs;
        return;
    }
    if (fate > 0.985)
        record.state = ExchangeState::Cancelled;
    const auto cached = std::llround(static_cast<double>(chance.around(habit.input)) * habit.cached);
    record.usage = { .input =
                         chance.around(std::llround(static_cast<double>(habit.input) * (1 - habit.cached))),
        .output = output,
        .cacheRead = cached > 0 ? std::optional<qint64>(cached) : std::nullopt };
    if (habit.dialect == Dialect::Messages)
        record.usage.cacheWrite = chance.around(900);
    record.firstTokenUs = std::llround(firstTokenMs * 1000);
    record.firstByteUs = record.firstTokenUs - 2'000;
    const double pace = chance.tailed(habit.tokensPerSecond) * 0.9;
    record.endUs = record.firstTokenUs + std::llround(static_cast<double>(output) / pace * 1e6);
    record.responseBytes = output * 48;
    record.streamEvents = output;
    talk(record, habit);
}

inspect::ExchangeRecordPtr request(
    qint64 atMs, int number, const QVector<config::Provider>& providers, Chance& chance)
{
    const Habit& habit = pick(chance);
    ExchangeRecord record;
    // As real ones: sorted by time, told apart by a number.
    record.id = { QByteArray("demo-" + QByteArray::number(atMs, 16).rightJustified(12, '0') + '-'
        + QByteArray::number(number).rightJustified(5, '0')) };
    record.startedAtMs = atMs;
    record.dialect = habit.dialect;
    record.method = "POST";
    record.target = habit.dialect == Dialect::Messages ? "/v1/messages" : "/v1/chat/completions";
    record.remoteAddress = u"127.0.0.1"_s;
    record.keyName = QString::fromUtf16(habit.key);
    record.client = QString::fromUtf16(habit.client);
    record.model = QString::fromUtf16(habit.alias);
    record.alias = record.model;
    record.provider = QString::fromUtf16(habit.provider);
    record.targetModel = QString::fromUtf16(habit.model);
    record.streaming = true;
    record.headUs = 120;
    record.bodyUs = 480;
    record.authUs = 560;
    record.routeUs = 900;
    record.requestBytes = habit.input * 4;
    end(record, habit, chance);
    if (const config::TokenRates* rates = ratesOf(providers, habit);
        rates != nullptr && record.usage.output) {
        record.cost =
            providers::priceTokens(providers::priceRow(*rates), providers::countsOf(record.usage), 0).total();
        record.costSource = providers::costSourceName(providers::CostSource::Simple);
    }
    record.attempts.append({ .provider = record.provider,
        .model = record.targetModel,
        .reason = u"first in order"_s,
        .dialect = habit.dialect,
        .outcome = record.state == ExchangeState::Failed ? inspect::AttemptOutcome::Failed
                                                         : inspect::AttemptOutcome::Succeeded,
        .status = record.status,
        .errorCode = record.errorCode,
        .errorMessage = record.errorMessage,
        .httpVersion = u"2"_s,
        .reusedConnection = true,
        .startUs = record.routeUs,
        .sentUs = record.routeUs + 400,
        .headUs = record.firstTokenUs >= 0 ? record.firstByteUs : record.endUs,
        .firstByteUs = record.firstByteUs,
        .firstTokenUs = record.firstTokenUs,
        .endUs = record.endUs });
    return std::make_shared<const ExchangeRecord>(std::move(record));
}

} // namespace

QVector<inspect::ExchangeRecordPtr> demoHistory(qint64 nowMs)
{
    // The latest ones are those the demo itself sends.
    constexpr qint64 kBefore = 4 * kMinuteMs;
    constexpr double kBusiest = 15;
    const qint64 minute = nowMs / kMinuteMs * kMinuteMs;
    const QVector<config::Provider> providers = demoConfig(0, {}).providers;
    Chance chance(20'261'127);
    QVector<inspect::ExchangeRecordPtr> history;
    int number = 0;
    for (qint64 hour = minute - kWeeks * 7 * kDayMs; hour < minute; hour += kHourMs) {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(hour);
        const bool isWeekend = local.date().dayOfWeek() > 5;
        // It grew over the weeks, as such things do.
        const double grown = 0.45
            + 0.55 * static_cast<double>(hour - (minute - kWeeks * 7 * kDayMs))
                / static_cast<double>(kWeeks * 7 * kDayMs);
        const double busy = kHours.at(static_cast<size_t>(local.time().hour())) / kBusiest;
        const auto count = std::lround(busy * grown * (isWeekend ? 2 : 13) * (0.5 + chance.share()));
        QVector<qint64> moments;
        for (int i = 0; i < count; ++i)
            moments.append(hour + std::llround(chance.share() * kHourMs));
        std::sort(moments.begin(), moments.end());
        for (const qint64 moment : moments) {
            const auto record = request(moment, ++number, providers, chance);
            if (moment < minute - kBefore)
                history.append(record);
        }
    }
    return history;
}

} // namespace gateway::service
