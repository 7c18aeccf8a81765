// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp_host/management_backend.h"

#include "dialects/json/json_text.h"
#include "management/tools.h"
#include "mcp/protocol_version.h"

#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::mcp_host {

namespace json = boost::json;

namespace {

using mcp::MessageKind;

QByteArray shown(const management::Answer& answer)
{
    return answer.text.isEmpty() ? dialects::serializeJson(answer.body) : answer.text;
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
    ManagementPeer(const Clock& clock, management::Backend calls, const QString& address, SessionPort& port)
        : m_acknowledgements(clock)
        , m_calls(std::move(calls))
        , m_caller { .role = management::Role::Admin,
            .address = address,
            .via = management::Caller::Via::Mcp }
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
        for (const management::Operation& operation : management::operations()) {
            if (!operation.tool.empty())
                tools.push_back(management::toolObject(operation));
        }
        reply(id, json::object { { "tools", std::move(tools) } });
    }

    void callTool(const QByteArray& message, const mcp::Message& read)
    {
        const management::Operation* operation = management::findTool(read.name.toStdString());
        auto parsed = dialects::parseJsonObject(message);
        if (!operation || !parsed) {
            refuse(read.id, mcp::code::kInvalidParams, u"Unknown tool: %1."_s.arg(read.name.left(100)));
            return;
        }
        json::object arguments;
        if (const json::value* given = parsed->at("params").get_object().if_contains("arguments");
            given && given->is_object())
            arguments = given->get_object();
        const bool isChange = operation->risk != management::Risk::Reads;
        QByteArray token;
        if (const json::value* given = arguments.if_contains("acknowledge"); isChange && given) {
            if (given->is_string())
                token = QByteArray(given->get_string().data(), qsizetype(given->get_string().size()));
            arguments.erase("acknowledge");
        }
        auto made = management::callOfTool(*operation, arguments);
        if (const QString* problem = std::get_if<QString>(&made)) {
            refuse(read.id, mcp::code::kInvalidParams, *problem);
            return;
        }
        management::Call call = std::get<management::Call>(std::move(made));
        call.caller = m_caller;
        call.mode = isChange && token.isEmpty() ? management::Mode::Describe : management::Mode::Carry;
        const bool isRedeemed =
            !isChange || token.isEmpty() || m_acknowledgements.redeem(token, read.name, arguments);
        if (isRedeemed) {
            carryOut(read, arguments, call);
            return;
        }
        reply(read.id,
            textResult(
                "The token is not good for this call: it is used once, within five minutes, with exactly "
                "the arguments it was given for. Call without `acknowledge` for another.",
                true));
    }

    void carryOut(const mcp::Message& read, const json::object& arguments, const management::Call& call)
    {
        m_calls(call,
            [self = QPointer<ManagementPeer>(this), read, arguments, mode = call.mode](
                const management::Outcome& outcome) {
                if (!self)
                    return;
                if (const auto* refusal = std::get_if<management::Refusal>(&outcome)) {
                    self->reply(read.id, textResult(refusal->message.toUtf8(), true));
                    return;
                }
                const QByteArray text = shown(std::get<management::Answer>(outcome));
                if (mode == management::Mode::Carry) {
                    self->reply(read.id, textResult(text, false));
                    return;
                }
                const QByteArray token = self->m_acknowledgements.issue(read.name, arguments);
                self->reply(read.id,
                    textResult(text + "\n\nNothing has been changed yet. To do it, call " + read.name.toUtf8()
                            + " again with the same arguments and \"acknowledge\": \"" + token + "\".",
                        false));
            });
    }

    Acknowledgements m_acknowledgements;
    management::Backend m_calls;
    management::Caller m_caller;
    SessionPort& m_port;
};

} // namespace

ManagementBackend::ManagementBackend(const Clock& clock, pipeline::AdminGate& gate, management::Backend calls)
    : SessionBackend(clock, { .perKey = 16, .all = 16 })
    , m_gate(gate)
    , m_calls(std::move(calls))
{
}

ManagementBackend::~ManagementBackend()
{
    stop();
}

std::optional<mcp::Refusal> ManagementBackend::checkHead(
    const http::RequestHead& head, const pipeline::Snapshot& snapshot)
{
    if (!m_gate.hasAdmin()) {
        return mcp::Refusal { .status = 404,
            .message = u"Plexus' own MCP server is off: set ADMIN_KEY to use it."_s,
            .reason = u"unknown_server"_s };
    }
    const auto caller = m_gate.identify(head, snapshot);
    if (const auto* refusal = std::get_if<management::Refusal>(&caller)) {
        return mcp::Refusal { .status = refusal->status,
            .message = refusal->message,
            .reason = refusal->code,
            .retryAfterMs = refusal->retryAfterMs.value_or(0) };
    }
    if (std::get<management::Caller>(caller).isAdmin())
        return std::nullopt;
    return mcp::Refusal { .status = 401,
        .message = u"Plexus' own MCP server takes the admin key (ADMIN_KEY), as Authorization: Bearer or "
                   "x-admin-key."_s,
        .reason = u"unauthorized"_s };
}

SessionBackend::Opened ManagementBackend::open(
    const pipeline::McpVisit& visit, const SessionFacts& /*facts*/, SessionPort& port)
{
    return std::make_unique<ManagementPeer>(clock(), m_calls, visit.request.head.peer.toString(), port);
}

bool ManagementBackend::mayGoOn(const Session& /*session*/, const pipeline::Snapshot& /*snapshot*/) const
{
    return true;
}

} // namespace gateway::mcp_host

#include "moc_management_backend.cpp"
