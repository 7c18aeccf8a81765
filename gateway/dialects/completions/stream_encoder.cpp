// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/completions/stream_encoder.h"

#include "dialects/chat/usage.h"
#include "dialects/completions/reply_encoder.h"
#include "dialects/json/json_text.h"
#include "dialects/stream_failure.h"
#include "dialects/unified/overloaded.h"

namespace gateway::dialects::completions {

void CompletionsStreamEncoder::encode(const StreamEvent& event, QByteArray& out)
{
    if (m_isOver)
        return;
    std::visit(
        Overloaded {
            [&](const StreamStart& piece) { start(piece); },
            [&](const PartStart& piece) { startPart(piece, out); },
            [&](const PartDelta& piece) { takeDelta(piece, out); },
            [](const PartProof&) {},
            [](const PartCitation&) {},
            [](const PartLogprobs&) {},
            [](const PartEnd&) {},
            [&](const UsageUpdate& piece) { mergeUsage(m_usage, piece.usage); },
            [&](const Finish& piece) { finishChoice(piece, out); },
            [&](const StreamFailure& piece) { out += errorEvent(Dialect::Completions, wireErrorOf(piece)); },
            [&](const StreamPing&) { out += ": keep-alive\n\n"; },
            [&](const StreamEnd&) { end(out); },
        },
        event);
}

void CompletionsStreamEncoder::start(const StreamStart& start)
{
    m_from = start.dialect;
    m_created = m_context.created != 0 ? m_context.created : start.created;
    mergeUsage(m_usage, start.usage);
}

void CompletionsStreamEncoder::startPart(const PartStart& start, QByteArray& out)
{
    if (!start.part.is<TextPart>() && !start.part.is<RefusalPart>())
        return;
    m_textParts[start.number] = start.choice;
    (void)choice(start.choice, out);
}

void CompletionsStreamEncoder::takeDelta(const PartDelta& delta, QByteArray& out)
{
    const auto found = m_textParts.find(delta.number);
    if (found == m_textParts.end())
        return;
    const std::string text = choice(found->second, out).feed(delta.text);
    if (!text.empty())
        write(found->second, text, {}, out);
}

void CompletionsStreamEncoder::finishChoice(const Finish& finish, QByteArray& out)
{
    const std::string text = choice(finish.choice, out).finish();
    // There is no finish reason for a model that failed, and "stop" would call it a success.
    if (finish.stop.reason == StopReason::Error) {
        m_isOver = true;
        out += errorEvent(Dialect::Completions,
            { .status = 502,
                .code = QStringLiteral("model_error"),
                .message = QStringLiteral("The model ended with an error.") });
        return;
    }
    write(finish.choice, text, finishReason(finish.stop.reason), out);
}

void CompletionsStreamEncoder::end(QByteArray& out)
{
    if (m_context.includeUsage && !m_usage.isEmpty()) {
        out += "data: ";
        appendJson(json::object { { "id", "cmpl-" + m_context.id }, { "object", "text_completion" },
                       { "created", m_created }, { "model", m_context.model }, { "choices", json::array() },
                       { "usage", chat::usageObject(m_usage, m_from) } },
            out);
        out += "\n\n";
    }
    out += "data: [DONE]\n\n";
}

// A choice begins with the prompt, where the client wants it repeated.
FenceStripper& CompletionsStreamEncoder::choice(int index, QByteArray& out)
{
    const auto [place, isNew] = m_choices.try_emplace(index);
    if (const std::string_view prompt = echoedPrompt(m_context); isNew && !prompt.empty())
        write(index, prompt, {}, out);
    return place->second;
}

void CompletionsStreamEncoder::write(
    int choice, std::string_view text, std::string_view finishReason, QByteArray& out) const
{
    json::object chunk { { "id", "cmpl-" + m_context.id }, { "object", "text_completion" },
        { "created", m_created }, { "model", m_context.model } };
    json::object entry { { "text", text }, { "index", choice }, { "logprobs", nullptr },
        { "finish_reason", finishReason.empty() ? json::value(nullptr) : json::value(finishReason) } };
    chunk["choices"] = json::array { std::move(entry) };
    if (m_context.includeUsage)
        chunk["usage"] = nullptr;
    out += "data: ";
    appendJson(chunk, out);
    out += "\n\n";
}

} // namespace gateway::dialects::completions
