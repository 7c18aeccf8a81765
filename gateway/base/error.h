// SPDX-License-Identifier: GPL-3.0-or-later
// What can go wrong, as a value. Domain code returns Result<T>; the text and status a client sees
// are made from an Error in one place per dialect (dialects/error_body.h), the text a person sees in
// the window is `message`, which is already a full sentence: what happened, where, what to do.
#pragma once

#include <QString>

#include <optional>

namespace gateway {

// Closed list. One code per thing a caller or an operator would do something different about.
enum class ErrorCode {
    // The caller's request
    InvalidRequest,           // malformed body, missing field
    PayloadTooLarge,          // body over the limit
    HeaderTooLarge,           // request head over the limit
    UnsupportedMedia,         // content type is not JSON on a JSON route
    MethodNotAllowed,         // known path, wrong method
    NotFound,                 // no such path
    RequestTimeout,           // the client was too slow sending its request
    Unauthorized,             // no or unknown key
    Forbidden,                // known key, or a browser page, that may not do this
    UnknownModel,             // no alias of that name
    PreviousResponseNotFound, // what a request goes on from: not there, expired, or another key's
    ResponseNotFound,         // likewise, asked for by itself
    ConversationNotFound,     // likewise
    DialectMismatch,          // the alias has no target that speaks the caller's dialect
    TooManyRequests,          // our own limits

    // The target
    UpstreamConnect,  // DNS, TCP or TLS failed
    UpstreamTimeout,  // connect, first byte, idle or total time ran out
    UpstreamReset,    // the connection broke before the answer was complete
    UpstreamStatus,   // the provider answered with an error status
    UpstreamProtocol, // the provider's answer is not HTTP we understand
    UpstreamEmpty,    // the provider's answer is complete and holds nothing
    UpstreamLoop,     // the provider's address is our own listener

    // Ourselves
    NoTarget,          // every target of the alias is disabled or has no usable credential
    AllResting,        // every target of the alias rests after failures; `retryAfterMs` says until when
    AllBusy,           // every target of the alias is at its concurrency limit, or rests
    SecretUnavailable, // a credential is referenced that cannot be read now
    ConfigInvalid,     // a configuration was refused
    StoreFailed,       // the database cannot be read or written
    ListenFailed,      // no port could be opened
    Cancelled,         // the client went away, or Plexus stops
    Internal,          // a defect of ours
};

// Who is at fault; decides about failover and cooldown (DESIGN §4).
enum class FailureClass { Caller, Target, Mismatch, Internal };

struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message = {};                   // a sentence for people; never holds a secret
    QString detail = {};                    // for the log and the inspector; redacted
    std::optional<int> upstreamStatus = {}; // HTTP status the provider answered, when it did
    FailureClass failureClass = FailureClass::Internal;
    QString field = {};                      // the request field at fault ("messages[2].role"), when one is
    std::optional<qint64> retryAfterMs = {}; // from now; asking again sooner is of no use

    friend bool operator==(const Error&, const Error&) = default;
};

// The stable, lower-case name of a code, as stored and as sent in `code` fields ("unknown_model").
[[nodiscard]] QString errorCodeName(ErrorCode code);

} // namespace gateway
