// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/loss_table.h"

#include "contract/scenario.h"
#include "dialects/json/json_text.h"
#include "dialects/json/object_reader.h"

#include <algorithm>

namespace gateway::contract {

namespace {

using namespace dialects;

std::set<std::string> stringSet(ObjectReader& reader, std::string_view key)
{
    const std::vector<std::string> list = reader.strings(key);
    return { list.begin(), list.end() };
}

// A star stands for the three other dialects, never for the same one: what a dialect says to itself is
// declared by name.
bool matches(const std::set<std::string>& patterns, Pair pair)
{
    const std::string client = nameOf(pair.client);
    const std::string target = nameOf(pair.target);
    if (patterns.contains(client + ">" + target))
        return true;
    return pair.client != pair.target
        && (patterns.contains("*>" + target) || patterns.contains(client + ">*"));
}

std::set<std::string> allPatterns()
{
    std::set<std::string> patterns;
    for (const Dialect client : kDialects) {
        patterns.insert("*>" + nameOf(client));
        patterns.insert(nameOf(client) + ">*");
        for (const Dialect target : kDialects)
            patterns.insert(pairName({ .client = client, .target = target }));
    }
    return patterns;
}

} // namespace

std::string pairName(Pair pair)
{
    return nameOf(pair.client) + ">" + nameOf(pair.target);
}

std::string directionName(Direction direction)
{
    switch (direction) {
    case Direction::Request: return "request";
    case Direction::Reply: return "reply";
    case Direction::Stream: return "stream";
    }
    return {};
}

Result<LossTable> LossTable::fromJson(QByteArrayView text)
{
    auto document = parseJsonObject(text);
    if (!document)
        return document.error();
    LossTable table;
    dialects::Problems problems;
    ObjectReader root(*document, {}, problems);
    const json::array* losses = root.array("losses");
    for (std::size_t index = 0; losses && index < losses->size(); ++index) {
        const std::string path = indexPath("losses", index);
        const json::object* object = (*losses)[index].if_object();
        if (!object) {
            problems.add(path, "must be an object");
            break;
        }
        ObjectReader reader(*object, path, problems);
        Entry entry { .scenarios = stringSet(reader, "scenarios"), .pairs = stringSet(reader, "pairs") };
        for (const std::string& what : reader.strings("in")) {
            for (const Direction direction : { Direction::Request, Direction::Reply, Direction::Stream }) {
                if (what == directionName(direction))
                    entry.directions.insert(direction);
            }
        }
        entry.losses = { .paths = stringSet(reader, "paths"), .notes = stringSet(reader, "notes") };
        const std::string because = reader.requiredString("because");
        if (reader.requiredString("why").empty() || entry.directions.empty() || entry.pairs.empty()
            || entry.scenarios.empty())
            problems.add(path, "lacks scenarios, pairs, in or why");
        if (because != "client" && because != "target")
            problems.add(path, "says neither client nor target in `because`");
        // What the client's dialect cannot say was never lost, so nothing is to be told about it; what the
        // target has no place for has to be told.
        if (entry.directions.contains(Direction::Request)
            && (because == "target") == entry.losses.notes.empty())
            problems.add(path, "has to have notes when it is because of the target, and none otherwise");
        if (!reader.rest().empty())
            problems.add(path, "has fields nobody reads");
        table.m_entries.push_back(std::move(entry));
    }
    if (!problems.isEmpty())
        return problems.error();
    return table;
}

Losses LossTable::declared(const std::string& scenario, Pair pair, Direction direction) const
{
    Losses all;
    for (const Entry& entry : m_entries) {
        if (!entry.scenarios.contains(scenario) || !entry.directions.contains(direction)
            || !matches(entry.pairs, pair))
            continue;
        all.paths.insert(entry.losses.paths.begin(), entry.losses.paths.end());
        if (direction == Direction::Request)
            all.notes.insert(entry.losses.notes.begin(), entry.losses.notes.end());
    }
    return all;
}

std::vector<std::string> LossTable::idleEntries(const std::set<std::string>& scenarios) const
{
    const std::set<std::string> patterns = allPatterns();
    std::vector<std::string> idle;
    for (const Entry& entry : m_entries) {
        for (const std::string& scenario : entry.scenarios) {
            if (!scenarios.contains(scenario))
                idle.push_back("scenario " + scenario);
        }
        for (const std::string& pair : entry.pairs) {
            if (!patterns.contains(pair))
                idle.push_back("pair " + pair);
        }
    }
    return idle;
}

} // namespace gateway::contract
