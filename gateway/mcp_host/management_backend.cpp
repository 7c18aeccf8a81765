// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp_host/management_backend.h"

#include "dialects/json/json_text.h"
#include "mcp/protocol_version.h"
#include "mcp_host/management_tools.h"
#include "pipeline/client_auth.h"

#include <QCryptographicHash>
#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::mcp_host {

namespace json = boost::json;

namespace {

using mcp::MessageKind;

// In a time that says nothing of where they differ.
bool isSame(const QByteArray& a, const QByteArray& b)
{
    const QByteArray left = QCryptographicHash::hash(a, QCryptographicHash::Sha256);
    const QByteArray right = QCryptographicHash::hash(b, QCryptographicHash::Sha256);
    int difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= left[i] ^ right[i];
    return difference == 0;
}

json::object textResult(const QByteArray& text, bool isError)
{
    return { { "content",
                 json::array { json::object { { "type", "text" }, { "text", text.toStdString() } } } },
        { "isError", isError } };
}

// One client's session with Plexus itself.
class ManagementPeer final : public QObject, public SessionPeer {
public:
    ManagementPeer(const Clock& clock, ManagementCalls calls, SessionPort& port)
        : m_acknowledgements(clock)
        , m_calls(std::move(calls))
        , m_port(port)
    {
    }

    void fromClient(const QByteArray& message, const mcp::Message& read) override
    {
        if (read.kind != MessageKind::Request)
            return;
        if (read.method == u"initialize")
            initialize(read);
        else if (read.method == u"ping")
            reply(read.id, json::object());
        else if (read.method == u"tools/list")
            listTools(read.id);
        else if (read.method == u"tools/call")
            callTool(message, read);
        else
            refuse(read.id, mcp::code::kMethodNotFound,
                u"Plexus has no method %1."_s.arg(read.method.left(100)));
    }

    void setReading(Reading /*reading*/) override { }

private:
    void reply(const QByteArray& id, const json::value& result, const QString& version = {})
    {
        m_port.toClient(
            R"({"jsonrpc":"2.0","id":)" + id + R"(,"result":)" + dialects::serializeJson(result) + '}',
            { .kind = MessageKind::Response, .id = id, .protocolVersion = version }, {});
    }

    void refuse(const QByteArray& id, int code, const QString& why)
    {
        m_port.toClient(mcp::errorObject(id, { .status = 200, .code = code, .message = why }),
            { .kind = MessageKind::ErrorReply, .id = id, .errorCode = code, .errorMessage = why }, {});
    }

    void initialize(const mcp::Message& read)
    {
        const QByteArray version = mcp::negotiatedVersion(read.protocolVersion.toLatin1());
        reply(read.id,
            json::object { { "protocolVersion", version.toStdString() },
                { "capabilities", json::object { { "tools", json::object() } } },
                { "serverInfo",
                    json::object { { "name", "plexus-management" }, { "title", "Plexus, the gateway itself" },
                        { "version", PLEXUS_VERSION } } } },
            QString::fromLatin1(version));
    }

    void listTools(const QByteArray& id)
    {
        json::array tools;
        for (const ManagementTool& tool : managementTools())
            tools.push_back(toolObject(tool));
        reply(id, json::object { { "tools", std::move(tools) } });
    }

    void callTool(const QByteArray& message, const mcp::Message& read)
    {
        const ManagementTool* tool = findManagementTool(read.name);
        auto parsed = dialects::parseJsonObject(message);
        if (!tool || !parsed) {
            refuse(read.id, mcp::code::kInvalidParams, u"Unknown tool: %1."_s.arg(read.name.left(100)));
            return;
        }
        json::object arguments;
        if (const json::value* given = parsed->at("params").get_object().if_contains("arguments");
            given && given->is_object())
            arguments = given->get_object();
        QByteArray token;
        if (const json::value* given = arguments.if_contains("acknowledge"); tool->isChange && given) {
            if (given->is_string())
                token = QByteArray(given->get_string().data(), qsizetype(given->get_string().size()));
            arguments.erase("acknowledge");
        }
        if (const QString problem = argumentProblem(*tool, arguments); !problem.isEmpty()) {
            refuse(read.id, mcp::code::kInvalidParams, problem);
            return;
        }
        if (tool->isChange && token.isEmpty()) {
            carryOut(read, arguments, ManagementMode::Describe);
            return;
        }
        if (tool->isChange && !m_acknowledgements.redeem(token, read.name, arguments)) {
            reply(read.id,
                textResult(
                    "The token is not good for this call: it is used once, within five minutes, with exactly "
                    "the arguments it was given for. Call without `acknowledge` for another.",
                    true));
            return;
        }
        carryOut(read, arguments, ManagementMode::Carry);
    }

    void carryOut(const mcp::Message& read, const json::object& arguments, ManagementMode mode)
    {
        m_calls(read.name, arguments, mode,
            [self = QPointer<ManagementPeer>(this), read, arguments, mode](const Result<QByteArray>& text) {
                if (!self)
                    return;
                if (!text) {
                    self->reply(read.id, textResult(text.error().message.toUtf8(), true));
                    return;
                }
                if (mode == ManagementMode::Carry) {
                    self->reply(read.id, textResult(*text, false));
                    return;
                }
                const QByteArray token = self->m_acknowledgements.issue(read.name, arguments);
                self->reply(read.id,
                    textResult(*text + "\n\nNothing has been changed yet. To do it, call "
                            + read.name.toUtf8() + " again with the same arguments and \"acknowledge\": \""
                            + token + "\".",
                        false));
            });
    }

    Acknowledgements m_acknowledgements;
    ManagementCalls m_calls;
    SessionPort& m_port;
};

} // namespace

ManagementBackend::ManagementBackend(const Clock& clock, Secret adminKey, ManagementCalls calls)
    : SessionBackend(clock, { .perKey = 16, .all = 16 })
    , m_adminKey(std::move(adminKey))
    , m_calls(std::move(calls))
{
}

ManagementBackend::~ManagementBackend()
{
    stop();
}

std::optional<mcp::Refusal> ManagementBackend::checkHead(
    const http::RequestHead& head, const pipeline::Snapshot& /*snapshot*/)
{
    if (m_adminKey.isEmpty()) {
        return mcp::Refusal { .status = 404,
            .message = u"Plexus' own MCP server is off: set ADMIN_KEY to use it."_s,
            .reason = u"unknown_server"_s };
    }
    const qint64 now = clock().monotonicUs();
    if (now - m_wrongWindowUs > 60'000'000) {
        m_wrongWindowUs = now;
        m_wrongKeys = 0;
    }
    if (m_wrongKeys >= kWrongKeysPerMinute) {
        return mcp::Refusal { .status = 429,
            .message = u"Too many wrong admin keys; wait a minute."_s,
            .reason = u"too_many_requests"_s,
            .retryAfterMs = 60'000 };
    }
    const QByteArrayView own = headerValue(head.headers, "x-admin-key");
    const auto credential = pipeline::credentialOf(head);
    const QByteArray given = !own.isEmpty() ? own.toByteArray()
        : credential                        ? credential->secret.reveal()
                                            : QByteArray();
    if (isSame(given, m_adminKey.reveal()))
        return std::nullopt;
    if (!given.isEmpty())
        ++m_wrongKeys;
    return mcp::Refusal { .status = 401,
        .message = u"Plexus' own MCP server takes the admin key (ADMIN_KEY), as Authorization: Bearer or "
                   "x-admin-key."_s,
        .reason = u"unauthorized"_s };
}

SessionBackend::Opened ManagementBackend::open(
    const pipeline::McpVisit& /*visit*/, const SessionFacts& /*facts*/, SessionPort& port)
{
    return std::make_unique<ManagementPeer>(clock(), m_calls, port);
}

bool ManagementBackend::mayGoOn(const Session& /*session*/, const pipeline::Snapshot& /*snapshot*/) const
{
    return true;
}

} // namespace gateway::mcp_host

#include "moc_management_backend.cpp"
