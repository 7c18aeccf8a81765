// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/management/access_calls.h"

#include "management/refusals.h"
#include "service/capture_switchboard.h"
#include "service/management/key_calls.h"
#include "service/management/policy_calls.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace json = boost::json;

namespace {

using management::Call;
using management::Done;
using management::Refusal;

Refusal adminHasNone()
{
    return management::forbidden(
        u"This is a client key's own business, and ADMIN_KEY is none; see keys/{name}."_s);
}

json::object principal(const management::Caller& caller)
{
    return { { "role", caller.isAdmin() ? "admin" : "limited" },
        { "keyName", caller.isAdmin() ? json::value() : json::value(caller.keyName.toStdString()) } };
}

} // namespace

Handlers AccessCalls::handlers()
{
    return { { "verifyAuth", answered([](const Call& call) { return jsonAnswer(principal(call.caller)); }) },
        { "getSelf", Reader([this](const Call& call, const Done& done) { me(call, done); }) },
        { "rotateSelf", planned([this](const Call& call) { return rotate(call); }) },
        { "setSelfComment", planned([this](const Call& call) { return comment(call); }) },
        { "toggleSelfDebug", planned([this](const Call& call) { return toggleDebug(call); }) },
        { "getSelfQuota", Reader([this](const Call& call, const Done& done) { quota(call, done); }) } };
}

void AccessCalls::me(const Call& call, const Done& done) const
{
    json::object body = principal(call.caller);
    if (call.caller.isAdmin()) {
        body["key"] = nullptr;
        done(jsonAnswer(std::move(body)));
        return;
    }
    const QString name = call.caller.keyName;
    body["key"] = keyJson(m_context, name);
    m_context.ask(
        [name](pipeline::Engine& engine) {
            return std::pair(engine.policy().quotas().status(name, SystemClock().epochMs()),
                engine.captureRules().keys.contains(name));
        },
        [body, name, done](const auto& found) mutable {
            body["quotas"] = quotaStatusJson(found.first, name);
            body["debug"] = found.second;
            done(jsonAnswer(std::move(body)));
        });
}

Plan AccessCalls::rotate(const Call& call) const
{
    return call.caller.isAdmin() ? Plan(adminHasNone()) : planRotation(m_context, call, call.caller.keyName);
}

Plan AccessCalls::comment(const Call& call) const
{
    if (call.caller.isAdmin())
        return adminHasNone();
    constexpr qsizetype kMost = 500;
    const json::string& given = call.body.at("comment").get_string();
    const QString text = QString::fromUtf8(given.data(), qsizetype(given.size()));
    if (text.size() > kMost)
        return management::invalid(u"The comment is longer than %1 characters."_s.arg(kMost), u"comment"_s);
    config::Config config = *m_context.services.configuration.current();
    for (config::Key& key : config.keys) {
        if (key.name == call.caller.keyName)
            key.comment = text;
    }
    const QString summary = u"Change the comment of the key %1"_s.arg(call.caller.keyName);
    return planConfig(m_context, call, config, summary, [summary](qint64) { return doneAnswer(summary); });
}

Plan AccessCalls::toggleDebug(const Call& call) const
{
    if (call.caller.isAdmin())
        return adminHasNone();
    const QString name = call.caller.keyName;
    return Effect { .summary = u"Switch the keeping of bodies of the key %1"_s.arg(name),
        .carry = [this, name](const Done& done) {
            pipeline::CaptureRules rules = m_context.switchboard.switches();
            if (rules.keys.removeAll(name) == 0)
                rules.keys.append(name);
            m_context.switchboard.setSwitches(rules);
            m_context.ask(
                [name](pipeline::Engine& engine) { return engine.captureRules().keys.contains(name); },
                [done](bool isKept) {
                    done(jsonAnswer(json::object { { "enabled", isKept } }));
                });
        } };
}

void AccessCalls::quota(const Call& call, const Done& done) const
{
    const QString name = call.caller.isAdmin() ? call.parameter(u"keyName"_s) : call.caller.keyName;
    if (!call.caller.isAdmin() && call.parameters.contains(u"keyName"_s)
        && call.parameter(u"keyName"_s) != name) {
        done(management::forbidden(u"A client key is told of its own quotas only."_s));
        return;
    }
    answerQuotas(m_context, name, done);
}

} // namespace gateway::service
