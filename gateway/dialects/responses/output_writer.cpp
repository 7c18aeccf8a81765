// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/responses/output_writer.h"

#include "dialects/json/object_reader.h"
#include "dialects/responses/hosted_steps.h"
#include "dialects/responses/item_reader.h"
#include "dialects/responses/made_ids.h"
#include "dialects/unified/overloaded.h"

#include <utility>

namespace gateway::dialects::responses {

namespace {

constexpr std::string_view kInProgress = "in_progress";
constexpr std::string_view kCompleted = "completed";
constexpr std::string_view kStatus = "status";

json::object itemFields(const json::object& extras)
{
    const json::value* fields = extras.if_contains(kItemKey);
    const json::object* object = fields ? fields->if_object() : nullptr;
    return object ? *object : json::object();
}

std::string idOf(const json::object& object)
{
    return ObjectReader(object).stringOr("id", {});
}

void overwrite(json::object& into, const json::object& fields)
{
    for (const auto& [key, value] : fields)
        into[key] = value;
}

} // namespace

OutputWriter::OutputWriter(std::string responseId, Listener listener)
    : m_responseId(std::move(responseId))
    , m_listener(std::move(listener))
{
}

void OutputWriter::take(const StreamEvent& event)
{
    const auto isOpen = [this](
                            const auto* piece) { return piece && m_item && m_item->part == piece->number; };
    if (const auto* start = std::get_if<PartStart>(&event)) {
        begin(*start);
    } else if (const auto* delta = std::get_if<PartDelta>(&event); isOpen(delta)) {
        append(*delta);
    } else if (const auto* proof = std::get_if<PartProof>(&event); isOpen(proof)) {
        if (m_item->kind == Kind::Reasoning)
            m_item->object["encrypted_content"] = proof->proof.bytes;
    } else if (const auto* cited = std::get_if<PartCitation>(&event); isOpen(cited)) {
        if (m_piece)
            m_piece->cite(cited->citation);
    } else if (const auto* logprobs = std::get_if<PartLogprobs>(&event); isOpen(logprobs)) {
        if (m_piece)
            m_piece->addLogprobs(logprobs->entries);
    } else if (const auto* partEnd = std::get_if<PartEnd>(&event); isOpen(partEnd)) {
        end(*partEnd);
    }
}

void OutputWriter::finish(const Stop& stop)
{
    const bool wasCut = stop.reason == StopReason::Length || stop.reason == StopReason::ContextFull
        || stop.reason == StopReason::Filter || stop.reason == StopReason::Error;
    closeItem(wasCut ? "incomplete" : kCompleted);
}

bool OutputWriter::hasPlaceFor(const Part& part)
{
    if (const auto* native = part.get<NativePart>()) {
        const json::object* object = native->value.if_object();
        return object && native->dialect == Dialect::Responses && !isContentType(typeOf(*object));
    }
    if (const auto* image = part.get<ImagePart>())
        return image->source.kind == MediaSource::Kind::Base64;
    return part.is<TextPart>() || part.is<RefusalPart>() || part.is<ThinkingPart>()
        || part.is<RedactedThinkingPart>() || part.is<ToolCallPart>();
}

void OutputWriter::begin(const PartStart& start)
{
    const Part& part = start.part;
    if (!hasPlaceFor(part))
        return;
    if (part.is<TextPart>())
        beginMessagePart(start, Piece::Text);
    else if (part.is<RefusalPart>())
        beginMessagePart(start, Piece::Refusal);
    else if (const auto* thinking = part.get<ThinkingPart>())
        beginReasoning(start, *thinking);
    else if (const auto* redacted = part.get<RedactedThinkingPart>())
        beginReasoning(start, ThinkingPart { .proof = redacted->proof });
    else if (const auto* call = part.get<ToolCallPart>())
        beginCall(start, *call);
    else if (const auto* image = part.get<ImagePart>())
        writeImage(part, *image);
    else if (const auto* native = part.get<NativePart>())
        writeWhole(native->value.get_object());
}

void OutputWriter::beginMessagePart(const PartStart& start, Piece piece)
{
    const json::object fields = isOwn() ? itemFields(start.part.extras) : json::object();
    std::string sourceId = idOf(fields);
    if (!m_item || m_item->kind != Kind::Message || m_item->sourceId != sourceId) {
        closeItem(kCompleted);
        Item item { .kind = Kind::Message, .object = {} };
        item.id = unusedId(sourceId, "msg");
        item.sourceId = std::move(sourceId);
        item.object = { { "id", item.id }, { "type", "message" }, { kStatus, kInProgress },
            { "role", "assistant" }, { "content", json::array() } };
        giveBack(fields, item.object);
        json::object added = item.object;
        openItem(std::move(item), std::move(added));
        setFields(fields);
    }
    m_item->part = start.number;
    m_item->pieceKind = piece;
    m_item->pieceExtras = isOwn() ? start.part.extras : json::object();
    openPiece();
}

void OutputWriter::beginReasoning(const PartStart& start, const ThinkingPart& thinking)
{
    closeItem(kCompleted);
    Item item { .kind = Kind::Reasoning, .object = {} };
    item.id = unusedId(thinking.itemId, "rs");
    // Raw thoughts of other vendors are shown as summaries: the one form all clients show.
    item.pieceKind = thinking.isRaw && isOwn() ? Piece::RawThought : Piece::Summary;
    item.object = { { "id", item.id }, { "type", "reasoning" }, { "summary", json::array() } };
    json::object added = item.object;
    if (thinking.proof)
        item.object["encrypted_content"] = thinking.proof->bytes;
    item.part = start.number;
    openItem(std::move(item), std::move(added));
    if (isOwn())
        setFields(start.part.extras);
}

void OutputWriter::beginCall(const PartStart& start, const ToolCallPart& call)
{
    closeItem(kCompleted);
    const bool isCustom = call.kind == ToolKind::Custom;
    Item item { .kind = Kind::Call, .object = {} };
    item.id = unusedId(call.itemId, isCustom ? "ctc" : "fc");
    item.pieceKind = isCustom ? Piece::CustomInput : Piece::Arguments;
    item.object = { { "id", item.id }, { "type", isCustom ? "custom_tool_call" : "function_call" },
        { kStatus, kInProgress }, { isCustom ? "input" : "arguments", "" },
        // Clients refuse a call without one.
        { "call_id", call.id.empty() ? madeItemId("call", m_responseId, m_made) : call.id },
        { "name", call.name } };
    if (!call.nameSpace.empty())
        item.object["namespace"] = call.nameSpace;
    json::object added = item.object;
    item.part = start.number;
    openItem(std::move(item), std::move(added));
    if (isOwn())
        setFields(start.part.extras);
    openPiece();
}

void OutputWriter::writeImage(const Part& part, const ImagePart& image)
{
    json::object object { { "type", "image_generation_call" } };
    if (isOwn())
        giveBack(itemFields(part.extras), object);
    object.emplace(kStatus, kCompleted);
    object["result"] = image.source.data;
    writeWhole(std::move(object));
}

void OutputWriter::writeWhole(json::object object)
{
    closeItem(kCompleted);
    Item item { .kind = Kind::Whole, .object = {} };
    item.id = unusedId(idOf(object), typeOf(object) == "image_generation_call" ? "ig" : "item");
    object["id"] = item.id;
    item.object = object;
    openItem(std::move(item), hostedAtStart(object));
    for (HostedStep& step : hostedSteps(object)) {
        json::object fields { { "item_id", m_item->id }, { "output_index", m_item->index } };
        giveBack(step.fields, fields);
        tell(step.type, std::move(fields));
    }
}

void OutputWriter::append(const PartDelta& delta)
{
    // Each section of a summary is a piece of its own.
    if (m_item->kind == Kind::Reasoning && (!m_piece || delta.newSection)) {
        closePiece();
        openPiece();
    }
    if (m_piece)
        m_piece->append(delta.text);
}

void OutputWriter::end(const PartEnd& partEnd)
{
    if (isOwn()) {
        json::object fields = partEnd.extras;
        if (m_item->kind == Kind::Message) {
            overwrite(m_item->pieceExtras, fields);
            fields = itemFields(partEnd.extras);
        }
        setFields(fields);
    }
    closePiece();
    m_item->part.reset();
}

void OutputWriter::setFields(const json::object& fields)
{
    for (const auto& [key, value] : fields) {
        if (key == "id") // an item keeps the id it began with
            continue;
        m_item->object[key] = value;
        m_item->hasStatus = m_item->hasStatus || key == kStatus;
    }
}

void OutputWriter::openItem(Item item, json::object added)
{
    item.index = static_cast<std::int64_t>(m_output.size());
    m_item = std::move(item);
    tell("response.output_item.added", { { "output_index", m_item->index }, { "item", std::move(added) } });
}

void OutputWriter::closeItem(std::string_view status)
{
    if (!m_item)
        return;
    closePiece();
    Item item = std::move(*m_item);
    m_item.reset();
    if (item.kind == Kind::Message || item.kind == Kind::Call) {
        if (!item.hasStatus)
            item.object[kStatus] = status;
    }
    if (item.kind == Kind::Message)
        item.object["content"] = std::move(item.content);
    else if (item.kind == Kind::Reasoning && !item.content.empty())
        item.object[item.pieceKind == Piece::RawThought ? "content" : "summary"] = std::move(item.content);
    if (m_listener)
        tell("response.output_item.done", { { "output_index", item.index }, { "item", item.object } });
    m_output.emplace_back(std::move(item.object));
}

void OutputWriter::openPiece()
{
    json::object place { { "item_id", m_item->id }, { "output_index", m_item->index } };
    if (m_item->kind == Kind::Message || m_item->kind == Kind::Reasoning)
        place[m_item->pieceKind == Piece::Summary ? "summary_index" : "content_index"] =
            m_item->content.size();
    m_piece.emplace(m_item->pieceKind, std::move(place), m_listener);
}

void OutputWriter::closePiece()
{
    if (!m_piece)
        return;
    json::object doneFields;
    if (m_item->pieceKind == Piece::Arguments)
        doneFields["name"] = m_item->object["name"];
    json::value piece = m_piece->close(doneFields);
    m_piece.reset();
    if (json::object* object = piece.if_object()) {
        json::object extras = std::exchange(m_item->pieceExtras, {});
        extras.erase(kItemKey);
        giveBack(extras, *object);
        m_item->content.emplace_back(std::move(piece));
    } else {
        m_item->object[m_item->pieceKind == Piece::CustomInput ? "input" : "arguments"] = std::move(piece);
    }
}

void OutputWriter::tell(std::string_view type, json::object fields) const
{
    if (m_listener)
        m_listener(type, std::move(fields));
}

std::string OutputWriter::unusedId(const std::string& wanted, std::string_view prefix)
{
    std::string id = isOwn() ? wanted : std::string();
    if (id.empty() || m_ids.contains(id))
        id = madeItemId(prefix, m_responseId, m_made);
    ++m_made;
    m_ids.insert(id);
    return id;
}

} // namespace gateway::dialects::responses
