// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/management/debug_calls.h"

#include "management/call_reader.h"
#include "management/page.h"
#include "management/refusals.h"
#include "management/usage_json.h"
#include "service/capture_switchboard.h"
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

// What is shown of a body unless more is asked for.
constexpr qint64 kUsualBytes = 256LL * 1024;

std::string text(const QString& words)
{
    return words.toStdString();
}

struct Shown {
    std::string bytes;
    bool isCut = false;
};

// Bodies may hold anything; JSON may not.
Shown shown(const inspect::CapturedBody& body, qint64 most)
{
    const QByteArrayView bytes(body.bytes);
    return { .bytes = QString::fromUtf8(bytes.first(std::min<qint64>(bytes.size(), most))).toStdString(),
        .isCut = body.size > std::min<qint64>(bytes.size(), most) };
}

json::array attemptsJson(const inspect::Capture& capture, qint64 most)
{
    json::array list;
    for (const inspect::CapturedAttempt& attempt : capture.attempts) {
        const Shown request = shown(attempt.request, most);
        const Shown answer = shown(attempt.answer, most);
        list.push_back(json::object { { "index", attempt.index }, { "request", request.bytes },
            { "requestBytes", attempt.request.size }, { "requestCut", request.isCut },
            { "response", answer.bytes }, { "responseBytes", attempt.answer.size },
            { "responseCut", answer.isCut } });
    }
    return list;
}

json::array eventsJson(const inspect::Capture& capture)
{
    json::array list;
    for (const inspect::StreamEvent& event : capture.events) {
        const bool isClient = event.side == inspect::StreamSide::Client;
        list.push_back(json::object { { "atUs", event.atUs }, { "side", isClient ? "client" : "upstream" },
            { "attempt", event.attempt }, { "type", event.type.toStdString() }, { "offset", event.offset },
            { "bytes", event.size } });
    }
    return list;
}

json::array samplesJson(const inspect::Capture& capture)
{
    json::array list;
    for (const inspect::StreamSample& sample : capture.samples) {
        list.push_back(
            json::object { { "atUs", sample.atUs }, { "bytes", sample.bytes }, { "tokens", sample.tokens } });
    }
    return list;
}

json::object captureJson(const inspect::Capture& capture, qint64 most)
{
    const Shown request = shown(capture.request, most);
    const Shown response = shown(capture.answer, most);
    const Shown last = capture.attempts.isEmpty() ? Shown {} : shown(capture.attempts.last().request, most);
    return { { "requestId", capture.id.text.toStdString() }, { "apiKey", text(capture.keyName) },
        { "rawRequest", request.bytes }, { "transformedRequest", last.bytes }, { "response", response.bytes },
        { "requestBytes", capture.request.size }, { "responseBytes", capture.answer.size },
        { "requestCut", request.isCut }, { "responseCut", response.isCut },
        { "attempts", attemptsJson(capture, most) }, { "events", eventsJson(capture) },
        { "moreEvents", capture.moreEvents }, { "samples", samplesJson(capture) } };
}

json::object matchJson(const inspect::BodyMatch& match)
{
    return { { "requestId", match.record->id.text.toStdString() },
        { "date", management::isoTime(match.record->startedAtMs) }, { "apiKey", text(match.record->keyName) },
        { "incomingModelAlias", text(match.record->model) },
        { "part", text(inspect::bodyPartName(match.part)) }, { "attempt", match.attempt },
        { "snippet", text(match.snippet) }, { "snippetFrom", match.snippetFrom },
        { "snippetLength", match.snippetLength } };
}

// Of a limited caller its own.
std::optional<QString> ownKey(const management::Caller& caller)
{
    return caller.isAdmin() ? std::optional<QString>() : std::optional(caller.keyName);
}

} // namespace

Handlers DebugCalls::handlers()
{
    return { { "getDebug", Reader([this](const Call& call, const Done& done) { switches(call, done); }) },
        { "setDebug", planned([this](const Call& call) { return setSwitches(call); }) },
        { "listDebugLogs", Reader([this](const Call& call, const Done& done) { list(call, done); }) },
        { "getDebugLog", Reader([this](const Call& call, const Done& done) { bodies(call, done); }) },
        { "searchDebugLogs", Reader([this](const Call& call, const Done& done) { search(call, done); }) },
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
    return Effect { .summary = u"Change whose bodies are kept"_s,
        .carry = [this, patch](const Done& done) {
            m_context.switchboard.setSwitches(patched(m_context.switchboard.switches(), patch));
            // In force before it is said to be.
            m_context.ask([](pipeline::Engine& engine) { return engine.captureRules(); },
                [done](const pipeline::CaptureRules& rules) { done(jsonAnswer(switchesJson(rules))); });
        } };
}

void DebugCalls::list(const Call& call, const Done& done) const
{
    const auto page = management::pageOf(call);
    if (const Refusal* refusal = std::get_if<Refusal>(&page)) {
        done(*refusal);
        return;
    }
    const Page piece = std::get<Page>(page);
    m_context.captures.list({ .keyName = ownKey(call.caller), .limit = piece.limit, .offset = piece.offset },
        [piece, done](const Result<store::CapturePage>& found) {
            if (!found) {
                done(management::refusalOf(found.error()));
                return;
            }
            json::array data;
            for (const inspect::CaptureEntry& entry : found->entries) {
                data.push_back(json::object { { "requestId", entry.id.text.toStdString() },
                    { "apiKey", text(entry.keyName) }, { "date", management::isoTime(entry.startedAtMs) },
                    { "requestBytes", entry.requestBytes }, { "responseBytes", entry.responseBytes },
                    { "storedBytes", entry.storedBytes } });
            }
            done(jsonAnswer(management::pageBody(std::move(data), piece, found->total)));
        });
}

void DebugCalls::bodies(const Call& call, const Done& done) const
{
    const QString wanted = call.parameter(u"requestId"_s);
    const qint64 most = call.number(u"maxBytes"_s).value_or(kUsualBytes);
    if (most < 0 || most > inspect::kMaxCapturedBody) {
        done(management::invalid(
            u"maxBytes must be from 0 to %1."_s.arg(inspect::kMaxCapturedBody), u"maxBytes"_s));
        return;
    }
    m_context.captures.load({ .id = ExchangeId { wanted.toLatin1() }, .keyName = ownKey(call.caller) },
        [wanted, most, done](const Result<inspect::CapturePtr>& found) {
            if (!found)
                done(management::refusalOf(found.error()));
            else if (!*found)
                done(management::notFound(u"No bodies are kept of %1."_s.arg(wanted.left(64))));
            else
                done(jsonAnswer(captureJson(**found, most)));
        });
}

void DebugCalls::search(const Call& call, const Done& done) const
{
    const auto moment = [&call](const QString& name) {
        return call.parameters.contains(name) ? management::momentMs(call.parameter(name)).value_or(0) : 0;
    };
    const qint64 limit = call.number(u"limit"_s).value_or(Page::kUsual);
    if (limit < 1 || limit > Page::kMost) {
        done(management::invalid(u"limit must be from 1 to %1."_s.arg(Page::kMost), u"limit"_s));
        return;
    }
    const inspect::BodyQuery query { .text = call.parameter(u"text"_s),
        .match = call.parameter(u"match"_s) == u"words" ? inspect::BodyQuery::Match::Words
                                                        : inspect::BodyQuery::Match::Phrase,
        .keyName = ownKey(call.caller),
        .sinceMs = moment(u"since"_s),
        .beforeMs = moment(u"before"_s),
        .beforeId = { call.parameter(u"beforeId"_s).toLatin1() },
        .limit = static_cast<int>(limit) };
    m_context.captures.search(query, [done](const Result<inspect::BodySearchPage>& found) {
        if (!found) {
            done(management::refusalOf(found.error()));
            return;
        }
        json::array data;
        for (const inspect::BodyMatch& match : found->matches)
            data.push_back(matchJson(match));
        json::object body { { "data", std::move(data) }, { "searched", found->searchedCaptures },
            { "isAtEnd", found->isAtEnd } };
        if (!found->isAtEnd) {
            body["searchedBackTo"] = management::isoTime(found->searchedBackToMs);
            body["searchedBackToId"] = found->searchedBackToId.text.toStdString();
        }
        done(jsonAnswer(std::move(body)));
    });
}

Plan DebugCalls::forgetting(const store::CaptureChoice& choice, const QString& summary) const
{
    return Effect { .summary = summary, .carry = [this, choice](const Done& done) {
                       m_context.captures.remove(choice, [choice, done](const Result<qint64>& removed) {
                           if (!removed)
                               done(management::refusalOf(removed.error()));
                           else if (choice.id && *removed == 0)
                               done(management::notFound(
                                   u"No bodies are kept of %1."_s.arg(choice.id->toString().left(64))));
                           else
                               done(deletedAnswer(*removed));
                       });
                   } };
}

Plan DebugCalls::forgetAll(const Call& call) const
{
    return forgetting({ .keyName = ownKey(call.caller) }, u"Forget all bodies that are kept"_s);
}

Plan DebugCalls::forget(const Call& call) const
{
    const QString wanted = call.parameter(u"requestId"_s);
    return forgetting({ .id = ExchangeId { wanted.toLatin1() }, .keyName = ownKey(call.caller) },
        u"Forget the bodies of %1"_s.arg(wanted.left(64)));
}

} // namespace gateway::service
