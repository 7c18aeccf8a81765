// SPDX-License-Identifier: GPL-3.0-or-later
// What providers' error texts mean: one table of signs, tried from the top, and the statuses for what none of
// them knows.
#include "base/http_status.h"
#include "dialects/context_overflow.h"
#include "routing/failure_evidence.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace gateway::routing {

namespace {

// Kinds of status a sign counts under; elsewhere the same words may mean something else.
enum StatusGroup : unsigned {
    BadRequest = 1U << 0U, // 400, 413, 422
    Denied = 1U << 1U,     // 401, 403
    NotFound = 1U << 2U,
    Limited = 1U << 3U, // 402, 429
    Server = 1U << 4U,  // the rest
    Any = BadRequest | Denied | NotFound | Limited | Server,
};

unsigned groupOf(int status)
{
    switch (status) {
    case 400:
    case 413:
    case 422: return BadRequest;
    case 401:
    case 403: return Denied;
    case 404: return NotFound;
    case 402:
    case 429: return Limited;
    default: return Server;
    }
}

enum class Where {
    Anywhere,
    Code, // type and code only: as words of a message they may be the caller's own, quoted
};

struct Sign {
    FailureReason reason;
    unsigned groups;
    Where where;
    const char* words; // "a*b": a, and b somewhere behind it
};

using enum FailureReason;
using enum Where;

constexpr std::array kSigns {
    // Google, of a request that took too long there (control-plane.md §3.2).
    Sign { DeadlineExceeded, Any, Anywhere, "deadline expired" },
    Sign { DeadlineExceeded, Any, Anywhere, "deadline_exceeded" },
    Sign { DeadlineExceeded, Any, Anywhere, "deadline exceeded" },

    // Google answers 400 to a wrong key.
    Sign { BadCredential, BadRequest | Denied, Code, "api_key_invalid" },
    Sign { BadCredential, BadRequest | Denied, Code, "invalid_api_key" },
    Sign { BadCredential, BadRequest | Denied, Anywhere, "api key not valid" },
    Sign { BadCredential, BadRequest | Denied, Anywhere, "api key expired" },
    Sign { BadCredential, Denied, Anywhere, "invalid api key" },
    Sign { BadCredential, Denied, Anywhere, "incorrect api key" },
    Sign { BadCredential, Denied, Anywhere, "invalid x-api-key" },
    Sign { BadCredential, Denied, Anywhere, "invalid bearer token" },
    Sign { BadCredential, Denied, Anywhere, "token*expired" },
    Sign { BadCredential, Denied, Anywhere, "token*invalid" },
    Sign { BadCredential, Denied, Code, "authentication" },
    Sign { BadCredential, Denied, Code, "unauthenticated" },

    Sign { AccountSuspended, Any, Code, "account_deactivated" },
    Sign { AccountSuspended, Any, Code, "billing_not_active" },
    Sign { AccountSuspended, BadRequest | Denied | Limited, Anywhere, "organization has been disabled" },
    Sign { AccountSuspended, BadRequest | Denied | Limited, Anywhere, "account is not active" },
    Sign { AccountSuspended, BadRequest | Denied | Limited, Anywhere, "account has been*suspended" },

    Sign { OutOfCredit, Any, Code, "billing_error" },
    Sign { OutOfCredit, Any, Code, "billing_hard_limit_reached" },
    Sign { OutOfCredit, Any, Anywhere, "credit balance is too low" },
    Sign { OutOfCredit, Any, Anywhere, "used up your points" },
    Sign { OutOfCredit, Any, Anywhere, "out of credits" },
    Sign { OutOfCredit, Any, Anywhere, "insufficient credits" },
    Sign { OutOfCredit, Any, Anywhere, "balance too low" },
    Sign { OutOfCredit, Any, Anywhere, "insufficient balance" },
    Sign { OutOfCredit, Any, Anywhere, "insufficient account balance" },
    Sign { OutOfCredit, Any, Anywhere, "insufficient funds" },
    Sign { OutOfCredit, Any, Anywhere, "insufficient_quota" },
    Sign { OutOfCredit, BadRequest | Denied | Limited, Anywhere, "account balance" },

    // OpenAI 403; Google 400 FAILED_PRECONDITION.
    Sign { RegionBlocked, BadRequest | Denied, Code, "unsupported_country_region_territory" },
    Sign { RegionBlocked, BadRequest | Denied, Anywhere, "region, or territory not supported" },
    Sign { RegionBlocked, BadRequest | Denied, Anywhere, "user location is not supported" },

    // Codex plans (control-plane.md §6.2).
    Sign { UsageLimit, Any, Code, "usage_limit_reached" },
    Sign { UsageLimit, Any, Code, "usage_not_included" },
    // The rest of §3.2's list: a limit, but not said to be the account's.
    Sign { RateLimited, BadRequest | Denied, Anywhere, "quota exceeded" },
    Sign { RateLimited, BadRequest | Denied, Anywhere, "exceeded your current quota" },
    Sign { RateLimited, BadRequest | Denied, Anywhere, "quota limit" },
    Sign { RateLimited, BadRequest | Denied, Anywhere, "usage limit" },

    // Groq and OpenAI: more than a whole minute's tokens, so that no waiting helps.
    Sign { ContextTooLong, BadRequest | Limited, Anywhere, "request too large for" },
    Sign { ContextTooLong, BadRequest | Server, Code, "context_length_exceeded" },
    Sign { ContextTooLong, BadRequest, Anywhere, "context length" },
    Sign { ContextTooLong, BadRequest, Anywhere, "context window" },

    Sign { ContentPolicy, BadRequest | Denied, Code, "content_policy" },
    Sign { ContentPolicy, BadRequest | Denied, Code, "content_filter" },
    Sign { ContentPolicy, BadRequest | Denied, Code, "moderation" },
    Sign { ContentPolicy, BadRequest | Denied, Code, "data_inspection_failed" }, // Alibaba
    Sign { ContentPolicy, BadRequest | Denied, Code, "prohibited_content" },
    Sign { ContentPolicy, BadRequest | Denied, Anywhere, "content management policy" }, // Azure
    Sign { ContentPolicy, BadRequest | Denied, Anywhere, "usage polic" },
    Sign { ContentPolicy, BadRequest | Denied, Anywhere, "safety system" },
    Sign { ContentPolicy, BadRequest | Denied, Anywhere, "flagged" },                  // OpenAI, OpenRouter
    Sign { ContentPolicy, BadRequest | Denied, Anywhere, "requires moderation" },      // OpenRouter
    Sign { ContentPolicy, BadRequest | Denied, Anywhere, "content exists risk" },      // DeepSeek
    Sign { ContentPolicy, BadRequest | Denied, Anywhere, "content filtering policy" }, // Anthropic

    // Behind the policies: a feature may be named with its model.
    Sign { ModelNotFound, BadRequest | Denied, Code, "model_not_found" },
    Sign { ModelNotFound, BadRequest | Denied, Code, "model_not_supported" }, // Copilot
    Sign { ModelNotFound, BadRequest, Anywhere, "not a valid model" },        // OpenRouter
    Sign { ModelNotFound, BadRequest | Denied, Anywhere, "model*does not exist" },
    Sign { ModelNotFound, BadRequest | Denied, Anywhere, "model not exist" }, // DeepSeek

    Sign { Unsupported, NotFound, Anywhere, "no endpoints found that support" }, // OpenRouter
    Sign { Unsupported, BadRequest, Code, "unsupported_" },
    Sign { Unsupported, BadRequest, Code, "unknown_parameter" },
    Sign { Unsupported, BadRequest, Anywhere, "unsupported parameter" },
    Sign { Unsupported, BadRequest, Anywhere, "unsupported value" },
    Sign { Unsupported, BadRequest, Anywhere, "unknown parameter" },
    Sign { Unsupported, BadRequest, Anywhere, "unrecognized request argument" },
    Sign { Unsupported, BadRequest, Anywhere, "unknown name*cannot find field" }, // Google
    Sign { Unsupported, BadRequest, Anywhere, "extra inputs are not permitted" }, // Anthropic, Mistral
    Sign { Unsupported, BadRequest, Anywhere, "extra_forbidden" },
    Sign { Unsupported, BadRequest, Anywhere, "is unsupported" },
    Sign { Unsupported, BadRequest, Anywhere, "not supported" },
    Sign { Unsupported, BadRequest, Anywhere, "does not support" },
    Sign { Unsupported, BadRequest, Anywhere, "not enabled for" },
    // Reasoning that another target signed: that one takes it.
    Sign { Unsupported, BadRequest, Code, "invalid_encrypted_content" },
    Sign { Unsupported, BadRequest, Anywhere, "invalid*signature*thinking" },
    Sign { Unsupported, BadRequest, Anywhere, "thought signature is not valid" },

    // Limits in another status's clothes.
    Sign { RateLimited, BadRequest | Denied | Server, Code, "rate_limit" },
    Sign { RateLimited, BadRequest | Denied | Server, Code, "resource_exhausted" },
    Sign { RateLimited, Denied | Server, Anywhere, "rate limit" },
    Sign { RateLimited, Denied | Server, Anywhere, "too many requests" },
    Sign { Overloaded, BadRequest | Server, Code, "overloaded" },
    Sign { Overloaded, Server, Anywhere, "overloaded" },
};

bool containsInOrder(const QString& text, QLatin1String words)
{
    qsizetype from = 0;
    qsizetype begin = 0;
    while (begin <= words.size()) {
        const qsizetype star = words.indexOf(u'*', begin);
        const qsizetype end = star < 0 ? words.size() : star;
        const QLatin1String part = words.mid(begin, end - begin);
        const qsizetype at = text.indexOf(part, from);
        if (at < 0)
            return false;
        from = at + part.size();
        begin = end + 1;
    }
    return true;
}

bool isMet(const Sign& sign, unsigned group, const FailureFacts& facts)
{
    if ((sign.groups & group) == 0)
        return false;
    const QLatin1String words(sign.words);
    return containsInOrder(facts.code, words)
        || (sign.where == Anywhere && containsInOrder(facts.message, words));
}

FailureReason reasonOfStatus(int status)
{
    if (isRedirectStatus(status))
        return Redirected;
    switch (status) {
    case 400:
    case 405:
    case 406:
    case 411:
    case 414:
    case 415:
    case 422:
    case 431: return InvalidRequest;
    case 413: return TooLarge;
    // The client's key and model were checked by us: here they are the provider account's key, balance,
    // permission and model name.
    case 401: return BadCredential;
    case 402: return OutOfCredit;
    case 403: return NotPermitted;
    case 404:
    case 410: return ModelNotFound;
    case 408:
    case 504: return Timeout;
    case 409:
    case 425: return Busy;
    case 429: return RateLimited;
    case 503:
    case 529: return Overloaded; // 529: Anthropic
    default: return ServerError;
    }
}

} // namespace

FailureReason reasonOf(const FailureFacts& facts)
{
    const unsigned group = groupOf(facts.status);
    const auto* sign =
        std::find_if(kSigns.begin(), kSigns.end(), [&](const Sign& one) { return isMet(one, group, facts); });
    const FailureReason byStatus = reasonOfStatus(facts.status);
    const bool mayBeLength = (group & (BadRequest | Server)) != 0 && byStatus != Redirected;
    const bool isKnown = sign != kSigns.end() && sign->reason != Unsupported;
    if (!isKnown && mayBeLength && dialects::contextOverflow(facts.message))
        return ContextTooLong;
    return sign == kSigns.end() ? byStatus : sign->reason;
}

} // namespace gateway::routing
