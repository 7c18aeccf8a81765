// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/reply_events.h"

#include "dialects/unified/overloaded.h"

#include <utility>

namespace gateway::dialects {

namespace {

// The part as it stands at its start, and what follows it until its end.
struct TakenApart {
    Part start;
    StreamEvents rest;
};

TakenApart takeApart(const Part& part, int number)
{
    TakenApart apart { .start = part, .rest = {} };
    const auto delta = [&](std::string text, bool newSection = false) {
        apart.rest.emplace_back(
            PartDelta { .number = number, .text = std::move(text), .newSection = newSection });
    };
    const auto prove = [&](std::optional<Proof>& proof) {
        if (proof)
            apart.rest.emplace_back(PartProof { .number = number, .proof = *std::exchange(proof, {}) });
    };
    if (auto* text = apart.start.get<TextPart>()) {
        delta(std::exchange(text->text, {}));
        for (Citation& citation : std::exchange(text->citations, {}))
            apart.rest.emplace_back(PartCitation { .number = number, .citation = std::move(citation) });
        prove(text->proof);
    } else if (auto* thinking = apart.start.get<ThinkingPart>()) {
        bool first = true;
        for (std::string& section : std::exchange(thinking->sections, {}))
            delta(std::move(section), !std::exchange(first, false));
        prove(thinking->proof);
    } else if (auto* call = apart.start.get<ToolCallPart>()) {
        delta(std::exchange(call->arguments, {}));
        prove(call->proof);
    } else if (auto* refusal = apart.start.get<RefusalPart>()) {
        delta(std::exchange(refusal->text, {}));
    }
    return apart;
}

void appendText(Part& part, const PartDelta& delta)
{
    std::visit(
        [&delta](auto& content) {
            using Content = std::decay_t<decltype(content)>;
            if constexpr (std::is_same_v<Content, TextPart> || std::is_same_v<Content, RefusalPart>) {
                content.text += delta.text;
            } else if constexpr (std::is_same_v<Content, ToolCallPart>) {
                content.arguments += delta.text;
            } else if constexpr (std::is_same_v<Content, AudioPart>) {
                content.source.data += delta.text;
            } else if constexpr (std::is_same_v<Content, ThinkingPart>) {
                if (content.sections.empty() || delta.newSection)
                    content.sections.emplace_back();
                content.sections.back() += delta.text;
            }
        },
        part.content);
}

void setProof(Part& part, const Proof& proof)
{
    std::visit(
        [&proof](auto& content) {
            if constexpr (requires { content.proof = std::optional<Proof>(); })
                content.proof = proof;
        },
        part.content);
}

} // namespace

StreamEvents replyEvents(const Reply& reply)
{
    StreamEvents events;
    events.emplace_back(StreamStart { .dialect = reply.dialect,
        .id = reply.id,
        .model = reply.model,
        .created = reply.created,
        .usage = {},
        .serviceTier = reply.serviceTier,
        .extras = reply.extras });
    int number = 0;
    for (std::size_t index = 0; index < reply.choices.size(); ++index) {
        const Choice& choice = reply.choices[index];
        bool logprobsPlaced = choice.logprobs.empty();
        for (const Part& part : choice.parts) {
            TakenApart apart = takeApart(part, number);
            events.emplace_back(PartStart {
                .choice = static_cast<int>(index), .number = number, .part = std::move(apart.start) });
            if (!logprobsPlaced && part.is<TextPart>()) {
                events.emplace_back(PartLogprobs { .number = number, .entries = choice.logprobs });
                logprobsPlaced = true;
            }
            std::move(apart.rest.begin(), apart.rest.end(), std::back_inserter(events));
            events.emplace_back(PartEnd { .number = number });
            ++number;
        }
        events.emplace_back(
            Finish { .choice = static_cast<int>(index), .stop = choice.stop, .extras = choice.extras });
    }
    if (!reply.usage.isEmpty())
        events.emplace_back(UsageUpdate { .usage = reply.usage });
    events.emplace_back(StreamEnd {});
    return events;
}

void ReplyFolder::take(const StreamEvent& event)
{
    std::visit(Overloaded {
                   [this](const StreamStart& start) {
                       m_reply.dialect = start.dialect;
                       m_reply.id = start.id;
                       m_reply.model = start.model;
                       m_reply.created = start.created;
                       m_reply.serviceTier = start.serviceTier;
                       m_reply.extras = start.extras;
                       mergeUsage(m_reply.usage, start.usage);
                   },
                   [this](const PartStart& start) {
                       Choice& choice = choiceAt(start.choice);
                       m_places[start.number] = { .choice = static_cast<std::size_t>(start.choice),
                           .part = choice.parts.size() };
                       choice.parts.push_back(start.part);
                   },
                   [this](const PartDelta& delta) {
                       if (Part* part = partAt(delta.number))
                           appendText(*part, delta);
                   },
                   [this](const PartProof& proof) {
                       if (Part* part = partAt(proof.number))
                           setProof(*part, proof.proof);
                   },
                   [this](const PartCitation& cited) {
                       Part* part = partAt(cited.number);
                       if (TextPart* text = part ? part->get<TextPart>() : nullptr)
                           text->citations.push_back(cited.citation);
                   },
                   [this](const PartLogprobs& logprobs) {
                       const auto place = m_places.find(logprobs.number);
                       if (place == m_places.end())
                           return;
                       json::array& list = m_reply.choices[place->second.choice].logprobs;
                       list.insert(list.end(), logprobs.entries.begin(), logprobs.entries.end());
                   },
                   [this](const PartEnd& end) {
                       if (Part* part = partAt(end.number)) {
                           for (const auto& [key, value] : end.extras)
                               part->extras[key] = value;
                       }
                   },
                   [this](const UsageUpdate& update) { mergeUsage(m_reply.usage, update.usage); },
                   [this](const Finish& finish) {
                       Choice& choice = choiceAt(finish.choice);
                       choice.stop = finish.stop;
                       for (const auto& [key, value] : finish.extras)
                           choice.extras[key] = value;
                   },
                   [this](const StreamFailure& failure) { m_failure = failure; },
                   [](const StreamPing&) {},
                   [](const StreamEnd&) {},
               },
        event);
}

Reply ReplyFolder::reply() const
{
    return m_reply;
}

Choice& ReplyFolder::choiceAt(int index)
{
    const auto wanted = static_cast<std::size_t>(std::max(0, index));
    if (m_reply.choices.size() <= wanted)
        m_reply.choices.resize(wanted + 1);
    return m_reply.choices[wanted];
}

Part* ReplyFolder::partAt(int number)
{
    const auto place = m_places.find(number);
    return place == m_places.end() ? nullptr
                                   : &m_reply.choices[place->second.choice].parts[place->second.part];
}

} // namespace gateway::dialects
