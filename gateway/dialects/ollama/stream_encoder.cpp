// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/ollama/stream_encoder.h"

#include "dialects/json/json_text.h"
#include "dialects/ollama/reply_encoder.h"
#include "dialects/stream_failure.h"
#include "dialects/unified/overloaded.h"

#include <map>
#include <utility>

namespace gateway::dialects::ollama {

namespace {

class OllamaStreamEncoder final : public StreamEncoder {
public:
    explicit OllamaStreamEncoder(const ReplyContext& context)
        : m_head { .model = context.model, .created = context.created }
    {
    }

    void encode(const StreamEvent& event, QByteArray& out) override;

private:
    void start(const StreamStart& event);
    void startPart(const PartStart& event, QByteArray& out);
    void addText(const PartDelta& delta, QByteArray& out);
    void addThought(ThinkingPart& thinking, const PartDelta& delta, QByteArray& out);
    void endPart(const PartEnd& event, QByteArray& out);
    void writeMessage(std::string_view key, json::value value, QByteArray& out);
    void end(QByteArray& out);

    ResponseHead m_head;
    Dialect m_provider = Dialect::Chat;
    std::map<int, Part> m_open; // calls with their arguments so far
    json::array m_logprobs;     // of the text that comes next
    TokenUsage m_usage;
    Stop m_stop;
};

void OllamaStreamEncoder::encode(const StreamEvent& event, QByteArray& out)
{
    std::visit(
        Overloaded {
            [&](const StreamStart& start) { this->start(start); },
            [&](const PartStart& part) { startPart(part, out); },
            [&](const PartDelta& delta) { addText(delta, out); },
            [](const PartProof&) {},
            [](const PartCitation&) {},
            [&](const PartLogprobs& logprobs) {
                if (m_open.contains(logprobs.number))
                    m_logprobs = logprobs.entries;
            },
            [&](const PartEnd& end) { endPart(end, out); },
            [&](const UsageUpdate& update) { mergeUsage(m_usage, update.usage); },
            [&](const Finish& finish) {
                if (finish.choice == 0)
                    m_stop = finish.stop;
            },
            [&](const StreamFailure& failure) { out += errorEvent(Dialect::Ollama, wireErrorOf(failure)); },
            [](const StreamPing&) {},
            [&](const StreamEnd&) { end(out); },
        },
        event);
}

void OllamaStreamEncoder::start(const StreamStart& event)
{
    m_provider = event.dialect;
    if (m_head.model.empty())
        m_head.model = event.model;
    if (event.created != 0)
        m_head.created = event.created;
    mergeUsage(m_usage, event.usage);
}

void OllamaStreamEncoder::startPart(const PartStart& event, QByteArray& out)
{
    if (event.choice != 0)
        return; // there is one answer only
    const auto* image = event.part.get<ImagePart>();
    if (image && image->source.kind == MediaSource::Kind::Base64)
        writeMessage("images", json::array { image->source.data }, out);
    m_open.insert_or_assign(event.number, event.part);
}

void OllamaStreamEncoder::addText(const PartDelta& delta, QByteArray& out)
{
    const auto open = m_open.find(delta.number);
    if (open == m_open.end())
        return;
    if (auto* call = open->second.get<ToolCallPart>())
        call->arguments += delta.text;
    else if (auto* thinking = open->second.get<ThinkingPart>())
        addThought(*thinking, delta, out);
    else if (open->second.is<TextPart>() || open->second.is<RefusalPart>())
        writeMessage("content", json::string(delta.text), out);
}

// A blank line between sections: what was written so far decides whether there is one before this.
void OllamaStreamEncoder::addThought(ThinkingPart& thinking, const PartDelta& delta, QByteArray& out)
{
    const bool isNext = delta.newSection && !thinking.sections.empty();
    if (delta.text.empty() && !isNext)
        return;
    thinking.sections = { delta.text };
    writeMessage("thinking", json::string(isNext ? "\n\n" + delta.text : delta.text), out);
}

void OllamaStreamEncoder::endPart(const PartEnd& event, QByteArray& out)
{
    const auto node = m_open.extract(event.number);
    if (node.empty())
        return;
    if (!m_logprobs.empty())
        writeMessage("content", "", out);
    if (const auto* call = node.mapped().get<ToolCallPart>())
        writeMessage("tool_calls", json::array { callObject(*call) }, out);
}

void OllamaStreamEncoder::writeMessage(std::string_view key, json::value value, QByteArray& out)
{
    json::object message { { "role", "assistant" }, { "content", "" } };
    message[key] = std::move(value);
    json::object response = headObject(m_head);
    response["message"] = std::move(message);
    response["done"] = false;
    if (key == "content" && !m_logprobs.empty())
        response["logprobs"] = std::exchange(m_logprobs, {});
    appendJson(response, out);
    out += '\n';
}

void OllamaStreamEncoder::end(QByteArray& out)
{
    json::object response = headObject(m_head);
    response["message"] = json::object { { "role", "assistant" }, { "content", "" } };
    writeEnd(m_stop, m_usage, m_provider, response);
    appendJson(response, out);
    out += '\n';
}

} // namespace

std::unique_ptr<StreamEncoder> makeStreamEncoder(const ReplyContext& context)
{
    return std::make_unique<OllamaStreamEncoder>(context);
}

} // namespace gateway::dialects::ollama
