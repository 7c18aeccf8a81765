// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/management/debug_calls.h"

#include "management/page.h"
#include "management/refusals.h"
#include "service/management/debug_switches.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace json = boost::json;

namespace {

using management::Call;
using management::Done;
using management::Page;
using management::Refusal;

std::string utf8(const QByteArray& body)
{
    // Bodies may hold anything; JSON may not.
    return QString::fromUtf8(body).toStdString();
}

// The key a request's bodies belong to, where they are kept and the caller may see them.
std::optional<QString> ownerOf(
    const pipeline::Engine& engine, const ExchangeId& id, const management::Caller& caller)
{
    const auto captured = engine.captured();
    const auto found = std::find_if(captured.begin(), captured.end(),
        [&id](const pipeline::CapturedRequest& request) { return request.id == id; });
    if (found == captured.end() || (!caller.isAdmin() && found->keyName != caller.keyName))
        return std::nullopt;
    return found->keyName;
}

} // namespace

Handlers DebugCalls::handlers()
{
    return { { "getDebug", Reader([this](const Call& call, const Done& done) { switches(call, done); }) },
        { "setDebug", planned([this](const Call& call) { return setSwitches(call); }) },
        { "listDebugLogs", Reader([this](const Call& call, const Done& done) { list(call, done); }) },
        { "getDebugLog", Reader([this](const Call& call, const Done& done) { bodies(call, done); }) },
        { "deleteDebugLogs", planned([this](const Call& call) { return forgetAll(call); }) },
        { "deleteDebugLog", planned([this](const Call& call) { return forget(call); }) } };
}

void DebugCalls::switches(const Call& call, const Done& done) const
{
    m_context.ask([](pipeline::Engine& engine) { return engine.captureRules(); },
        [caller = call.caller, done](pipeline::CaptureRules rules) {
            // Of others not even the names.
            if (!caller.isAdmin()) {
                rules.keys.removeIf([&caller](const QString& name) { return name != caller.keyName; });
                rules.aliases.clear();
                rules.providers.clear();
            }
            done(jsonAnswer(switchesJson(rules)));
        });
}

Plan DebugCalls::setSwitches(const Call& call) const
{
    const json::object patch = call.body.get_object();
    return Effect { .summary = u"Change whose bodies are kept"_s, .carry = [this, patch](const Done& done) {
                       m_context.ask(
                           [patch](pipeline::Engine& engine) {
                               engine.setCaptureRules(patched(engine.captureRules(), patch));
                               return engine.captureRules();
                           },
                           [this, done](const pipeline::CaptureRules& rules) {
                               keepSwitches(m_context, rules);
                               done(jsonAnswer(switchesJson(rules)));
                           });
                   } };
}

void DebugCalls::list(const Call& call, const Done& done) const
{
    const auto page = management::pageOf(call);
    if (const Refusal* refusal = std::get_if<Refusal>(&page)) {
        done(*refusal);
        return;
    }
    m_context.ask([](pipeline::Engine& engine) { return engine.captured(); },
        [caller = call.caller, piece = std::get<Page>(page), done](
            const QVector<pipeline::CapturedRequest>& captured) {
            json::array data;
            qint64 total = 0;
            for (const pipeline::CapturedRequest& request : captured) {
                if (!caller.isAdmin() && request.keyName != caller.keyName)
                    continue;
                if (total++ < piece.offset || qint64(data.size()) >= piece.limit)
                    continue;
                data.push_back(json::object { { "requestId", request.id.text.toStdString() },
                    { "apiKey", request.keyName.toStdString() }, { "requestBytes", request.requestBytes },
                    { "responseBytes", request.responseBytes } });
            }
            done(jsonAnswer(management::pageBody(std::move(data), piece, total)));
        });
}

void DebugCalls::bodies(const Call& call, const Done& done) const
{
    struct Found {
        std::optional<QString> owner;
        std::optional<inspect::CapturedBodies> bodies;
    };

    const QString wanted = call.parameter(u"requestId"_s);
    const ExchangeId id { wanted.toLatin1() };
    m_context.ask(
        [id, caller = call.caller](pipeline::Engine& engine) {
            Found found { .owner = ownerOf(engine, id, caller), .bodies = {} };
            if (found.owner)
                found.bodies = engine.bodies(id);
            return found;
        },
        [wanted, done](const Found& found) {
            if (!found.owner || !found.bodies) {
                done(management::notFound(u"No bodies are kept of %1."_s.arg(wanted.left(64))));
                return;
            }
            done(jsonAnswer(json::object { { "requestId", wanted.toStdString() },
                { "apiKey", found.owner->toStdString() }, { "rawRequest", utf8(found.bodies->request) },
                { "transformedRequest", utf8(found.bodies->upstreamRequest) },
                { "response", utf8(found.bodies->response) }, { "requestCut", found.bodies->requestCut },
                { "responseCut", found.bodies->responseCut } }));
        });
}

Plan DebugCalls::forgetAll(const Call& call) const
{
    return Effect { .summary = u"Forget all bodies that are kept"_s,
        .carry = [this, caller = call.caller](const Done& done) {
            m_context.ask(
                [caller](pipeline::Engine& engine) {
                    return caller.isAdmin() ? engine.forgetAllCaptured()
                                            : engine.forgetCapturedOf(caller.keyName);
                },
                [done](qsizetype forgotten) { done(deletedAnswer(forgotten)); });
        } };
}

Plan DebugCalls::forget(const Call& call) const
{
    const QString wanted = call.parameter(u"requestId"_s);
    return Effect { .summary = u"Forget the bodies of %1"_s.arg(wanted.left(64)),
        .carry = [this, wanted, caller = call.caller](const Done& done) {
            const ExchangeId id { wanted.toLatin1() };
            m_context.ask(
                [id, caller](pipeline::Engine& engine) {
                    return ownerOf(engine, id, caller) ? engine.forgetCaptured(id) : 0;
                },
                [wanted, done](qsizetype forgotten) {
                    if (forgotten == 0)
                        done(management::notFound(u"No bodies are kept of %1."_s.arg(wanted.left(64))));
                    else
                        done(deletedAnswer(forgotten));
                });
        } };
}

} // namespace gateway::service
