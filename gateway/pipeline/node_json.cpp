// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/node_json.h"

namespace gateway::pipeline {

namespace json = dialects::json;

namespace {

json::value scalarValue(const config::Node& node)
{
    const QByteArray text = node.text.toUtf8();
    if (!node.quoted) {
        const Result<json::value> value = dialects::parseJson(text);
        if (value && !value->is_structured() && !value->is_string())
            return *value;
    }
    return json::value(json::string(text.constData(), static_cast<std::size_t>(text.size())));
}

} // namespace

json::value jsonOf(const config::Node& node)
{
    switch (node.kind) {
    case config::Node::Kind::Null: return nullptr;
    case config::Node::Kind::Scalar: return scalarValue(node);
    case config::Node::Kind::List: {
        json::array list;
        for (const config::Node& item : node.items)
            list.push_back(jsonOf(item));
        return list;
    }
    case config::Node::Kind::Map: {
        json::object object;
        for (const config::Member& member : node.members)
            object[member.key.toStdString()] = jsonOf(member.value);
        return object;
    }
    }
    return nullptr;
}

} // namespace gateway::pipeline
