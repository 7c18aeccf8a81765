// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/token_estimate.h"

#include "dialects/json/json_text.h"
#include "dialects/unified/overloaded.h"

#include <cmath>

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
    std::int64_t wide = 0; // code points beyond ASCII
    std::int64_t space = 0;
    std::int64_t marks = 0; // punctuation and brackets
    std::int64_t digits = 0;
};

TextShape shapeOf(std::string_view text)
{
    TextShape shape { .bytes = static_cast<std::int64_t>(text.size()) };
    for (const char character : text) {
        const auto c = static_cast<unsigned char>(character);
        if (c >= 0xc0)
            ++shape.wide;
        else if (c >= 0x80)
            continue;
        else if (c <= ' ')
            ++shape.space;
        else if (c >= '0' && c <= '9')
            ++shape.digits;
        else if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && c != '_')
            ++shape.marks;
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
