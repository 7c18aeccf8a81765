// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/chat/call_assembler.h"

#include "dialects/chat/reply_decoder.h"
#include "dialects/chat/thoughts.h"
#include "dialects/json/json_text.h"
#include "dialects/json/object_reader.h"

#include <algorithm>
#include <utility>

namespace gateway::dialects::chat {

namespace {

constexpr std::int64_t kLegacyIndex = -1;
constexpr std::string_view kSpace = " \t\r\n";

bool beginsObject(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(kSpace);
    return first != std::string_view::npos && text[first] == '{';
}

bool endsObject(std::string_view text)
{
    const std::size_t last = text.find_last_not_of(kSpace);
    return last != std::string_view::npos && text[last] == '}';
}

} // namespace

struct CallAssembler::Fragment {
    std::optional<std::int64_t> index = {};
    std::string id = {};
    std::string name = {};
    ToolKind kind = ToolKind::Function;
    const json::value* arguments = nullptr;
    std::optional<Proof> proof = {};
};

void CallAssembler::take(const json::object& entry, int choice, StreamNumbers& numbers, StreamEvents& out)
{
    ObjectReader reader(entry);
    const json::object* custom = reader.object("custom");
    const json::object* function = reader.object("function");
    Fragment fragment { .index = reader.integer("index"),
        .id = reader.stringOr("id", {}),
        .kind = custom ? ToolKind::Custom : ToolKind::Function,
        .proof = googleProof(entry) };
    if (const json::object* body = custom ? custom : function) {
        ObjectReader inner(*body);
        fragment.name = inner.stringOr("name", {});
        fragment.arguments = inner.value(custom ? "input" : "arguments");
    }
    takeFragment(fragment, choice, numbers, out);
}

void CallAssembler::takeLegacy(
    const json::object& function, int choice, StreamNumbers& numbers, StreamEvents& out)
{
    ObjectReader reader(function);
    Fragment fragment {
        .index = kLegacyIndex, .name = reader.stringOr("name", {}), .arguments = reader.value("arguments")
    };
    takeFragment(fragment, choice, numbers, out);
}

void CallAssembler::takeFragment(
    const Fragment& fragment, int choice, StreamNumbers& numbers, StreamEvents& out)
{
    const std::size_t place = callFor(fragment);
    Call& call = m_calls[place];
    if (call.part.id.empty() && call.number < 0 && !fragment.id.empty()) {
        call.part.id = fragment.id;
        m_byId[call.part.id] = place;
    }
    if (call.part.name.empty())
        call.part.name = fragment.name;
    if (call.number < 0 && !call.part.name.empty())
        begin(call, choice, numbers, out);
    if (fragment.arguments)
        addArguments(call, *fragment.arguments, out);
    if (fragment.proof)
        call.proof = fragment.proof;
}

std::size_t CallAssembler::callFor(const Fragment& fragment)
{
    const std::optional<std::size_t> known = knownCall(fragment);
    if (known && continues(m_calls[*known], fragment))
        return *known;
    Call call;
    call.part.kind = fragment.kind;
    m_calls.push_back(std::move(call));
    const std::size_t place = m_calls.size() - 1;
    if (fragment.index)
        m_byIndex[*fragment.index] = place;
    return place;
}

// The latest call the fragment may belong to.
std::optional<std::size_t> CallAssembler::knownCall(const Fragment& fragment) const
{
    const auto placeIn = [](const auto& places, const auto& key) -> std::optional<std::size_t> {
        const auto found = places.find(key);
        return found == places.end() ? std::nullopt : std::optional(found->second);
    };
    if (fragment.index)
        return placeIn(m_byIndex, *fragment.index);
    if (!fragment.id.empty())
        return placeIn(m_byId, fragment.id);
    if (!m_calls.empty())
        return m_calls.size() - 1;
    return std::nullopt;
}

// Servers that give every call of a batch the index 0, or none at all, begin the next one with a name.
bool CallAssembler::continues(const Call& call, const Fragment& fragment)
{
    if (fragment.name.empty() || call.part.name.empty())
        return true;
    if (!fragment.id.empty())
        return fragment.id == call.part.id;
    if (fragment.name != call.part.name)
        return false;
    // The name again and nothing to tell calls apart: a new one only where the last is complete.
    const bool isSnapshot = fragment.index.has_value();
    return isSnapshot || (call.whole.empty() && !endsObject(call.part.arguments));
}

void CallAssembler::begin(Call& call, int choice, StreamNumbers& numbers, StreamEvents& out)
{
    call.number = numbers.nextPart++;
    if (call.part.id.empty())
        call.part.id = callIdFor(numbers.replyId, numbers.nextCall);
    ++numbers.nextCall;
    ToolCallPart start = call.part;
    start.arguments.clear();
    out.emplace_back(
        PartStart { .choice = choice, .number = call.number, .part = { .content = std::move(start) } });
    if (!call.part.arguments.empty())
        out.emplace_back(PartDelta { .number = call.number, .text = call.part.arguments });
}

void CallAssembler::addArguments(Call& call, const json::value& arguments, StreamEvents& out)
{
    const json::string* text = arguments.if_string();
    if (!text) {
        call.whole = jsonText(arguments);
        return;
    }
    std::string_view piece = *text;
    std::string& read = call.part.arguments;
    // What begins with all that was read is a snapshot; for JSON nothing else can, free text may repeat.
    if (call.part.kind == ToolKind::Function && beginsObject(read) && piece.starts_with(read))
        piece.remove_prefix(read.size());
    if (piece.empty())
        return;
    read += piece;
    if (call.number >= 0)
        out.emplace_back(PartDelta { .number = call.number, .text = std::string(piece) });
}

void CallAssembler::end(StreamEvents& out)
{
    for (Call& call : m_calls) {
        // Without a name nobody can answer it.
        if (call.number < 0)
            continue;
        if (call.part.arguments.empty() && !call.whole.empty())
            out.emplace_back(PartDelta { .number = call.number, .text = std::move(call.whole) });
        if (call.proof)
            out.emplace_back(PartProof { .number = call.number, .proof = *std::move(call.proof) });
        out.emplace_back(PartEnd { .number = call.number });
    }
    m_calls.clear();
    m_byIndex.clear();
    m_byId.clear();
}

} // namespace gateway::dialects::chat
