// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/stream_checker.h"

#include "dialects/unified/overloaded.h"

#include <utility>

namespace gateway::dialects {

namespace {

bool growsFromNothing(const Part& part)
{
    return part.is<TextPart>() || part.is<ThinkingPart>() || part.is<RefusalPart>();
}

bool isThinking(const Part& part)
{
    return part.is<ThinkingPart>() || part.is<RedactedThinkingPart>();
}

} // namespace

StreamFailure incompleteStream()
{
    return { .status = 502,
        .error = { .message = "The provider closed the stream before it was complete.",
            .type = "server_error",
            .code = "upstream_incomplete" } };
}

StreamEvents StreamChecker::check(StreamEvents events)
{
    StreamEvents out;
    out.reserve(events.size());
    for (StreamEvent& event : events) {
        if (m_isOver)
            break;
        take(std::move(event), out);
    }
    return out;
}

StreamEvents StreamChecker::close()
{
    StreamEvents out;
    if (!m_isOver)
        fail(incompleteStream(), out);
    return out;
}

void StreamChecker::take(StreamEvent event, StreamEvents& out)
{
    const auto known = [this](int number) { return m_open.contains(number); };
    const auto ifOpen = [&](auto& piece) {
        if (known(piece.number))
            out.emplace_back(std::move(piece));
    };
    std::visit(Overloaded {
                   [&](StreamStart& start) { this->start(std::move(start), out); },
                   [&](PartStart& part) { startPart(std::move(part), out); },
                   [&](PartDelta& delta) { growPart(std::move(delta), out); },
                   [&](PartProof& proof) { ifOpen(proof); },
                   [&](PartCitation& citation) { ifOpen(citation); },
                   [&](PartLogprobs& logprobs) { ifOpen(logprobs); },
                   [&](PartEnd& partEnd) {
                       if (m_open.erase(partEnd.number) > 0)
                           out.emplace_back(std::move(partEnd));
                   },
                   [&](UsageUpdate& update) {
                       start({}, out);
                       mergeUsage(m_usage, update.usage);
                       out.emplace_back(std::move(update));
                   },
                   [&](Finish& finish) { finishChoice(std::move(finish), out); },
                   [&](StreamFailure& failure) { fail(std::move(failure), out); },
                   [&](StreamPing&) { out.emplace_back(StreamPing {}); },
                   [&](StreamEnd&) { end(out); },
               },
        event);
}

void StreamChecker::start(StreamStart event, StreamEvents& out)
{
    if (std::exchange(m_hasStarted, true)) {
        mergeUsage(m_usage, event.usage);
        return;
    }
    mergeUsage(m_usage, event.usage);
    out.emplace_back(std::move(event));
}

void StreamChecker::startPart(PartStart event, StreamEvents& out)
{
    if (!m_known.insert(event.number).second || m_choicesFinished.contains(event.choice))
        return;
    start({}, out);
    const bool grows = growsFromNothing(event.part);
    const bool isCall = event.part.is<ToolCallPart>();
    m_sawContent = true;
    m_hasSubstance = m_hasSubstance || !grows;
    m_sawText = m_sawText || (!grows && !isThinking(event.part));
    m_choicesBegun.insert(event.choice);
    if (isCall) {
        m_choicesWithCalls.insert(event.choice);
        ++m_facts.toolCalls;
    }
    m_open.emplace(event.number,
        OpenPart {
            .choice = event.choice, .isThinking = isThinking(event.part), .isWords = grows || isCall });
    out.emplace_back(std::move(event));
}

void StreamChecker::growPart(PartDelta event, StreamEvents& out)
{
    const auto part = m_open.find(event.number);
    if (part == m_open.end() || (event.text.empty() && !event.newSection))
        return;
    const bool isSaid = !event.text.empty();
    m_hasSubstance = m_hasSubstance || isSaid;
    m_sawText = m_sawText || (isSaid && !part->second.isThinking);
    if (part->second.isWords)
        m_contentBytes += static_cast<std::int64_t>(event.text.size());
    out.emplace_back(std::move(event));
}

void StreamChecker::finishChoice(Finish event, StreamEvents& out)
{
    start({}, out);
    if (!m_choicesFinished.insert(event.choice).second)
        return;
    m_choicesBegun.insert(event.choice);
    m_wasStopped = m_wasStopped || event.stop.reason != StopReason::Stop;
    endParts(event.choice, out);
    // Some servers finish a turn of tool calls with "stop". A cut-off one stays cut off: its arguments are
    // not whole.
    if (event.stop.reason == StopReason::Stop && m_choicesWithCalls.contains(event.choice))
        event.stop.reason = StopReason::ToolCall;
    m_facts.finish = recordedFinish(event.stop.reason);
    out.emplace_back(std::move(event));
}

void StreamChecker::endParts(int choice, StreamEvents& out)
{
    for (auto open = m_open.begin(); open != m_open.end();) {
        if (open->second.choice != choice) {
            ++open;
            continue;
        }
        out.emplace_back(PartEnd { .number = open->first });
        open = m_open.erase(open);
    }
}

void StreamChecker::end(StreamEvents& out)
{
    if (m_choicesFinished.empty() || m_choicesFinished != m_choicesBegun) {
        fail(incompleteStream(), out);
        return;
    }
    m_isOver = true;
    out.emplace_back(StreamEnd {});
}

void StreamChecker::fail(StreamFailure failure, StreamEvents& out)
{
    m_isOver = true;
    m_hasFailed = true;
    out.emplace_back(std::move(failure));
}

} // namespace gateway::dialects
