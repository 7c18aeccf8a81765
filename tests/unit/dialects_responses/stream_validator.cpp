// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream_validator.h"

#include <algorithm>

namespace {

std::string text(const json::object& object, std::string_view key)
{
    const json::value* value = object.if_contains(key);
    return value && value->is_string() ? std::string(std::string_view(value->get_string())) : std::string();
}

std::int64_t number(const json::object& object, std::string_view key)
{
    const json::value* value = object.if_contains(key);
    return value && value->is_int64() ? value->get_int64() : -1;
}

std::int64_t pieceIndex(const json::object& event)
{
    return std::max(number(event, "content_index"), number(event, "summary_index"));
}

std::string wholeText(const json::object& object)
{
    for (const std::string_view key : { "text", "refusal", "arguments", "input" }) {
        if (object.contains(key))
            return text(object, key);
    }
    return {};
}

QList<QByteArray> blocksOf(const QByteArray& bytes)
{
    QList<QByteArray> blocks;
    qsizetype from = 0;
    for (qsizetype end = bytes.indexOf("\n\n"); end >= 0; end = bytes.indexOf("\n\n", from)) {
        blocks.append(bytes.mid(from, end - from));
        from = end + 2;
    }
    if (from != bytes.size())
        blocks.append(bytes.mid(from));
    return blocks;
}

} // namespace

std::vector<json::object> sseEvents(const QByteArray& bytes, std::vector<std::string>& faults)
{
    std::vector<json::object> events;
    for (const QByteArray& block : blocksOf(bytes)) {
        if (block.startsWith(':'))
            continue;
        const QList<QByteArray> lines = block.split('\n');
        if (lines.size() != 2 || !lines[0].startsWith("event: ") || !lines[1].startsWith("data: ")) {
            faults.push_back("not an event: " + block.left(100).toStdString());
            continue;
        }
        boost::system::error_code code;
        json::value value = json::parse(lines[1].mid(6).toStdString(), code);
        if (code || !value.is_object()) {
            faults.push_back("not JSON: " + block.left(200).toStdString());
            continue;
        }
        if (text(value.get_object(), "type") != lines[0].mid(7).toStdString())
            faults.push_back("event and type differ: " + lines[0].toStdString());
        events.push_back(std::move(value.get_object()));
    }
    return events;
}

StreamValidator::StreamValidator(const QByteArray& bytes)
{
    takeAll(sseEvents(bytes, m_faults));
}

StreamValidator::StreamValidator(const std::vector<json::object>& events)
{
    takeAll(events);
}

void StreamValidator::takeAll(const std::vector<json::object>& events)
{
    std::int64_t sequence = 0;
    for (const json::object& event : events) {
        if (number(event, "sequence_number") != sequence++)
            fault("sequence_number of " + text(event, "type"));
        take(event);
    }
    if (m_types.empty() || m_types.front() != "response.created")
        fault("response.created does not come first");
    if (m_types.size() < 2 || m_types[1] != "response.in_progress")
        fault("response.in_progress does not come second");
    if (m_final.empty())
        fault("no terminal event");
}

void StreamValidator::fault(const std::string& what)
{
    m_faults.push_back(what);
}

void StreamValidator::take(const json::object& event)
{
    const std::string type = text(event, "type");
    m_types.push_back(type);
    if (!m_final.empty())
        fault("after the end: " + type);
    if (event.contains("error"))
        fault("an error member: " + type);
    if (type == "response.completed" || type == "response.incomplete" || type == "response.failed") {
        m_final = event.at("response").as_object();
        if ("response." + text(m_final, "status") != type)
            fault("status " + text(m_final, "status") + " in " + type);
        for (std::size_t index = 0; index < m_done.size() && type != "response.failed"; ++index) {
            if (!m_done[index])
                fault("item " + std::to_string(index) + " never done");
        }
        if (type != "response.failed" && m_final.at("output") != json::value(m_output))
            fault("the final output differs from what was streamed");
        if (!m_texts.empty() && type != "response.failed")
            fault("a piece was not done: " + m_texts.begin()->first);
    } else if (type.starts_with("response.output_item.")) {
        takeItem(type, event);
    } else if (type != "response.created" && type != "response.in_progress") {
        takePiece(type, event);
    }
}

void StreamValidator::takeItem(const std::string& type, const json::object& event)
{
    const std::int64_t index = number(event, "output_index");
    const json::object& item = event.at("item").as_object();
    if (type == "response.output_item.added") {
        if (index != static_cast<std::int64_t>(m_output.size()))
            fault("output_index is not the next");
        if (text(item, "id").empty() || !m_ids.insert(text(item, "id")).second)
            fault("an item without an id of its own: " + text(item, "id"));
        if (text(item, "type").ends_with("function_call") && text(item, "call_id").empty())
            fault("a call without call_id");
        m_output.emplace_back(item);
        m_done.push_back(false);
        return;
    }
    if (index < 0 || index >= static_cast<std::int64_t>(m_output.size())) {
        fault("done without added");
        return;
    }
    const json::object& added = m_output[static_cast<std::size_t>(index)].as_object();
    for (const std::string_view key : { "type", "id", "call_id" }) {
        if (text(added, key) != text(item, key))
            fault("done with another " + std::string(key));
    }
    for (const std::string_view key : { "arguments", "input" }) {
        if (text(item, "type").ends_with("_call") && text(item, key) != text(added, key))
            fault("arguments are not what was streamed");
    }
    for (const std::string_view key : { "content", "summary" }) {
        const json::value* list = item.if_contains(key);
        const json::value* told = added.if_contains(key);
        if (list && list->is_array() && (!told || *told != *list))
            fault(std::string(key) + " is not what was streamed");
    }
    if (m_done[static_cast<std::size_t>(index)])
        fault("done twice");
    m_done[static_cast<std::size_t>(index)] = true;
    m_output[static_cast<std::size_t>(index)] = item;
}

json::object* StreamValidator::itemOf(const json::object& event)
{
    const std::int64_t index = number(event, "output_index");
    if (index < 0 || index >= static_cast<std::int64_t>(m_output.size())) {
        fault(text(event, "type") + " for an unknown item");
        return nullptr;
    }
    json::object& item = m_output[static_cast<std::size_t>(index)].as_object();
    if (text(item, "id") != text(event, "item_id"))
        fault(text(event, "type") + " with the id of another item");
    if (m_done[static_cast<std::size_t>(index)])
        fault(text(event, "type") + " after the item was done");
    return &item;
}

void StreamValidator::takePiece(const std::string& type, const json::object& event)
{
    json::object* item = itemOf(event);
    if (!item)
        return;
    const bool isArguments = type.find("arguments.") != std::string::npos
        || type.find("_input.") != std::string::npos || type.find("_code.") != std::string::npos;
    const std::string key = text(event, "item_id") + '/' + std::to_string(pieceIndex(event));
    if (type.ends_with("part.added")) {
        m_texts.emplace(key, "");
    } else if (type.ends_with(".delta")) {
        if (!isArguments && !m_texts.contains(key))
            fault(type + " before its part was added");
        m_texts[key] += text(event, "delta");
    } else if (type.ends_with("annotation.added")) {
        if (!m_texts.contains(key))
            fault("an annotation before its part was added");
        if (number(event, "annotation_index") != static_cast<std::int64_t>(m_annotations[key]++))
            fault("the index of an annotation is not the next");
    } else if (type.ends_with("part.done")) {
        const char* list = type.find("summary") != std::string::npos ? "summary" : "content";
        if (!item->contains(list))
            (*item)[list] = json::array();
        json::array& pieces = (*item)[list].as_array();
        if (pieceIndex(event) != static_cast<std::int64_t>(pieces.size()))
            fault("the index of a piece is not the next");
        pieces.push_back(event.at("part"));
        if (wholeText(event.at("part").as_object()) != m_texts[key])
            fault("a part is not what was streamed");
        const json::value* annotations = event.at("part").as_object().if_contains("annotations");
        if (annotations && annotations->as_array().size() != m_annotations[key])
            fault("a part has annotations that were not told");
        if (m_told.erase(key) == 0)
            fault("a part is done whose text is not");
        m_texts.erase(key);
    } else if (type.ends_with("_text.done") || type.ends_with("refusal.done")) {
        if (wholeText(event) != m_texts[key])
            fault(type + " is not what was streamed");
        m_told.insert(key);
    } else if (isArguments && type.ends_with(".done")) {
        for (const std::string_view name : { "arguments", "input" }) {
            if (event.contains(name) && item->contains(name))
                (*item)[name] = text(event, name);
        }
        if (!event.contains("code") && wholeText(event) != m_texts[key])
            fault(type + " is not what was streamed");
        m_texts.erase(key);
    }
}
