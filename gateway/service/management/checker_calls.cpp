// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/management/checker_calls.h"

#include "config/field_tables.h"
#include "management/page.h"
#include "management/refusals.h"
#include "pipeline/node_json.h"
#include "service/management/meter_calls.h"
#include "service/meter_service.h"

#include <variant>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace json = boost::json;

namespace {

using config::Node;
using management::Call;
using management::Done;
using management::Outcome;
using management::Refusal;

const QString kProviders = u"providers"_s;
const QString kChecker = u"quota_checker"_s;

// As it is written; null: the provider, or a checker of it, is not there.
const Node* checkerIn(const Node& root, const QString& provider)
{
    const Node* providers = root.find(kProviders);
    const Node* entry = providers ? providers->find(provider) : nullptr;
    return entry ? entry->find(kChecker) : nullptr;
}

json::object checkerJson(const ManagementContext& context, const QString& provider, const Node& checker)
{
    const QString path = kProviders + u'.' + provider + u'.' + kChecker;
    json::object object { { "provider", provider.toStdString() } };
    const json::value fields = shownJson(checker, path, lastFourIn(context));
    if (const json::object* members = fields.if_object()) {
        for (const auto& member : *members)
            object[member.key()] = member.value();
    }
    object["revision"] = revisionInForce(context);
    return object;
}

Refusal noSuchProvider(const QString& provider)
{
    return management::notFound(u"There is no provider \u201c%1\u201d."_s.arg(provider.left(100)));
}

Refusal noSuchChecker(const QString& provider)
{
    return management::notFound(
        u"The provider \u201c%1\u201d has no quota checker."_s.arg(provider.left(100)));
}

// The document with that checker (null: with none) at the provider, which is there.
Node withChecker(Node root, const QString& provider, const Node* checker)
{
    Node providers = *root.find(kProviders);
    Node entry = *providers.find(provider);
    if (checker)
        putMember(entry, kChecker, *checker);
    else
        entry.members.removeIf([](const config::Member& member) { return member.key == kChecker; });
    putMember(providers, provider, entry);
    putMember(root, kProviders, providers);
    return root;
}

// With the credentials it says are "as they are".
json::value givenChecker(const json::object& body, const Node* before)
{
    json::object given = body;
    given.erase("provider");
    given.erase("revision");
    return withKeptSecrets(given, before ? pipeline::jsonOf(*before) : json::value(json::object()));
}

std::variant<config::QuotaChecker, Refusal> readChecker(const Node& node)
{
    config::Diagnostics diagnostics;
    config::QuotaChecker checker;
    config::readFields(
        config::quotaCheckerFields(), node, { .path = u"checker"_s, .diagnostics = &diagnostics }, checker);
    ConfigProblems problems = problemsFrom(diagnostics);
    if (problems.isEmpty())
        return checker;
    for (ConfigProblem& problem : problems)
        problem.line = problem.column = 0; // of a text nobody sent
    return invalidConfig(problems);
}

// A page is pasted as a text, anything else as the JSON it is.
QByteArray pastedBytes(const json::value& answer)
{
    if (const json::string* text = answer.if_string())
        return QByteArray(text->data(), qsizetype(text->size()));
    return QByteArray::fromStdString(json::serialize(answer));
}

std::optional<QHash<QString, QByteArray>> pastedIn(const json::object& body)
{
    QHash<QString, QByteArray> pasted;
    if (const json::value* answer = body.if_contains("answer"))
        pasted.insert(QString(), pastedBytes(*answer));
    if (const json::value* answers = body.if_contains("answers")) {
        for (const json::key_value_pair& each : answers->get_object())
            pasted.insert(QString::fromUtf8(each.key().data(), qsizetype(each.key().size())),
                pastedBytes(each.value()));
    }
    return pasted.isEmpty() ? std::nullopt : std::optional(pasted);
}

QString providerOf(const json::object& body)
{
    const json::value* name = body.if_contains("provider");
    const json::string* text = name ? name->if_string() : nullptr;
    return text ? QString::fromUtf8(text->data(), qsizetype(text->size())) : QString();
}

} // namespace

Handlers CheckerCalls::handlers()
{
    return { { "listQuotaCheckers", answered([this](const Call&) { return list(); }) },
        { "getQuotaChecker",
            answered([this](const Call& call) { return get(call.parameter(u"provider"_s)); }) },
        { "putQuotaChecker", planned([this](const Call& call) { return put(call); }) },
        { "deleteQuotaChecker", planned([this](const Call& call) { return remove(call); }) },
        { "testQuotaChecker", planned([this](const Call& call) { return test(call); }) } };
}

Outcome CheckerCalls::list() const
{
    const Node root = currentDocument(m_context);
    json::array data;
    for (const config::Provider& provider : m_context.services.configuration.current()->providers) {
        if (const Node* checker = checkerIn(root, provider.slug))
            data.push_back(checkerJson(m_context, provider.slug, *checker));
    }
    return jsonAnswer(management::listBody(std::move(data)));
}

Outcome CheckerCalls::get(const QString& provider) const
{
    const Node root = currentDocument(m_context);
    const Node* checker = checkerIn(root, provider);
    return checker ? Outcome(jsonAnswer(checkerJson(m_context, provider, *checker)))
                   : Outcome(noSuchChecker(provider));
}

Plan CheckerCalls::put(const Call& call) const
{
    const QString provider = call.parameter(u"provider"_s);
    if (!m_context.services.configuration.current()->findProvider(provider))
        return noSuchProvider(provider);
    const Node root = currentDocument(m_context);
    const Node* before = checkerIn(root, provider);
    const Node after = nodeOf(givenChecker(call.body.get_object(), before));
    const QString summary = u"%1 the quota checker of %2"_s.arg(before ? u"Change"_s : u"Add"_s, provider);
    return planDocument(
        m_context, call, withChecker(root, provider, &after), summary, [this, provider](qint64 revision) {
            const Node made = currentDocument(m_context);
            const Node* checker = checkerIn(made, provider);
            json::object shown = checkerJson(m_context, provider, checker ? *checker : Node::map());
            shown["revision"] = revision;
            return jsonAnswer(std::move(shown));
        });
}

Plan CheckerCalls::remove(const Call& call) const
{
    const QString provider = call.parameter(u"provider"_s);
    const Node root = currentDocument(m_context);
    if (!checkerIn(root, provider))
        return noSuchChecker(provider);
    const QString summary = u"Take the quota checker of %1 away"_s.arg(provider);
    return planDocument(
        m_context, call, withChecker(root, provider, nullptr), summary, appliedAnswer(summary));
}

Plan CheckerCalls::test(const Call& call) const
{
    const json::object& body = call.body.get_object();
    const QString provider = providerOf(body);
    const Node root = currentDocument(m_context);
    const Node* before = checkerIn(root, provider);
    const json::value* given = body.if_contains("checker");
    if (!given && !before)
        return provider.isEmpty() ? Plan(management::invalid(u"checker is missing."_s, u"checker"_s))
                                  : Plan(noSuchChecker(provider));
    const auto checker = readChecker(given ? nodeOf(givenChecker(given->get_object(), before)) : *before);
    if (const Refusal* refusal = std::get_if<Refusal>(&checker))
        return *refusal;
    const CheckerTrial trial {
        .provider = provider, .checker = std::get<config::QuotaChecker>(checker), .answers = pastedIn(body)
    };
    if (!trial.answers && !m_context.services.configuration.current()->findProvider(provider))
        return noSuchProvider(provider);
    return Effect { .summary = trial.answers
            ? u"Try a quota checker on pasted answers"_s
            : u"Try a quota checker with the credential of %1"_s.arg(provider),
        .carry = [this, trial](const Done& done) {
            m_context.services.meters.test(trial, [done](const Result<QVector<inspect::Meter>>& meters) {
                if (meters)
                    done(jsonAnswer(management::listBody(metersJson(*meters))));
                else
                    done(management::refusalOf(meters.error()));
            });
        } };
}

} // namespace gateway::service
