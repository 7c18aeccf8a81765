// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/token_estimate.h"

#include "dialects/json/json_text.h"
#include "dialects/text_tokens.h"
#include "dialects/unified/overloaded.h"

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
    return countTextTokens(text);
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

void OutputTokenCounter::add(std::string_view text)
{
    // A piece larger than the buffer is not copied.
    if (m_pending.empty() && text.size() >= kBlock) {
        m_counted += countTextTokens(text);
        return;
    }
    m_pending.append(text);
    if (m_pending.size() < kBlock)
        return;
    // Cut between two words; a text without any is cut where it is.
    const std::size_t space = m_pending.find_last_of(" \n");
    const std::size_t end = space == std::string::npos || space == 0 ? m_pending.size() : space;
    m_counted += countTextTokens(std::string_view(m_pending).substr(0, end));
    m_pending.erase(0, end);
}

void OutputTokenCounter::take(const StreamEvent& event)
{
    if (const auto* delta = std::get_if<PartDelta>(&event)) {
        add(delta->text);
    } else if (const auto* start = std::get_if<PartStart>(&event)) {
        if (const auto* call = std::get_if<ToolCallPart>(&start->part.content))
            add(call->name);
    }
}

std::int64_t OutputTokenCounter::tokens() const
{
    return m_counted + countTextTokens(m_pending);
}

} // namespace gateway::dialects
