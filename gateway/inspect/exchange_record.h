// SPDX-License-Identifier: GPL-3.0-or-later
// What Plexus remembers of one client request: the value that travels from the gateway thread to the
// window, the store and the API. Plain data; every list is bounded by whoever fills it.
//
// Times: microseconds since the exchange's first byte was accepted, on one monotonic clock; kNever for
// what did not happen (yet). The wall-clock moment of that first byte is `startedAtMs`.
#pragma once

#include "base/dialect.h"
#include "base/header_text.h"
#include "base/ids.h"
#include "base/money.h"
#include "base/operation.h"
#include "inspect/policy_state.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>
#include <QVector>

#include <memory>
#include <optional>

namespace gateway::inspect {

inline constexpr qint64 kNever = -1;
// An answer whose tokens came within less time came at once, which is no speed.
inline constexpr qint64 kLeastPaceUs = 50'000;

enum class ExchangeState {
    Running,
    Completed, // an answer of status < 400 was sent whole
    Failed,    // an error answer was sent, or the answer broke off
    Cancelled, // the client went away first
};

// Who asked for it.
enum class ExchangeKind {
    Client,
    Descriptor, // Plexus, on behalf of `parent`: to describe an image to a model that sees none
    Replay,     // a person, who sent `parent` again in the window
};

enum class AttemptOutcome {
    Running,
    Succeeded,
    Failed, // see errorCode / status
    Cancelled,
};

// Why the model stopped, in one word for all dialects (translation.md, the table of finish reasons).
enum class FinishReason {
    Unknown, // not said, or no conversation
    Stop,    // it had no more to say
    StopSequence,
    Length,        // the limit of tokens
    ContextFull,   // the end of what the model can hold
    ToolCalls,     // it waits for what they give
    ContentFilter, // refused, or filtered
    Pause,         // Anthropic's pause_turn: to be gone on with
    Error,         // the model failed
};

// What an answer says of itself besides what it used.
struct AnswerFacts {
    FinishReason finish = FinishReason::Unknown; // of several choices, the one that ended last
    qint64 toolCalls = 0;                        // that the client is to carry out

    friend bool operator==(const AnswerFacts&, const AnswerFacts&) = default;
};

// Token counts as the provider reported them, in the normal form of translation.md §2.13: `input`
// excludes cache reads and writes, `output` includes reasoning. Empty: not reported.
struct Usage {
    std::optional<qint64> input = {};
    std::optional<qint64> output = {};
    std::optional<qint64> cacheRead = {};
    std::optional<qint64> cacheWrite = {};
    std::optional<qint64> cacheWriteHour = {}; // of cacheWrite, kept for an hour; for the price, not stored
    std::optional<qint64> reasoning = {};
    std::optional<Money> reportedCost = {}; // what the provider says the answer cost

    // No token was counted.
    [[nodiscard]] bool isEmpty() const
    {
        return !input && !output && !cacheRead && !cacheWrite && !reasoning;
    }

    friend bool operator==(const Usage&, const Usage&) = default;
};

// What of media went in and came out, as far as request and answer tell. 0: none of it, or not told.
struct MediaFigures {
    qint64 files = 0; // of a form
    qint64 fileBytes = 0;
    qint64 inputs = 0;     // texts to embed or judge, documents to rank
    qint64 characters = 0; // to speak
    qint64 audioMs = 0;    // heard, as the provider counts it
    qint64 images = 0;     // made

    friend bool operator==(const MediaFigures&, const MediaFigures&) = default;
};

// One try at one target. The network phases are libcurl's; on a reused connection dns, connect and tls
// are kNever.
struct AttemptRecord {
    int index = 0; // 0 is the first
    QString provider;
    QString model;
    QString reason;                  // why this target was tried at this place
    Dialect dialect = Dialect::Chat; // in which it was asked; the exchange's own: nothing was translated
    QByteArray url;                  // without credentials
    AttemptOutcome outcome = AttemptOutcome::Running;
    int status = 0;    // HTTP status of the provider; 0: none came
    QString errorCode; // errorCodeName(), empty on success
    QString errorMessage;
    QString httpVersion; // "1.1", "2"
    bool reusedConnection = false;
    qint64 startUs = kNever;
    qint64 dnsUs = kNever;        // name resolved
    qint64 connectUs = kNever;    // TCP connected
    qint64 tlsUs = kNever;        // TLS agreed
    qint64 sentUs = kNever;       // request written
    qint64 headUs = kNever;       // response head complete
    qint64 firstByteUs = kNever;  // first body byte
    qint64 firstTokenUs = kNever; // first content event (streams), else first body byte
    qint64 endUs = kNever;
    HeaderText requestHeaders;  // masked
    HeaderText responseHeaders; // masked

    friend bool operator==(const AttemptRecord&, const AttemptRecord&) = default;
};

// Something of the request or the answer that translation could not carry as it was.
struct TranslationNote {
    QString kind;   // "dropped", "changed", "emulated", "repaired"
    QString field;  // path in the client's request: "messages[2].content[0]"
    QString reason; // a short phrase
    friend bool operator==(const TranslationNote&, const TranslationNote&) = default;
};

struct ExchangeRecord {
    ExchangeId id;
    ExchangeKind kind = ExchangeKind::Client;
    ExchangeId parent = {}; // the exchange it was made for; empty: a client's own
    qint64 startedAtMs = 0; // wall clock, UTC
    ExchangeState state = ExchangeState::Running;
    Dialect dialect = Dialect::Chat;
    Operation operation = Operation::Generate;
    MediaFigures media = {};
    QByteArray method;
    QByteArray target; // path and query, secrets masked
    QString remoteAddress;
    QString keyName;          // empty: not authenticated
    QString attribution;      // label after ':' in the key
    QString client;           // first product of User-Agent ("claude-cli/2.1")
    QString session = {};     // the client's session; inspect/session_ids.h
    QString agent = {};       // of the session; empty: its main agent
    QString parentAgent = {}; // who started the agent; empty: the main agent
    QString model;            // what the client asked for
    QString alias;            // what it resolved to
    QString provider;         // of the last attempt
    QString targetModel;      // of the last attempt
    bool streaming = false;
    int status = 0; // answered to the client; 0 while nothing was
    QString errorCode;
    QString errorMessage;
    QString errorDetail;
    Usage usage;
    bool isUsageEstimated = false;  // counted by us: the provider reported nothing
    std::optional<Money> cost = {}; // empty: no usage, or no price is known
    QString costSource;             // providers/pricing.h: costSourceName()
    qint64 requestBytes = 0;        // body
    qint64 responseBytes = 0;       // body
    qint64 streamEvents = 0;        // SSE events relayed
    qint64 messages = 0;            // the request lists; 0: none, or not told
    qint64 tools = 0;               // it offers; likewise
    AnswerFacts answer = {};        // at the end
    // Of a stream under way, not stored: bytes of text, thinking and calls so far (a token is about four),
    // and when the provider last got on with it.
    qint64 contentBytes = 0;
    qint64 lastDataUs = kNever;
    qint64 headUs = kNever;       // request head parsed
    qint64 bodyUs = kNever;       // request body complete
    qint64 authUs = kNever;       // key and limits decided
    qint64 routeUs = kNever;      // target list decided, body edited
    qint64 describeUs = kNever;   // images are being described for a model that sees none
    qint64 describedUs = kNever;  // they are
    qint64 firstByteUs = kNever;  // first byte to the client
    qint64 firstTokenUs = kNever; // first content event to the client
    qint64 firstTextUs = kNever; // first that is not thinking; later than the token where thinking came first
    qint64 endUs = kNever;       // last byte to the client, or the end otherwise
    HeaderText requestHeaders;   // masked
    HeaderText responseHeaders;  // masked
    QVector<AttemptRecord> attempts;
    QVector<TranslationNote> notes;       // of the last attempt
    QVector<ConsideredTarget> considered; // when the route was planned; empty: one target, nothing to choose

    [[nodiscard]] bool isFinished() const { return state != ExchangeState::Running; }

    friend bool operator==(const ExchangeRecord&, const ExchangeRecord&) = default;
};

using ExchangeRecordPtr = std::shared_ptr<const ExchangeRecord>;

// A token of content is about so many bytes.
inline constexpr qint64 kContentBytesPerToken = 4;

// How fast a stream came, from its first token on; empty where that says nothing: an answer that came at
// once, or whose tokens nobody counted.
[[nodiscard]] std::optional<double> tokensPerSecond(const ExchangeRecord& record);

[[nodiscard]] QString kindName(ExchangeKind kind);
[[nodiscard]] std::optional<ExchangeKind> kindFromName(QStringView name);
[[nodiscard]] QString stateName(ExchangeState state);
[[nodiscard]] std::optional<ExchangeState> stateFromName(QStringView name);
// "stop", "length", "tool_calls", …; empty for Unknown.
[[nodiscard]] QString finishName(FinishReason reason);
[[nodiscard]] std::optional<FinishReason> finishFromName(QStringView name);
[[nodiscard]] QString outcomeName(AttemptOutcome outcome);
[[nodiscard]] std::optional<AttemptOutcome> outcomeFromName(QStringView name);

} // namespace gateway::inspect

Q_DECLARE_METATYPE(gateway::inspect::ExchangeRecordPtr)
