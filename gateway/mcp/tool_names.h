// SPDX-License-Identifier: GPL-3.0-or-later
// The names under which the aggregate shows what its servers have: `server__tool`, within the 64 characters
// of A-Z, a-z, 0-9, - and _ that models' APIs take. A name that does not fit gets a short one that is its
// alone and stays the same; names lead back to server and tool only through the table, never by being cut
// apart, so that a tool cannot pass itself off as another server's. Thread: any. Pure.
#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace gateway::mcp {

inline constexpr qsizetype kLongestToolName = 64;

struct ServerItem {
    QString server;
    QString name; // as the server gives it

    friend bool operator==(const ServerItem&, const ServerItem&) = default;
};

// The same for the same item, whatever else there is.
[[nodiscard]] QString shownName(const ServerItem& item);

class ToolNames {
public:
    // The shown name. Should two items come to the same one, the first keeps it; empty: it is taken.
    QString add(const ServerItem& item);
    [[nodiscard]] std::optional<ServerItem> find(const QString& shown) const;

private:
    QHash<QString, ServerItem> m_items; // by shown name
};

} // namespace gateway::mcp
