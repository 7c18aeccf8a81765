// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/management_texts.h"

#include "base/dialect.h"
#include "base/money.h"
#include "base/redact.h"
#include "config/document.h"
#include "quota/quota_report.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace json = boost::json;

namespace {

using config::Node;

const QString kHidden = QStringLiteral("(hidden)");

std::string text(const QString& value)
{
    return value.toStdString();
}

std::string time(qint64 epochMs)
{
    return text(QDateTime::fromMSecsSinceEpoch(epochMs, Qt::UTC).toString(Qt::ISODateWithMs));
}

bool isReference(const QString& value)
{
    return value.startsWith(u"secret:") || value.startsWith(u"env:");
}

bool hidesValue(const QString& key)
{
    return namesCredential(key) || key.startsWith(u"secret") || key == u"keys" || key == u"headers"
        || key == u"env";
}

void redact(Node& node, bool isHidden)
{
    if (node.kind == Node::Kind::Scalar) {
        if (isHidden && !isReference(node.text))
            node = Node::quotedText(kHidden);
        else if (node.text.contains(u"://"))
            node.text = QString::fromUtf8(maskTarget(node.text.toUtf8()));
    }
    for (Node& item : node.items)
        redact(item, isHidden);
    for (config::Member& member : node.members)
        redact(member.value, isHidden || hidesValue(member.key));
}

// Phases in milliseconds since the request's first byte; what did not happen is left out.
json::object phases(std::initializer_list<std::pair<const char*, qint64>> times)
{
    json::object object;
    for (const auto& [name, us] : times) {
        if (us != inspect::kNever)
            object[name] = static_cast<double>(us) / 1000.0;
    }
    return object;
}

json::object attemptJson(const inspect::AttemptRecord& attempt)
{
    json::object object { { "provider", text(attempt.provider) }, { "model", text(attempt.model) },
        { "reason", text(attempt.reason) }, { "outcome", text(inspect::outcomeName(attempt.outcome)) },
        { "status", attempt.status },
        { "ms",
            phases({ { "start", attempt.startUs }, { "dns", attempt.dnsUs }, { "connect", attempt.connectUs },
                { "tls", attempt.tlsUs }, { "sent", attempt.sentUs }, { "head", attempt.headUs },
                { "first_token", attempt.firstTokenUs }, { "end", attempt.endUs } }) } };
    if (!attempt.errorCode.isEmpty()) {
        object["error"] = text(attempt.errorCode);
        object["message"] = text(redactText(attempt.errorMessage));
    }
    return object;
}

} // namespace

QByteArray redactedYaml(const QByteArray& yaml)
{
    config::ParsedDocument document = config::parseYaml(yaml);
    for (config::Member& section : document.root.members) {
        if (section.value.kind != Node::Kind::Map)
            redact(section.value, hidesValue(section.key));
        // Names of keys, providers and servers are no credentials, whatever they are called.
        for (config::Member& entry : section.value.members) {
            if (entry.value.kind != Node::Kind::Map)
                redact(entry.value, hidesValue(entry.key));
            for (config::Member& field : entry.value.members)
                redact(field.value, hidesValue(field.key));
        }
    }
    return config::emitYaml(document.root);
}

json::array providersJson(const config::Config& config, const inspect::PolicyState& policy)
{
    json::array providers;
    for (const config::Provider& provider : config.providers) {
        json::array addresses;
        for (const config::BaseUrl& base : provider.baseUrls)
            addresses.emplace_back(maskTarget(base.url.toUtf8()).toStdString());
        json::array resting;
        for (const inspect::RestingTarget& target : policy.resting) {
            if (target.target.provider != provider.slug)
                continue;
            resting.push_back(
                json::object { { "model", text(target.target.model) }, { "until", time(target.untilMs) },
                    { "failures", target.failures }, { "reason", text(redactText(target.reason)) } });
        }
        json::array usedUp;
        for (const inspect::UsedUpMeter& meter : policy.usedUp) {
            if (meter.provider == provider.slug)
                usedUp.push_back(json::object { { "models", text(meter.models.join(u", "_s)) },
                    { "until", time(meter.untilMs) }, { "reason", text(meter.reason) } });
        }
        providers.push_back(json::object { { "provider", text(provider.slug) },
            { "display_name", text(provider.displayName) }, { "enabled", provider.enabled },
            { "api_base_url", std::move(addresses) }, { "models", provider.models.size() },
            { "resting", std::move(resting) }, { "used_up", std::move(usedUp) } });
    }
    return providers;
}

json::array modelsJson(const config::Config& config)
{
    json::array models;
    for (const config::Alias& alias : config.aliases) {
        json::array targets;
        for (const config::TargetGroup& group : alias.groups) {
            for (const config::Target& target : group.targets) {
                targets.push_back(json::object { { "group", text(group.name) },
                    { "provider", text(target.provider) }, { "model", text(target.model) },
                    { "alias", text(target.alias) }, { "enabled", target.enabled } });
            }
        }
        json::array others;
        for (const QString& name : alias.additionalAliases)
            others.emplace_back(text(name));
        models.push_back(json::object { { "alias", text(alias.slug) }, { "enabled", alias.enabled },
            { "also_called", std::move(others) }, { "targets", std::move(targets) } });
    }
    return models;
}

json::array quotasJson(const inspect::PolicyState& policy)
{
    json::array quotas;
    for (const inspect::QuotaStanding& standing : policy.quotas) {
        json::object object { { "quota", text(standing.quota) }, { "owner", text(standing.owner) },
            { "unit", text(quota::unitName(standing.unit)) },
            { "used", text(quota::amountText(standing.unit, standing.used)) },
            { "reserved", text(quota::amountText(standing.unit, standing.reserved)) },
            { "limit", text(quota::amountText(standing.unit, standing.limit)) } };
        if (standing.resetsAtMs > 0)
            object["resets_at"] = time(standing.resetsAtMs);
        quotas.push_back(std::move(object));
    }
    return quotas;
}

json::array mcpServersJson(const McpService::Servers& servers)
{
    const auto stateName = [](McpServerState state) {
        switch (state) {
        case McpServerState::Off: return "off";
        case McpServerState::NeedsConsent: return "needs_consent";
        case McpServerState::Idle: return "idle";
        case McpServerState::Running: return "running";
        case McpServerState::Failed: return "failed";
        }
        return "";
    };
    json::array list;
    for (const McpServerView& server : servers) {
        json::array tools;
        for (const inspect::McpToolStanding& tool : server.tools) {
            tools.push_back(json::object { { "name", text(tool.name) },
                { "allowed", tool.approval == inspect::McpToolApproval::Allowed } });
        }
        list.push_back(
            json::object { { "name", text(server.name) }, { "kind", server.command ? "program" : "address" },
                { "state", stateName(server.state) }, { "sessions", server.sessions },
                { "reason", text(server.reason) }, { "tools", std::move(tools) } });
    }
    return list;
}

json::object requestJson(const inspect::ExchangeRecord& record)
{
    json::object object { { "id", record.id.text.toStdString() }, { "started_at", time(record.startedAtMs) },
        { "state", text(inspect::stateName(record.state)) }, { "status", record.status },
        { "key", text(record.keyName) }, { "client", text(record.client) }, { "model", text(record.model) },
        { "provider", text(record.provider) }, { "target_model", text(record.targetModel) },
        { "attempts", record.attempts.size() } };
    if (record.endUs != inspect::kNever)
        object["duration_ms"] = static_cast<double>(record.endUs) / 1000.0;
    if (record.usage.input)
        object["input_tokens"] = *record.usage.input;
    if (record.usage.output)
        object["output_tokens"] = *record.usage.output;
    if (record.cost)
        object["cost_dollars"] = text(record.cost->toText());
    if (!record.errorCode.isEmpty()) {
        object["error"] = text(record.errorCode);
        object["message"] = text(redactText(record.errorMessage));
    }
    return object;
}

json::object requestDetailJson(const inspect::ExchangeRecord& record)
{
    json::object object = requestJson(record);
    object["method"] = record.method.toStdString();
    object["target"] = record.target.toStdString();
    object["alias"] = text(record.alias);
    object["streaming"] = record.streaming;
    object["request_bytes"] = record.requestBytes;
    object["response_bytes"] = record.responseBytes;
    object["ms"] = phases({ { "head", record.headUs }, { "body", record.bodyUs }, { "auth", record.authUs },
        { "route", record.routeUs }, { "first_byte", record.firstByteUs },
        { "first_token", record.firstTokenUs }, { "end", record.endUs } });
    json::array attempts;
    for (const inspect::AttemptRecord& attempt : record.attempts)
        attempts.push_back(attemptJson(attempt));
    object["attempts"] = std::move(attempts);
    json::array considered;
    for (const inspect::ConsideredTarget& target : record.considered) {
        considered.push_back(json::object { { "provider", text(target.provider) },
            { "model", text(target.model) }, { "place", target.place }, { "reason", text(target.reason) } });
    }
    object["considered"] = std::move(considered);
    json::array notes;
    for (const inspect::TranslationNote& note : record.notes) {
        notes.push_back(json::object {
            { "kind", text(note.kind) }, { "field", text(note.field) }, { "reason", text(note.reason) } });
    }
    object["notes"] = std::move(notes);
    return object;
}

} // namespace gateway::service
