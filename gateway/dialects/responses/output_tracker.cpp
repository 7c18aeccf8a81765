// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/responses/output_tracker.h"

#include "dialects/json/json_text.h"
#include "dialects/json/object_reader.h"
#include "dialects/responses/item_reader.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace gateway::dialects::responses {

namespace {

bool isWholeJson(std::string_view text)
{
    return parseJson(QByteArrayView(text.data(), static_cast<qsizetype>(text.size()))).has_value();
}

// Some servers repeat the arguments from their beginning in every event. One that only looks like JSON is a
// bit like any other; it counts as a repetition when it begins with all that came before.
std::string_view newArguments(std::string_view sent, std::string_view text)
{
    const bool repeats =
        sent.starts_with('{') && text.starts_with(sent) && (text.size() > sent.size() || isWholeJson(text));
    return repeats ? text.substr(sent.size()) : text;
}

// A part as it is announced: its text, citations and proof come later.
Part announced(Part part)
{
    if (auto* text = part.get<TextPart>()) {
        text->text.clear();
        text->citations.clear();
    } else if (auto* refusal = part.get<RefusalPart>()) {
        refusal->text.clear();
    } else if (auto* thinking = part.get<ThinkingPart>()) {
        thinking->sections.clear();
        thinking->proof.reset();
    } else if (auto* call = part.get<ToolCallPart>()) {
        call->arguments.clear();
    }
    return part;
}

bool grows(const Part& part)
{
    return part.is<TextPart>() || part.is<RefusalPart>() || part.is<ThinkingPart>()
        || part.is<ToolCallPart>();
}

// Thoughts that went out raw have a summary as well, or the reverse: it is kept beside them.
void keepOtherForm(const ThinkingPart& other, const std::vector<std::string>& sections, json::object& extras)
{
    json::array list;
    for (const std::string& section : sections)
        list.emplace_back(json::object {
            { "type", other.isRaw ? "reasoning_text" : "summary_text" }, { "text", section } });
    extras.erase(other.isRaw ? "summary" : "content");
    extras[other.isRaw ? "content" : "summary"] = std::move(list);
}

std::vector<std::string> textsOf(const Part& part)
{
    if (const auto* text = part.get<TextPart>())
        return { text->text };
    if (const auto* refusal = part.get<RefusalPart>())
        return { refusal->text };
    if (const auto* call = part.get<ToolCallPart>())
        return { call->arguments };
    if (const auto* thinking = part.get<ThinkingPart>())
        return thinking->sections;
    return {};
}

} // namespace

OutputTracker::Item& OutputTracker::itemAt(const ItemPlace& place, std::string_view type)
{
    if (!place.index && !place.id.empty()) {
        const auto byId = m_indexes.find(place.id);
        if (byId != m_indexes.end())
            return m_items[byId->second];
    }
    if (!place.index && place.id.empty() && !m_items.empty() && m_items.rbegin()->second.type == type)
        return m_items.rbegin()->second;
    const std::int64_t index = place.index.value_or(nextIndex());
    Item& item = m_items[index];
    if (item.type.empty())
        name(item, index, type, place.id);
    return item;
}

void OutputTracker::name(Item& item, std::int64_t index, std::string_view type, const std::string& id)
{
    item.type = type;
    item.id = id;
    if (!id.empty())
        m_indexes.try_emplace(id, index);
}

std::int64_t OutputTracker::nextIndex() const
{
    const std::int64_t last = m_items.empty() ? -1 : m_items.rbegin()->first;
    return last < std::numeric_limits<std::int64_t>::max() ? last + 1 : last;
}

OutputTracker::Item* OutputTracker::known(std::int64_t index, const json::object& item)
{
    const std::string id = ObjectReader(item).stringOr("id", {});
    if (const auto byId = m_indexes.find(id); byId != m_indexes.end())
        return &m_items[byId->second];
    const auto found = m_items.find(index);
    return found != m_items.end() && found->second.type == typeOf(item) ? &found->second : nullptr;
}

void OutputTracker::begin(const ItemPlace& place, const json::object& object, StreamEvents& out)
{
    Item& item = itemAt(place, typeOf(object));
    if (item.type == "message")
        item.fields = messageFields(object);
    item.fields.erase("status");
    if (item.type != "function_call" && item.type != "custom_tool_call")
        return;
    std::vector<Part> parts = readOutputItem(object, {}, Manner());
    auto* call = parts.front().get<ToolCallPart>();
    if (!call || call->id.empty() || call->name.empty())
        return; // it will be known when it is done
    parts.front().extras.erase("status");
    start(item.parts[0], std::move(parts.front()), out);
}

void OutputTracker::complete(const ItemPlace& place, const json::object& object, StreamEvents& out)
{
    Item& item = itemAt(place, typeOf(object));
    if (!item.isDone)
        finish(item, object, out);
}

void OutputTracker::completeAll(const json::array& output, StreamEvents& out)
{
    for (std::size_t index = 0; index < output.size(); ++index) {
        const json::object* object = output[index].if_object();
        if (!object)
            continue;
        Item* item = known(static_cast<std::int64_t>(index), *object);
        if (!item) {
            const std::int64_t next = nextIndex();
            item = &m_items[next];
            name(*item, next, typeOf(*object), ObjectReader(*object).stringOr("id", {}));
        }
        if (!item->isDone)
            finish(*item, *object, out);
    }
}

OutputTracker::Sent& OutputTracker::contentAt(Item& item, std::int64_t index, Content kind, StreamEvents& out)
{
    Sent& sent = item.parts[index];
    if (sent.number >= 0)
        return sent;
    // Pieces of a message follow one another.
    for (auto& [other, before] : item.parts) {
        if (other < index && before.number >= 0 && !before.isOver)
            end(before, {}, out);
    }
    Part part { .content = TextPart {} };
    if (kind == Content::Refusal)
        part.content = RefusalPart {};
    if (!item.fields.empty())
        part.extras[kItemKey] = item.fields;
    start(sent, std::move(part), out);
    return sent;
}

void OutputTracker::beginContent(const ItemPlace& place, std::int64_t index, Content kind, StreamEvents& out)
{
    static_cast<void>(contentAt(itemAt(place, "message"), index, kind, out));
}

void OutputTracker::appendContent(
    const ItemPlace& place, std::int64_t index, Content kind, std::string_view text, StreamEvents& out)
{
    append(contentAt(itemAt(place, "message"), index, kind, out), 0, text, out);
}

void OutputTracker::completeContent(
    const ItemPlace& place, std::int64_t index, Content kind, std::string_view whole, StreamEvents& out)
{
    complete(contentAt(itemAt(place, "message"), index, kind, out), 0, whole, out);
}

void OutputTracker::addLogprobs(
    const ItemPlace& place, std::int64_t index, const json::array& entries, StreamEvents& out)
{
    if (entries.empty())
        return;
    Sent& sent = contentAt(itemAt(place, "message"), index, Content::Text, out);
    sent.hasLogprobs = true;
    out.emplace_back(PartLogprobs { .number = sent.number, .entries = entries });
}

void OutputTracker::addAnnotation(
    const ItemPlace& place, std::int64_t index, const json::object& annotation, StreamEvents& out)
{
    Sent& sent = contentAt(itemAt(place, "message"), index, Content::Text, out);
    ++sent.citations;
    out.emplace_back(PartCitation { .number = sent.number, .citation = readAnnotation(annotation) });
}

// Null where the item's thoughts go out in the other form already; they are kept when it is done.
OutputTracker::Sent* OutputTracker::thoughtAt(Item& item, Thought kind, StreamEvents& out)
{
    Sent& sent = item.parts[0];
    const bool isRaw = kind == Thought::Raw;
    if (sent.number < 0)
        start(sent, { .content = ThinkingPart { .isRaw = isRaw, .itemId = item.id } }, out);
    const auto* thinking = sent.start.get<ThinkingPart>();
    return thinking && thinking->isRaw == isRaw ? &sent : nullptr;
}

void OutputTracker::appendThought(
    const ItemPlace& place, std::int64_t section, Thought kind, std::string_view text, StreamEvents& out)
{
    if (Sent* sent = thoughtAt(itemAt(place, "reasoning"), kind, out))
        append(*sent, static_cast<std::size_t>(std::max<std::int64_t>(0, section)), text, out);
}

void OutputTracker::completeThought(
    const ItemPlace& place, std::int64_t section, Thought kind, std::string_view whole, StreamEvents& out)
{
    if (Sent* sent = thoughtAt(itemAt(place, "reasoning"), kind, out))
        complete(*sent, static_cast<std::size_t>(std::max<std::int64_t>(0, section)), whole, out);
}

void OutputTracker::appendArguments(const ItemPlace& place, std::string_view text, StreamEvents& out)
{
    Item& item = itemAt(place, "function_call");
    const auto sent = item.parts.find(0);
    if (sent == item.parts.end() || sent->second.number < 0)
        return; // whose call this is is not known; it comes whole when it is done
    const auto* call = sent->second.start.get<ToolCallPart>();
    const std::string_view before =
        sent->second.sections.empty() ? std::string_view() : std::string_view(sent->second.sections.front());
    const bool isJson = call && call->kind == ToolKind::Function;
    append(sent->second, 0, isJson ? newArguments(before, text) : text, out);
}

void OutputTracker::completeArguments(const ItemPlace& place, std::string_view whole, StreamEvents& out)
{
    Item& item = itemAt(place, "function_call");
    const auto sent = item.parts.find(0);
    if (sent != item.parts.end() && sent->second.number >= 0)
        complete(sent->second, 0, whole, out);
}

void OutputTracker::start(Sent& sent, Part part, StreamEvents& out)
{
    if (sent.number >= 0)
        return;
    sent.number = m_nextNumber++;
    sent.start = announced(std::move(part));
    m_sawCalls = m_sawCalls || sent.start.is<ToolCallPart>();
    out.emplace_back(PartStart { .number = sent.number, .part = sent.start });
}

void OutputTracker::append(Sent& sent, std::size_t section, std::string_view text, StreamEvents& out)
{
    if (sent.isOver)
        return;
    const bool isThought = sent.start.is<ThinkingPart>();
    const bool isNew = sent.sections.empty() || (isThought && section >= sent.sections.size());
    if (isNew)
        sent.sections.emplace_back();
    sent.sections.back() += text;
    if (!text.empty() || (isNew && isThought))
        out.emplace_back(PartDelta { .number = sent.number,
            .text = std::string(text),
            .newSection = isNew && isThought && sent.sections.size() > 1 });
}

void OutputTracker::complete(Sent& sent, std::size_t section, std::string_view whole, StreamEvents& out)
{
    const bool isLast = section + 1 >= sent.sections.size();
    const std::string_view before =
        isLast && section < sent.sections.size() ? std::string_view(sent.sections[section]) : "";
    if (isLast && whole.starts_with(before))
        append(sent, section, std::string(whole.substr(before.size())), out);
}

void OutputTracker::finish(Item& item, const json::object& whole, StreamEvents& out)
{
    item.isDone = true;
    std::vector<Part> parts = readOutputItem(whole, {}, Manner());
    if (const json::value* id = item.fields.if_contains("id")) {
        for (Part& part : parts) { // a message keeps the id it began with
            if (json::value* fields = part.extras.if_contains(kItemKey); fields && fields->is_object())
                fields->get_object()["id"] = *id;
        }
    }
    for (std::size_t index = 0; index < parts.size(); ++index) {
        Sent& sent = item.parts[static_cast<std::int64_t>(index)];
        if (sent.isOver)
            continue;
        if (sent.number >= 0 && sent.start.content.index() != parts[index].content.index())
            end(sent, {}, out); // it became something else; what was sent stands
        else
            finishPart(sent, parts[index], logprobsOf(whole, index), out);
    }
    for (auto& [index, sent] : item.parts) {
        if (sent.number >= 0 && !sent.isOver)
            end(sent, {}, out);
    }
}

void OutputTracker::finishPart(Sent& sent, const Part& whole, json::array logprobs, StreamEvents& out)
{
    if (sent.number < 0)
        start(sent, whole, out);
    if (!grows(whole)) {
        end(sent, {}, out);
        return;
    }
    json::object extras = whole.extras;
    if (!sent.hasLogprobs && !logprobs.empty())
        out.emplace_back(PartLogprobs { .number = sent.number, .entries = std::move(logprobs) });
    const auto* began = sent.start.get<ThinkingPart>();
    const auto* thinking = whole.get<ThinkingPart>();
    std::vector<std::string> texts = textsOf(whole);
    if (began && thinking && began->isRaw != thinking->isRaw)
        keepOtherForm(*thinking, std::exchange(texts, {}), extras);
    for (std::size_t section = 0; section < texts.size(); ++section)
        complete(sent, section, texts[section], out);
    if (const auto* text = whole.get<TextPart>()) {
        for (std::size_t index = sent.citations; index < text->citations.size(); ++index)
            out.emplace_back(PartCitation { .number = sent.number, .citation = text->citations[index] });
    }
    if (thinking && thinking->proof)
        out.emplace_back(PartProof { .number = sent.number, .proof = *thinking->proof });
    end(sent, std::move(extras), out);
}

void OutputTracker::end(Sent& sent, json::object extras, StreamEvents& out)
{
    sent.isOver = true;
    out.emplace_back(PartEnd { .number = sent.number, .extras = std::move(extras) });
}

} // namespace gateway::dialects::responses
