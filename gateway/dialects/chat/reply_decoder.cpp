// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/chat/reply_decoder.h"

#include "dialects/characters.h"
#include "dialects/chat/annotations.h"
#include "dialects/chat/error_decoder.h"
#include "dialects/chat/thoughts.h"
#include "dialects/chat/usage.h"
#include "dialects/chat/words.h"
#include "dialects/json/json_text.h"
#include "dialects/json/object_reader.h"
#include "dialects/media.h"

#include <algorithm>
#include <utility>

namespace gateway::dialects::chat {

namespace {

constexpr std::size_t kIdTail = 40; // of a reply's id, in a call's id of 64 characters at most

Error unreadable(const QString& message)
{
    return Error {
        .code = ErrorCode::UpstreamProtocol, .message = message, .failureClass = FailureClass::Target
    };
}

bool isCall(const Part& part)
{
    return part.is<ToolCallPart>();
}

class MessageReader {
public:
    MessageReader(const json::object& message, std::string_view replyId, std::size_t callsBefore)
        : m_message(message)
        , m_reader(message)
        , m_replyId(replyId)
        , m_calls(callsBefore)
    {
    }

    [[nodiscard]] std::vector<Part> parts()
    {
        (void)m_reader.value("role");
        std::string plain = m_reader.stringOr("reasoning_content", {});
        if (std::string other = m_reader.stringOr("reasoning", {}); plain.empty())
            plain = std::move(other);
        m_parts = thinkingParts(std::move(plain), m_reader.array("reasoning_details"));
        readContent();
        if (std::string refusal = m_reader.stringOr("refusal", {}); !refusal.empty())
            m_parts.push_back({ .content = RefusalPart { .text = std::move(refusal) } });
        if (const json::array* images = m_reader.array("images"))
            readImages(*images);
        if (const json::object* audio = m_reader.object("audio"))
            readAudio(*audio);
        readCalls();
        return std::move(m_parts);
    }

    [[nodiscard]] json::object rest() const { return m_reader.rest(); }

private:
    void readContent()
    {
        const json::value* content = m_reader.value("content");
        const std::size_t before = m_parts.size();
        if (const json::string* text = content ? content->if_string() : nullptr)
            addText(std::string(std::string_view(*text)));
        const json::array* list = content ? content->if_array() : nullptr;
        for (std::size_t i = 0; list && i < list->size(); ++i) {
            if (const json::object* piece = (*list)[i].if_object())
                readPiece(*piece);
        }
        const json::array* annotations = m_reader.array("annotations");
        const std::optional<Proof> proof = googleProof(m_message);
        if (proof)
            (void)m_reader.value("extra_content");
        TextPart* text = m_parts.size() > before ? m_parts[before].get<TextPart>() : nullptr;
        if (!text)
            return;
        text->proof = proof;
        for (std::size_t i = 0; annotations && i < annotations->size(); ++i) {
            if (std::optional<Citation> citation = readAnnotation((*annotations)[i]))
                text->citations.push_back(*std::move(citation));
        }
    }

    void readPiece(const json::object& piece)
    {
        ObjectReader reader(piece);
        const std::string type = reader.stringOr("type", "text");
        if (type == "thinking") {
            if (std::string text = mistralThinking(piece); !text.empty())
                m_parts.push_back({ .content = ThinkingPart { .sections = { std::move(text) } } });
        } else if (type == "image_url") {
            if (std::optional<Part> image = imagePart(piece))
                m_parts.push_back(*std::move(image));
        } else if (type == "refusal") {
            m_parts.push_back({ .content = RefusalPart { .text = reader.stringOr("refusal", {}) } });
        } else {
            addText(reader.stringOr("text", {}));
        }
    }

    // Pieces of text follow each other as one text.
    void addText(std::string text)
    {
        if (text.empty())
            return;
        TextPart* last = m_parts.empty() ? nullptr : m_parts.back().get<TextPart>();
        if (last)
            last->text += text;
        else
            m_parts.push_back({ .content = TextPart { .text = std::move(text) } });
    }

    void readImages(const json::array& images)
    {
        for (const json::value& value : images) {
            if (std::optional<Part> image = imagePart(value))
                m_parts.push_back(*std::move(image));
        }
    }

    void readAudio(const json::object& audio)
    {
        ObjectReader reader(audio);
        AudioPart part {
            .source = { .kind = MediaSource::Kind::Base64, .data = reader.stringOr("data", {}), .mime = {} },
            .id = reader.stringOr("id", {}),
            .transcript = reader.stringOr("transcript", {})
        };
        part.source.mime = sniffMime(part.source.data);
        if (part.source.mime.empty())
            part.source.mime = "audio/pcm"; // the one format without a head
        m_parts.push_back({ .content = std::move(part), .extras = reader.rest() });
    }

    void readCalls()
    {
        const json::array* calls = m_reader.array("tool_calls");
        for (std::size_t i = 0; calls && i < calls->size(); ++i) {
            if (const json::object* call = (*calls)[i].if_object())
                readCall(*call);
        }
        const json::object* legacy = m_reader.object("function_call");
        if (legacy && !(calls && !calls->empty()))
            addCall({}, *legacy, {});
    }

    void readCall(const json::object& object)
    {
        ObjectReader reader(object);
        ToolCallPart call { .id = reader.stringOr("id", {}) };
        (void)reader.value("type");
        (void)reader.value("index");
        const json::object* custom = reader.object("custom");
        const json::object* function = reader.object("function");
        call.kind = custom ? ToolKind::Custom : ToolKind::Function;
        call.proof = googleProof(object);
        if (call.proof)
            (void)reader.value("extra_content");
        const json::object* body = custom ? custom : function;
        if (body)
            addCall(std::move(call), *body, reader.rest());
    }

    // A call without a name cannot be answered: nothing of it is kept.
    void addCall(ToolCallPart call, const json::object& body, json::object extras)
    {
        ObjectReader reader(body);
        call.name = reader.stringOr("name", {});
        if (call.name.empty())
            return;
        if (call.id.empty())
            call.id = callIdFor(m_replyId, m_calls);
        ++m_calls;
        const json::value* arguments = reader.value(call.kind == ToolKind::Custom ? "input" : "arguments");
        if (const json::string* text = arguments ? arguments->if_string() : nullptr)
            call.arguments = std::string_view(*text);
        else if (arguments)
            call.arguments = jsonText(*arguments);
        m_parts.push_back({ .content = std::move(call), .extras = std::move(extras) });
    }

    const json::object& m_message;
    ObjectReader m_reader;
    std::string_view m_replyId;
    std::size_t m_calls;
    std::vector<Part> m_parts;
};

Choice readChoice(const json::object& object, std::string_view replyId, std::size_t callsBefore)
{
    Choice choice;
    ObjectReader reader(object);
    (void)reader.value("index");
    (void)reader.value("usage");
    const json::object* message = reader.object("message");
    if (!message)
        message = reader.object("delta"); // servers that answer with what they would have streamed
    json::object messageRest;
    if (message) {
        MessageReader messageReader(*message, replyId, callsBefore);
        choice.parts = messageReader.parts();
        messageRest = messageReader.rest();
    }
    choice.stop = stopFromFinishReason(reader.stringOr("finish_reason", {}));
    if (choice.stop.reason == StopReason::Stop
        && std::any_of(choice.parts.begin(), choice.parts.end(), isCall))
        choice.stop.reason = StopReason::ToolCall;
    if (const json::object* logprobs = reader.object("logprobs")) {
        if (const json::array* entries = ObjectReader(*logprobs).array("content"))
            choice.logprobs = *entries;
    }
    choice.extras = reader.rest();
    if (!messageRest.empty())
        choice.extras["message"] = std::move(messageRest);
    return choice;
}

// Annotations say more: where a provider gives both, the list is the same again.
void citeSources(Choice& choice, std::vector<Citation> sources)
{
    const auto place = std::find_if(
        choice.parts.begin(), choice.parts.end(), [](const Part& part) { return part.is<TextPart>(); });
    if (place != choice.parts.end() && place->get<TextPart>()->citations.empty())
        place->get<TextPart>()->citations = std::move(sources);
}

// By their indexes, where they have them.
std::vector<const json::object*> inOrder(const json::array& choices)
{
    std::vector<std::pair<std::int64_t, const json::object*>> numbered;
    for (const json::value& value : choices) {
        if (const json::object* object = value.if_object()) {
            const auto place = static_cast<std::int64_t>(numbered.size());
            numbered.emplace_back(ObjectReader(*object).integer("index").value_or(place), object);
        }
    }
    std::stable_sort(
        numbered.begin(), numbered.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<const json::object*> ordered;
    ordered.reserve(numbered.size());
    for (const auto& entry : numbered)
        ordered.push_back(entry.second);
    return ordered;
}

} // namespace

Result<Reply> decodeReply(const json::value& body)
{
    const json::object* object = body.if_object();
    if (!object)
        return unreadable(QStringLiteral("The provider's answer is not a JSON object."));
    if (const std::optional<UpstreamError> error = errorIn(*object))
        return replyError(*error);
    ObjectReader reader(*object);
    const json::array* choices = reader.array("choices");
    if (!choices)
        return unreadable(QStringLiteral("The provider's answer is no chat completion: it has no choices."));
    Reply reply { .id = reader.stringOr("id", {}),
        .model = reader.stringOr("model", {}),
        .created = reader.integer("created").value_or(0),
        .serviceTier = reader.stringOr("service_tier", {}) };
    for (const std::string_view known : { "object", "usage", "error" })
        (void)reader.value(known);
    const std::string callSource = reply.id.empty() ? std::to_string(reply.created) : reply.id;
    std::size_t calls = 0;
    for (const json::object* choice : inOrder(*choices)) {
        reply.choices.push_back(readChoice(*choice, callSource, calls));
        const std::vector<Part>& parts = reply.choices.back().parts;
        calls += static_cast<std::size_t>(std::count_if(parts.begin(), parts.end(), isCall));
    }
    if (const json::object* usage = findUsage(*object))
        reply.usage = readUsage(*usage);
    if (!reply.choices.empty())
        citeSources(reply.choices.front(), listedSources(*object));
    reply.extras = reader.rest();
    return reply;
}

std::string callIdFor(std::string_view replyId, std::size_t number)
{
    std::string id = "call_";
    const std::size_t skipped = replyId.size() > kIdTail ? replyId.size() - kIdTail : 0;
    for (const char c : replyId.substr(skipped))
        id += isAlphanumeric(c) ? c : '_';
    return id + '_' + std::to_string(number);
}

std::optional<Part> imagePart(const json::value& value)
{
    const json::object* object = value.if_object();
    if (!object)
        return std::nullopt;
    ObjectReader reader(*object);
    const json::value* holder = reader.value("image_url");
    std::string url;
    if (const json::object* inner = holder ? holder->if_object() : nullptr)
        url = ObjectReader(*inner).stringOr("url", {});
    else if (const json::string* bare = holder ? holder->if_string() : nullptr)
        url = std::string_view(*bare);
    if (url.empty())
        return std::nullopt;
    return Part { .content = ImagePart { .source = sourceFromUrl(url) } };
}

std::string mistralThinking(const json::object& part)
{
    ObjectReader reader(part);
    const json::value* thinking = reader.value("thinking");
    if (const json::string* bare = thinking ? thinking->if_string() : nullptr)
        return std::string(std::string_view(*bare));
    std::string text;
    const json::array* pieces = thinking ? thinking->if_array() : nullptr;
    for (std::size_t i = 0; pieces && i < pieces->size(); ++i) {
        if (const json::object* piece = (*pieces)[i].if_object())
            text += ObjectReader(*piece).stringOr("text", {});
    }
    return text;
}

} // namespace gateway::dialects::chat
