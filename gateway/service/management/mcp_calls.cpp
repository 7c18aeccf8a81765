// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/management/mcp_calls.h"

#include "base/redact.h"
#include "management/page.h"
#include "management/refusals.h"
#include "management/usage_json.h"
#include "service/mcp_feed.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace json = boost::json;

namespace {

using management::Call;
using management::Done;
using management::isoTime;
using management::Outcome;
using management::Page;
using management::Refusal;

const char* stateName(McpServerState state)
{
    switch (state) {
    case McpServerState::Off: return "off";
    case McpServerState::NeedsConsent: return "needs_consent";
    case McpServerState::Idle: return "idle";
    case McpServerState::Running: return "running";
    case McpServerState::Failed: return "failed";
    }
    return "";
}

const char* approvalName(inspect::McpToolApproval approval)
{
    switch (approval) {
    case inspect::McpToolApproval::Allowed: return "allowed";
    case inspect::McpToolApproval::New: return "new";
    case inspect::McpToolApproval::Changed: return "changed";
    }
    return "";
}

json::array textsJson(const QStringList& texts)
{
    json::array list;
    for (const QString& text : texts)
        list.emplace_back(redactText(text).toStdString());
    return list;
}

json::object serverJson(const McpServerView& server)
{
    json::array tools;
    for (const inspect::McpToolStanding& tool : server.tools) {
        tools.push_back(json::object { { "name", tool.name.toStdString() },
            { "title", tool.title.toStdString() }, { "description", tool.description.toStdString() },
            { "digest", tool.digest.toHex().toStdString() }, { "approval", approvalName(tool.approval) },
            { "hiddenCharacters", textsJson(tool.hiddenCharacters) } });
    }
    return { { "name", server.name.toStdString() }, { "kind", server.command ? "program" : "address" },
        { "description", server.description.toStdString() },
        { "address", maskTarget(server.address.toUtf8()).toStdString() },
        { "state", stateName(server.state) }, { "sessions", server.sessions },
        { "reason", redactText(server.reason).toStdString() }, { "errorLines", textsJson(server.errorLines) },
        { "commandAllowed", server.command ? json::value(server.command->isAllowed) : json::value() },
        { "heldBack", server.heldBack }, { "tools", std::move(tools) } };
}

Refusal noSuchServer(const QString& name)
{
    return management::notFound(u"There is no MCP server \u201c%1\u201d."_s.arg(name.left(100)));
}

json::object clientJson(const oauth::ClientRow& client, const oauth::GrantRows& rows)
{
    json::array redirects;
    for (const QByteArray& uri : client.metadata.redirectUris)
        redirects.emplace_back(uri.toStdString());
    json::array grants;
    for (const oauth::TokenRow& token : rows.tokens) {
        if (token.grant.clientId != client.id)
            continue;
        json::array scopes;
        for (const QByteArray& scope : token.grant.scopes)
            scopes.emplace_back(scope.toStdString());
        grants.push_back(json::object { { "keyName", token.grant.key.name.toStdString() },
            { "resource", token.grant.resource.toStdString() }, { "scopes", std::move(scopes) },
            { "expires", isoTime(token.expiresMs) } });
    }
    return { { "id", client.id.toStdString() }, { "name", client.metadata.name.toStdString() },
        { "redirectUris", std::move(redirects) }, { "created", isoTime(client.createdMs) },
        { "used", isoTime(client.usedMs) }, { "grants", std::move(grants) } };
}

} // namespace

Handlers McpCalls::handlers()
{
    return { { "listMcpServers", answered([this](const Call&) { return list(); }) },
        { "getMcpServerStatus",
            answered([this](const Call& call) { return status(call.parameter(u"name"_s)); }) },
        { "restartMcpServer", planned([this](const Call& call) { return restart(call); }) },
        { "listMcpServerKeys", Reader([this](const Call& call, const Done& done) { keys(call, done); }) },
        { "clearMcpServerKey",
            Planner([this](const Call& call, const PlanDone& done) { clearKey(call, done); }) },
        { "lookUpMcpTools", Reader([this](const Call& call, const Done& done) { lookUpTools(call, done); }) },
        { "allowMcpTool", planned([this](const Call& call) { return changeTool(Tool::Allow, call); }) },
        { "revokeMcpTool", planned([this](const Call& call) { return changeTool(Tool::Revoke, call); }) },
        { "revokeMcpCommand", planned([this](const Call& call) { return revokeCommand(call); }) },
        { "listMcpLogs", Reader([this](const Call& call, const Done& done) { logs(call, done); }) },
        { "deleteMcpLogs", planned([this](const Call& call) { return removeLogs(call); }) },
        { "deleteMcpLog", planned([this](const Call& call) { return removeLog(call); }) },
        { "listMcpClients", Reader([this](const Call&, const Done& done) { clients(done); }) },
        { "revokeMcpClient", planned([this](const Call& call) { return endClient(Client::Revoke, call); }) },
        { "deleteMcpClient",
            planned([this](const Call& call) { return endClient(Client::Forget, call); }) } };
}

std::optional<McpServerView> McpCalls::find(const QString& name) const
{
    const auto& servers = m_context.services.mcp.servers();
    const auto found = std::find_if(
        servers.begin(), servers.end(), [&name](const McpServerView& each) { return each.name == name; });
    const config::ConfigPtr config = m_context.services.configuration.current();
    const config::McpServer* configured = config->findMcpServer(name);
    if (found != servers.end())
        return configured ? std::optional(*found) : std::nullopt;
    if (!configured)
        return std::nullopt;
    McpServerView view { .name = name, .description = configured->description, .address = configured->url };
    if (configured->isProgram()) {
        view.command = McpCommand { .program = configured->command };
        view.state = McpServerState::NeedsConsent;
    }
    if (!configured->enabled || !config->mcp.enabled)
        view.state = McpServerState::Off;
    return view;
}

Outcome McpCalls::list() const
{
    json::array data;
    for (const config::McpServer& server : m_context.services.configuration.current()->mcp.servers) {
        if (const auto view = find(server.name))
            data.push_back(serverJson(*view));
    }
    return jsonAnswer(management::listBody(std::move(data)));
}

Outcome McpCalls::status(const QString& name) const
{
    const std::optional<McpServerView> server = find(name);
    return server ? Outcome(jsonAnswer(serverJson(*server))) : Outcome(noSuchServer(name));
}

Plan McpCalls::restart(const Call& call) const
{
    const QString name = call.parameter(u"name"_s);
    if (!find(name))
        return noSuchServer(name);
    const QString summary = u"End the sessions of the MCP server %1"_s.arg(name);
    return Effect { .summary = summary, .carry = [this, name, summary](const Done& done) {
                       m_context.services.mcp.restart(name);
                       done(doneAnswer(summary));
                   } };
}

void McpCalls::keys(const Call& call, const Done& done) const
{
    m_context.services.mcp.loadKeys(
        call.parameter(u"name"_s), [done](const Result<QVector<McpPoolKey>>& keys) {
            if (!keys) {
                done(management::refusalOf(keys.error()));
                return;
            }
            json::array data;
            for (qsizetype i = 0; i < keys->size(); ++i) {
                const McpPoolKey& key = keys->at(i);
                json::object shown { { "set", key.isSet } };
                if (!key.lastFour.isEmpty())
                    shown["last4"] = key.lastFour.toStdString();
                data.push_back(json::object { { "index", i }, { "key", std::move(shown) },
                    { "restsUntil",
                        key.restsUntilMs ? json::value(isoTime(*key.restsUntilMs)) : json::value() } });
            }
            done(jsonAnswer(management::listBody(std::move(data))));
        });
}

void McpCalls::clearKey(const Call& call, const PlanDone& done) const
{
    const QString name = call.parameter(u"name"_s);
    const qint64 index = call.number(u"index"_s).value_or(-1);
    const config::ConfigPtr config = m_context.services.configuration.current();
    const config::McpServer* server = config->findMcpServer(name);
    if (!server) {
        done(noSuchServer(name));
        return;
    }
    if (index < 0 || index >= server->keys.size()) {
        done(management::notFound(u"The MCP server \u201c%1\u201d has no key %2."_s.arg(name).arg(index)));
        return;
    }
    const QString summary = u"Let key %1 of the MCP server %2 be used again"_s.arg(index).arg(name);
    done(Effect { .summary = summary, .carry = [this, name, index, summary](const Done& made) {
                     m_context.services.mcp.clearKey(
                         name, static_cast<int>(index), [summary, made](const Result<void>& cleared) {
                             if (cleared)
                                 made(doneAnswer(summary));
                             else
                                 made(management::refusalOf(cleared.error()));
                         });
                 } });
}

void McpCalls::lookUpTools(const Call& call, const Done& done) const
{
    const QString name = call.parameter(u"name"_s);
    if (!find(name)) {
        done(noSuchServer(name));
        return;
    }
    m_context.services.mcp.lookUpTools(name, [this, name, done](const Result<void>& looked) {
        if (looked)
            done(status(name));
        else
            done(management::refusalOf(looked.error()));
    });
}

Plan McpCalls::changeTool(Tool change, const Call& call) const
{
    const QString name = call.parameter(u"name"_s);
    const QString tool = call.parameter(u"tool"_s);
    const std::optional<McpServerView> server = find(name);
    if (!server)
        return noSuchServer(name);
    const auto seen = std::find_if(server->tools.begin(), server->tools.end(),
        [&tool](const inspect::McpToolStanding& each) { return each.name == tool; });
    if (seen == server->tools.end())
        return management::notFound(u"%1 has shown no tool \u201c%2\u201d."_s.arg(name, tool.left(100)));
    if (change == Tool::Revoke) {
        const QString summary = u"Hold the tool %1 of %2 back"_s.arg(tool, name);
        return Effect { .summary = summary, .carry = [this, name, tool, summary](const Done& done) {
                           m_context.services.mcp.revokeTool(name, tool);
                           done(doneAnswer(summary));
                       } };
    }
    const json::string& digest = call.body.at("digest").get_string();
    if (QByteArray::fromHex(QByteArray(digest.data(), qsizetype(digest.size()))) != seen->digest) {
        return management::conflict(
            u"The tool is another by now; read it again before it is allowed."_s, u"digest_moved"_s);
    }
    const QString summary = u"Let clients see the tool %1 of %2"_s.arg(tool, name);
    return Effect { .summary = summary,
        .carry = [this, name, tool, summary, allowed = seen->digest](const Done& done) {
            m_context.services.mcp.allowTool(name, tool, allowed);
            done(doneAnswer(summary));
        } };
}

Plan McpCalls::revokeCommand(const Call& call) const
{
    const QString name = call.parameter(u"name"_s);
    const std::optional<McpServerView> server = find(name);
    if (!server)
        return noSuchServer(name);
    if (!server->command)
        return management::conflict(u"%1 is no program."_s.arg(name));
    const QString summary = u"Do not start the MCP server %1 any more"_s.arg(name);
    return Effect { .summary = summary, .carry = [this, name, summary](const Done& done) {
                       m_context.services.mcp.revokeCommand(name);
                       done(doneAnswer(summary));
                   } };
}

void McpCalls::logs(const Call& call, const Done& done) const
{
    constexpr int kUsual = 20;
    const auto page = management::pageOf(call, kUsual);
    if (const Refusal* refusal = std::get_if<Refusal>(&page)) {
        done(*refusal);
        return;
    }
    const int limit = std::get<Page>(page).limit;
    store::McpQuery query { .before = { call.parameter(u"before"_s).toLatin1() }, .limit = limit };
    if (call.parameters.contains(u"server"_s))
        query.server = call.parameter(u"server"_s);
    m_context.services.mcpFeed.loadHistory(query, [limit, done](const Result<McpFeed::Records>& found) {
        if (!found) {
            done(management::refusalOf(found.error()));
            return;
        }
        json::array data;
        for (const inspect::McpRecordPtr& record : *found)
            data.push_back(management::mcpLogRow(*record));
        const bool hasMore = found->size() >= limit;
        done(jsonAnswer(json::object { { "data", std::move(data) }, { "limit", limit },
            { "next", hasMore ? json::value(found->last()->id.text.toStdString()) : json::value() } }));
    });
}

Plan McpCalls::removeLogs(const Call& call) const
{
    constexpr qint64 kDayMs = 86'400'000;
    constexpr qint64 kMostDays = 36'500;
    const qint64 days = call.number(u"olderThanDays"_s).value_or(-1);
    if (days < 0 || days > kMostDays)
        return management::invalid(
            u"olderThanDays must be from 0 to %1."_s.arg(kMostDays), u"olderThanDays"_s);
    const qint64 before = m_context.clock.epochMs() - days * kDayMs;
    return Effect { .summary = u"Delete requests to MCP servers older than %1 days"_s.arg(days),
        .carry = [this, before](const Done& done) {
            m_context.rows.removeMcpRequests(
                before, {}, m_context.owner, [done](const Result<qint64>& count) {
                    if (count)
                        done(deletedAnswer(*count));
                    else
                        done(management::refusalOf(count.error()));
                });
        } };
}

Plan McpCalls::removeLog(const Call& call) const
{
    const QString id = call.parameter(u"id"_s);
    return Effect { .summary = u"Delete the request %1 to an MCP server"_s.arg(id.left(64)),
        .carry = [this, id](const Done& done) {
            m_context.rows.removeMcpRequests(
                std::nullopt, id, m_context.owner, [id, done](const Result<qint64>& count) {
                    if (!count)
                        done(management::refusalOf(count.error()));
                    else if (*count == 0)
                        done(management::notFound(u"There is no request %1."_s.arg(id.left(64))));
                    else
                        done(deletedAnswer(*count));
                });
        } };
}

void McpCalls::clients(const Done& done) const
{
    m_context.ask([](pipeline::Engine& engine) { return engine.authorization().living(); },
        [done](const oauth::GrantRows& rows) {
            json::array data;
            for (const oauth::ClientRow& client : rows.clients)
                data.push_back(clientJson(client, rows));
            done(jsonAnswer(management::listBody(std::move(data))));
        });
}

Plan McpCalls::endClient(Client change, const Call& call) const
{
    const QString id = call.parameter(u"id"_s);
    const bool isForgotten = change == Client::Forget;
    return Effect { .summary = isForgotten ? u"Forget the MCP client %1"_s.arg(id.left(100))
                                           : u"End the grants of the MCP client %1"_s.arg(id.left(100)),
        .carry = [this, id, isForgotten](const Done& done) {
            using Ending = pipeline::AuthorizationDesk::Ending;
            m_context.thread.post([owner = m_context.owner, id, isForgotten, done](pipeline::Engine& engine) {
                engine.authorization().end(id.toLatin1(), isForgotten ? Ending::Client : Ending::Grants,
                    [owner, id, done](std::optional<qsizetype> ended) {
                        QMetaObject::invokeMethod(
                            owner,
                            [id, done, ended] {
                                if (ended)
                                    done(deletedAnswer(*ended));
                                else
                                    done(management::notFound(
                                        u"There is no MCP client %1."_s.arg(id.left(100))));
                            },
                            Qt::QueuedConnection);
                    });
            });
        } };
}

} // namespace gateway::service
