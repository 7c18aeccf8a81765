// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/gemini/request_decoder.h"

#include "dialects/call_ledger.h"
#include "dialects/gemini/call_assembler.h"
#include "dialects/gemini/content_parts.h"
#include "dialects/gemini/proto_json.h"
#include "dialects/gemini/settings_decoder.h"
#include "dialects/gemini/tool_results.h"
#include "dialects/json/json_text.h"

#include <set>
#include <utility>

namespace gateway::dialects::gemini {

namespace {

// `parts` and `contents` may hold one object instead of an array of them.
std::vector<const json::object*> objectsOf(
    const json::value& value, const std::string& path, Problems& problems)
{
    std::vector<const json::object*> objects;
    if (const json::object* object = value.if_object()) {
        objects.push_back(object);
        return objects;
    }
    const json::array* list = value.if_array();
    if (!list) {
        problems.add(path, "must be an array, not " + std::string(jsonKindName(value)) + ".");
        return objects;
    }
    objects.reserve(list->size());
    for (std::size_t index = 0; index < list->size(); ++index) {
        const json::value& item = (*list)[index];
        if (const json::object* object = item.if_object())
            objects.push_back(object);
        else
            problems.add(
                indexPath(path, index), "must be an object, not " + std::string(jsonKindName(item)) + ".");
    }
    return objects;
}

std::optional<Proof> proofOf(const std::string& signature)
{
    if (signature.empty())
        return std::nullopt;
    return Proof { .bytes = signature, .origin = Origin::Google };
}

// Reads `contents`, one content after the other.
class ContentsReader {
public:
    explicit ContentsReader(Problems& problems)
        : m_problems(problems)
    {
    }

    [[nodiscard]] std::vector<Turn> read(const json::value& contents)
    {
        const std::vector<const json::object*> list = objectsOf(contents, "contents", m_problems);
        for (const json::object* content : list)
            reserveIds(*content);
        std::vector<Turn> turns;
        turns.reserve(list.size());
        for (std::size_t index = 0; index < list.size(); ++index)
            turns.push_back(turn(*list[index], indexPath("contents", index), index));
        setApartServedCalls(turns);
        return turns;
    }

private:
    void reserveIds(const json::object& content);
    [[nodiscard]] Turn turn(const json::object& content, const std::string& path, std::size_t index);
    [[nodiscard]] Role role(ObjectReader& reader);
    void addPart(Turn& turn, const json::object& part, const std::string& path);
    void addCall(Turn& turn, const FunctionCall& call);
    [[nodiscard]] Part result(const json::object& part, const std::string& path);
    void setApartServedCalls(std::vector<Turn>& turns) const;

    Problems& m_problems;
    CallLedger m_ledger;
    CallAssembler m_assembler;
    std::set<std::string> m_servedCalls; // Google's servers ran them
    std::optional<Role> m_lastRole;
    std::size_t m_turn = 0;
};

void ContentsReader::reserveIds(const json::object& content)
{
    ObjectReader reader(content);
    const json::array* parts = reader.array("parts");
    if (!parts)
        return;
    for (const json::value& part : *parts) {
        const json::object* object = part.if_object();
        const json::object* call = object ? ObjectReader(*object).object("functionCall") : nullptr;
        if (!call)
            continue;
        const std::string id = ObjectReader(*call).stringOr("id", {});
        if (!id.empty())
            m_ledger.reserve(id);
    }
}

Role ContentsReader::role(ObjectReader& reader)
{
    const std::string role = reader.stringOr("role", "user");
    if (role == "model")
        return Role::Assistant;
    if (role == "system")
        return Role::System;
    if (role != "user" && role != "function" && !role.empty())
        reader.problem("role", R"(must be "user" or "model".)");
    return Role::User;
}

Turn ContentsReader::turn(const json::object& content, const std::string& path, std::size_t index)
{
    ObjectReader reader(content, path, m_problems);
    Turn turn { .role = role(reader) };
    m_turn = index;
    if (turn.role == Role::Assistant && m_lastRole != Role::Assistant)
        m_ledger.beginTurn();
    m_lastRole = turn.role;
    if (const json::value* parts = reader.value("parts")) {
        const std::string partsPath = reader.path("parts");
        const std::vector<const json::object*> list = objectsOf(*parts, partsPath, m_problems);
        turn.parts.reserve(list.size());
        for (std::size_t at = 0; at < list.size(); ++at)
            addPart(turn, *list[at], indexPath(partsPath, at));
    }
    if (const std::optional<FunctionCall> call = m_assembler.flush())
        addCall(turn, *call);
    turn.extras = reader.rest();
    return turn;
}

void ContentsReader::addPart(Turn& turn, const json::object& part, const std::string& path)
{
    const PartKind kind = kindOf(part);
    if (kind == PartKind::Nothing) {
        m_problems.add(path, "is empty; it must hold text, inlineData, a functionCall or the like.");
        return;
    }
    if (kind == PartKind::Result) {
        Part answer = result(part, path);
        const auto* told = answer.get<ToolResultPart>();
        // Told by the model itself: nobody else can make sense of such a pair.
        if (told && turn.role == Role::Assistant) {
            m_servedCalls.insert(told->callId);
            answer = { .content = NativePart { .dialect = Dialect::Gemini, .value = part } };
        }
        turn.parts.push_back(std::move(answer));
        return;
    }
    if (kind != PartKind::Call) {
        turn.parts.push_back(plainPart(part, path, &m_problems));
        return;
    }
    ObjectReader reader(part, path, m_problems);
    const json::object* functionCall = reader.object("functionCall");
    const std::string signature = reader.stringOr("thoughtSignature", {});
    if (!functionCall)
        return;
    ObjectReader call(*functionCall, reader.path("functionCall"), m_problems);
    static_cast<void>(call.object("args"));
    static_cast<void>(call.string("name"));
    for (const FunctionCall& whole : m_assembler.take(*functionCall, signature, reader.rest()))
        addCall(turn, whole);
}

void ContentsReader::addCall(Turn& turn, const FunctionCall& call)
{
    if (call.name.empty()) {
        m_problems.add(indexPath("contents", m_turn), "holds a functionCall without a name.");
        return;
    }
    turn.parts.push_back({ .content = ToolCallPart { .id = m_ledger.call(call.id, call.name, m_turn),
                               .name = call.name,
                               .arguments = call.arguments,
                               .proof = proofOf(call.signature) },
        .extras = call.extras });
}

Part ContentsReader::result(const json::object& part, const std::string& path)
{
    ObjectReader outer(part, path, m_problems);
    const json::object* response = outer.object("functionResponse");
    ToolResultPart result;
    Part whole;
    if (!response)
        return whole;
    ObjectReader reader(*response, outer.path("functionResponse"), m_problems);
    const std::string id = reader.stringOr("id", {});
    result.name = reader.requiredString("name");
    result.callId = m_ledger.answer(id, result.name, m_turn);
    json::object native;
    if (const json::object* value = reader.object("response")) {
        ResultText text = resultTextOf(*value);
        result.isError = text.isError;
        result.parts.push_back({ .content = TextPart { .text = std::move(text.text) } });
        if (text.isLossy)
            native["response"] = *value;
    }
    if (const json::array* media = reader.array("parts")) {
        for (std::size_t at = 0; at < media->size(); ++at) {
            if (const json::object* object = (*media)[at].if_object())
                result.parts.push_back(plainPart(*object, indexPath(reader.path("parts"), at), &m_problems));
        }
    }
    if (id != result.callId && !id.empty())
        native["id"] = id;
    giveBack(reader.rest(), native);
    whole.extras = outer.rest();
    if (!native.empty())
        whole.extras["functionResponse"] = std::move(native);
    whole.content = std::move(result);
    return whole;
}

void ContentsReader::setApartServedCalls(std::vector<Turn>& turns) const
{
    for (Turn& turn : turns) {
        for (Part& part : turn.parts) {
            const auto* call = part.get<ToolCallPart>();
            if (!call || !m_servedCalls.contains(call->id))
                continue;
            json::object native { { "functionCall", callObject(*call) } };
            if (call->proof)
                native["thoughtSignature"] = call->proof->bytes;
            giveBack(part.extras, native);
            part = { .content = NativePart { .dialect = Dialect::Gemini, .value = std::move(native) } };
        }
    }
}

std::optional<Turn> systemTurn(ObjectReader& reader, Problems& problems)
{
    const json::value* instruction = reader.value("systemInstruction");
    if (!instruction)
        return std::nullopt;
    Turn turn { .role = Role::System, .isTopLevel = true };
    if (const json::string* text = instruction->if_string()) {
        turn.parts.push_back({ .content = TextPart { .text = std::string(std::string_view(*text)) } });
        return turn;
    }
    const json::object* content = reader.object("systemInstruction");
    if (!content)
        return std::nullopt;
    ObjectReader members(*content, reader.path("systemInstruction"), problems);
    if (const json::value* parts = members.value("parts")) {
        const std::string path = members.path("parts");
        for (const json::object* part : objectsOf(*parts, path, problems))
            turn.parts.push_back(plainPart(*part, path, &problems));
    }
    turn.extras = members.rest();
    return turn;
}

std::string modelOf(const RequestSource& source, ObjectReader& reader)
{
    const std::string named = reader.stringOr("model", {});
    std::string_view model = source.pathModel.empty() ? std::string_view(named) : source.pathModel;
    constexpr std::string_view kCollection = "models/";
    if (model.starts_with(kCollection))
        model.remove_prefix(kCollection.size());
    return std::string(model);
}

} // namespace

Result<ChatRequest> decodeRequest(const RequestSource& source)
{
    Result<json::object> body = parseJsonObject(source.body);
    if (!body)
        return body.error();
    useCamelCase(*body);
    Problems problems;
    ObjectReader reader(*body, {}, problems);
    ChatRequest request { .dialect = Dialect::Gemini, .stream = source.pathStream };
    request.model = modelOf(source, reader);
    if (std::optional<Turn> system = systemTurn(reader, problems))
        request.turns.push_back(*std::move(system));
    if (const json::value* contents = reader.value("contents")) {
        for (Turn& turn : ContentsReader(problems).read(*contents))
            request.turns.push_back(std::move(turn));
    } else {
        reader.problem("contents", "is missing; it must be an array.");
    }
    readSettings(reader, problems, request);
    giveBack(reader.rest(), request.extras);
    if (!problems.isEmpty())
        return problems.error();
    return request;
}

} // namespace gateway::dialects::gemini
