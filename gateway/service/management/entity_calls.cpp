// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/management/entity_calls.h"

#include "config/yaml_config.h"
#include "management/page.h"
#include "management/refusals.h"
#include "pipeline/node_json.h"
#include "service/management/field_names.h"
#include "service/management/plain_marks.h"
#include "service/management/policy_calls.h"
#include "service/management/provider_guard.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace json = boost::json;

namespace {

using config::Node;
using management::Answer;
using management::Call;
using management::Outcome;
using management::Refusal;
using Section = EntityCalls::Section;

const Section kProviders { .name = u"providers"_s, .noun = u"provider"_s, .parameter = u"slug"_s };
const Section kAliases { .name = u"models"_s, .noun = u"alias"_s, .parameter = u"slug"_s };
const Section kQuotas { .name = u"user_quotas"_s, .noun = u"quota"_s, .parameter = u"name"_s };
const Section kMcpServers { .name = u"mcp_servers"_s, .noun = u"MCP server"_s, .parameter = u"name"_s };

Node entriesOf(const Node& root, const Section& section)
{
    const Node* entries = root.find(section.name);
    return entries ? *entries : Node::map();
}

// Without one of its members.
Node without(const Node& map, const QString& key)
{
    Node rest = map;
    rest.members.removeIf([&key](const config::Member& member) { return member.key == key; });
    return rest;
}

Refusal noSuch(const Section& section, const QString& name)
{
    return management::notFound(u"There is no %1 \u201c%2\u201d."_s.arg(section.noun, name.left(100)));
}

// Members that are told and not set.
json::object withoutReadOnly(json::object body, const Section& section)
{
    body.erase(section.parameter.toStdString());
    body.erase("revision");
    body.erase("resting");
    return withWrittenNames(body, section.name);
}

std::string detailYaml(const Section& section, const QString& name, const json::value& shown)
{
    Node named = Node::map();
    named.set(name, nodeOf(shown));
    Node document = Node::map();
    document.set(section.name, named);
    return config::emitYaml(document).toStdString();
}

} // namespace

Handlers EntityCalls::handlers()
{
    Handlers all;
    const auto addReading = [this, &all](
                                std::string_view listId, std::string_view getId, const Section& section) {
        if (!listId.empty())
            all.push_back({ listId, answered([this, section](const Call&) { return list(section); }) });
        all.push_back({ getId, answered([this, section](const Call& call) { return get(section, call); }) });
    };
    const auto addChanging = [this, &all](
                                 std::string_view putId, std::string_view patchId, const Section& section) {
        all.push_back({ putId,
            planned([this, section](const Call& call) { return change(section, Change::Put, call); }) });
        all.push_back({ patchId,
            planned([this, section](const Call& call) { return change(section, Change::Patch, call); }) });
    };
    addReading("listProviders", "getProvider", kProviders);
    addChanging("putProvider", "patchProvider", kProviders);
    all.push_back({ "deleteProvider", planned([this](const Call& call) { return removeProvider(call); }) });
    addReading("listAliases", "getAlias", kAliases);
    addChanging("putAlias", "patchAlias", kAliases);
    all.push_back({ "deleteAlias", planned([this](const Call& call) { return remove(kAliases, call); }) });
    addReading("listUserQuotas", "getUserQuota", kQuotas);
    addChanging("putUserQuota", "patchUserQuota", kQuotas);
    all.push_back({ "deleteUserQuota", planned([this](const Call& call) { return removeQuota(call); }) });
    addReading({}, "getMcpServer", kMcpServers);
    addChanging("putMcpServer", "patchMcpServer", kMcpServers);
    all.push_back(
        { "deleteMcpServer", planned([this](const Call& call) { return remove(kMcpServers, call); }) });
    all.push_back({ "fetchModels",
        Reader([this](const Call& call, const management::Done& done) { fetchModels(call, done); }) });
    all.push_back({ "importModels",
        Planner([this](const Call& call, const PlanDone& done) { importModels(call, done); }) });
    return all;
}

json::object EntityCalls::shown(
    const Section& section, const QString& name, const Node& entry, qint64 revision) const
{
    json::object object { { section.parameter.toStdString(), name.toStdString() } };
    const json::value fields = shownJson(entry, section.name + u'.' + name, lastFourIn(m_context));
    if (const json::object* members = fields.if_object()) {
        for (const auto& member : *members)
            object[member.key()] = member.value();
    }
    addPlainMarks(object, *m_context.services.configuration.current(), section.name, name);
    if (section.name == kProviders.name) {
        json::array resting;
        for (const inspect::RestingTarget& target : m_context.services.policy.state().resting) {
            if (target.target.provider == name)
                resting.push_back(cooldownJson(target));
        }
        object["resting"] = std::move(resting);
    }
    object["revision"] = revision;
    return object;
}

Outcome EntityCalls::list(const Section& section) const
{
    json::array data;
    for (const config::Member& member : entriesOf(currentDocument(m_context), section).members)
        data.push_back(shown(section, member.key, member.value, revisionInForce(m_context)));
    return jsonAnswer(management::listBody(std::move(data)));
}

Outcome EntityCalls::get(const Section& section, const Call& call) const
{
    const QString name = call.parameter(section.parameter);
    const Node entries = entriesOf(currentDocument(m_context), section);
    const Node* entry = entries.find(name);
    if (!entry)
        return noSuch(section, name);
    return jsonAnswer(shown(section, name, *entry, revisionInForce(m_context)));
}

Plan EntityCalls::change(const Section& section, Change change, const Call& call) const
{
    const QString name = call.parameter(section.parameter);
    Node root = currentDocument(m_context);
    Node entries = entriesOf(root, section);
    const Node* old = entries.find(name);
    if (change == Change::Patch && !old)
        return noSuch(section, name);
    const json::value before = old ? pipeline::jsonOf(*old) : json::value(json::object());
    const json::value given = withKeptSecrets(withoutReadOnly(call.body.get_object(), section), before);
    json::value after = change == Change::Patch ? before : given;
    if (change == Change::Patch)
        mergePatch(after, given);
    if (section.name == kProviders.name && call.caller.via == management::Caller::Via::Mcp)
        after = withOldCredentials(after, before);
    const bool isNew = !old;
    putMember(entries, name, nodeOf(after));
    putMember(root, section.name, entries);
    const QString summary = u"%1 the %2 %3"_s.arg(isNew ? u"Add"_s : u"Change"_s, section.noun, name);
    Plan plan = planDocument(m_context, call, root, summary, [this, section, name](qint64 revision) {
        const Node made = entriesOf(currentDocument(m_context), section);
        const Node* entry = made.find(name);
        return jsonAnswer(entry ? shown(section, name, *entry, revision) : json::object());
    });
    Effect* effect = std::get_if<Effect>(&plan);
    if (!effect)
        return plan;
    if (call.caller.via == management::Caller::Via::Mcp) {
        if (const QString problem =
                credentialProblem(*m_context.services.configuration.current(), root, name);
            section.name == kProviders.name && !problem.isEmpty())
            return management::forbidden(problem);
    }
    const LastFour nothing = [](const QString&) { return QString(); };
    const QString path = section.name + u'.' + name;
    effect->detail = QString::fromStdString("Before:\n"
        + (isNew ? std::string("(nothing)\n")
                 : detailYaml(section, name, shownJson(nodeOf(before), path, nothing)))
        + "\nAfter:\n" + detailYaml(section, name, shownJson(nodeOf(after), path, nothing)));
    return plan;
}

Plan EntityCalls::remove(const Section& section, const Call& call) const
{
    const QString name = call.parameter(section.parameter);
    Node root = currentDocument(m_context);
    const Node entries = entriesOf(root, section);
    if (!entries.find(name))
        return noSuch(section, name);
    putMember(root, section.name, without(entries, name));
    const QString summary = u"Delete the %1 %2"_s.arg(section.noun, name);
    return planDocument(m_context, call, root, summary, appliedAnswer(summary));
}

Plan EntityCalls::removeProvider(const Call& call) const
{
    const QString slug = call.parameter(u"slug"_s);
    config::Config config = *m_context.services.configuration.current();
    if (!config.findProvider(slug))
        return noSuch(kProviders, slug);
    config.providers.removeIf([&slug](const config::Provider& provider) { return provider.slug == slug; });
    QStringList emptied;
    QStringList users;
    for (config::Alias& alias : config.aliases) {
        qsizetype removed = 0;
        for (config::TargetGroup& group : alias.groups) {
            removed += group.targets.removeIf(
                [&slug](const config::Target& target) { return target.provider == slug; });
        }
        alias.groups.removeIf([](const config::TargetGroup& group) { return group.targets.isEmpty(); });
        if (removed > 0)
            users.append(alias.slug);
        if (removed > 0 && alias.groups.isEmpty())
            emptied.append(alias.slug);
    }
    if (!users.isEmpty() && call.parameter(u"cascade"_s) != u"true") {
        return management::conflict(
            u"The provider \u201c%1\u201d is a target of %2; cascade=true takes it out there too."_s.arg(
                slug, users.join(u", "_s)),
            u"in_use"_s);
    }
    config.aliases.removeIf([&emptied](const config::Alias& alias) { return emptied.contains(alias.slug); });
    QString summary = u"Delete the provider %1"_s.arg(slug);
    if (!users.isEmpty())
        summary += u" and its targets in %1"_s.arg(users.join(u", "_s));
    return planConfig(m_context, call, config, summary, appliedAnswer(summary));
}

Plan EntityCalls::removeQuota(const Call& call) const
{
    const QString name = call.parameter(u"name"_s);
    const config::Config& config = *m_context.services.configuration.current();
    QStringList users;
    for (const config::Key& key : config.keys) {
        if (key.quotas.contains(name))
            users.append(u"key "_s + key.name);
    }
    if (config.defaultQuotas.contains(name))
        users.append(u"default_quotas"_s);
    if (!users.isEmpty()) {
        return management::conflict(
            u"The quota \u201c%1\u201d is named by %2."_s.arg(name, users.join(u", "_s)), u"in_use"_s);
    }
    return remove(kQuotas, call);
}

} // namespace gateway::service
