// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/gemini/content_encoder.h"

#include "dialects/call_ledger.h"
#include "dialects/gemini/call_signatures.h"
#include "dialects/gemini/content_parts.h"
#include "dialects/gemini/proto_json.h"
#include "dialects/gemini/tool_results.h"
#include "dialects/unified/overloaded.h"

#include <algorithm>
#include <map>
#include <utility>

namespace gateway::dialects::gemini {

namespace {

constexpr std::string_view kOpening = "Continue the conversation.";

bool isInstruction(const Turn& turn)
{
    return turn.role == Role::System || turn.role == Role::Developer;
}

// One content to be: the parts of a turn, of several when they are results of one turn's calls.
struct Block {
    bool isModel = false;
    bool isResults = false; // nothing else in it
    std::size_t turn = 0;   // of the first, for notes
    std::vector<const Part*> parts;
    const json::object* extras = nullptr;
};

struct CallPlace {
    std::string name;
    std::size_t order = 0;
};

class ContentEncoder {
public:
    ContentEncoder(const ChatRequest& request, const TargetProfile& target, Notes& notes)
        : m_request(request)
        , m_target(target)
        , m_notes(notes)
        , m_isSameDialect(request.dialect == Dialect::Gemini)
    {
        for (const Turn& turn : request.turns) {
            for (const Part& part : turn.parts) {
                if (const auto* call = part.get<ToolCallPart>())
                    m_calls.insert_or_assign(
                        call->id, CallPlace { .name = call->name, .order = m_calls.size() });
            }
        }
    }

    [[nodiscard]] EncodedContents encode();

private:
    [[nodiscard]] json::object systemContent(std::size_t end);
    [[nodiscard]] std::vector<Block> blocks(std::size_t begin) const;
    void sortResults(Block& block) const;
    [[nodiscard]] json::array partsOf(const Block& block);
    void addPart(const Part& part, json::array& out, json::array& after);
    void addMedia(
        const MediaSource& source, const Part& part, json::array& out, const json::object* clip = nullptr);
    void addFile(const FilePart& file, const Part& part, json::array& out);
    void addThinking(const ThinkingPart& thinking, const Part& part, json::array& out);
    void addCall(const ToolCallPart& call, const Part& part, json::array& out);
    void addResult(const ToolResultPart& result, const Part& part, json::array& out, json::array& after);
    void push(json::object object, const Part& part, json::array& out);
    void dropped(std::string_view what, std::string reason);
    [[nodiscard]] std::optional<std::string> signatureOf(const std::optional<Proof>& proof);
    [[nodiscard]] UrlFetching fetching() const;

    const ChatRequest& m_request;
    const TargetProfile& m_target;
    Notes& m_notes;
    bool m_isSameDialect;
    std::map<std::string, CallPlace, std::less<>> m_calls;
    std::string m_path; // of the turn at hand
};

} // namespace

EncodedContents ContentEncoder::encode()
{
    std::size_t begin = 0;
    while (begin < m_request.turns.size() && isInstruction(m_request.turns[begin]))
        ++begin;
    EncodedContents encoded;
    if (begin > 0) {
        json::object system = systemContent(begin);
        if (!system["parts"].get_array().empty())
            encoded.system = std::move(system);
    }
    for (Block& block : blocks(begin)) {
        sortResults(block);
        json::array parts = partsOf(block);
        if (parts.empty())
            continue; // refused when it has none
        json::object content { { "role", block.isModel ? "model" : "user" }, { "parts", std::move(parts) } };
        if (m_isSameDialect && block.extras)
            giveBackNested(*block.extras, content);
        encoded.contents.emplace_back(std::move(content));
    }
    if (encoded.contents.empty() || encoded.contents.front().get_object()["role"] == "model") {
        m_notes.push_back({ .kind = Note::Kind::Repaired,
            .field = "contents",
            .reason = "a conversation begins with the user; a first turn was put in" });
        json::object opening { { "role", "user" }, { "parts", json::array { { { "text", kOpening } } } } };
        encoded.contents.insert(encoded.contents.begin(), std::move(opening));
    }
    if (m_target.reasoning == ReasoningStyle::GeminiLevel)
        signCalls(encoded.contents);
    return encoded;
}

json::object ContentEncoder::systemContent(std::size_t end)
{
    json::array parts;
    json::array after;
    json::object content;
    for (std::size_t at = 0; at < end; ++at) {
        const Turn& turn = m_request.turns[at];
        m_path = "systemInstruction";
        for (const Part& part : turn.parts)
            addPart(part, parts, after);
        if (m_isSameDialect)
            giveBack(turn.extras, content);
    }
    content["parts"] = std::move(parts);
    return content;
}

std::vector<Block> ContentEncoder::blocks(std::size_t begin) const
{
    std::vector<Block> blocks;
    for (std::size_t at = begin; at < m_request.turns.size(); ++at) {
        const Turn& turn = m_request.turns[at];
        Block block { .isModel = turn.role == Role::Assistant, .turn = at, .extras = &turn.extras };
        block.isResults = !turn.parts.empty()
            && std::all_of(turn.parts.begin(), turn.parts.end(),
                [](const Part& part) { return part.is<ToolResultPart>(); });
        for (const Part& part : turn.parts)
            block.parts.push_back(&part);
        // The results of one turn's calls must stand in one content.
        if (block.isResults && !blocks.empty() && blocks.back().isResults) {
            std::vector<const Part*>& parts = blocks.back().parts;
            parts.insert(parts.end(), block.parts.begin(), block.parts.end());
            continue;
        }
        blocks.push_back(std::move(block));
    }
    return blocks;
}

// Where calls have no ids, results of one tool are told apart by their order.
void ContentEncoder::sortResults(Block& block) const
{
    const auto order = [this](const Part* part) {
        const auto* result = part->get<ToolResultPart>();
        const auto call = result ? m_calls.find(result->callId) : m_calls.end();
        return call == m_calls.end() ? m_calls.size() : call->second.order;
    };
    const auto firstOther = std::stable_partition(
        block.parts.begin(), block.parts.end(), [](const Part* part) { return part->is<ToolResultPart>(); });
    std::stable_sort(block.parts.begin(), firstOther,
        [&order](const Part* a, const Part* b) { return order(a) < order(b); });
}

json::array ContentEncoder::partsOf(const Block& block)
{
    m_path = indexPath("messages", block.turn);
    json::array parts;
    json::array after; // pictures of results, where they cannot be inside
    bool isAfterResults = false;
    for (const Part* part : block.parts) {
        if (!part->is<ToolResultPart>() && !std::exchange(isAfterResults, true))
            std::move(after.begin(), after.end(), std::back_inserter(parts)), after.clear();
        addPart(*part, parts, after);
    }
    std::move(after.begin(), after.end(), std::back_inserter(parts));
    return parts;
}

void ContentEncoder::addPart(const Part& part, json::array& out, json::array& after)
{
    std::visit(Overloaded {
                   [&](const TextPart& text) {
                       json::object object { { "text", text.text } };
                       if (const auto signature = signatureOf(text.proof))
                           object["thoughtSignature"] = *signature;
                       push(std::move(object), part, out);
                   },
                   [&](const ImagePart& image) { addMedia(image.source, part, out); },
                   [&](const AudioPart& audio) {
                       if (audio.source.data.empty() && !audio.transcript.empty())
                           push({ { "text", audio.transcript } }, part, out);
                       else
                           addMedia(audio.source, part, out);
                   },
                   [&](const VideoPart& video) { addMedia(video.source, part, out, &video.clip); },
                   [&](const FilePart& file) { addFile(file, part, out); },
                   [&](const ThinkingPart& thinking) { addThinking(thinking, part, out); },
                   [&](const RedactedThinkingPart& redacted) {
                       if (const auto signature = signatureOf(redacted.proof))
                           push({ { "text", "" }, { "thoughtSignature", *signature } }, part, out);
                   },
                   [&](const ToolCallPart& call) { addCall(call, part, out); },
                   [&](const ToolResultPart& result) { addResult(result, part, out, after); },
                   [&](const RefusalPart& refusal) {
                       push({ { "text", refusal.text } }, part, out);
                   },
                   [&](const NativePart& native) {
                       if (native.dialect == Dialect::Gemini && native.value.is_object())
                           out.push_back(native.value);
                       else
                           dropped("content", "only its own API knows this part");
                   },
               },
        part.content);
}

void ContentEncoder::addMedia(
    const MediaSource& source, const Part& part, json::array& out, const json::object* clip)
{
    std::optional<json::object> object = mediaObject(source, fetching(), m_path, m_notes);
    if (!object)
        return;
    if (clip && !clip->empty())
        (*object)["videoMetadata"] = *clip;
    push(*std::move(object), part, out);
}

void ContentEncoder::addFile(const FilePart& file, const Part& part, json::array& out)
{
    if (!file.context.empty()) {
        m_notes.push_back({ .kind = Note::Kind::Emulated,
            .field = memberPath(m_path, "context"),
            .reason = "files have no such field; sent as text before the file" });
        out.push_back(json::object { { "text", file.context } });
    }
    if (file.citations.value_or(false))
        dropped("citations", "it cannot be told to cite a file");
    // Only Vertex takes a displayName, and only a client of Google's knows which it talks to.
    if (!m_isSameDialect && !(file.name.empty() && file.title.empty()))
        dropped(file.title.empty() ? "name" : "title", "files have no name the Gemini API takes");
    std::optional<json::object> object = mediaObject(file.source, fetching(), m_path, m_notes);
    if (!object)
        return;
    if (m_isSameDialect && !file.name.empty()) {
        for (const std::string_view kind : { "inlineData", "fileData" }) {
            if (json::value* data = object->if_contains(kind))
                data->get_object()["displayName"] = file.name;
        }
    }
    push(*std::move(object), part, out);
}

// Thoughts are not read again, only their signature is; a client of Google's gets back what it sent.
void ContentEncoder::addThinking(const ThinkingPart& thinking, const Part& part, json::array& out)
{
    const std::string text = m_isSameDialect ? thinkingText(thinking) : std::string();
    if (!text.empty()) {
        json::object object { { "text", text }, { "thought", true } };
        if (const auto signature = signatureOf(thinking.proof))
            object["thoughtSignature"] = *signature;
        push(std::move(object), part, out);
        return;
    }
    if (const auto signature = signatureOf(thinking.proof))
        push({ { "text", "" }, { "thoughtSignature", *signature } }, part, out);
}

void ContentEncoder::addCall(const ToolCallPart& call, const Part& part, json::array& out)
{
    json::object object { { "functionCall", callObject(call) } };
    if (const auto signature = signatureOf(call.proof))
        object["thoughtSignature"] = *signature;
    push(std::move(object), part, out);
}

void ContentEncoder::addResult(
    const ToolResultPart& result, const Part& part, json::array& out, json::array& after)
{
    const auto call = m_calls.find(result.callId);
    std::string name = call != m_calls.end() ? call->second.name : result.name;
    if (name.empty())
        name = result.callId;
    json::array media;
    for (const Part& piece : result.parts) {
        if (!piece.is<TextPart>())
            addPart(piece, media, media);
    }
    json::object function;
    if (!result.callId.empty() && !isMadeCallId(result.callId))
        function["id"] = result.callId;
    function["name"] = name;
    const json::value* kept = m_isSameDialect ? part.extras.if_contains("functionResponse") : nullptr;
    const json::object* native = kept ? kept->if_object() : nullptr;
    if (const json::value* response = native ? native->if_contains("response") : nullptr)
        function["response"] = *response;
    else
        function["response"] =
            resultObject(joinedText(result.parts, "\n"), result.isError ? Outcome::Error : Outcome::Success);
    if (!media.empty() && m_target.imagesInToolResults) {
        function["parts"] = std::move(media);
    } else if (!media.empty()) {
        after.push_back(json::object { { "text", "Attached to the result of " + name + ":" } });
        std::move(media.begin(), media.end(), std::back_inserter(after));
    }
    push({ { "functionResponse", std::move(function) } }, part, out);
}

void ContentEncoder::push(json::object object, const Part& part, json::array& out)
{
    if (m_isSameDialect)
        giveBackNested(part.extras, object);
    out.emplace_back(std::move(object));
}

void ContentEncoder::dropped(std::string_view what, std::string reason)
{
    m_notes.push_back(
        { .kind = Note::Kind::Dropped, .field = memberPath(m_path, what), .reason = std::move(reason) });
}

std::optional<std::string> ContentEncoder::signatureOf(const std::optional<Proof>& proof)
{
    if (!proof || proof->origin != Origin::Google)
        return std::nullopt;
    if (isSignature(proof->bytes))
        return proof->bytes;
    dropped("thoughtSignature", "it is not base64, as Google's are");
    return std::nullopt;
}

UrlFetching ContentEncoder::fetching() const
{
    return m_target.fetchesUrls ? UrlFetching::Possible : UrlFetching::Impossible;
}

EncodedContents encodeContents(const ChatRequest& request, const TargetProfile& target, Notes& notes)
{
    return ContentEncoder(request, target, notes).encode();
}

} // namespace gateway::dialects::gemini
