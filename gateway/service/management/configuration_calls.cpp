// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/management/configuration_calls.h"

#include "config/yaml_config.h"
#include "management/page.h"
#include "management/refusals.h"
#include "management/usage_json.h"
#include "pipeline/node_json.h"
#include "service/management/document_diff.h"
#include "service/management/plain_marks.h"
#include "service/management/redacted_yaml.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace json = boost::json;

namespace {

using config::Node;
using management::Answer;
using management::Call;
using management::Done;
using management::Outcome;
using management::Page;
using management::Refusal;

// The sections that have operations of their own.
bool isEntitySection(const QString& name)
{
    static const QStringList kSections { u"providers"_s, u"models"_s, u"keys"_s, u"user_quotas"_s,
        u"mcp_servers"_s };
    return kSections.contains(name);
}

json::object revisionJson(const store::ConfigRevision& revision)
{
    return { { "number", revision.number }, { "date", management::isoTime(revision.atMs) },
        { "author", revision.author.toStdString() }, { "summary", revision.summary.toStdString() } };
}

json::array problemsOf(const config::Diagnostics& diagnostics, config::Diagnostic::Severity severity)
{
    ConfigProblems problems;
    for (const config::Diagnostic& each : diagnostics) {
        if (each.severity == severity) {
            problems.append(
                { .path = each.path, .message = each.message, .line = each.line, .column = each.column });
        }
    }
    return problemsJson(problems);
}

// `failover.enabled` stands for a member of a member.
json::object nested(const json::object& patch)
{
    json::object result;
    for (const auto& member : patch) {
        const QString key = QString::fromUtf8(member.key().data(), qsizetype(member.key().size()));
        json::value value = member.value();
        const QStringList parts = key.split(u'.');
        for (qsizetype i = parts.size() - 1; i > 0; --i)
            value = json::object { { parts[i].toStdString(), std::move(value) } };
        const std::string first = parts.first().toStdString();
        if (result.contains(first) && result.at(first).is_object() && value.is_object())
            mergePatch(result[first], value);
        else
            result[first] = std::move(value);
    }
    return result;
}

} // namespace

Handlers ConfigurationCalls::handlers()
{
    return { { "getConfig", answered([this](const Call&) { return whole(); }) },
        { "getConfigStatus", answered([this](const Call&) { return status(); }) },
        { "exportConfig", answered([this](const Call& call) { return exported(call); }) },
        { "validateConfig", answered([this](const Call& call) { return validate(call); }) },
        { "importConfig", planned([this](const Call& call) { return import(call); }) },
        { "listRevisions", Reader([this](const Call& call, const Done& done) { revisions(call, done); }) },
        { "getRevision", Reader([this](const Call& call, const Done& done) { revision(call, done); }) },
        { "rollbackConfig",
            Planner([this](const Call& call, const PlanDone& done) { rollback(call, done); }) },
        { "diffConfig", Reader([this](const Call& call, const Done& done) { diff(call, done); }) },
        { "getSettings", answered([this](const Call&) { return jsonAnswer(settingsJson()); }) },
        { "setSettings", planned([this](const Call& call) { return setSettings(call); }) },
        { "listAudit", Reader([this](const Call& call, const Done& done) { audit(call, done); }) } };
}

Outcome ConfigurationCalls::whole() const
{
    const LastFour last4 = lastFourIn(m_context);
    json::object body;
    for (const config::Member& section : currentDocument(m_context).members) {
        // Names of keys and providers are no credentials, whatever they are called.
        if (!isEntitySection(section.key)) {
            body[section.key.toStdString()] = shownJson(section.value, section.key, last4);
            continue;
        }
        json::object entries;
        for (const config::Member& entry : section.value.members) {
            json::value shown = shownJson(entry.value, section.key + u'.' + entry.key, last4);
            if (json::object* members = shown.if_object())
                addPlainMarks(*members, *m_context.services.configuration.current(), section.key, entry.key);
            entries[entry.key.toStdString()] = std::move(shown);
        }
        body[section.key.toStdString()] = std::move(entries);
    }
    body["revision"] = revisionInForce(m_context);
    return jsonAnswer(std::move(body));
}

Outcome ConfigurationCalls::status() const
{
    const pipeline::SnapshotPtr snapshot = m_context.snapshot();
    ConfigProblems missing;
    if (snapshot) {
        for (const config::Provider& provider : snapshot->config().providers) {
            if (const auto secret = snapshot->credential(provider); !secret)
                missing.append({ .path = u"providers.%1.api_key"_s.arg(provider.slug),
                    .message = secret.error().message });
        }
    }
    return jsonAnswer(json::object { { "revision", revisionInForce(m_context) },
        { "source", m_context.stored ? "database" : "file" },
        { "readOnlyReason", m_context.services.configuration.readOnlyReason().toStdString() },
        { "reloadProblems", problemsJson(m_context.services.configuration.reloadProblems()) },
        { "credentialProblems", problemsJson(missing) } });
}

Outcome ConfigurationCalls::exported(const Call& call) const
{
    const QByteArray yaml = config::writeYaml(*m_context.services.configuration.current());
    // A model is told less than a person who moves the document: not even values that only may be
    // credentials.
    const bool isForModel = call.caller.via == management::Caller::Via::Mcp;
    return Answer { .text = isForModel ? redactedYaml(yaml) : exportableYaml(yaml) };
}

Outcome ConfigurationCalls::validate(const Call& call) const
{
    using Severity = config::Diagnostic::Severity;
    const config::ReadOutcome outcome = config::readYaml(call.text);
    return jsonAnswer(json::object { { "valid", outcome.config.has_value() },
        { "problems", problemsOf(outcome.diagnostics, Severity::Error) },
        { "warnings", problemsOf(outcome.diagnostics, Severity::Warning) } });
}

Plan ConfigurationCalls::import(const Call& call) const
{
    const config::Config& present = *m_context.services.configuration.current();
    const config::ReadOutcome outcome = config::readYaml(call.text);
    // An exported document has no secrets of keys: those that are here go on with theirs.
    const config::ReadOutcome kept = config::readYaml(withKeptDigests(call.text, config::writeYaml(present)));
    if (!kept.config && !outcome.config) {
        // Lines and columns are those of what was sent.
        ConfigProblems problems = problemsFrom(outcome.diagnostics);
        problems.removeIf([&present](const ConfigProblem& problem) {
            return problem.path.startsWith(u"keys."_s) && problem.path.endsWith(u".secret"_s)
                && present.findKey(problem.path.section(u'.', 1).chopped(7));
        });
        return invalidConfig(problems.isEmpty() ? problemsFrom(kept.diagnostics) : problems);
    }
    const QString summary = u"Import a configuration"_s;
    return planConfig(
        m_context, call, kept.config ? *kept.config : *outcome.config, summary, appliedAnswer(summary));
}

void ConfigurationCalls::revisions(const Call& call, const Done& done) const
{
    const auto page = management::pageOf(call);
    if (const Refusal* refusal = std::get_if<Refusal>(&page)) {
        done(*refusal);
        return;
    }
    const Page piece = std::get<Page>(page);
    if (!m_context.stored) {
        done(jsonAnswer(management::pageBody({}, piece, 0)));
        return;
    }
    // Numbers have no gaps: how many there are is the latest.
    const qint64 wanted = std::min<qint64>(piece.offset + piece.limit, std::numeric_limits<int>::max());
    m_context.stored->loadRevisions(static_cast<int>(wanted),
        [piece, total = m_context.stored->revision(), done](
            const Result<QVector<store::ConfigRevision>>& found) {
            if (!found) {
                done(management::refusalOf(found.error()));
                return;
            }
            json::array data;
            for (auto i = qsizetype(piece.offset); i < found->size(); ++i)
                data.push_back(revisionJson((*found)[i]));
            done(jsonAnswer(management::pageBody(std::move(data), piece, total)));
        });
}

void ConfigurationCalls::withRevision(qint64 number, const Found& found, const Absent& absent) const
{
    const Refusal none = management::notFound(u"There is no revision %1."_s.arg(number));
    if (!m_context.stored || number < 1 || number > m_context.stored->revision()) {
        absent(none);
        return;
    }
    const qint64 wanted = m_context.stored->revision() - number + 1;
    m_context.stored->loadRevisions(
        static_cast<int>(std::min<qint64>(wanted, std::numeric_limits<int>::max())),
        [number, none, found, absent](const Result<QVector<store::ConfigRevision>>& revisions) {
            if (!revisions) {
                absent(management::refusalOf(revisions.error()));
                return;
            }
            const auto wantedOne = std::find_if(revisions->begin(), revisions->end(),
                [number](const store::ConfigRevision& each) { return each.number == number; });
            if (wantedOne == revisions->end())
                absent(none);
            else
                found(*wantedOne);
        });
}

void ConfigurationCalls::revision(const Call& call, const Done& done) const
{
    withRevision(
        call.number(u"number"_s).value_or(0),
        [done](const store::ConfigRevision& revision) {
            json::object body = revisionJson(revision);
            body["document"] = redactedYaml(revision.document).toStdString();
            done(jsonAnswer(std::move(body)));
        },
        done);
}

void ConfigurationCalls::rollback(const Call& call, const PlanDone& done) const
{
    withRevision(
        call.body.at("revision").get_int64(),
        [this, call, done](const store::ConfigRevision& revision) {
            const config::ReadOutcome outcome = config::readYaml(revision.document);
            if (!outcome.config) {
                done(invalidConfig(problemsFrom(outcome.diagnostics)));
                return;
            }
            const QString summary = u"Back to revision %1"_s.arg(revision.number);
            done(planConfig(m_context, call, *outcome.config, summary, appliedAnswer(summary)));
        },
        done);
}

void ConfigurationCalls::diff(const Call& call, const Done& done) const
{
    const qint64 from = call.number(u"from"_s).value_or(0);
    const qint64 to = call.number(u"to"_s).value_or(revisionInForce(m_context));
    withRevision(
        from,
        [this, from, to, done](const store::ConfigRevision& before) {
            withRevision(
                to,
                [from, to, before, done](const store::ConfigRevision& after) {
                    json::array data = differences(before.document, after.document);
                    json::object body = management::listBody(std::move(data));
                    body["from"] = from;
                    body["to"] = to;
                    done(jsonAnswer(std::move(body)));
                },
                done);
        },
        done);
}

json::object ConfigurationCalls::settingsJson() const
{
    json::object body;
    const LastFour last4 = lastFourIn(m_context);
    for (const config::Member& section : currentDocument(m_context).members) {
        if (!isEntitySection(section.key))
            body[section.key.toStdString()] = shownJson(section.value, section.key, last4);
    }
    body["revision"] = revisionInForce(m_context);
    return body;
}

Plan ConfigurationCalls::setSettings(const Call& call) const
{
    json::object patch = nested(call.body.get_object());
    patch.erase("revision");
    for (const auto& member : patch) {
        const QString key = QString::fromUtf8(member.key().data(), qsizetype(member.key().size()));
        if (isEntitySection(key))
            return management::invalid(u"%1 has operations of its own."_s.arg(key), key);
    }
    const Node root = currentDocument(m_context);
    json::value after = pipeline::jsonOf(root);
    mergePatch(after, withKeptSecrets(patch, after));
    QStringList names;
    for (const auto& member : patch)
        names.append(QString::fromUtf8(member.key().data(), qsizetype(member.key().size())));
    return planDocument(m_context, call, nodeOf(after), u"Change settings: %1"_s.arg(names.join(u", "_s)),
        [this](qint64) { return jsonAnswer(settingsJson()); });
}

void ConfigurationCalls::audit(const Call& call, const Done& done) const
{
    const auto page = management::pageOf(call);
    if (const Refusal* refusal = std::get_if<Refusal>(&page)) {
        done(*refusal);
        return;
    }
    const Page piece = std::get<Page>(page);
    m_context.rows.loadAudit(
        piece.limit, piece.offset, m_context.owner, [piece, done](const Result<store::AuditPage>& found) {
            if (!found) {
                done(management::refusalOf(found.error()));
                return;
            }
            json::array data;
            for (const store::AuditEntry& entry : found->entries) {
                data.push_back(json::object { { "id", entry.id }, { "date", management::isoTime(entry.atMs) },
                    { "who", entry.who.toStdString() }, { "address", entry.address.toStdString() },
                    { "operation", entry.operation.toStdString() },
                    { "summary", entry.summary.toStdString() }, { "status", entry.status },
                    { "revision", entry.revision } });
            }
            done(jsonAnswer(management::pageBody(std::move(data), piece, found->total)));
        });
}

} // namespace gateway::service
