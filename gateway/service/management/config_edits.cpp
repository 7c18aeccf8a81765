// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/management/config_edits.h"

#include "config/yaml_config.h"
#include "management/refusals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace json = boost::json;

namespace {

using config::Config;
using config::McpServer;
using config::Node;
using management::Call;
using management::Done;
using management::Refusal;

std::optional<Refusal> readOnlyProblem(const ManagementContext& context)
{
    const QString reason = context.services.configuration.readOnlyReason();
    if (reason.isEmpty() && context.stored)
        return std::nullopt;
    return management::conflict(
        reason.isEmpty() ? u"The configuration cannot be changed here."_s : reason, u"read_only"_s);
}

bool isSameCommand(const McpServer& a, const McpServer& b)
{
    return a.command == b.command && a.arguments == b.arguments && a.environment == b.environment
        && a.workingDirectory == b.workingDirectory;
}

// Commands are a person's to write, where the person sits.
std::optional<Refusal> commandProblem(const Config& before, const Config& after)
{
    for (const McpServer& server : after.mcp.servers) {
        const McpServer* old = before.findMcpServer(server.name);
        const bool isNew = !old || !isSameCommand(*old, server);
        if (server.isProgram() && isNew) {
            return management::forbidden(u"The command of the MCP server \u201c%1\u201d is not set from "
                                         u"here; set it in the Plexus window or in "
                                         "a --config file."_s.arg(server.name));
        }
    }
    return std::nullopt;
}

Refusal movedRefusal(const Call& call, qint64 wanted, qint64 found)
{
    return { .status = 409,
        .code = u"revision_moved"_s,
        .message = call.ifRevision
            ? u"The change is meant for revision %1; revision %2 is in force. Read it again and repeat the change."_s
                  .arg(wanted)
                  .arg(found)
            : u"The configuration went from revision %1 to %2 meanwhile. Repeat the change."_s.arg(wanted)
                  .arg(found),
        .param = u"If-Match"_s };
}

void make(const ManagementContext& context, const Call& call, const ConfigEdit& edit,
    const MadeAnswer& answer, const Done& done)
{
    context.stored->applyEdit(edit, [context, call, edit, answer, done](const ConfigEditOutcome& outcome) {
        if (outcome.hasMoved)
            done(movedRefusal(call, edit.onRevision.value_or(0), outcome.revision));
        else if (!outcome.problems.isEmpty())
            done(invalidConfig(outcome.problems));
        else
            context.whenPublished([answer, done, revision = outcome.revision] { done(answer(revision)); });
    });
}

} // namespace

Node currentDocument(const ManagementContext& context)
{
    Node root = config::parseYaml(config::writeYaml(*context.services.configuration.current())).root;
    return root.kind == Node::Kind::Map ? root : Node::map();
}

LastFour lastFourIn(const ManagementContext& context)
{
    return [snapshot = context.snapshot()](const QString& path) {
        if (!snapshot)
            return QString();
        const QString provider = path.section(u'.', 1).chopped(path.endsWith(u".api_key"_s) ? 8 : 0);
        if (path.startsWith(u"providers."_s) && path.endsWith(u".api_key"_s)) {
            const config::Provider* found = snapshot->config().findProvider(provider);
            const auto secret = found ? snapshot->credential(*found) : Result<Secret>(Secret());
            return secret ? lastFourOf(secret->reveal()) : QString();
        }
        const auto secret = snapshot->mcpCredential(path);
        return secret ? lastFourOf(secret->reveal()) : QString();
    };
}

qint64 revisionInForce(const ManagementContext& context)
{
    return context.stored ? context.stored->revision() : 0;
}

json::array problemsJson(const ConfigProblems& problems)
{
    json::array list;
    for (const ConfigProblem& problem : problems) {
        json::object entry { { "path", problem.path.toStdString() },
            { "message", problem.message.toStdString() } };
        if (problem.line > 0) {
            entry["line"] = problem.line;
            entry["column"] = problem.column;
        }
        list.push_back(std::move(entry));
    }
    return list;
}

Refusal invalidConfig(const ConfigProblems& problems)
{
    const ConfigProblem first = problems.value(0);
    return { .status = 422,
        .code = u"config_invalid"_s,
        .message = problems.size() == 1
            ? u"%1: %2"_s.arg(first.path, first.message)
            : u"%1: %2 (and %3 more)"_s.arg(first.path, first.message).arg(problems.size() - 1),
        .param = first.path,
        .problems = problemsJson(problems) };
}

MadeAnswer appliedAnswer(const QString& summary)
{
    return [summary](qint64 revision) {
        return jsonAnswer(json::object { { "revision", revision }, { "summary", summary.toStdString() } });
    };
}

Plan planConfig(const ManagementContext& context, const Call& call, const Config& config,
    const QString& summary, const MadeAnswer& answer)
{
    if (auto problem = readOnlyProblem(context))
        return *problem;
    if (auto problem = commandProblem(*context.services.configuration.current(), config))
        return *problem;
    if (const ConfigProblems problems = context.services.configuration.validate(config); !problems.isEmpty())
        return invalidConfig(problems);
    const qint64 present = context.stored->revision();
    if (call.ifRevision && *call.ifRevision != present)
        return movedRefusal(call, *call.ifRevision, present);
    const ConfigEdit edit { .config = config,
        .author = call.caller.name(),
        .summary = summary,
        // What was worked out from one revision must not overwrite another.
        .onRevision = present,
        .secrets = ConfigEdit::Secrets::Move };
    return Effect { .summary = summary, .carry = [context, call, edit, answer](const Done& done) {
                       make(context, call, edit, answer, done);
                   } };
}

Plan planDocument(const ManagementContext& context, const Call& call, const Node& root,
    const QString& summary, const MadeAnswer& answer)
{
    if (auto problem = readOnlyProblem(context))
        return *problem;
    const config::ReadOutcome outcome = config::readYaml(config::emitYaml(root));
    if (outcome.config)
        return planConfig(context, call, *outcome.config, summary, answer);
    ConfigProblems problems = problemsFrom(outcome.diagnostics);
    // Positions in a text nobody sent.
    for (ConfigProblem& problem : problems)
        problem.line = problem.column = 0;
    return invalidConfig(problems);
}

} // namespace gateway::service
