// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/fit/executed_code.h"

#include "dialects/json/object_reader.h"

#include <algorithm>

namespace gateway::dialects {

namespace {

std::size_t longestTickRun(std::string_view text)
{
    std::size_t longest = 0;
    std::size_t run = 0;
    for (const char c : text) {
        run = c == '`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

// Blank lines around it, because clients may put texts together as they are.
std::string fenced(std::string_view info, std::string_view text)
{
    const std::string fence(std::max<std::size_t>(3, longestTickRun(text) + 1), '`');
    std::string block = "\n\n" + fence;
    block.append(info).append("\n").append(text);
    if (!text.ends_with('\n'))
        block += '\n';
    return block + fence + "\n\n";
}

std::string languageOf(std::string name)
{
    for (char& c : name)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return name == "language_unspecified" ? std::string() : name;
}

} // namespace

std::optional<std::string> executedCodeText(const NativePart& part)
{
    const json::object* object = part.dialect == Dialect::Gemini ? part.value.if_object() : nullptr;
    if (!object)
        return std::nullopt;
    ObjectReader reader(*object);
    if (const json::object* code = reader.object("executableCode")) {
        ObjectReader members(*code);
        return fenced(languageOf(members.stringOr("language", {})), members.stringOr("code", {}));
    }
    if (const json::object* result = reader.object("codeExecutionResult"))
        return fenced({}, ObjectReader(*result).stringOr("output", {}));
    return std::nullopt;
}

void tellExecutedCode(ChatRequest& request, const TargetProfile& target, Notes& notes)
{
    if (target.dialect == Dialect::Gemini)
        return;
    bool found = false;
    for (Turn& turn : request.turns) {
        for (Part& part : turn.parts) {
            const auto* native = part.get<NativePart>();
            std::optional<std::string> code = native ? executedCodeText(*native) : std::nullopt;
            if (!code)
                continue;
            part = Part { .content = TextPart { .text = *std::move(code) } };
            found = true;
        }
    }
    if (found) {
        notes.push_back({ .kind = Note::Kind::Changed,
            .field = "contents",
            .reason = "code the provider ran and its results are told as text" });
    }
}

} // namespace gateway::dialects
