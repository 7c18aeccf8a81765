// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp_host/server_connection.h"

#include "base/logging.h"
#include "dialects/json/json_text.h"
#include "mcp/protocol_version.h"
#include "mcp/raw_members.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::mcp_host {

namespace json = boost::json;

namespace {

constexpr int kMaxPages = 100;
constexpr std::size_t kMaxItems = 5000;

Error targetError(const QString& message)
{
    return { .code = ErrorCode::UpstreamProtocol, .message = message, .failureClass = FailureClass::Target };
}

QByteArray requestText(const QString& method, const QByteArray& params)
{
    return R"({"jsonrpc":"2.0","id":0,"method":")" + method.toUtf8() + R"(","params":)" + params + '}';
}

} // namespace

ServerConnection::ServerConnection(const Clock& clock, const config::McpServer& server, Hooks hooks)
    : m_name(server.name)
    , m_maxBytes(server.maxMessageBytes)
    , m_hooks(std::move(hooks))
    , m_watch(clock, server.name, { .startMs = server.startTimeoutMs, .answerMs = server.timeoutMs },
          [this](const QByteArray& id, const Error& error) { timedOut(id, error); })
{
}

ServerConnection::~ServerConnection() = default;

void ServerConnection::open(const OpenLink& openLink, const Introduction& introduction,
    std::function<void(const std::optional<Error>&)> ready)
{
    auto link = openLink(*this);
    if (const auto* refusal = std::get_if<mcp::Refusal>(&link)) {
        m_hasEnded = true;
        ready(targetError(refusal->message));
        return;
    }
    m_link = std::get<std::unique_ptr<Link>>(std::move(link));
    m_ready = std::move(ready);
    const QByteArray params = R"({"protocolVersion":")" + mcp::kNewestVersion.toByteArray()
        + R"(","capabilities":)" + introduction.capabilities + R"(,"clientInfo":)" + introduction.clientInfo
        + '}';
    call(requestText(u"initialize"_s, params), u"initialize"_s,
        [this](const Answer& answer) { opened(answer); });
}

void ServerConnection::opened(const Answer& answer)
{
    const auto ready = std::exchange(m_ready, {});
    if (!ready)
        return;
    if (answer.isError()) {
        ready(targetError(answer.read.errorMessage));
        return;
    }
    if (const auto read = dialects::parseJsonObject(answer.message)) {
        const json::value* result = read->if_contains("result");
        const json::value* capabilities =
            result && result->is_object() ? result->get_object().if_contains("capabilities") : nullptr;
        if (capabilities && capabilities->is_object())
            m_capabilities = capabilities->get_object();
    }
    send(R"({"jsonrpc":"2.0","method":"notifications/initialized"})",
        { .kind = mcp::MessageKind::Notification, .method = u"notifications/initialized"_s });
    ready(std::nullopt);
}

qint64 ServerConnection::call(QByteArrayView message, const QString& method, Done done)
{
    const qint64 number = ++m_lastId;
    const QByteArray id = QByteArray::number(number);
    m_waiting.emplace(id, std::move(done));
    if (m_hasEnded || !m_link) {
        answerWith(
            id, { .status = 502, .message = u"The MCP server \u201c%1\u201d has ended."_s.arg(m_name) });
        return number;
    }
    m_watch.asked(id, method);
    m_link->send(mcp::withMember(message, "id", id),
        { .kind = mcp::MessageKind::Request, .method = method, .id = id });
    return number;
}

void ServerConnection::cancel(qint64 number, const QByteArray& notification)
{
    const QByteArray id = QByteArray::number(number);
    if (m_waiting.erase(id) == 0)
        return;
    m_watch.heard({ .kind = mcp::MessageKind::Response, .id = id });
    const QByteArray params = mcp::withMember(mcp::memberText(notification, "params"), "requestId", id);
    send(mcp::withMember(notification, "params", params),
        { .kind = mcp::MessageKind::Notification, .method = u"notifications/cancelled"_s });
}

void ServerConnection::send(const QByteArray& message, const mcp::Message& read)
{
    if (m_link && !m_hasEnded)
        m_link->send(message, read);
}

void ServerConnection::setReading(Reading reading)
{
    m_watch.setHeld(reading == Reading::Off);
    if (m_link && !m_hasEnded)
        m_link->setReading(reading);
}

void ServerConnection::listAll(const QString& method, const std::string& member, ListDone done)
{
    askPage(
        std::make_shared<Listing>(Listing { .method = method, .member = member, .done = std::move(done) }),
        {});
}

void ServerConnection::askPage(const std::shared_ptr<Listing>& listing, const std::string& cursor)
{
    const QByteArray params =
        cursor.empty() ? QByteArray("{}") : dialects::serializeJson(json::object { { "cursor", cursor } });
    call(requestText(listing->method, params), listing->method, [this, listing](const Answer& answer) {
        if (answer.isError()) {
            listing->done(targetError(answer.read.errorMessage));
            return;
        }
        listing->bytes += answer.message.size();
        if (listing->bytes > m_maxBytes) {
            qCWarning(lcService).noquote().nospace()
                << "MCP server " << m_name << ": what it lists for " << listing->method
                << " is larger than max_message_bytes; the list was cut.";
            listing->done(std::move(listing->items));
            return;
        }
        auto read = dialects::parseJsonObject(answer.message);
        json::value* result = read ? read->if_contains("result") : nullptr;
        json::value* items =
            result && result->is_object() ? result->get_object().if_contains(listing->member) : nullptr;
        if (!items || !items->is_array()) {
            listing->done(targetError(u"The answer to %1 holds no list."_s.arg(listing->method)));
            return;
        }
        for (json::value& item : items->get_array()) {
            if (item.is_object() && listing->items.size() < kMaxItems)
                listing->items.push_back(std::move(item));
        }
        const json::value* next = result->get_object().if_contains("nextCursor");
        const bool goesOn = next && next->is_string() && !next->get_string().empty()
            && ++listing->pages < kMaxPages && listing->items.size() < kMaxItems;
        if (goesOn)
            askPage(listing, std::string(next->get_string()));
        else
            listing->done(std::move(listing->items));
    });
}

void ServerConnection::linkReceived(const QByteArray& message, const mcp::Message& read)
{
    if (m_isAbandoned)
        return;
    m_watch.heard(read);
    const bool isAnswer =
        read.kind == mcp::MessageKind::Response || read.kind == mcp::MessageKind::ErrorReply;
    if (!isAnswer) {
        m_hooks.said(message, read);
        return;
    }
    const auto found = m_waiting.find(read.id);
    if (found == m_waiting.end())
        return;
    const Done done = std::move(found->second);
    m_waiting.erase(found);
    done({ .message = message, .read = read });
}

void ServerConnection::timedOut(const QByteArray& id, const Error& error)
{
    // `initialize` is never cancelled (modelcontextprotocol.io, "Cancellation").
    if (!m_ready) {
        send(R"({"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":)" + id
                + R"(,"reason":"timeout"}})",
            { .kind = mcp::MessageKind::Notification, .method = u"notifications/cancelled"_s });
    }
    answerWith(id, mcp::refusalOf(error, 504));
}

void ServerConnection::answerWith(const QByteArray& id, const mcp::Refusal& refusal)
{
    const auto found = m_waiting.find(id);
    if (found == m_waiting.end() || m_isAbandoned)
        return;
    const Done done = std::move(found->second);
    m_waiting.erase(found);
    done({ .message = mcp::errorObject(id, refusal),
        .read = { .kind = mcp::MessageKind::ErrorReply,
            .id = id,
            .errorCode = refusal.code,
            .errorMessage = refusal.message } });
}

void ServerConnection::linkEnded(const Error& error)
{
    m_hasEnded = true;
    while (!m_waiting.empty() && !m_isAbandoned)
        answerWith(m_waiting.begin()->first, mcp::refusalOf(error, 502));
    if (!m_isAbandoned)
        m_hooks.ended(error);
}

} // namespace gateway::mcp_host
