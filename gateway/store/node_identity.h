// SPDX-License-Identifier: GPL-3.0-or-later
// Who this process is among those that share a database: a random id that stays with its data directory, so
// that a node that starts again goes on with its own rows. Processes that share a data directory take
// different places in it, each locked as long as its process lives: by the system's lock on a file, which
// ends with whoever held it. In a container every process has the same number and name, so those say nothing.
// Thread: any; blocks on the disk for a moment.
#pragma once

#include <QString>

#include <memory>

namespace gateway::store {

class NodeIdentity {
public:
    NodeIdentity() = default; // of nobody: there is one node only

    // Takes the first place that is free in `<dataDir>/nodes`, and the rows that were written down in other
    // places nobody is in any more. Without a directory, or where it cannot be written, the id is new each
    // time and there is no folder.
    static NodeIdentity take(const QString& dataDir);

    [[nodiscard]] const QString& id() const { return m_id; }

    // For what is this node's own; empty: there is none.
    [[nodiscard]] const QString& folder() const { return m_folder; }

    // The computer's, for people.
    [[nodiscard]] static QString name();

private:
    QString m_id;
    QString m_folder;
    std::shared_ptr<const void> m_lock; // as long as this lives
};

} // namespace gateway::store
