// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/fit/adapters.h"

#include "dialects/fit/json_path.h"
#include "dialects/fit/profile_table.h"
#include "dialects/fit/tool_ids.h"
#include "dialects/json/object_reader.h"

#include <algorithm>
#include <array>

namespace gateway::dialects {

namespace {

struct AdapterName {
    std::string_view name;
    AdapterKind kind;
};

constexpr std::array kNames {
    AdapterName { "reasoning_content", AdapterKind::ReasoningContent },
    AdapterName { "suppress_developer_role", AdapterKind::SuppressDeveloperRole },
    AdapterName { "model_override", AdapterKind::ModelOverride },
    AdapterName { "reasoning_rewrite", AdapterKind::ReasoningRewrite },
    AdapterName { "web_search_coercion", AdapterKind::WebSearchCoercion },
    AdapterName { "strip_unsupported_tool_search", AdapterKind::StripToolSearch },
    AdapterName { "suppress_unsupported_gpt5_options", AdapterKind::SuppressGpt5Options },
    AdapterName { "normalize_anthropic_tool_ids", AdapterKind::NormalizeToolIds },
};

constexpr std::array<std::string_view, 8> kGpt5Refuses { "temperature", "top_p", "logprobs", "top_logprobs",
    "frequency_penalty", "presence_penalty", "logit_bias", "truncation" };

std::string_view textOf(const json::value* value)
{
    const json::string* text = value ? value->if_string() : nullptr;
    return text ? std::string_view(*text) : std::string_view();
}

json::array* arrayIn(json::object& object, std::string_view key)
{
    json::value* value = object.if_contains(key);
    return value ? value->if_array() : nullptr;
}

const json::array* arrayIn(const json::object& object, std::string_view key)
{
    const json::value* value = object.if_contains(key);
    return value ? value->if_array() : nullptr;
}

std::string_view typeOf(const json::value& value)
{
    const json::object* object = value.if_object();
    return object ? textOf(object->if_contains("type")) : std::string_view();
}

template <typename Action> void forEachObject(json::array* array, const Action& action)
{
    for (std::size_t i = 0; array && i < array->size(); ++i) {
        if (json::object* object = (*array)[i].if_object())
            action(*object);
    }
}

template <typename Predicate> void eraseIf(json::array* array, const Predicate& goes)
{
    if (array)
        array->erase(std::remove_if(array->begin(), array->end(), goes), array->end());
}

std::optional<double> numberOf(const json::value* value)
{
    return value && value->is_number() ? std::optional(value->to_number<double>()) : std::nullopt;
}

bool isEqual(const json::value* a, const json::value* b)
{
    const auto x = numberOf(a);
    const auto y = numberOf(b);
    if (x && y)
        return !(*x < *y) && !(*y < *x);
    return a && b && *a == *b;
}

bool holds(const json::object& condition, const json::object& body)
{
    const json::value* found = valueAt(body, parsePath(textOf(condition.if_contains("source"))));
    const json::value* wanted = condition.if_contains("value");
    const std::string_view op = textOf(condition.if_contains("op"));
    if (op == "present" || op == "absent")
        return (found != nullptr) == (op == "present");
    if (op == "eq" || op.empty())
        return isEqual(found, wanted);
    if (op == "neq")
        return !isEqual(found, wanted);
    if (op == "in") {
        const json::array* list = wanted ? wanted->if_array() : nullptr;
        return list && std::any_of(list->begin(), list->end(), [found](const json::value& item) {
            return isEqual(found, &item);
        });
    }
    const auto x = numberOf(found);
    const auto y = numberOf(wanted);
    if (!x || !y)
        return false;
    if (op == "gt")
        return *x > *y;
    if (op == "gte")
        return *x >= *y;
    if (op == "lt")
        return *x < *y;
    return op == "lte" && *x <= *y;
}

// `any` holds when one of its conditions does; a rule without conditions always.
bool holdsRule(const json::object& rule, const json::object& body)
{
    if (const json::value* when = rule.if_contains("when"); when && when->is_object())
        return holds(when->get_object(), body);
    const json::array* any = arrayIn(rule, "any");
    if (!any)
        return true;
    return std::any_of(any->begin(), any->end(), [&body](const json::value& condition) {
        return condition.is_object() && holds(condition.get_object(), body);
    });
}

void overrideModel(json::object& body, const json::object& options)
{
    const json::array* rules = arrayIn(options, "rules");
    for (std::size_t i = 0; rules && i < rules->size(); ++i) {
        const json::object* rule = (*rules)[i].if_object();
        const std::string_view model = rule ? textOf(rule->if_contains("model")) : std::string_view();
        if (!model.empty() && holdsRule(*rule, body)) {
            body["model"] = model;
            return;
        }
    }
}

// What a write means: a value as it stands, one from elsewhere in the body, or that one through a table.
const json::value* written(const json::object& write, const json::object& body)
{
    if (const json::value* literal = write.if_contains("literal"))
        return literal;
    const json::value* source = valueAt(body, parsePath(textOf(write.if_contains("source"))));
    const json::value* map = write.if_contains("map");
    if (!source || !map || !map->is_object())
        return source;
    std::string key(textOf(source));
    if (const bool* flag = source->if_bool())
        key = *flag ? "true" : "false";
    else if (source->is_number())
        key = json::serialize(*source);
    return map->get_object().if_contains(key);
}

void rewriteReasoning(json::object& body, const json::object& options)
{
    const json::array* rules = arrayIn(options, "rules");
    if (!rules)
        return;
    const json::object asItCame = body;
    for (const json::value& item : *rules) {
        const json::object* rule = item.if_object();
        if (!rule || !holdsRule(*rule, asItCame))
            continue;
        const json::array* strips = arrayIn(*rule, "strip");
        for (std::size_t i = 0; strips && i < strips->size(); ++i)
            eraseAt(body, parsePath(textOf(&(*strips)[i])));
        const json::array* writes = arrayIn(*rule, "write");
        for (std::size_t i = 0; writes && i < writes->size(); ++i) {
            const json::object* write = (*writes)[i].if_object();
            const json::value* value = write ? written(*write, asItCame) : nullptr;
            if (value)
                setAt(body, parsePath(textOf(write->if_contains("path"))), *value);
        }
    }
}

bool isWebSearch(const json::value& tool)
{
    const json::object* object = tool.if_object();
    return typeOf(tool).starts_with("web_search")
        || (object && (object->contains("googleSearch") || object->contains("google_search")));
}

void coerceWebSearch(json::object& body, const json::object& options)
{
    const std::string_view target = textOf(options.if_contains("target"));
    const json::value* limit = options.if_contains("max_uses");
    json::array* tools = arrayIn(body, "tools");
    bool found = body.contains("web_search_options");
    eraseIf(tools, [&found](const json::value& tool) {
        found = found || isWebSearch(tool);
        return isWebSearch(tool);
    });
    if (!found)
        return;
    body.erase("web_search_options");
    if (tools && tools->empty() && target == "chat")
        body.erase("tools");
    json::object tool;
    if (target == "chat") {
        body["web_search_options"] = json::object();
        return;
    }
    if (target == "responses")
        tool = { { "type", "web_search" } };
    else if (target == "messages")
        tool = { { "type", "web_search_20250305" }, { "name", "web_search" } };
    else if (target == "gemini")
        tool = { { "googleSearch", json::object() } };
    else
        return;
    if (target == "messages" && limit && limit->is_int64())
        tool["max_uses"] = *limit;
    if (!tools)
        tools = &body["tools"].emplace_array();
    tools->push_back(std::move(tool));
}

void suppressDeveloper(json::object& body)
{
    for (const std::string_view list : { "messages", "input" }) {
        forEachObject(arrayIn(body, list), [](json::object& message) {
            if (textOf(message.if_contains("role")) == "developer")
                message["role"] = "system";
        });
    }
}

void renameReasoning(json::object& body)
{
    forEachObject(arrayIn(body, "messages"), [](json::object& message) {
        const json::value* reasoning = message.if_contains("reasoning");
        if (!reasoning || !reasoning->is_string())
            return;
        message.emplace("reasoning_content", *reasoning);
        message.erase("reasoning");
    });
}

void normalizeToolIds(json::object& body)
{
    forEachObject(arrayIn(body, "messages"), [](json::object& message) {
        forEachObject(arrayIn(message, "content"), [](json::object& block) {
            for (const std::string_view key : { "id", "tool_use_id" }) {
                const json::value* id = block.if_contains(key);
                if (id && id->is_string())
                    block[key] = legalToolId(std::string(textOf(id)), ToolIdRule::WordOnly);
            }
        });
    });
}

void apply(json::object& body, const Adapter& adapter)
{
    switch (adapter.kind) {
    case AdapterKind::ReasoningContent: renameReasoning(body); return;
    case AdapterKind::SuppressDeveloperRole: suppressDeveloper(body); return;
    case AdapterKind::ModelOverride: overrideModel(body, adapter.options); return;
    case AdapterKind::ReasoningRewrite: rewriteReasoning(body, adapter.options); return;
    case AdapterKind::WebSearchCoercion: coerceWebSearch(body, adapter.options); return;
    case AdapterKind::StripToolSearch:
        for (const std::string_view list : { "tools", "input" }) {
            eraseIf(arrayIn(body, list),
                [](const json::value& item) { return typeOf(item).starts_with("tool_search"); });
        }
        return;
    case AdapterKind::SuppressGpt5Options:
        if (matchesGlob(textOf(body.if_contains("model")), "*gpt-5*")) {
            for (const std::string_view key : kGpt5Refuses)
                body.erase(key);
        }
        return;
    case AdapterKind::NormalizeToolIds: normalizeToolIds(body); return;
    }
}

Error invalid(const std::string& path, std::string_view what)
{
    const std::string text = path + ": " + std::string(what);
    return { .code = ErrorCode::ConfigInvalid,
        .message = QString::fromStdString(text),
        .field = QString::fromStdString(path) };
}

Result<Adapter> adapterFrom(const json::value& value, const std::string& path)
{
    Adapter adapter;
    const json::object* object = value.if_object();
    const std::string_view name = object ? textOf(object->if_contains("name")) : textOf(&value);
    const auto* known = std::find_if(
        kNames.begin(), kNames.end(), [name](const AdapterName& entry) { return entry.name == name; });
    if (name.empty())
        return invalid(path, "must be an adapter's name, or an object with `name`.");
    if (known == kNames.end())
        return invalid(path, "\"" + std::string(name) + "\" is not an adapter.");
    adapter.kind = known->kind;
    if (!object)
        return adapter;
    if (const json::value* options = object->if_contains("options")) {
        if (!options->is_object())
            return invalid(memberPath(path, "options"), "must be an object.");
        adapter.options = options->get_object();
    }
    if (const json::value* enabled = object->if_contains("enabled")) {
        if (!enabled->is_bool())
            return invalid(memberPath(path, "enabled"), "must be true or false.");
        adapter.isEnabled = enabled->get_bool();
    }
    return adapter;
}

} // namespace

Result<std::vector<Adapter>> adaptersFrom(const json::value& value)
{
    std::vector<Adapter> adapters;
    const json::array one { value };
    const json::array* list = value.is_array() ? &value.get_array() : &one;
    for (std::size_t i = 0; i < list->size(); ++i) {
        auto adapter = adapterFrom((*list)[i], value.is_array() ? indexPath("adapter", i) : "adapter");
        if (!adapter)
            return adapter.error();
        adapters.push_back(std::move(*adapter));
    }
    return adapters;
}

std::vector<Adapter> mergeAdapters(const std::vector<Adapter>& provider, const std::vector<Adapter>& model)
{
    std::vector<Adapter> merged = provider;
    for (const Adapter& adapter : model) {
        const auto known = std::find_if(merged.begin(), merged.end(),
            [&adapter](const Adapter& other) { return other.kind == adapter.kind; });
        if (known == merged.end())
            merged.push_back(adapter);
        else
            *known = adapter;
    }
    std::erase_if(merged, [](const Adapter& adapter) { return !adapter.isEnabled; });
    return merged;
}

void applyAdapters(json::object& body, const std::vector<Adapter>& adapters)
{
    for (const Adapter& adapter : adapters) {
        if (adapter.isEnabled)
            apply(body, adapter);
    }
}

void mergeExtraBody(json::object& body, const json::object& extra)
{
    for (const auto& [key, value] : extra) {
        if (value.is_null()) {
            body.erase(key);
            continue;
        }
        json::value* known = body.if_contains(key);
        if (known && known->is_object() && value.is_object())
            mergeExtraBody(known->get_object(), value.get_object());
        else
            body[key] = value;
    }
}

void dropRefusedFields(json::object& body, const TargetProfile& target, Notes& notes)
{
    for (const std::string& field : target.dropFields) {
        if (body.erase(field) > 0)
            notes.push_back({ .field = field, .reason = "the target refuses this parameter" });
    }
}

} // namespace gateway::dialects
