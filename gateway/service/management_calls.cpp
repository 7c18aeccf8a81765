// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/management_calls.h"

#include "config/document.h"
#include "config/yaml_config.h"
#include "dialects/json/json_text.h"
#include "service/management_texts.h"
#include "service/mcp_service.h"

#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace json = boost::json;

namespace {

using config::Config;
using config::Node;
using mcp_host::ManagementMode;

constexpr int kRecentDefault = 20;
constexpr int kRecentMost = 200;
// How far back one request is looked for.
constexpr int kSearched = 2000;
constexpr qint64 kDayMs = 86'400'000;

QString textOf(const json::object& arguments, std::string_view name)
{
    const json::value* value = arguments.if_contains(name);
    return value && value->is_string()
        ? QString::fromUtf8(value->get_string().data(), qsizetype(value->get_string().size()))
        : QString();
}

Error refusal(const QString& message)
{
    return { .code = ErrorCode::InvalidRequest, .message = message, .failureClass = FailureClass::Caller };
}

QByteArray entryYaml(const Config& config, const QString& section, const QString& name)
{
    const Node root = config::parseYaml(config::writeYaml(config)).root;
    const Node* entries = root.find(section);
    const Node* entry = entries ? entries->find(name) : nullptr;
    if (!entry)
        return "(nothing)\n";
    Node shown = Node::map();
    Node named = Node::map();
    named.set(name, *entry);
    shown.set(section, named);
    return redactedYaml(config::emitYaml(shown));
}

// Where its credential is sent.
QStringList hosts(const config::Provider& provider)
{
    QStringList hosts;
    for (const config::BaseUrl& base : provider.baseUrls)
        hosts.append(QUrl(base.url).scheme() + u"://" + QUrl(base.url).authority());
    hosts.sort();
    hosts.removeDuplicates();
    return hosts;
}

// A credential is a person's to give, and to say where it goes.
QString credentialProblem(const config::Provider* before, const config::Provider& after)
{
    static const config::Provider kNone { .slug = {} };
    const config::Provider& old = before ? *before : kNone;
    if (old.apiKey != after.apiKey)
        return u"The document changes api_key; credentials are set in the Plexus window."_s;
    if (old.headers != after.headers)
        return u"The document changes headers, which may be credentials; they are set in the Plexus window."_s;
    if (old.proxy != after.proxy)
        return u"The document changes the proxy, which would see the provider's traffic; it is set in the "
               u"Plexus "
               "window."_s;
    const bool hasCredential =
        after.apiKey.kind != config::SecretSource::Kind::None || !after.headers.isEmpty();
    if (before && hasCredential && (hosts(old) != hosts(after) || !(old.raw == after.raw)))
        return u"The document sends the provider's credential to another address; that is set in the Plexus "
               "window."_s;
    return {};
}

} // namespace

ManagementCalls::ManagementCalls(const Clock& clock, GatewayServices& services, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_services(services)
{
}

mcp_host::ManagementCalls ManagementCalls::asker(GatewayThread& thread)
{
    return [this, &thread](const QString& tool, const json::object& arguments, ManagementMode mode,
               std::function<void(const Result<QByteArray>&)> done) {
        // `this` outlives the gateway thread (GatewayRuntime joins it first).
        QMetaObject::invokeMethod(
            this,
            [this, &thread, tool, arguments, mode, done = std::move(done)] {
                call(tool, arguments, mode, [&thread, done](const Result<QByteArray>& text) {
                    thread.post([done, text](pipeline::Engine&) { done(text); });
                });
            },
            Qt::QueuedConnection);
    };
}

void ManagementCalls::call(
    const QString& tool, const json::object& arguments, ManagementMode mode, const Done& done)
{
    if (tool == u"gateway_status") {
        gatewayStatus(done);
    } else if (tool == u"recent_requests") {
        recentRequests(arguments, done);
    } else if (tool == u"get_request") {
        oneRequest(arguments, done);
    } else if (tool == u"clear_cooldown") {
        clearCooldown(arguments, mode, done);
    } else if (tool.startsWith(u"set_") || tool.startsWith(u"put_")) {
        const Result<Change> change = changeOf(tool, arguments);
        if (!change)
            done(change.error());
        else if (mode == ManagementMode::Describe)
            done(change->summary.toUtf8());
        else
            make(*change, done);
    } else {
        done(read(tool));
    }
}

Result<QByteArray> ManagementCalls::read(const QString& tool) const
{
    const config::ConfigPtr config = m_services.configuration.current();
    if (tool == u"get_configuration")
        return redactedYaml(config::writeYaml(*config));
    if (tool == u"list_providers")
        return dialects::serializeJson(providersJson(*config, m_services.policy.state()));
    if (tool == u"list_models")
        return dialects::serializeJson(modelsJson(*config));
    if (tool == u"quota_use")
        return dialects::serializeJson(quotasJson(m_services.policy.state()));
    if (tool == u"list_mcp_servers")
        return dialects::serializeJson(mcpServersJson(m_services.mcp.servers()));
    return refusal(u"Unknown tool: %1."_s.arg(tool));
}

void ManagementCalls::gatewayStatus(const Done& done)
{
    m_services.traffic.loadFigures(
        m_clock.epochMs() - kDayMs, [this, done](const Result<store::TrafficFigures>& figures) {
            const config::ConfigPtr config = m_services.configuration.current();
            json::object status { { "running", m_services.control.state() == GatewayState::Running },
                { "address", m_services.control.baseUrl().toStdString() },
                { "notice", m_services.control.notice().toStdString() }, { "version", PLEXUS_VERSION },
                { "providers", config->providers.size() }, { "aliases", config->aliases.size() },
                { "keys", config->keys.size() }, { "mcp_servers", config->mcp.servers.size() },
                { "resting_targets", m_services.policy.state().resting.size() } };
            if (figures) {
                status["last_24_hours"] = json::object { { "requests", figures->requests },
                    { "failed", figures->failed }, { "cancelled", figures->cancelled },
                    { "input_tokens", figures->inputTokens }, { "output_tokens", figures->outputTokens },
                    { "cost_dollars", figures->cost.toText().toStdString() } };
            }
            done(dialects::serializeJson(status));
        });
}

void ManagementCalls::recentRequests(const json::object& arguments, const Done& done)
{
    const json::value* given = arguments.if_contains("limit");
    const std::int64_t wanted = given && given->is_int64() ? given->get_int64() : kRecentDefault;
    const int limit = static_cast<int>(std::clamp<std::int64_t>(wanted, 1, kRecentMost));
    m_services.traffic.loadHistory({ .limit = limit }, [done](const Result<TrafficFeed::Records>& records) {
        if (!records) {
            done(records.error());
            return;
        }
        json::array list;
        for (const inspect::ExchangeRecordPtr& record : *records)
            list.push_back(requestJson(*record));
        done(dialects::serializeJson(list));
    });
}

void ManagementCalls::oneRequest(const json::object& arguments, const Done& done)
{
    const QByteArray id = textOf(arguments, "id").toLatin1();
    m_services.traffic.loadHistory(
        { .limit = kSearched }, [id, done](const Result<TrafficFeed::Records>& records) {
            if (!records) {
                done(records.error());
                return;
            }
            const auto found = std::find_if(records->cbegin(), records->cend(),
                [&id](const inspect::ExchangeRecordPtr& record) { return record->id.text == id; });
            if (found == records->cend())
                done(refusal(
                    u"There is no request %1 among the latest %2."_s.arg(QString::fromLatin1(id.left(64)))
                        .arg(kSearched)));
            else
                done(dialects::serializeJson(requestDetailJson(**found)));
        });
}

void ManagementCalls::clearCooldown(const json::object& arguments, ManagementMode mode, const Done& done)
{
    const TargetId target { .provider = textOf(arguments, "provider"), .model = textOf(arguments, "model") };
    const auto& resting = m_services.policy.state().resting;
    const auto found = std::find_if(resting.cbegin(), resting.cend(),
        [&target](const inspect::RestingTarget& each) { return each.target == target; });
    const QString name = target.model.isEmpty() ? target.provider : target.provider + u'/' + target.model;
    if (found == resting.cend()) {
        done(refusal(u"%1 does not rest."_s.arg(name)));
        return;
    }
    if (mode == ManagementMode::Describe) {
        done(u"%1 rests after %2 failures (%3). It would be asked again with the next request."_s.arg(name)
                 .arg(found->failures)
                 .arg(found->reason)
                 .toUtf8());
        return;
    }
    m_services.policy.clearCooldown(target);
    done(u"%1 may be asked again."_s.arg(name).toUtf8());
}

Result<ManagementCalls::Change> ManagementCalls::changeOf(
    const QString& tool, const json::object& arguments) const
{
    if (const QString reason = m_services.configuration.readOnlyReason(); !reason.isEmpty())
        return refusal(reason);
    Result<Change> change = tool.startsWith(u"set_") ? switched(tool, arguments) : put(tool, arguments);
    if (!change)
        return change;
    const QVector<ConfigProblem> problems = m_services.configuration.validate(change->config);
    if (problems.isEmpty())
        return change;
    QStringList lines;
    for (const ConfigProblem& problem : problems)
        lines.append(problem.path + u": " + problem.message);
    return refusal(u"The configuration would not be valid:\n"_s + lines.join(u'\n'));
}

Result<ManagementCalls::Change> ManagementCalls::switched(
    const QString& tool, const json::object& arguments) const
{
    Change change { .config = *m_services.configuration.current(), .summary = {} };
    const bool isOn = arguments.at("enabled").get_bool();
    const bool isProvider = tool == u"set_provider_enabled";
    const QString name = textOf(arguments, isProvider ? "provider" : "alias");
    bool isFound = false;
    const auto setOn = [&](auto& entries) {
        for (auto& entry : entries) {
            if (entry.slug != name)
                continue;
            entry.enabled = isOn;
            isFound = true;
        }
    };
    if (isProvider)
        setOn(change.config.providers);
    else
        setOn(change.config.aliases);
    if (!isFound)
        return refusal(
            u"There is no %1 \u201c%2\u201d."_s.arg(isProvider ? u"provider"_s : u"alias"_s, name));
    change.summary = u"Switch the %1 %2 %3"_s.arg(
        isProvider ? u"provider"_s : u"alias"_s, name, isOn ? u"on"_s : u"off"_s);
    return change;
}

Result<ManagementCalls::Change> ManagementCalls::put(const QString& tool, const json::object& arguments) const
{
    const bool isProvider = tool == u"put_provider";
    const QString section = isProvider ? u"providers"_s : u"models"_s;
    const QString name = textOf(arguments, isProvider ? "provider" : "alias");
    if (name.isEmpty())
        return refusal(u"The name is empty."_s);
    const Config before = *m_services.configuration.current();
    Node root = config::parseYaml(config::writeYaml(before)).root;
    const Node* present = root.find(section);
    Node entries = present ? *present : Node::map();
    Node document = config::parseYaml(dialects::serializeJson(arguments.at("document"))).root;
    const Node* old = entries.find(name);
    // What the document may not say stays as it is.
    for (const QString& field : { u"api_key"_s, u"headers"_s }) {
        const Node* kept = old ? old->find(field) : nullptr;
        if (isProvider && kept && !document.find(field))
            document.set(field, *kept);
    }
    entries.set(name, document);
    root.set(section, entries);
    const config::ReadOutcome outcome = config::readYaml(config::emitYaml(root));
    if (!outcome.config) {
        QStringList lines;
        for (const config::Diagnostic& diagnostic : outcome.diagnostics)
            lines.append(diagnostic.path + u": " + diagnostic.message);
        return refusal(u"The document is not understood:\n"_s + lines.join(u'\n'));
    }
    if (isProvider) {
        const config::Provider* after = outcome.config->findProvider(name);
        if (const QString problem = after ? credentialProblem(before.findProvider(name), *after)
                                          : u"There is no provider left."_s;
            !problem.isEmpty())
            return refusal(problem);
    }
    return Change { .config = *outcome.config,
        .summary =
            u"%1 the %2 %3"_s.arg(old ? u"Change"_s : u"Add"_s, isProvider ? u"provider"_s : u"alias"_s, name)
            + u"\n\nBefore:\n" + QString::fromUtf8(entryYaml(before, section, name)) + u"\nAfter:\n"
            + QString::fromUtf8(entryYaml(*outcome.config, section, name)) };
}

void ManagementCalls::make(const Change& change, const Done& done)
{
    const QString line = change.summary.section(u'\n', 0, 0);
    m_services.configuration.apply(
        change.config, line + u" (by MCP)", [line, done](const QVector<ConfigProblem>& problems) {
            if (problems.isEmpty())
                done(QByteArray("Done: " + line.toUtf8() + '.'));
            else
                done(refusal(problems.first().path + u": " + problems.first().message));
        });
}

} // namespace gateway::service

#include "moc_management_calls.cpp"
