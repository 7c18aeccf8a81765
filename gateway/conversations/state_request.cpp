// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversations/state_request.h"

#include "conversations/items.h"
#include "conversations/json_fields.h"
#include "dialects/json/json_text.h"
#include "dialects/json/object_reader.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace gateway::conversations {

namespace json = dialects::json;

namespace {

bool isReference(const json::value& item)
{
    const json::object* object = item.if_object();
    return object && textAt(*object, "type") == "item_reference";
}

using ItemIds = std::set<std::string, std::less<>>;

// Only where something is referred to: reading a long history takes time.
ItemIds idsOf(const History& history)
{
    ItemIds ids;
    for (const QByteArray& array : history.arrays) {
        const Result<json::value> value = dialects::parseJson(array);
        if (!value || !value->is_array())
            continue;
        for (const json::value& item : value->get_array()) {
            if (const json::object* object = item.if_object())
                ids.emplace(textAt(*object, "id"));
        }
    }
    return ids;
}

// What is referred to is in front already.
Result<void> dropReferences(json::array& items, const History& history)
{
    if (std::none_of(items.begin(), items.end(), isReference))
        return {};
    const ItemIds known = idsOf(history);
    json::array kept;
    for (std::size_t index = 0; index < items.size(); ++index) {
        if (!isReference(items[index])) {
            kept.push_back(std::move(items[index]));
            continue;
        }
        const std::string_view id = textAt(items[index].get_object(), "id");
        if (known.find(id) == known.end()) {
            return invalid(QString::fromStdString(dialects::indexPath("input", index)),
                u"The item \u201c%1\u201d that is referred to is not in this conversation."_s.arg(
                    QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()))));
        }
    }
    items = std::move(kept);
    return {};
}

// "[a,b]" without its brackets.
QByteArrayView inner(const QByteArray& array)
{
    const QByteArrayView text = QByteArrayView(array).trimmed();
    return text.size() >= 2 ? text.sliced(1, text.size() - 2).trimmed() : QByteArrayView();
}

void appendItems(QByteArray& out, QByteArrayView items)
{
    if (items.isEmpty())
        return;
    if (!out.endsWith('['))
        out += ',';
    out += items;
}

bool isInstruction(const json::value& item)
{
    const json::object* object = item.if_object();
    const std::string_view role = object ? textAt(*object, "role") : std::string_view();
    return role == "system" || role == "developer";
}

bool isUsers(const json::value& item)
{
    const json::object* object = item.if_object();
    return object && textAt(*object, "role") == "user";
}

} // namespace

Result<StateRequest> readState(const dialects::StateFields& fields)
{
    if (!fields.wrongField.isEmpty()) {
        return invalid(fields.wrongField,
            u"`%1` has a value of the wrong kind; see the reference of the Responses API."_s.arg(
                fields.wrongField));
    }
    StateRequest request { .previousResponseId = fields.previousResponseId,
        .conversationId = fields.conversationId,
        .isStored = fields.store.value_or(true),
        .isBackground = fields.background.value_or(false) };
    if (!request.previousResponseId.isEmpty() && !request.conversationId.isEmpty()) {
        return invalid(u"conversation"_s,
            u"`previous_response_id` and `conversation` both say what comes before; send one of them."_s);
    }
    if (request.isBackground && !request.isStored) {
        return invalid(u"store"_s,
            u"A background response is fetched later, so it has to be kept: leave `store` out or set it to "
            u"true."_s);
    }
    return request;
}

Result<QByteArray> joinRequest(const QByteArray& body, const History& history)
{
    Result<json::object> object = dialects::parseJsonObject(body);
    if (!object)
        return object.error();
    const json::value* given = object->if_contains("input");
    Result<json::array> items = given ? inputItems(*given) : Result<json::array>(json::array());
    if (!items)
        return items.error();
    if (auto dropped = dropReferences(*items, history); !dropped)
        return dropped.error();
    for (const std::string_view key : { "previous_response_id", "conversation", "background", "input" })
        object->erase(key);
    (*object)["store"] = false;
    QByteArray joined = dialects::serializeJson(*object);
    joined.chop(1);
    joined += R"(,"input":[)";
    for (const QByteArray& array : history.arrays)
        appendItems(joined, inner(array));
    appendItems(joined, inner(dialects::serializeJson(*items)));
    joined += "]}";
    return joined;
}

std::optional<QByteArray> shortenRequest(const QByteArray& body)
{
    Result<json::object> object = dialects::parseJsonObject(body);
    if (!object)
        return std::nullopt;
    json::value* given = object->if_contains("input");
    json::array* items = given ? given->if_array() : nullptr;
    if (!items || textAt(*object, "truncation") != "auto")
        return std::nullopt;
    // A call and its result, thinking and what it led to: only in front of the user's word nothing hangs
    // together.
    std::size_t cut = items->size();
    for (std::size_t index = items->size() / 2; index < items->size() && cut == items->size(); ++index) {
        if (index > 0 && isUsers((*items)[index]))
            cut = index;
    }
    for (std::size_t index = items->size() / 2; index-- > 1 && cut == items->size();) {
        if (isUsers((*items)[index]))
            cut = index;
    }
    if (cut == items->size())
        return std::nullopt;
    json::array kept;
    for (std::size_t index = 0; index < items->size(); ++index) {
        if (index >= cut || isInstruction((*items)[index]))
            kept.push_back(std::move((*items)[index]));
    }
    if (kept.size() == items->size())
        return std::nullopt;
    *given = std::move(kept);
    return dialects::serializeJson(*object);
}

} // namespace gateway::conversations
