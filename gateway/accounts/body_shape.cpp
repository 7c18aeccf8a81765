// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/body_shape.h"

#include "dialects/fit/adapters.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace gateway::accounts {

namespace {

namespace json = dialects::json;

std::string_view textOf(const QByteArray& bytes)
{
    return { bytes.constData(), static_cast<size_t>(bytes.size()) };
}

bool isNothing(const json::value& value)
{
    const auto* text = value.if_string();
    return value.is_null() || (text && text->empty());
}

void renameSystem(json::object& body, Dialect dialect, const QByteArray& role)
{
    auto* turns = body.if_contains(dialect == Dialect::Responses ? "input" : "messages");
    if (!turns || !turns->is_array())
        return;
    for (json::value& turn : turns->get_array()) {
        auto* object = turn.if_object();
        auto* value = object ? object->if_contains("role") : nullptr;
        if (value && value->is_string() && value->get_string() == "system")
            *value = textOf(role);
    }
}

void addIncludes(json::object& body, const QByteArrayList& names)
{
    if (names.isEmpty())
        return;
    json::value& include = body["include"];
    if (!include.is_array())
        include = json::array();
    json::array& list = include.get_array();
    for (const QByteArray& name : names) {
        if (std::find(list.begin(), list.end(), json::value(textOf(name))) == list.end())
            list.emplace_back(textOf(name));
    }
}

// An input of one text is a list with one turn, which not every server reads the short form of.
void spellOutInput(json::object& body, Dialect dialect)
{
    auto* input = dialect == Dialect::Responses ? body.if_contains("input") : nullptr;
    if (!input || !input->is_string())
        return;
    json::value text = *input;
    *input = json::array { json::object { { "type", "message" }, { "role", "user" },
        { "content",
            json::array { json::object { { "type", "input_text" }, { "text", std::move(text) } } } } } };
}

} // namespace

void applyBodyRules(json::object& body, Dialect dialect, const Inference& inference)
{
    for (const QByteArray& name : inference.drop)
        body.erase(textOf(name));
    if (!inference.systemRole.isEmpty()) {
        spellOutInput(body, dialect);
        renameSystem(body, dialect, inference.systemRole);
    }
    for (const auto& [key, value] : inference.defaults) {
        const auto* present = body.if_contains(key);
        if (!present || isNothing(*present))
            body[key] = value;
    }
    addIncludes(body, inference.include);
    dialects::mergeExtraBody(body, inference.set);
}

json::object inEnvelope(json::object body, const Inference& inference, const Values& values)
{
    if (!inference.hasEnvelope())
        return body;
    json::object outer = fillObject(inference.envelope, values);
    outer[inference.envelopeInner] = std::move(body);
    return outer;
}

} // namespace gateway::accounts
