// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/reset_times.h"

#include "dialects/json/json_text.h"
#include "routing/reset_forms.h"

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace gateway::routing {

namespace {

namespace json = dialects::json;

constexpr qsizetype kMostBody = 64 * 1024;

struct Answer {
    const HeaderList& headers;
    const json::object* error = nullptr; // the body's `error`, or the body; null: not JSON
    QByteArrayView body;
    qint64 nowMs = 0;
};

// How a window says that it is used up.
enum class Mark {
    NothingLeft,      // a count that has come to 0
    Percent,          // of 100
    Rejected,         // a status word
    RejectedOrSilent, // likewise; without any status the window is the one that refused
};

struct Window {
    const char* reset;
    const char* state;
    Mark mark;
    ResetScope scope;
};

using enum ResetScope;

// Both forms are sent; the moment does not age on the way.
constexpr std::array kCodexWindows {
    Window { "x-codex-primary-reset-at", "x-codex-primary-used-percent", Mark::Percent, Provider },
    Window { "x-codex-primary-reset-after-seconds", "x-codex-primary-used-percent", Mark::Percent, Provider },
    Window { "x-codex-secondary-reset-at", "x-codex-secondary-used-percent", Mark::Percent, Provider },
    Window {
        "x-codex-secondary-reset-after-seconds", "x-codex-secondary-used-percent", Mark::Percent, Provider },
};

// Subscriptions. The weekly windows with a model's name limit that model, not the account.
constexpr std::array kAnthropicPlanWindows {
    Window { "anthropic-ratelimit-unified-5h-reset", "anthropic-ratelimit-unified-5h-status", Mark::Rejected,
        Provider },
    Window { "anthropic-ratelimit-unified-7d-reset", "anthropic-ratelimit-unified-7d-status", Mark::Rejected,
        Provider },
    Window { "anthropic-ratelimit-unified-7d_opus-reset", "anthropic-ratelimit-unified-7d_opus-status",
        Mark::Rejected, Target },
    Window { "anthropic-ratelimit-unified-7d_sonnet-reset", "anthropic-ratelimit-unified-7d_sonnet-status",
        Mark::Rejected, Target },
    Window { "anthropic-ratelimit-unified-7d_oi-reset", "anthropic-ratelimit-unified-7d_oi-status",
        Mark::Rejected, Target },
};

constexpr std::array kAnthropicPlan {
    Window { "anthropic-ratelimit-unified-reset", "anthropic-ratelimit-unified-status",
        Mark::RejectedOrSilent, Provider },
};

constexpr std::array kAnthropicCounters {
    Window { "anthropic-ratelimit-requests-reset", "anthropic-ratelimit-requests-remaining",
        Mark::NothingLeft, Target },
    Window { "anthropic-ratelimit-tokens-reset", "anthropic-ratelimit-tokens-remaining", Mark::NothingLeft,
        Target },
    Window { "anthropic-ratelimit-input-tokens-reset", "anthropic-ratelimit-input-tokens-remaining",
        Mark::NothingLeft, Target },
    Window { "anthropic-ratelimit-output-tokens-reset", "anthropic-ratelimit-output-tokens-remaining",
        Mark::NothingLeft, Target },
};

constexpr std::array kOpenAiCounters {
    Window { "x-ratelimit-reset-requests", "x-ratelimit-remaining-requests", Mark::NothingLeft, Target },
    Window { "x-ratelimit-reset-tokens", "x-ratelimit-remaining-tokens", Mark::NothingLeft, Target },
    // OpenRouter and others have one window, without a name.
    Window { "x-ratelimit-reset", "x-ratelimit-remaining", Mark::NothingLeft, Target },
};

bool isUsedUp(Mark mark, QByteArrayView state)
{
    switch (mark) {
    case Mark::NothingLeft: {
        bool isNumber = false;
        return state.toByteArray().trimmed().toDouble(&isNumber) <= 0 && isNumber;
    }
    case Mark::Percent: return state.toByteArray().trimmed().toDouble() >= 100;
    case Mark::RejectedOrSilent:
        if (state.isEmpty())
            return true;
        [[fallthrough]];
    case Mark::Rejected:
        return equalsIgnoringCase(state, "rejected") || equalsIgnoringCase(state, "rate_limited")
            || equalsIgnoringCase(state, "exceeded");
    }
    return false;
}

// Of the used-up windows the one that opens last: a request needs them all. The account's count before a
// model's, so that the wider rest never lasts as long as the narrower.
std::optional<ResetTime> lastOf(std::span<const Window> windows, const HeaderList& headers, qint64 nowMs)
{
    std::optional<ResetTime> last;
    for (const Window& window : windows) {
        const QByteArrayView reset = headerValue(headers, window.reset);
        if (reset.isEmpty() || !isUsedUp(window.mark, headerValue(headers, window.state)))
            continue;
        const std::optional<qint64> at = momentFrom(reset, nowMs);
        if (!at)
            continue;
        const bool isWider = last && window.scope == Provider && last->scope == Target;
        const bool isNarrower = last && window.scope == Target && last->scope == Provider;
        if (!last || isWider || (!isNarrower && *at > last->atMs))
            last = ResetTime { .atMs = *at, .source = QLatin1String(window.reset), .scope = window.scope };
    }
    return last;
}

const json::object* objectIn(const json::object* object, std::string_view key)
{
    const json::value* value = object ? object->if_contains(key) : nullptr;
    return value ? value->if_object() : nullptr;
}

// A number or text as text; empty for anything else.
QByteArray textIn(const json::object* object, std::string_view key)
{
    const json::value* value = object ? object->if_contains(key) : nullptr;
    if (!value)
        return {};
    if (const json::string* text = value->if_string())
        return QByteArray(text->data(), static_cast<qsizetype>(text->size()));
    return value->is_number() ? dialects::serializeJson(*value) : QByteArray();
}

std::optional<ResetTime> found(
    std::optional<qint64> at, const QString& source, ResetScope scope = ResetScope::Target)
{
    if (!at)
        return std::nullopt;
    return ResetTime { .atMs = *at, .source = source, .scope = scope };
}

std::optional<ResetTime> codexBody(const Answer& answer)
{
    for (const char* key : { "resets_at", "resets_in_seconds" }) {
        if (const auto at = momentFrom(textIn(answer.error, key), answer.nowMs))
            return found(at, u"error."_s + QLatin1String(key), Provider);
    }
    return std::nullopt;
}

std::optional<ResetTime> codexWindows(const Answer& answer)
{
    return lastOf(kCodexWindows, answer.headers, answer.nowMs);
}

std::optional<ResetTime> anthropicPlan(const Answer& answer)
{
    const auto window = lastOf(kAnthropicPlanWindows, answer.headers, answer.nowMs);
    return window ? window : lastOf(kAnthropicPlan, answer.headers, answer.nowMs);
}

std::optional<ResetTime> retryAfterMs(const Answer& answer)
{
    return found(
        momentFrom(headerValue(answer.headers, "retry-after-ms"), answer.nowMs, NumberUnit::Milliseconds),
        u"retry-after-ms"_s);
}

std::optional<ResetTime> retryAfter(const Answer& answer)
{
    return found(momentFrom(headerValue(answer.headers, "retry-after"), answer.nowMs), u"retry-after"_s);
}

std::optional<ResetTime> anthropicCounters(const Answer& answer)
{
    return lastOf(kAnthropicCounters, answer.headers, answer.nowMs);
}

std::optional<ResetTime> openAiCounters(const Answer& answer)
{
    return lastOf(kOpenAiCounters, answer.headers, answer.nowMs);
}

// https://github.com/googleapis/googleapis/blob/master/google/rpc/error_details.proto
const json::object* googleDetail(const Answer& answer, std::string_view type)
{
    const json::value* details = answer.error ? answer.error->if_contains("details") : nullptr;
    const json::array* list = details ? details->if_array() : nullptr;
    for (std::size_t i = 0; list && i < list->size(); ++i) {
        const json::object* detail = (*list)[i].if_object();
        if (textIn(detail, "@type")
                .endsWith(QByteArrayView(type.data(), static_cast<qsizetype>(type.size()))))
            return detail;
    }
    return nullptr;
}

std::optional<ResetTime> googleRetryInfo(const Answer& answer)
{
    const QByteArray delay = textIn(googleDetail(answer, "google.rpc.RetryInfo"), "retryDelay");
    return found(momentFrom(delay, answer.nowMs), u"RetryInfo.retryDelay"_s);
}

// Behind RetryInfo, which is more exact: the quota's name tells its window.
std::optional<ResetTime> googleQuotaFailure(const Answer& answer)
{
    const json::object* failure = googleDetail(answer, "google.rpc.QuotaFailure");
    const json::value* violations = failure ? failure->if_contains("violations") : nullptr;
    const json::array* list = violations ? violations->if_array() : nullptr;
    std::optional<qint64> at;
    for (std::size_t i = 0; list && i < list->size(); ++i) {
        const QByteArray quota = textIn((*list)[i].if_object(), "quotaId");
        if (quota.contains("PerDay"))
            at = nextPacificMidnight(answer.nowMs);
        else if (quota.contains("PerMinute") && !at)
            at = answer.nowMs + 60'000;
    }
    return found(at, u"QuotaFailure"_s);
}

std::optional<ResetTime> openRouterMetadata(const Answer& answer)
{
    const json::object* metadata = objectIn(answer.error, "metadata");
    for (const char* key : { "retry_after_seconds_raw", "retry_after_seconds" }) {
        if (const auto at = momentFrom(textIn(metadata, key), answer.nowMs))
            return found(at, u"error.metadata."_s + QLatin1String(key));
    }
    const json::object* headers = objectIn(metadata, "headers");
    HeaderList list;
    for (std::size_t i = 0; headers && i < std::min<std::size_t>(headers->size(), 64); ++i) {
        const std::string_view name = (headers->begin() + static_cast<std::ptrdiff_t>(i))->key();
        list.append({ .name = QByteArray(name.data(), static_cast<qsizetype>(name.size())),
            .value = textIn(headers, name) });
    }
    for (const char* name : { "Retry-After", "X-RateLimit-Reset" }) {
        if (const auto at = momentFrom(headerValue(list, name), answer.nowMs))
            return found(at, u"error.metadata.headers."_s + QLatin1String(name));
    }
    return std::nullopt;
}

std::optional<ResetTime> sentence(const Answer& answer)
{
    const std::optional<qint64> wait = durationInText(QString::fromUtf8(answer.body));
    return wait ? found(answer.nowMs + *wait, u"text"_s) : std::nullopt;
}

struct Source {
    std::optional<ResetTime> (*read)(const Answer& answer);
    qint64 longestMs;
    ResetSources sources;
};

constexpr std::array kSources {
    Source { codexBody, kLongestPlanRestMs, ResetSources::All },
    Source { codexWindows, kLongestPlanRestMs, ResetSources::All },
    Source { anthropicPlan, kLongestPlanRestMs, ResetSources::All },
    Source { retryAfterMs, kLongestRestMs, ResetSources::RetryAfterOnly },
    Source { retryAfter, kLongestRestMs, ResetSources::RetryAfterOnly },
    Source { anthropicCounters, kLongestRestMs, ResetSources::All },
    Source { openAiCounters, kLongestRestMs, ResetSources::All },
    Source { googleRetryInfo, kLongestRestMs, ResetSources::All },
    Source { googleQuotaFailure, kLongestRestMs, ResetSources::All },
    Source { openRouterMetadata, kLongestRestMs, ResetSources::All },
    Source { sentence, kLongestRestMs, ResetSources::All },
};

} // namespace

std::optional<ResetTime> resetTime(
    const HeaderList& headers, QByteArrayView body, qint64 nowMs, ResetSources sources)
{
    Answer answer {
        .headers = headers, .body = body.first(std::min(body.size(), kMostBody)), .nowMs = nowMs
    };
    Result<json::value> parsed = json::value();
    if (sources == ResetSources::All && !answer.body.isEmpty())
        parsed = dialects::parseJson(answer.body);
    const json::value* root = parsed ? &*parsed : nullptr;
    const json::array* list = root ? root->if_array() : nullptr; // Google's chat endpoint wraps its errors
    if (list && !list->empty())
        root = &list->front();
    const json::object* object = root ? root->if_object() : nullptr;
    const json::object* inner = objectIn(object, "error");
    answer.error = inner ? inner : object;
    for (const Source& source : kSources) {
        if (sources == ResetSources::RetryAfterOnly && source.sources == ResetSources::All)
            continue;
        if (std::optional<ResetTime> reset = source.read(answer)) {
            reset->atMs = std::clamp(reset->atMs, nowMs + kShortestRestMs, nowMs + source.longestMs);
            return reset;
        }
    }
    return std::nullopt;
}

} // namespace gateway::routing
