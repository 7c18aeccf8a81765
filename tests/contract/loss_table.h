// SPDX-License-Identifier: GPL-3.0-or-later
// losses.json: what translation may lose, one entry per reason. README.md describes its fields.
// Thread: any. Immutable once read.
#pragma once

#include "base/dialect.h"
#include "base/result.h"

#include <QByteArrayView>

#include <set>
#include <string>
#include <vector>

namespace gateway::contract {

enum class Direction { Request, Reply, Stream };

// The client speaks `client`, the provider `target`, whichever way the thing travels.
struct Pair {
    Dialect client = Dialect::Chat;
    Dialect target = Dialect::Chat;
};

struct Losses {
    std::set<std::string> paths; // in the unified form as JSON
    std::set<std::string> notes; // "dropped seed", as glob patterns
    friend bool operator==(const Losses&, const Losses&) = default;
};

class LossTable {
public:
    [[nodiscard]] static Result<LossTable> fromJson(QByteArrayView text);

    // All that is declared for one thing. Empty when nothing is.
    [[nodiscard]] Losses declared(const std::string& scenario, Pair pair, Direction direction) const;
    // Entries that can apply to nothing: scenarios and pairs that do not exist.
    [[nodiscard]] std::vector<std::string> idleEntries(const std::set<std::string>& scenarios) const;

private:
    struct Entry {
        std::set<std::string> scenarios;
        std::set<std::string> pairs; // "chat>messages", "*>messages", "messages>*"
        std::set<Direction> directions;
        Losses losses;
    };

    std::vector<Entry> m_entries;
};

[[nodiscard]] std::string pairName(Pair pair);
[[nodiscard]] std::string directionName(Direction direction);

} // namespace gateway::contract
