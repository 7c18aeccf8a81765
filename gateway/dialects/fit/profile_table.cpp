// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/fit/profile_table.h"

#include "dialects/fit/model_profiles.h"
#include "dialects/fit/profile_fields.h"
#include "dialects/json/json_text.h"
#include "dialects/json/object_reader.h"

#include <algorithm>
#include <optional>

namespace gateway::dialects {

namespace {

std::optional<std::vector<std::string>> stringsOf(const json::value& value)
{
    const json::array* items = value.if_array();
    if (!items || items->empty())
        return std::nullopt;
    std::vector<std::string> list;
    for (const json::value& item : *items) {
        if (!item.is_string())
            return std::nullopt;
        list.emplace_back(std::string_view(item.get_string()));
    }
    return list;
}

std::optional<std::vector<Dialect>> dialectsOf(const json::value& value)
{
    const auto names = stringsOf(value);
    if (!names)
        return std::nullopt;
    std::vector<Dialect> list;
    for (const std::string& name : *names) {
        const auto dialect = dialectFromName(QString::fromStdString(name));
        if (!dialect)
            return std::nullopt;
        list.push_back(*dialect);
    }
    return list;
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
                take(rule.providers, stringsOf(item), place);
            else if (key == "hosts")
                take(rule.hosts, stringsOf(item), place);
            else if (key == "dialects")
                take(rule.dialects, dialectsOf(item), place);
            else if (key == "models")
                take(rule.models, stringsOf(item), place);
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
    void take(std::vector<T>& list, std::optional<std::vector<T>> read, const std::string& path)
    {
        if (read)
            list = std::move(*read);
        else
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
            if (!isProfileField(key))
                mistake(memberPath(path, key), "is not a field of a profile.");
            else if (!setProfileField(scratch, key, item))
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
            || (!rule.models.empty() && !matchesAny(bare, rule.models)
                && (bare == model || !matchesAny(model, rule.models))))
            continue;
        for (const auto& [key, value] : rule.set)
            setProfileField(profile, key, value);
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
