// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/failure_evidence.h"

#include "dialects/codec.h"
#include "dialects/json/json_text.h"
#include "dialects/sse_decoder.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gateway::routing {

namespace {

namespace json = dialects::json;

constexpr qsizetype kMostBody = 64 * 1024;
constexpr qsizetype kMostMessage = 1000; // after that a provider quotes what it was sent
constexpr int kUnknownStatus = 502;

// What an error inside a 200 would have been answered with. Found in its type or code; the first that fits.
struct WordStatus {
    const char* word;
    int status;
};

// OpenAI's codes, Anthropic's types (https://docs.anthropic.com/en/api/errors), Google's canonical statuses
// (google/rpc/code.proto).
constexpr std::array kStatuses {
    WordStatus { "insufficient_quota", 429 },
    WordStatus { "rate_limit", 429 },
    WordStatus { "resource_exhausted", 429 },
    WordStatus { "too_many_requests", 429 },
    WordStatus { "usage_limit", 429 },
    WordStatus { "overloaded", 529 },
    WordStatus { "unavailable", 503 },
    WordStatus { "slow_down", 503 },
    WordStatus { "api_key", 401 },
    WordStatus { "authentication", 401 },
    WordStatus { "unauthenticated", 401 },
    WordStatus { "unauthorized", 401 },
    WordStatus { "billing", 402 },
    WordStatus { "payment_required", 402 },
    WordStatus { "permission", 403 },
    WordStatus { "not_found", 404 },
    WordStatus { "too_large", 413 },
    WordStatus { "context_length", 400 },
    WordStatus { "invalid_request", 400 },
    WordStatus { "invalid_argument", 400 },
    WordStatus { "invalid_prompt", 400 },
    WordStatus { "failed_precondition", 400 },
    WordStatus { "content_filter", 400 },
    WordStatus { "content_policy", 400 },
    WordStatus { "deadline", 504 },
    WordStatus { "timeout", 504 },
    WordStatus { "aborted", 409 },
};

int statusInCode(const QString& code)
{
    for (const QStringView line : QStringView(code).split(u'\n')) {
        bool isNumber = false;
        const int number = line.toInt(&isNumber);
        if (isNumber && number >= 400 && number < 600)
            return number;
    }
    const auto* found = std::find_if(kStatuses.begin(), kStatuses.end(),
        [&code](const WordStatus& entry) { return code.contains(QLatin1String(entry.word)); });
    return found == kStatuses.end() ? kUnknownStatus : found->status;
}

QByteArray firstEvent(QByteArrayView body)
{
    QByteArray data;
    dialects::SseDecoder decoder(kMostBody);
    const auto keepFirst = [&data](const dialects::SseEvent& event) {
        if (data.isEmpty())
            data = event.data.toByteArray();
    };
    decoder.feed(body, keepFirst);
    decoder.feed("\n\n", keepFirst); // it may have been cut behind its data
    return data;
}

// {"type":"response.failed","response":{"error":{…}}}
QByteArray withoutEnvelope(const QByteArray& body)
{
    if (!body.contains(R"("response")"))
        return body;
    const Result<json::object> event = dialects::parseJsonObject(body);
    const json::value* response = event ? event->if_contains("response") : nullptr;
    const json::object* object = response ? response->if_object() : nullptr;
    const json::value* error = object ? object->if_contains("error") : nullptr;
    if (!error || error->is_null())
        return body;
    return dialects::serializeJson(json::object { { "error", *error } });
}

QByteArray errorBody(const FailureEvidence& evidence)
{
    const QByteArray body = evidence.body.left(kMostBody).trimmed();
    if (evidence.kind != FailureKind::InBandError)
        return body;
    const bool isJson = body.startsWith('{') || body.startsWith('[');
    const QByteArray data = isJson ? body : firstEvent(body);
    return withoutEnvelope(data.isEmpty() ? body : data);
}

} // namespace

FailureFacts readFailure(const FailureEvidence& evidence)
{
    if (evidence.kind == FailureKind::NoAnswer && evidence.error) {
        return { .status = evidence.error->upstreamStatus.value_or(kUnknownStatus),
            .code = evidence.error->detail.left(kMostMessage).toLower(),
            .message = evidence.error->message.left(kMostMessage).toLower() };
    }
    FailureFacts facts { .status = evidence.status, .body = errorBody(evidence) };
    const dialects::DialectCodec* codec = dialects::codecFor(evidence.dialect);
    if (!codec)
        codec = dialects::codecFor(Dialect::Chat);
    const dialects::UpstreamError said = codec->decodeError(evidence.status, facts.body);
    facts.message = QString::fromStdString(said.message).left(kMostMessage).toLower();
    facts.code = QString::fromStdString(said.type + '\n' + said.code).left(kMostMessage).toLower();
    if (evidence.kind == FailureKind::InBandError)
        facts.status = statusInCode(facts.code);
    return facts;
}

QString failureReasonName(FailureReason reason)
{
    switch (reason) {
    case FailureReason::InvalidRequest: return u"invalid_request"_s;
    case FailureReason::TooLarge: return u"too_large"_s;
    case FailureReason::Refused: return u"refused"_s;
    case FailureReason::ClientGone: return u"client_gone"_s;
    case FailureReason::Unsupported: return u"unsupported"_s;
    case FailureReason::ContextTooLong: return u"context_too_long"_s;
    case FailureReason::ContentPolicy: return u"content_policy"_s;
    case FailureReason::BadCredential: return u"bad_credential"_s;
    case FailureReason::OutOfCredit: return u"out_of_credit"_s;
    case FailureReason::AccountSuspended: return u"account_suspended"_s;
    case FailureReason::RegionBlocked: return u"region_blocked"_s;
    case FailureReason::NotPermitted: return u"not_permitted"_s;
    case FailureReason::ModelNotFound: return u"model_not_found"_s;
    case FailureReason::UsageLimit: return u"usage_limit"_s;
    case FailureReason::RateLimited: return u"rate_limited"_s;
    case FailureReason::Overloaded: return u"overloaded"_s;
    case FailureReason::Busy: return u"busy"_s;
    case FailureReason::Timeout: return u"timeout"_s;
    case FailureReason::DeadlineExceeded: return u"deadline_exceeded"_s;
    case FailureReason::Network: return u"network"_s;
    case FailureReason::ServerError: return u"server_error"_s;
    case FailureReason::Redirected: return u"redirected"_s;
    case FailureReason::EmptyReply: return u"empty_reply"_s;
    case FailureReason::Stalled: return u"stalled"_s;
    case FailureReason::Misconfigured: return u"misconfigured"_s;
    case FailureReason::Internal: return u"internal"_s;
    }
    return {};
}

} // namespace gateway::routing
