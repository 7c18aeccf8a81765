// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/json_rpc.h"

#include "base/headers.h"
#include "dialects/json/json_text.h"
#include "dialects/json/surrogates.h"

#include <boost/json/basic_parser_impl.hpp>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gateway::mcp {

namespace {

namespace json = boost::json;

// Longer names and error texts are cut: nobody reads them, and a record holds them. Longer ids are refused:
// half of one is another.
constexpr std::size_t kLongestText = 1024;

const QString kIdTooLong = QStringLiteral("an id has at most 1024 bytes");

enum class Member {
    None,
    Method,
    Id,
    Params,
    Result,
    Error,
    ParamsName,
    ParamsUri,
    ParamsVersion,
    ResultVersion,
    ErrorCode,
    ErrorMessage,
};

struct MemberName {
    Member parent;
    std::string_view name;
    Member member;
};

constexpr std::array kMembers {
    MemberName { Member::None, "method", Member::Method },
    MemberName { Member::None, "id", Member::Id },
    MemberName { Member::None, "params", Member::Params },
    MemberName { Member::None, "result", Member::Result },
    MemberName { Member::None, "error", Member::Error },
    MemberName { Member::Params, "name", Member::ParamsName },
    MemberName { Member::Params, "uri", Member::ParamsUri },
    MemberName { Member::Params, "protocolVersion", Member::ParamsVersion },
    MemberName { Member::Result, "protocolVersion", Member::ResultVersion },
    MemberName { Member::Error, "code", Member::ErrorCode },
    MemberName { Member::Error, "message", Member::ErrorMessage },
};

QByteArrayView bytesOf(std::string_view text)
{
    return { text.data(), static_cast<qsizetype>(text.size()) };
}

// Boost.JSON's events turned into messages.
class Reader {
public:
    static constexpr std::size_t max_array_size = std::size_t(-1);
    static constexpr std::size_t max_object_size = std::size_t(-1);
    static constexpr std::size_t max_string_size = std::size_t(-1);
    static constexpr std::size_t max_key_size = std::size_t(-1);

    bool on_document_begin(json::error_code&) { return true; }

    bool on_document_end(json::error_code&) { return true; }

    bool on_array_begin(json::error_code& error)
    {
        if (m_depth == 0)
            m_messages.isBatch = true;
        else if (!beginValue("an array", error))
            return false;
        ++m_depth;
        return true;
    }

    bool on_array_end(std::size_t, json::error_code&)
    {
        --m_depth;
        return true;
    }

    bool on_object_begin(json::error_code& error)
    {
        if (m_depth == base()) {
            if (m_messages.list.size() == kMaxBatch)
                return refuse(u"a batch holds at most %1 messages"_s.arg(kMaxBatch), error);
            m_messages.list.emplace_back();
            m_seen.fill(false);
            m_top = Member::None;
        } else if (!beginValue("an object", error)) {
            return false;
        }
        ++m_depth;
        return true;
    }

    bool on_object_end(std::size_t, json::error_code&)
    {
        --m_depth;
        if (m_depth == base())
            classify();
        return true;
    }

    bool on_key_part(std::string_view part, std::size_t, json::error_code&)
    {
        keep(part);
        return true;
    }

    bool on_key(std::string_view last, std::size_t, json::error_code& error)
    {
        keep(last);
        const std::string key = std::exchange(m_text, {});
        m_member = Member::None;
        const bool isTop = m_depth == base() + 1;
        if (isTop)
            m_top = Member::None;
        else if (m_depth != base() + 2 || m_top == Member::None)
            return true;
        for (const MemberName& known : kMembers) {
            if (known.parent != m_top || !equalsIgnoringCase(bytesOf(key), bytesOf(known.name)))
                continue;
            bool& seen = m_seen.at(static_cast<std::size_t>(known.member));
            // Only what comes from a client is decided by; but a server that does this is broken as well.
            if (seen || key != known.name)
                return refuse(u"\u201c%1\u201d must stand there once, in this spelling"_s.arg(
                                  QString::fromUtf8(bytesOf(known.name))),
                    error);
            seen = true;
            m_member = known.member;
            if (isTop)
                m_top = known.member;
            return true;
        }
        return true;
    }

    bool on_string_part(std::string_view part, std::size_t, json::error_code& error)
    {
        if (m_depth == 0)
            return noObject(error);
        keep(part);
        return true;
    }

    bool on_string(std::string_view last, std::size_t size, json::error_code& error)
    {
        if (m_depth <= base())
            return noObject(error);
        keep(last);
        const std::string text = std::exchange(m_text, {});
        if (m_member == Member::Id && size > kLongestText)
            return refuse(kIdTooLong, error);
        const QString value = QString::fromUtf8(bytesOf(text));
        switch (taken()) {
        case Member::Method: message().method = value; break;
        case Member::Id: message().id = dialects::serializeJson(json::string(text)); break;
        case Member::ParamsName: message().name = value; break;
        case Member::ParamsUri:
            if (message().name.isEmpty())
                message().name = value;
            break;
        case Member::ParamsVersion:
        case Member::ResultVersion: message().protocolVersion = value; break;
        case Member::ErrorMessage: message().errorMessage = value; break;
        case Member::Params:
        case Member::Error: return refuse(u"\u201cparams\u201d and \u201cerror\u201d are objects"_s, error);
        case Member::None:
        case Member::Result:
        case Member::ErrorCode: break;
        }
        return true;
    }

    bool on_number_part(std::string_view part, json::error_code&)
    {
        if (m_member == Member::Id)
            keep(part);
        return true;
    }

    bool on_int64(std::int64_t number, std::string_view last, json::error_code& error)
    {
        if (m_member == Member::ErrorCode && m_depth > base()) {
            message().errorCode = number;
            m_member = Member::None;
            return true;
        }
        return takeNumber(last, error);
    }

    bool on_uint64(std::uint64_t, std::string_view last, json::error_code& error)
    {
        return takeNumber(last, error);
    }

    bool on_double(double, std::string_view last, json::error_code& error) { return takeNumber(last, error); }

    bool on_bool(bool, json::error_code& error) { return beginValue("true or false", error); }

    bool on_null(json::error_code& error)
    {
        // "id": null is what an error without a request carries; "params": null is sent and harmless.
        if (m_depth <= base())
            return noObject(error);
        if (const Member member = taken(); member == Member::Method || member == Member::ParamsName)
            return refuse(u"\u201cmethod\u201d and \u201cparams.name\u201d are texts"_s, error);
        return true;
    }

    bool on_comment_part(std::string_view, json::error_code&) { return true; }

    bool on_comment(std::string_view, json::error_code&) { return true; }

    [[nodiscard]] Messages& messages() { return m_messages; }

    [[nodiscard]] const QString& refusal() const { return m_refusal; }

private:
    // The depth at which messages stand.
    [[nodiscard]] int base() const { return m_messages.isBatch ? 1 : 0; }

    [[nodiscard]] Message& message() { return m_messages.list.back(); }

    [[nodiscard]] Member taken() { return std::exchange(m_member, Member::None); }

    void keep(std::string_view part)
    {
        m_text.append(part.substr(0, kLongestText - std::min(m_text.size(), kLongestText)));
    }

    bool refuse(const QString& why, json::error_code& error)
    {
        m_refusal = why;
        error = make_error_code(json::error::exception);
        return false;
    }

    bool noObject(json::error_code& error) { return refuse(u"a message is a JSON object"_s, error); }

    // Of a kind no member we know takes, but for params, result and error.
    bool beginValue(const char* kind, json::error_code& error)
    {
        if (m_depth <= base())
            return noObject(error);
        const Member member = taken();
        const bool isSection =
            member == Member::Params || member == Member::Result || member == Member::Error;
        if (member == Member::None || isSection)
            return true;
        return refuse(
            u"a member that must be a text or a number is %1"_s.arg(QLatin1StringView(kind)), error);
    }

    bool takeNumber(std::string_view last, json::error_code& error)
    {
        if (m_depth <= base())
            return noObject(error);
        keep(last);
        const std::string text = std::exchange(m_text, {});
        const Member member = taken();
        if (member == Member::Id && text.size() == kLongestText)
            return refuse(kIdTooLong, error);
        if (member == Member::Id)
            message().id = bytesOf(text).toByteArray();
        else if (member == Member::Method || member == Member::ParamsName)
            return refuse(u"\u201cmethod\u201d and \u201cparams.name\u201d are texts"_s, error);
        return true;
    }

    [[nodiscard]] bool has(Member member) const { return m_seen.at(static_cast<std::size_t>(member)); }

    void classify()
    {
        Message& read = message();
        if (has(Member::Method))
            read.kind = read.id.isEmpty() ? MessageKind::Notification : MessageKind::Request;
        else if (has(Member::Error))
            read.kind = MessageKind::ErrorReply;
        else if (has(Member::Result))
            read.kind = MessageKind::Response;
    }

    Messages m_messages;
    QString m_refusal;
    std::string m_text; // of the key, text or number under way
    std::array<bool, 12> m_seen {};
    Member m_member = Member::None; // whose value comes next
    Member m_top = Member::None;    // in whose value we are
    int m_depth = 0;
};

Error invalid(const QString& message, const QString& detail = {})
{
    return { .code = ErrorCode::InvalidRequest,
        .message = message,
        .detail = detail,
        .failureClass = FailureClass::Caller };
}

int codeFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidRequest: return code::kInvalidRequest;
    case ErrorCode::UpstreamTimeout:
    case ErrorCode::RequestTimeout: return code::kTimeout;
    case ErrorCode::Internal:
    case ErrorCode::ConfigInvalid:
    case ErrorCode::StoreFailed:
    case ErrorCode::ListenFailed: return code::kInternalError;
    case ErrorCode::PayloadTooLarge:
    case ErrorCode::HeaderTooLarge:
    case ErrorCode::UnsupportedMedia:
    case ErrorCode::MethodNotAllowed:
    case ErrorCode::NotFound:
    case ErrorCode::Unauthorized:
    case ErrorCode::Forbidden:
    case ErrorCode::UnknownModel:
    case ErrorCode::PreviousResponseNotFound:
    case ErrorCode::ResponseNotFound:
    case ErrorCode::ConversationNotFound:
    case ErrorCode::DialectMismatch:
    case ErrorCode::TooManyRequests:
    case ErrorCode::UpstreamConnect:
    case ErrorCode::UpstreamReset:
    case ErrorCode::UpstreamStatus:
    case ErrorCode::UpstreamProtocol:
    case ErrorCode::UpstreamEmpty:
    case ErrorCode::UpstreamLoop:
    case ErrorCode::NoTarget:
    case ErrorCode::AllResting:
    case ErrorCode::AllBusy:
    case ErrorCode::SecretUnavailable:
    case ErrorCode::Cancelled: return code::kServerError;
    }
    return code::kServerError;
}

} // namespace

QByteArray Messages::requestId() const
{
    const auto isRequest = [](const Message& message) { return message.kind == MessageKind::Request; };
    const auto first = std::find_if(list.begin(), list.end(), isRequest);
    if (first == list.end() || std::find_if(std::next(first), list.end(), isRequest) != list.end())
        return {};
    return first->id;
}

const Message* Messages::call() const
{
    const auto found = std::find_if(
        list.begin(), list.end(), [](const Message& message) { return !message.method.isEmpty(); });
    return found == list.end() ? nullptr : &*found;
}

Result<Messages> readMessages(QByteArrayView text)
{
    const QByteArray mended = dialects::withoutLoneSurrogates(text);
    const QByteArrayView sound = mended.isEmpty() ? text : QByteArrayView(mended);
    json::parse_options options;
    options.max_depth = dialects::kMaxJsonDepth;
    json::basic_parser<Reader> parser(options);
    json::error_code error;
    const std::size_t size = static_cast<std::size_t>(sound.size());
    const std::size_t read = parser.write_some(false, sound.data(), size, error);
    Reader& reader = parser.handler();
    if (!reader.refusal().isEmpty())
        return invalid(u"This is no message of JSON-RPC: %1."_s.arg(reader.refusal()));
    if (error)
        return invalid(
            u"The message is no valid JSON: %1 (byte %2)."_s.arg(QString::fromStdString(error.message()))
                .arg(read),
            u"parse"_s);
    if (read != size)
        return invalid(
            u"The message is no valid JSON: something follows it (byte %1)."_s.arg(read), u"parse"_s);
    if (reader.messages().list.empty())
        return invalid(u"This is no message of JSON-RPC: the batch is empty."_s);
    return std::move(reader.messages());
}

Refusal refusalOf(const Error& error, int httpStatus)
{
    return { .status = httpStatus,
        .code = error.detail == u"parse"_s ? code::kParseError : codeFor(error.code),
        .message = error.message,
        .reason = errorCodeName(error.code),
        .retryAfterMs = error.retryAfterMs };
}

QByteArray errorObject(const QByteArray& id, const Refusal& refusal)
{
    json::object error { { "code", refusal.code }, { "message", refusal.message.toStdString() } };
    if (!refusal.reason.isEmpty())
        error["data"] = json::object { { "reason", refusal.reason.toStdString() } };
    // The id goes back as it came, so its text is not read again.
    return "{\"jsonrpc\":\"2.0\",\"id\":" + (id.isEmpty() ? QByteArray("null") : id)
        + ",\"error\":" + dialects::serializeJson(error) + '}';
}

} // namespace gateway::mcp
