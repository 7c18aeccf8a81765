// SPDX-License-Identifier: GPL-3.0-or-later
// Short spellings of conversations, for tests.
#pragma once

#include "dialects/fit/profile_table.h"
#include "dialects/json/json_text.h"
#include "dialects/unified/note.h"

namespace fit_test {

using namespace gateway;
using namespace gateway::dialects;

inline Part text(std::string content)
{
    return { .content = TextPart { .text = std::move(content) } };
}

inline Part call(std::string id, std::string name = "look", std::string arguments = "{}")
{
    return { .content = ToolCallPart {
                 .id = std::move(id), .name = std::move(name), .arguments = std::move(arguments) } };
}

inline Part result(std::string id, std::string content = "seen")
{
    return { .content = ToolResultPart { .callId = std::move(id), .parts = { text(std::move(content)) } } };
}

inline Part thinking(std::string content, std::optional<Proof> proof = {})
{
    return { .content = ThinkingPart { .sections = { std::move(content) }, .proof = std::move(proof) } };
}

inline Turn user(std::vector<Part> parts)
{
    return { .role = Role::User, .parts = std::move(parts) };
}

inline Turn assistant(std::vector<Part> parts)
{
    return { .role = Role::Assistant, .parts = std::move(parts) };
}

inline Turn instruction(std::string content)
{
    return { .role = Role::System, .parts = { text(std::move(content)) } };
}

inline Tool function(std::string name, std::string nameSpace = {})
{
    return { .name = std::move(name), .nameSpace = std::move(nameSpace) };
}

inline ChatRequest conversation(std::vector<Turn> turns)
{
    ChatRequest request;
    request.turns = std::move(turns);
    return request;
}

inline json::value parsed(std::string_view content)
{
    auto value = parseJson(QByteArrayView(content.data(), static_cast<qsizetype>(content.size())));
    return value ? std::move(*value) : json::value("unreadable JSON in a test");
}

inline TargetProfile claude(std::string_view model = "claude-sonnet-4-5")
{
    return ProfileTable::builtIn().profileFor(Dialect::Messages, "anthropic", "api.anthropic.com", model);
}

inline TargetProfile gemini(std::string_view model = "gemini-2.5-flash")
{
    return ProfileTable::builtIn().profileFor(
        Dialect::Gemini, "google", "generativelanguage.googleapis.com", model);
}

inline TargetProfile openAi(std::string_view model = "gpt-4o", Dialect dialect = Dialect::Chat)
{
    return ProfileTable::builtIn().profileFor(dialect, "openai", "api.openai.com", model);
}

inline TargetProfile plainChat()
{
    return ProfileTable::builtIn().profileFor(Dialect::Chat, "local", "127.0.0.1", "some-model");
}

// "user: text(a) result(1) | assistant: call(1)": what a conversation amounts to.
inline std::string outline(const std::vector<Turn>& turns)
{
    std::string out;
    for (const Turn& turn : turns) {
        out += out.empty() ? "" : " | ";
        out += turn.role == Role::User ? "user:" : turn.role == Role::Assistant ? "assistant:" : "system:";
        for (const Part& part : turn.parts) {
            if (const auto* t = part.get<TextPart>())
                out += " text(" + t->text + ")";
            else if (const auto* c = part.get<ToolCallPart>())
                out += " call(" + c->id + ")";
            else if (const auto* r = part.get<ToolResultPart>())
                out += std::string(r->isError ? " error(" : " result(") + r->callId + ")";
            else if (const auto* thought = part.get<ThinkingPart>())
                out += std::string(thought->proof ? " signed(" : " thinking(") + thinkingText(*thought) + ")";
            else if (part.is<RedactedThinkingPart>())
                out += " redacted";
            else
                out += " other";
        }
    }
    return out;
}

inline bool hasNote(const Notes& notes, std::string_view field, Note::Kind kind)
{
    for (const Note& note : notes) {
        if (note.field == field && note.kind == kind)
            return true;
    }
    return false;
}

} // namespace fit_test
