// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/request_parser.h"

#include "base/error.h"
#include "http/head_scanner.h"

#include <boost/beast/http/basic_parser.hpp>

#include <algorithm>
#include <limits>
#include <utility>

namespace gateway::http {

using namespace Qt::StringLiterals;

namespace beast = boost::beast;

namespace {
constexpr qsizetype kMaxFields = 256;
// A chunk line or a trailer section longer than this is an attack: it would be held until complete.
constexpr qsizetype kMaxChunkFraming = 8 * 1024;
// All chunk extensions and trailers of one request together.
constexpr qsizetype kMaxDroppedBytes = 16 * 1024;
// What is set aside for a body on the word of Content-Length alone.
constexpr quint64 kMaxBodyReserve = 256 * 1024;
// Behind it: room that lets a JSON scanner read the body where it is, by whole vector registers.
constexpr qsizetype kRoomBehindBody = 64;

enum class CallbackError { TooManyFields = 1, BodyTooLarge, BadChunk };

// The library's base has a protected-by-intent, public non-virtual destructor; categories are never deleted.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wnon-virtual-dtor"

class CallbackCategory final : public boost::system::error_category {
public:
    [[nodiscard]] const char* name() const noexcept override { return "plexus.http"; }

    [[nodiscard]] std::string message(int) const override { return "refused"; }
};

#pragma GCC diagnostic pop

const CallbackCategory& callbackCategory()
{
    static const CallbackCategory category;
    return category;
}

beast::error_code failure(CallbackError error)
{
    return { static_cast<int>(error), callbackCategory() };
}

QByteArray toBytes(beast::string_view text)
{
    return { text.data(), static_cast<qsizetype>(text.size()) };
}

// Where the parser library's events end up.
struct Message {
    RequestHead head = {};
    HttpVersion version = HttpVersion::Http11;
    QByteArray body = {};
    quint64 bodyLimit = 0;
    quint64 chunkedBytes = 0;
    qsizetype droppedBytes = 0;
    bool headDone = false;
};

class BeastParser final : public beast::http::basic_parser<true> {
public:
    explicit BeastParser(Message& message)
        : m_message(message)
    {
        header_limit((std::numeric_limits<std::uint32_t>::max)());
        body_limit(boost::none);
    }

private:
    using error_code = beast::error_code;
    using string_view = beast::string_view;

    void on_request_impl(
        beast::http::verb, string_view method, string_view target, int version, error_code& ec) override
    {
        ec = {};
        m_message.head.method = toBytes(method);
        m_message.head.target = toBytes(target);
        m_message.version = version == 10 ? HttpVersion::Http10 : HttpVersion::Http11;
        splitTarget(m_message.head);
    }

    void on_response_impl(int, string_view, int, error_code& ec) override
    {
        ec = failure(CallbackError::BadChunk);
    }

    void on_field_impl(beast::http::field, string_view name, string_view value, error_code& ec) override
    {
        ec = {};
        if (m_message.headDone) {
            // A trailer: nothing in it may change what the head said, so it is dropped.
            countDropped(name.size() + value.size(), ec);
            return;
        }
        if (m_message.head.headers.size() >= kMaxFields) {
            ec = failure(CallbackError::TooManyFields);
            return;
        }
        m_message.head.headers.append({ .name = toBytes(name), .value = toBytes(value) });
    }

    void on_header_impl(error_code& ec) override
    {
        ec = {};
        m_message.headDone = true;
    }

    void on_body_init_impl(const boost::optional<std::uint64_t>& length, error_code& ec) override
    {
        ec = {};
        if (length)
            m_message.body.reserve(
                static_cast<qsizetype>(std::min<quint64>(*length, kMaxBodyReserve)) + kRoomBehindBody);
    }

    std::size_t on_body_impl(string_view bytes, error_code& ec) override
    {
        ec = {};
        m_message.body.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
        return bytes.size();
    }

    void on_chunk_header_impl(std::uint64_t size, string_view extensions, error_code& ec) override
    {
        ec = {};
        if (size > static_cast<std::uint64_t>((std::numeric_limits<qint64>::max)())
            || !isHeaderValue({ extensions.data(), static_cast<qsizetype>(extensions.size()) })) {
            ec = failure(CallbackError::BadChunk);
            return;
        }
        m_message.chunkedBytes += size;
        if (m_message.chunkedBytes > m_message.bodyLimit) {
            ec = failure(CallbackError::BodyTooLarge);
            return;
        }
        countDropped(extensions.size(), ec);
    }

    std::size_t on_chunk_body_impl(std::uint64_t, string_view bytes, error_code& ec) override
    {
        return on_body_impl(bytes, ec);
    }

    void on_finish_impl(error_code& ec) override { ec = {}; }

    void countDropped(std::size_t bytes, error_code& ec)
    {
        m_message.droppedBytes += static_cast<qsizetype>(bytes);
        if (m_message.droppedBytes > kMaxDroppedBytes)
            ec = failure(CallbackError::BadChunk);
    }

    Message& m_message;
};

Rejection headTooLarge()
{
    return { .status = 431,
        .message = u"The request head is larger than this gateway accepts."_s,
        .code = errorCodeName(ErrorCode::HeaderTooLarge) };
}

Rejection bodyTooLarge(qint64 limit)
{
    return { .status = 413,
        .message = u"The request body is larger than the limit of %1 bytes."_s.arg(limit),
        .code = errorCodeName(ErrorCode::PayloadTooLarge) };
}

Rejection fromHeadFault(HeadFault fault)
{
    switch (fault) {
    case HeadFault::BareCarriageReturn:
    case HeadFault::BareLineFeed: return badRequest(u"Lines of the request head must end with CR LF."_s);
    case HeadFault::ControlCharacter: return badRequest(u"The request head holds a control character."_s);
    case HeadFault::FoldedLine: return badRequest(u"Folded header lines are not accepted."_s);
    }
    return badRequest(u"The request head is malformed."_s);
}
} // namespace

class RequestParser::Private {
public:
    enum class Stage { Head, Body, Complete, Failed };

    FeedResult feedHead(QByteArrayView bytes);
    FeedResult feedBody(QByteArrayView bytes);
    FeedResult parseHead(QByteArrayView raw, qsizetype consumed);
    FeedResult fail(Rejection why, qsizetype consumed);
    [[nodiscard]] Rejection fromLibrary(const beast::error_code& ec) const;

    ParserLimits limits = {};
    Stage stage = Stage::Head;
    HeadScanner scanner = {};
    QByteArray carry = {}; // head bytes until it is complete, then bytes of an unfinished chunk line
    Message message = {};
    std::optional<BeastParser> library = {};
    BodyFacts facts = {};
    bool keepAlive = true;
    bool continueExpected = false;
    Rejection rejection = {};
};

RequestParser::RequestParser()
    : d(std::make_unique<Private>())
{
}

RequestParser::~RequestParser() = default;

void RequestParser::begin(const ParserLimits& limits)
{
    d->limits = limits;
    d->stage = Private::Stage::Head;
    d->scanner = {};
    d->carry.clear();
    d->message = {};
    d->message.bodyLimit = static_cast<quint64>(std::max<qint64>(limits.maxBodyBytes, 0));
    d->library.reset();
    d->facts = {};
    d->keepAlive = true;
    d->continueExpected = false;
}

FeedResult RequestParser::feed(QByteArrayView bytes)
{
    switch (d->stage) {
    case Private::Stage::Head: return d->feedHead(bytes);
    case Private::Stage::Body: return d->feedBody(bytes);
    case Private::Stage::Complete: return { .step = ParseStep::RequestComplete, .consumed = 0 };
    case Private::Stage::Failed: return { .step = ParseStep::Failed, .consumed = 0 };
    }
    return {};
}

FeedResult RequestParser::Private::fail(Rejection why, qsizetype consumed)
{
    stage = Stage::Failed;
    rejection = std::move(why);
    return { .step = ParseStep::Failed, .consumed = consumed };
}

FeedResult RequestParser::Private::feedHead(QByteArrayView bytes)
{
    const auto [verdict, used] = scanner.scan(bytes);
    const QByteArrayView taken = bytes.first(used);
    if (carry.size() + used > limits.maxHeaderBytes) {
        carry.append(taken);
        return fail(headTooLarge(), used);
    }
    switch (verdict) {
    case HeadScanner::Verdict::Malformed:
        carry.append(taken);
        return fail(fromHeadFault(scanner.fault()), used);
    case HeadScanner::Verdict::NeedMore:
        carry.append(taken);
        return { .step = ParseStep::NeedMore, .consumed = used };
    case HeadScanner::Verdict::Complete: break;
    }
    if (carry.isEmpty())
        return parseHead(taken.sliced(scanner.leadingBlank()), used);
    carry.append(taken);
    const QByteArray whole = std::exchange(carry, {});
    return parseHead(QByteArrayView(whole).sliced(scanner.leadingBlank()), used);
}

FeedResult RequestParser::Private::parseHead(QByteArrayView raw, qsizetype consumed)
{
    message.head.headers.reserve(16);
    library.emplace(message);
    beast::error_code ec;
    library->put({ raw.data(), static_cast<std::size_t>(raw.size()) }, ec);
    if (ec)
        return fail(fromLibrary(ec), consumed);
    if (!library->is_header_done())
        return fail(badRequest(u"The request head is malformed."_s), consumed);
    if (auto refused = checkHeadRules(message.head, message.version))
        return fail(std::move(*refused), consumed);
    facts = bodyFacts(message.head);
    keepAlive = library->keep_alive();
    if (facts.kind == BodyFacts::Kind::Length && facts.length > message.bodyLimit)
        return fail(bodyTooLarge(limits.maxBodyBytes), consumed);
    if (const QByteArrayView expect = headerValue(message.head.headers, "Expect"); !expect.isEmpty()) {
        if (!equalsIgnoringCase(expect, "100-continue")) {
            return fail({ .status = 417,
                            .message = u"The only expectation this gateway meets is 100-continue."_s,
                            .code = errorCodeName(ErrorCode::InvalidRequest) },
                consumed);
        }
        continueExpected = message.version == HttpVersion::Http11 && facts.kind != BodyFacts::Kind::None;
    }
    stage = facts.kind == BodyFacts::Kind::None ? Stage::Complete : Stage::Body;
    library->eager(true);
    return { .step = ParseStep::HeadComplete, .consumed = consumed };
}

FeedResult RequestParser::Private::feedBody(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return {};
    const qsizetype carried = carry.size();
    QByteArrayView input = bytes;
    if (carried > 0) {
        carry.append(bytes);
        input = carry;
    }
    beast::error_code ec;
    const auto used =
        static_cast<qsizetype>(library->put({ input.data(), static_cast<std::size_t>(input.size()) }, ec));
    if (library->is_done()) {
        stage = Stage::Complete;
        carry.clear();
        // A request ends behind all that was carried over: those bytes alone did not complete it.
        return { .step = ParseStep::RequestComplete, .consumed = used - carried };
    }
    if (ec && ec != beast::http::error::need_more)
        return fail(fromLibrary(ec), bytes.size());
    const QByteArrayView rest = input.sliced(used);
    if (rest.size() > kMaxChunkFraming || !mayBeginChunk(rest))
        return fail(badRequest(u"The chunked body is malformed."_s), bytes.size());
    carry = rest.toByteArray();
    return { .step = ParseStep::NeedMore, .consumed = bytes.size() };
}

Rejection RequestParser::Private::fromLibrary(const beast::error_code& ec) const
{
    using Error = beast::http::error;
    if (ec == failure(CallbackError::TooManyFields))
        return headTooLarge();
    if (ec == failure(CallbackError::BodyTooLarge))
        return bodyTooLarge(limits.maxBodyBytes);
    if (ec == failure(CallbackError::BadChunk) || ec == Error::bad_chunk || ec == Error::bad_chunk_extension)
        return badRequest(u"The chunked body is malformed."_s);
    if (ec == Error::bad_version)
        return badRequest(u"Only HTTP/1.0 and HTTP/1.1 are spoken here."_s);
    if (ec == Error::bad_method || ec == Error::bad_target)
        return badRequest(u"The request line is malformed."_s);
    if (ec == Error::bad_field || ec == Error::bad_value)
        return badRequest(u"A header field is malformed."_s);
    if (ec == Error::bad_content_length || ec == Error::multiple_content_length
        || ec == Error::bad_transfer_encoding)
        return badRequest(u"Content-Length and Transfer-Encoding do not say one clear length."_s);
    return badRequest(u"The request is malformed."_s);
}

RequestHead RequestParser::takeHead()
{
    return std::move(d->message.head);
}

RequestHead& RequestParser::head()
{
    return d->message.head;
}

RequestHead RequestParser::headSoFar() const
{
    if (!d->message.head.target.isEmpty())
        return d->message.head;
    return guessHead(d->carry);
}

QByteArray RequestParser::takeBody()
{
    return std::move(d->message.body);
}

HttpVersion RequestParser::version() const
{
    return d->message.version;
}

bool RequestParser::wantsKeepAlive() const
{
    return d->keepAlive;
}

bool RequestParser::expectsBody() const
{
    return d->facts.kind != BodyFacts::Kind::None;
}

bool RequestParser::expectsContinue() const
{
    return d->continueExpected;
}

const Rejection& RequestParser::rejection() const
{
    return d->rejection;
}

} // namespace gateway::http
