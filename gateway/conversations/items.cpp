// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversations/items.h"

#include "conversations/json_fields.h"
#include "dialects/json/object_reader.h"
#include "dialects/responses/made_ids.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gateway::conversations {

namespace json = dialects::json;

namespace {

constexpr std::string_view kEncrypted = "encrypted_content";
constexpr QByteArrayView kIncludeReasoning = "reasoning.encrypted_content";
// What the API's reference lists. All but the reasoning are there anyway.
constexpr std::array<QByteArrayView, 8> kIncludes { kIncludeReasoning, "web_search_call.action.sources",
    "web_search_call.results", "code_interpreter_call.outputs", "computer_call_output.output.image_url",
    "file_search_call.results", "message.input_image.image_url", "message.output_text.logprobs" };
constexpr int kMaxPage = 100;

QByteArray bytes(std::string_view text)
{
    return { text.data(), static_cast<qsizetype>(text.size()) };
}

// As vendors name them; what is new to us has no prefix of its own.
std::string_view prefixOf(std::string_view type)
{
    static constexpr std::array kPrefixes { std::pair<std::string_view, std::string_view>("message", "msg"),
        std::pair<std::string_view, std::string_view>("reasoning", "rs"),
        std::pair<std::string_view, std::string_view>("function_call", "fc"),
        std::pair<std::string_view, std::string_view>("function_call_output", "fco"),
        std::pair<std::string_view, std::string_view>("custom_tool_call", "ctc"),
        std::pair<std::string_view, std::string_view>("custom_tool_call_output", "cto"),
        std::pair<std::string_view, std::string_view>("compaction", "cmp") };
    const auto* found = std::find_if(
        kPrefixes.begin(), kPrefixes.end(), [type](const auto& entry) { return entry.first == type; });
    return found == kPrefixes.end() ? "item" : found->second;
}

void fillMessage(json::object& item)
{
    item["type"] = "message";
    json::value* content = item.if_contains("content");
    if (!content || !content->is_string())
        return;
    const bool isModels = textAt(item, "role") == "assistant";
    json::object part { { "type", isModels ? "output_text" : "input_text" }, { "text", *content } };
    if (isModels)
        part["annotations"] = json::array();
    *content = json::array { std::move(part) };
}

QByteArray decoded(const QByteArray& text)
{
    return QByteArray::fromPercentEncoding(QByteArray(text).replace('+', ' '));
}

Result<void> takeParameter(const QByteArray& name, const QByteArray& value, PageQuery& into)
{
    if (name == "limit") {
        bool isNumber = false;
        into.limit = value.toInt(&isNumber);
        if (!isNumber || into.limit < 1 || into.limit > kMaxPage)
            return invalid(u"limit"_s, u"`limit` must be a whole number from 1 to 100."_s);
    } else if (name == "order") {
        if (value != "asc" && value != "desc")
            return invalid(u"order"_s, u"`order` must be asc or desc."_s);
        into.order = value == "asc" ? ItemOrder::OldestFirst : ItemOrder::NewestFirst;
    } else if (name == "after") {
        into.after = value;
    } else if (name == "include" || name == "include[]" || name.startsWith("include[")) {
        if (std::find(kIncludes.begin(), kIncludes.end(), QByteArrayView(value)) == kIncludes.end())
            return invalid(u"include"_s,
                u"`include` knows no \u201c%1\u201d."_s.arg(QString::fromUtf8(value.left(100))));
        into.include.append(value);
    }
    return {};
}

} // namespace

Result<json::array> inputItems(const json::value& input)
{
    if (const json::array* items = input.if_array())
        return *items;
    if (input.is_string()) {
        return json::array { json::object { { "type", "message" }, { "role", "user" },
            { "content", json::array { json::object { { "type", "input_text" }, { "text", input } } } } } };
    }
    return invalid(u"input"_s, u"`input` must be a string or an array."_s);
}

json::array keptItems(json::array items, const std::string& scope)
{
    int place = 0;
    for (json::value& value : items) {
        json::object* item = value.if_object();
        if (!item)
            continue;
        if (item->contains("role") && (textAt(*item, "type").empty() || textAt(*item, "type") == "message"))
            fillMessage(*item);
        const int number = place++;
        if (textAt(*item, "id").empty())
            (*item)["id"] = dialects::responses::madeItemId(prefixOf(textAt(*item, "type")), scope, number);
    }
    return items;
}

std::vector<StoredItem> storedItems(const json::array& items)
{
    std::vector<StoredItem> stored;
    stored.reserve(items.size());
    for (const json::value& item : items) {
        if (const json::object* object = item.if_object())
            stored.push_back({ .id = bytes(textAt(*object, "id")), .json = dialects::serializeJson(item) });
    }
    return stored;
}

std::vector<StoredItem> storedItemsOf(const std::vector<QByteArray>& arrays)
{
    std::vector<StoredItem> stored;
    for (const QByteArray& array : arrays) {
        const Result<json::value> value = dialects::parseJson(array);
        if (!value || !value->is_array())
            continue;
        std::vector<StoredItem> more = storedItems(value->get_array());
        std::move(more.begin(), more.end(), std::back_inserter(stored));
    }
    return stored;
}

Result<PageQuery> readPageQuery(QByteArrayView query)
{
    PageQuery page;
    for (const QByteArray& pair : query.toByteArray().split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (equals <= 0)
            continue;
        if (auto taken = takeParameter(decoded(pair.first(equals)), decoded(pair.sliced(equals + 1)), page);
            !taken)
            return taken.error();
    }
    return page;
}

Result<QByteArray> itemPage(const std::vector<StoredItem>& oldestFirst, const PageQuery& query)
{
    std::vector<const StoredItem*> items;
    items.reserve(oldestFirst.size());
    for (const StoredItem& item : oldestFirst)
        items.push_back(&item);
    if (query.order == ItemOrder::NewestFirst)
        std::reverse(items.begin(), items.end());
    auto first = items.begin();
    if (!query.after.isEmpty()) {
        first = std::find_if(
            items.begin(), items.end(), [&query](const StoredItem* item) { return item->id == query.after; });
        if (first == items.end()) {
            return invalid(u"after"_s,
                u"There is no item \u201c%1\u201d in this list."_s.arg(
                    QString::fromUtf8(query.after.left(100))));
        }
        ++first;
    }
    const auto last = first + std::min<std::ptrdiff_t>(query.limit, items.end() - first);
    json::array data;
    for (auto item = first; item != last; ++item) {
        if (Result<json::value> value = dialects::parseJson((*item)->json)) {
            if (!includesReasoning(query.include))
                hideReasoning(*value);
            data.push_back(std::move(*value));
        }
    }
    const auto idAt = [&items](auto at) {
        return json::value(
            std::string_view((*at)->id.constData(), static_cast<std::size_t>((*at)->id.size())));
    };
    return dialects::serializeJson(json::object { { "object", "list" }, { "data", std::move(data) },
        { "first_id", first == last ? json::value() : idAt(first) },
        { "last_id", first == last ? json::value() : idAt(last - 1) }, { "has_more", last != items.end() } });
}

bool includesReasoning(const QVector<QByteArray>& include)
{
    return include.contains(kIncludeReasoning.toByteArray());
}

void hideReasoning(json::value& item)
{
    json::object* object = item.if_object();
    if (object && textAt(*object, "type") == "reasoning")
        object->erase(kEncrypted);
}

} // namespace gateway::conversations
