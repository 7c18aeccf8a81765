// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/fit/profile_table.h"

#include "dialects/fit/model_profiles.h"
#include "dialects/json/json_text.h"
#include "dialects/json/object_reader.h"

#include <algorithm>
#include <array>
#include <type_traits>

namespace gateway::dialects {

namespace {

template <typename Enum> struct Named {
    std::string_view name;
    Enum value;
};

constexpr std::array kOrigins { Named { "unknown", Origin::Unknown }, Named { "openai", Origin::OpenAi },
    Named { "anthropic", Origin::Anthropic }, Named { "google", Origin::Google },
    Named { "other", Origin::Other } };

constexpr std::array kStyles { Named { "none", ReasoningStyle::None },
    Named { "effort", ReasoningStyle::Effort }, Named { "openRouter", ReasoningStyle::OpenRouter },
    Named { "anthropicBudget", ReasoningStyle::AnthropicBudget },
    Named { "anthropicAdaptive", ReasoningStyle::AnthropicAdaptive },
    Named { "geminiBudget", ReasoningStyle::GeminiBudget },
    Named { "geminiLevel", ReasoningStyle::GeminiLevel },
    Named { "thinkingType", ReasoningStyle::ThinkingType },
    Named { "enableThinking", ReasoningStyle::EnableThinking },
    Named { "templateArgument", ReasoningStyle::TemplateArgument },
    Named { "think", ReasoningStyle::Think } };

constexpr std::array kEfforts { Named { "none", Effort::None }, Named { "minimal", Effort::Minimal },
    Named { "low", Effort::Low }, Named { "medium", Effort::Medium }, Named { "high", Effort::High },
    Named { "xhigh", Effort::XHigh }, Named { "max", Effort::Max } };

constexpr std::array kToolIds { Named { "any", ToolIdRule::Any }, Named { "wordOnly", ToolIdRule::WordOnly },
    Named { "nineAlphanumeric", ToolIdRule::NineAlphanumeric } };

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
    return readNamed(kEfforts, value, field);
}

bool readInto(ToolIdRule& field, const json::value& value)
{
    return readNamed(kToolIds, value, field);
}

bool readInto(Dialect& field, const json::value& value)
{
    const json::string* name = value.if_string();
    if (!name)
        return false;
    const auto dialect =
        dialectFromName(QString::fromUtf8(name->data(), static_cast<qsizetype>(name->size())));
    if (!dialect)
        return false;
    field = *dialect;
    return true;
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
        kFields.begin(), kFields.end(), [name](const Field& field) { return field.name == name; });
    return found == kFields.end() ? nullptr : found;
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool matchesAny(std::string_view text, const std::vector<std::string>& globs)
{
    return std::any_of(
        globs.begin(), globs.end(), [text](const std::string& glob) { return matchesGlob(text, glob); });
}

} // namespace

// Collects the rules of one text and what is wrong with them.
class ProfileTableReader {
public:
    Result<ProfileTable> read(QByteArrayView text)
    {
        auto root = parseJsonObject(text);
        if (!root)
            return invalid(root.error().message);
        const json::value* rules = root->if_contains("rules");
        if (!rules || !rules->is_array())
            return invalid(QStringLiteral("rules: must be an array."));
        for (const auto& [key, value] : *root) {
            if (key != "rules")
                mistake(std::string(key), "is not known.");
        }
        for (std::size_t i = 0; i < rules->get_array().size(); ++i)
            readRule(rules->get_array()[i], indexPath("rules", i));
        if (!m_mistakes.empty())
            return invalid(QString::fromStdString(m_mistakes));
        return std::move(m_table);
    }

private:
    static Error invalid(const QString& message)
    {
        return { .code = ErrorCode::ConfigInvalid,
            .message = QStringLiteral("The model profiles cannot be read: ") + message };
    }

    void mistake(const std::string& path, std::string_view what)
    {
        if (!m_mistakes.empty())
            m_mistakes += ' ';
        m_mistakes.append(path).append(": ").append(what);
    }

    void readRule(const json::value& value, const std::string& path)
    {
        const json::object* object = value.if_object();
        if (!object) {
            mistake(path, "must be an object.");
            return;
        }
        ProfileTable::Rule rule;
        bool hasReason = false;
        for (const auto& [key, item] : *object) {
            const std::string place = memberPath(path, key);
            if (key == "why")
                hasReason = item.is_string() && !item.get_string().empty();
            else if (key == "providers")
                readList(rule.providers, item, place);
            else if (key == "hosts")
                readList(rule.hosts, item, place);
            else if (key == "dialects")
                readList(rule.dialects, item, place);
            else if (key == "models")
                readList(rule.models, item, place);
            else if (key == "set")
                readSet(rule.set, item, place);
            else
                mistake(place, "is not known.");
        }
        if (!hasReason)
            mistake(memberPath(path, "why"), "is missing; every rule says why it is there.");
        if (rule.set.empty())
            mistake(memberPath(path, "set"), "is missing; the rule does nothing.");
        m_table.m_rules.push_back(std::move(rule));
    }

    template <typename T>
    void readList(std::vector<T>& list, const json::value& value, const std::string& path)
    {
        if (!readInto(list, value) || list.empty())
            mistake(path, "must be a list of names that are known, and not empty.");
    }

    void readSet(json::object& set, const json::value& value, const std::string& path)
    {
        const json::object* object = value.if_object();
        if (!object) {
            mistake(path, "must be an object.");
            return;
        }
        TargetProfile scratch;
        for (const auto& [key, item] : *object) {
            const Field* known = fieldNamed(key);
            if (!known)
                mistake(memberPath(path, key), "is not a field of a profile.");
            else if (!known->set(scratch, item))
                mistake(memberPath(path, key), "has a value it cannot have.");
        }
        set = *object;
    }

    ProfileTable m_table;
    std::string m_mistakes;
};

Result<ProfileTable> ProfileTable::fromJson(QByteArrayView text)
{
    return ProfileTableReader().read(text);
}

const ProfileTable& ProfileTable::builtIn()
{
    static const ProfileTable table = [] {
        const std::string_view text = modelProfilesJson();
        auto read = fromJson(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
        // The tests read this very text; a build that has it wrong still serves, by the defaults.
        if (!read)
            qCritical("%s", qUtf8Printable(read.error().message));
        return read ? std::move(*read) : ProfileTable();
    }();
    return table;
}

TargetProfile ProfileTable::profileFor(
    Dialect dialect, std::string_view provider, std::string_view host, std::string_view model) const
{
    TargetProfile profile;
    const std::size_t slash = model.rfind('/');
    const std::string_view bare = slash == std::string_view::npos ? model : model.substr(slash + 1);
    for (const Rule& rule : m_rules) {
        const bool isPlace = (rule.providers.empty() && rule.hosts.empty())
            || matchesAny(provider, rule.providers) || matchesAny(host, rule.hosts);
        const bool isDialect = rule.dialects.empty()
            || std::find(rule.dialects.begin(), rule.dialects.end(), dialect) != rule.dialects.end();
        if (!isPlace || !isDialect
            || (!rule.models.empty() && !matchesAny(model, rule.models) && !matchesAny(bare, rule.models)))
            continue;
        for (const auto& [key, value] : rule.set) {
            if (const Field* known = fieldNamed(key))
                known->set(profile, value);
        }
    }
    profile.dialect = dialect;
    profile.provider = provider;
    profile.model = model;
    // Of others nothing is known but that they understand their own.
    if (profile.origin == Origin::Other && profile.family.empty())
        profile.family = provider;
    return profile;
}

bool matchesGlob(std::string_view text, std::string_view glob)
{
    std::size_t at = 0;
    std::size_t rule = 0;
    std::size_t star = std::string_view::npos;
    std::size_t resume = 0;
    while (at < text.size()) {
        if (rule < glob.size() && glob[rule] == '*') {
            star = rule++;
            resume = at;
        } else if (rule < glob.size() && (glob[rule] == '?' || lower(glob[rule]) == lower(text[at]))) {
            ++rule;
            ++at;
        } else if (star != std::string_view::npos) {
            rule = star + 1;
            at = ++resume;
        } else {
            return false;
        }
    }
    while (rule < glob.size() && glob[rule] == '*')
        ++rule;
    return rule == glob.size();
}

} // namespace gateway::dialects
