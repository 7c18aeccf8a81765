// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/fit/tool_names.h"

#include "dialects/characters.h"
#include "dialects/fit/short_hash.h"

#include <algorithm>

namespace gateway::dialects {

namespace {

constexpr std::size_t kMaxLength = 64;
constexpr std::size_t kKept = 55;
constexpr std::string_view kNamespaceSeparator = "__";

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isLegalCharacter(char c, Dialect dialect)
{
    if (isNameCharacter(c))
        return true;
    return dialect == Dialect::Gemini && (c == '.' || c == ':');
}

bool mayBegin(char c, Dialect dialect)
{
    return dialect != Dialect::Gemini || isLetter(c) || c == '_';
}

bool isLegalName(std::string_view name, Dialect dialect)
{
    return !name.empty() && name.size() <= kMaxLength && mayBegin(name.front(), dialect)
        && std::all_of(name.begin(), name.end(), [dialect](char c) { return isLegalCharacter(c, dialect); });
}

// Sanitised, with room for a hash.
std::string legalHead(const std::string& name, Dialect dialect)
{
    std::string head = name.substr(0, kKept);
    std::replace_if(
        head.begin(), head.end(), [dialect](char c) { return !isLegalCharacter(c, dialect); }, '_');
    if (head.empty() || !mayBegin(head.front(), dialect))
        head.insert(0, 1, '_');
    head.resize(std::min(head.size(), kKept));
    return head;
}

bool keepsNamespaces(const TargetProfile& target)
{
    return target.dialect == Dialect::Responses && target.namespaceTools;
}

class Renamer {
public:
    Renamer(const TargetProfile& target, ToolNames& names, ReplyRules& rules)
        : m_keepsNamespaces(keepsNamespaces(target))
        , m_names(names)
        , m_rules(rules)
    {
    }

    void rename(std::string& name, std::string& nameSpace)
    {
        std::string flat = m_names.sent(m_keepsNamespaces ? std::string() : nameSpace, name);
        if (flat != name || (!m_keepsNamespaces && !nameSpace.empty())) {
            ClientTool& tool = m_rules.tools[flat];
            tool.name = name;
            if (!m_keepsNamespaces)
                tool.nameSpace = nameSpace;
        }
        name = std::move(flat);
        if (!m_keepsNamespaces)
            nameSpace.clear();
    }

private:
    bool m_keepsNamespaces;
    ToolNames& m_names;
    ReplyRules& m_rules;
};

// The tool a choice means: choices do not say the namespace, or say it as part of the name.
const Tool* toolMeant(const std::vector<Tool>& tools, const std::string& choice)
{
    for (const bool exact : { true, false }) {
        for (const Tool& tool : tools) {
            if (tool.hosted != HostedTool::None)
                continue;
            if (exact ? tool.name == choice && tool.nameSpace.empty()
                      : tool.name == choice || tool.nameSpace + "__" + tool.name == choice
                        || tool.nameSpace + "." + tool.name == choice)
                return &tool;
        }
    }
    return nullptr;
}

void dropDoubles(std::vector<Tool>& tools, Notes& notes)
{
    std::set<std::pair<std::string, std::string>> seen;
    std::erase_if(tools, [&](const Tool& tool) {
        if (tool.hosted != HostedTool::None || seen.emplace(tool.nameSpace, tool.name).second)
            return false;
        notes.push_back({ .kind = Note::Kind::Repaired,
            .field = "tools",
            .reason = "\"" + tool.name + "\" is defined twice; the first definition is sent" });
        return true;
    });
}

void renameInHistory(ChatRequest& request, Renamer& renamer)
{
    std::map<std::string, std::pair<std::string, std::string>> calls; // id → what the client calls it
    for (Turn& turn : request.turns) {
        for (Part& part : turn.parts) {
            if (auto* call = part.get<ToolCallPart>()) {
                calls[call->id] = { call->name, call->nameSpace };
                renamer.rename(call->name, call->nameSpace);
            } else if (auto* result = part.get<ToolResultPart>()) {
                const auto known = calls.find(result->callId);
                std::string nameSpace;
                if (known != calls.end())
                    std::tie(result->name, nameSpace) = known->second;
                if (!result->name.empty())
                    renamer.rename(result->name, nameSpace);
            }
        }
    }
}

} // namespace

ToolNames::ToolNames(const TargetProfile& target)
    : m_dialect(target.dialect)
{
}

std::string ToolNames::sent(const std::string& nameSpace, const std::string& name)
{
    const auto known = m_sent.find({ nameSpace, name });
    if (known != m_sent.end())
        return known->second;
    std::string chosen = legal(nameSpace, name);
    // Someone else's name, which takes intent or a namespace spelled into a name: more of the hash.
    const std::string whole = nameSpace + '\n' + name;
    for (std::size_t length = 8; m_taken.contains(chosen) && length <= 24; length += 8)
        chosen =
            legalHead(name, m_dialect).substr(0, kMaxLength - 1 - length) + '_' + shortHash(whole, length);
    m_taken.insert(chosen);
    m_sent[{ nameSpace, name }] = chosen;
    return chosen;
}

std::string ToolNames::unused(std::string_view wanted)
{
    std::string name(wanted);
    for (int suffix = 2; !m_taken.insert(name).second; ++suffix)
        name = std::string(wanted) + '_' + std::to_string(suffix);
    return name;
}

std::string ToolNames::legal(const std::string& nameSpace, const std::string& name) const
{
    std::string flat = nameSpace.empty() ? name : nameSpace + std::string(kNamespaceSeparator) + name;
    if (isLegalName(flat, m_dialect))
        return flat;
    return legalHead(flat, m_dialect) + '_' + shortHash(flat, 8);
}

void fitToolNames(
    ChatRequest& request, const TargetProfile& target, ToolNames& names, ReplyRules& rules, Notes& notes)
{
    dropDoubles(request.tools, notes);
    Renamer renamer(target, names, rules);
    if (request.toolChoice && request.tools.empty()) {
        request.toolChoice.reset();
        notes.push_back({ .field = "tool_choice", .reason = "there are no tools to choose from" });
    }
    std::vector<std::pair<std::string, std::string>> chosen;
    if (request.toolChoice) {
        for (const std::string& name : request.toolChoice->names) {
            const Tool* tool = toolMeant(request.tools, name);
            chosen.emplace_back(tool ? tool->name : name, tool ? tool->nameSpace : std::string());
        }
    }
    // Tools that keep their names first, so that what has to change gives way to them.
    for (const bool unchanged : { true, false }) {
        for (Tool& tool : request.tools) {
            const bool staysAsIs =
                (tool.nameSpace.empty() || keepsNamespaces(target)) && isLegalName(tool.name, target.dialect);
            if (tool.hosted == HostedTool::None && staysAsIs == unchanged && !tool.name.empty())
                static_cast<void>(
                    names.sent(keepsNamespaces(target) ? std::string() : tool.nameSpace, tool.name));
        }
    }
    for (Tool& tool : request.tools) {
        if (tool.hosted == HostedTool::None && !tool.name.empty())
            renamer.rename(tool.name, tool.nameSpace);
    }
    if (request.toolChoice) {
        request.toolChoice->names.clear();
        for (auto& [name, nameSpace] : chosen) {
            renamer.rename(name, nameSpace);
            request.toolChoice->names.push_back(name);
        }
    }
    renameInHistory(request, renamer);
}

} // namespace gateway::dialects
