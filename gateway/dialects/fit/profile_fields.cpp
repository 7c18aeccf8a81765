// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/fit/profile_fields.h"

#include "dialects/efforts.h"

#include <algorithm>
#include <array>

namespace gateway::dialects {

namespace {

template <typename Enum> struct Named {
    std::string_view name;
    Enum value;
};

constexpr std::array kOrigins { Named<Origin> { "unknown", Origin::Unknown },
    Named<Origin> { "openai", Origin::OpenAi }, Named<Origin> { "anthropic", Origin::Anthropic },
    Named<Origin> { "google", Origin::Google }, Named<Origin> { "other", Origin::Other } };

constexpr std::array kStyles { Named<ReasoningStyle> { "none", ReasoningStyle::None },
    Named<ReasoningStyle> { "effort", ReasoningStyle::Effort },
    Named<ReasoningStyle> { "openRouter", ReasoningStyle::OpenRouter },
    Named<ReasoningStyle> { "anthropicBudget", ReasoningStyle::AnthropicBudget },
    Named<ReasoningStyle> { "anthropicAdaptive", ReasoningStyle::AnthropicAdaptive },
    Named<ReasoningStyle> { "geminiBudget", ReasoningStyle::GeminiBudget },
    Named<ReasoningStyle> { "geminiLevel", ReasoningStyle::GeminiLevel },
    Named<ReasoningStyle> { "thinkingType", ReasoningStyle::ThinkingType },
    Named<ReasoningStyle> { "enableThinking", ReasoningStyle::EnableThinking },
    Named<ReasoningStyle> { "templateArgument", ReasoningStyle::TemplateArgument },
    Named<ReasoningStyle> { "think", ReasoningStyle::Think } };

constexpr std::array kToolIds { Named<ToolIdRule> { "any", ToolIdRule::Any },
    Named<ToolIdRule> { "wordOnly", ToolIdRule::WordOnly },
    Named<ToolIdRule> { "nineAlphanumeric", ToolIdRule::NineAlphanumeric } };

template <typename Table, typename Enum>
bool readNamed(const Table& table, const json::value& value, Enum& out)
{
    const json::string* name = value.if_string();
    if (!name)
        return false;
    const auto found = std::find_if(table.begin(), table.end(),
        [name](const auto& entry) { return entry.name == std::string_view(*name); });
    if (found == table.end())
        return false;
    out = found->value;
    return true;
}

bool readInto(bool& field, const json::value& value)
{
    if (!value.is_bool())
        return false;
    field = value.get_bool();
    return true;
}

bool readInto(std::int64_t& field, const json::value& value)
{
    if (!value.is_int64() || value.get_int64() < 0)
        return false;
    field = value.get_int64();
    return true;
}

// null: no limit.
bool readInto(std::optional<std::int64_t>& field, const json::value& value)
{
    if (value.is_null()) {
        field.reset();
        return true;
    }
    std::int64_t number = 0;
    if (!readInto(number, value))
        return false;
    field = number;
    return true;
}

bool readInto(double& field, const json::value& value)
{
    if (!value.is_number())
        return false;
    field = value.to_number<double>();
    return true;
}

bool readInto(std::string& field, const json::value& value)
{
    if (!value.is_string())
        return false;
    field = std::string_view(value.get_string());
    return true;
}

bool readInto(Origin& field, const json::value& value)
{
    return readNamed(kOrigins, value, field);
}

bool readInto(ReasoningStyle& field, const json::value& value)
{
    return readNamed(kStyles, value, field);
}

bool readInto(Effort& field, const json::value& value)
{
    const json::string* name = value.if_string();
    const std::optional<Effort> effort = name ? effortFromName(*name) : std::nullopt;
    field = effort.value_or(field);
    return effort.has_value();
}

bool readInto(ToolIdRule& field, const json::value& value)
{
    return readNamed(kToolIds, value, field);
}

template <typename T> bool readInto(std::vector<T>& field, const json::value& value)
{
    const json::array* items = value.if_array();
    if (!items)
        return false;
    std::vector<T> list;
    for (const json::value& item : *items) {
        T entry {};
        if (!readInto(entry, item))
            return false;
        list.push_back(std::move(entry));
    }
    field = std::move(list);
    return true;
}

struct Field {
    std::string_view name;
    bool (*set)(TargetProfile&, const json::value&);
};

template <auto Member> constexpr Field field(std::string_view name)
{
    return { name,
        [](TargetProfile& profile, const json::value& value) { return readInto(profile.*Member, value); } };
}

constexpr std::array kFields {
    field<&TargetProfile::origin>("origin"),
    field<&TargetProfile::family>("family"),
    field<&TargetProfile::maxOutputTokens>("maxOutputTokens"),
    field<&TargetProfile::reasoning>("reasoning"),
    field<&TargetProfile::efforts>("efforts"),
    field<&TargetProfile::minBudget>("minBudget"),
    field<&TargetProfile::maxBudget>("maxBudget"),
    field<&TargetProfile::canDisableReasoning>("canDisableReasoning"),
    field<&TargetProfile::reasoningByDefault>("reasoningByDefault"),
    field<&TargetProfile::takesSampling>("takesSampling"),
    field<&TargetProfile::takesTemperatureWithTopP>("takesTemperatureWithTopP"),
    field<&TargetProfile::maxTemperature>("maxTemperature"),
    field<&TargetProfile::dropFields>("dropFields"),
    field<&TargetProfile::developerRole>("developerRole"),
    field<&TargetProfile::maxCompletionTokens>("maxCompletionTokens"),
    field<&TargetProfile::streamUsageOption>("streamUsageOption"),
    field<&TargetProfile::echoReasoning>("echoReasoning"),
    field<&TargetProfile::reasoningField>("reasoningField"),
    field<&TargetProfile::cacheControl>("cacheControl"),
    field<&TargetProfile::textArrays>("textArrays"),
    field<&TargetProfile::allowedTools>("allowedTools"),
    field<&TargetProfile::schemaOutput>("schemaOutput"),
    field<&TargetProfile::jsonSchemaField>("jsonSchemaField"),
    field<&TargetProfile::imagesInToolResults>("imagesInToolResults"),
    field<&TargetProfile::fetchesUrls>("fetchesUrls"),
    field<&TargetProfile::midSystemTurns>("midSystemTurns"),
    field<&TargetProfile::prefill>("prefill"),
    field<&TargetProfile::takesImages>("takesImages"),
    field<&TargetProfile::takesAudio>("takesAudio"),
    field<&TargetProfile::takesFiles>("takesFiles"),
    field<&TargetProfile::parallelToolCalls>("parallelToolCalls"),
    field<&TargetProfile::customTools>("customTools"),
    field<&TargetProfile::namespaceTools>("namespaceTools"),
    field<&TargetProfile::toolIds>("toolIds"),
};

const Field* fieldNamed(std::string_view name)
{
    const auto* found = std::find_if(
        kFields.begin(), kFields.end(), [name](const Field& entry) { return entry.name == name; });
    return found == kFields.end() ? nullptr : found;
}

} // namespace

bool isProfileField(std::string_view name)
{
    return fieldNamed(name) != nullptr;
}

bool setProfileField(TargetProfile& profile, std::string_view name, const json::value& value)
{
    const Field* field = fieldNamed(name);
    return field && field->set(profile, value);
}

} // namespace gateway::dialects
