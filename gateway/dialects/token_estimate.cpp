// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/token_estimate.h"

#include "dialects/json/json_text.h"
#include "dialects/unified/overloaded.h"

#include <array>
#include <cmath>
#include <cstdint>

namespace gateway::dialects {

namespace {

// Beside its text, every turn and every tool costs its frame.
constexpr std::int64_t kPerTurn = 4;
constexpr std::int64_t kPerTool = 12;
// What vendors charge for a picture of unknown size, and for a document of some pages.
constexpr std::int64_t kPerImage = 1600;
constexpr std::int64_t kPerFile = 3000;
// Bytes of base64 to tokens of audio: 32 tokens a second at 16 kB of compressed sound a second.
constexpr std::int64_t kAudioBytesPerToken = 680;

// What a run of text looks like to a tokenizer.
struct TextShape {
    std::int64_t bytes = 0;
    std::int64_t wide = 0;  // code points beyond ASCII
    std::int64_t marks = 0; // punctuation and brackets
    std::int64_t digits = 0;
};

// One of each in a field of its own, so that one addition counts all three.
constexpr unsigned kFieldBits = 20;
constexpr std::uint64_t kField = (1U << kFieldBits) - 1;
constexpr std::uint64_t kWide = 1;
constexpr std::uint64_t kMark = kWide << kFieldBits;
constexpr std::uint64_t kDigit = kMark << kFieldBits;

constexpr std::array<std::uint64_t, 256> makeKinds()
{
    std::array<std::uint64_t, 256> kinds {};
    for (unsigned c = 0; c < kinds.size(); ++c) {
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
        if (c >= 0xc0)
            kinds[c] = kWide;
        else if (c >= '0' && c <= '9')
            kinds[c] = kDigit;
        else if (c > ' ' && c < 0x80 && !isLetter)
            kinds[c] = kMark;
    }
    return kinds;
}

constexpr std::array<std::uint64_t, 256> kKinds = makeKinds();

TextShape shapeOf(std::string_view text)
{
    TextShape shape { .bytes = static_cast<std::int64_t>(text.size()) };
    while (!text.empty()) {
        const std::string_view part = text.substr(0, kField); // no field overflows
        text.remove_prefix(part.size());
        std::uint64_t counts = 0;
        for (const char c : part)
            counts += kKinds[static_cast<unsigned char>(c)];
        shape.wide += static_cast<std::int64_t>(counts & kField);
        shape.marks += static_cast<std::int64_t>(counts >> kFieldBits & kField);
        shape.digits += static_cast<std::int64_t>(counts >> (2 * kFieldBits));
    }
    return shape;
}

std::int64_t tokensOf(const std::vector<Part>& parts);

std::int64_t tokensOf(const Part& part)
{
    return std::visit(
        Overloaded {
            [](const TextPart& text) { return estimateTokens(text.text); },
            [](const ImagePart&) { return kPerImage; },
            [](const AudioPart& audio) {
                return static_cast<std::int64_t>(audio.source.data.size()) / kAudioBytesPerToken + 1;
            },
            [](const VideoPart&) { return kPerFile; },
            [](const FilePart& file) {
                return file.source.kind == MediaSource::Kind::Text ? estimateTokens(file.source.data)
                                                                   : kPerFile;
            },
            [](const ThinkingPart& thinking) { return estimateTokens(thinkingText(thinking)); },
            [](const RedactedThinkingPart& hidden) {
                return static_cast<std::int64_t>(hidden.proof.bytes.size() / 4);
            },
            [](const ToolCallPart& call) {
                return estimateTokens(call.name) + estimateTokens(call.arguments) + kPerTurn;
            },
            [](const ToolResultPart& result) { return tokensOf(result.parts) + kPerTurn; },
            [](const RefusalPart& refusal) { return estimateTokens(refusal.text); },
            [](const NativePart& native) { return estimateTokens(jsonText(native.value)); },
        },
        part.content);
}

std::int64_t tokensOf(const std::vector<Part>& parts)
{
    std::int64_t sum = 0;
    for (const Part& part : parts)
        sum += tokensOf(part);
    return sum;
}

std::int64_t tokensOf(const Tool& tool)
{
    std::int64_t sum = kPerTool + estimateTokens(tool.name) + estimateTokens(tool.description.value_or(""));
    if (tool.schema)
        sum += estimateTokens(jsonText(*tool.schema));
    return sum;
}

} // namespace

std::int64_t estimateTokens(std::string_view text)
{
    if (text.empty())
        return 0;
    const TextShape shape = shapeOf(text);
    // Letters and their spaces come about four to a token; marks, digits and wide characters far fewer.
    const auto plain = static_cast<double>(
        std::max<std::int64_t>(0, shape.bytes - shape.wide * 3 - shape.marks - shape.digits));
    const double tokens = plain / 4.3 + static_cast<double>(shape.marks) * 0.55
        + static_cast<double>(shape.digits) * 0.4 + static_cast<double>(shape.wide) * 0.8;
    return std::max<std::int64_t>(1, std::llround(tokens));
}

std::int64_t estimateTokens(const ChatRequest& request)
{
    std::int64_t sum = 0;
    for (const Turn& turn : request.turns)
        sum += tokensOf(turn.parts) + kPerTurn;
    for (const Tool& tool : request.tools)
        sum += tokensOf(tool);
    if (request.output.schema)
        sum += estimateTokens(jsonText(*request.output.schema));
    return sum;
}

} // namespace gateway::dialects
