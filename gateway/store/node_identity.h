// SPDX-License-Identifier: GPL-3.0-or-later
// Who this process is among those that share a database: a random id that stays with its data directory, so
// that a node that starts again goes on with its own rows. Processes that share a data directory take
// different places in it, each locked as long as its process lives.
// Thread: any; blocks on the disk for a moment.
#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

namespace gateway::store {

class NodeIdentity {
public:
    NodeIdentity() = default; // of nobody: there is one node only

    // Takes the first place that is free in `<dataDir>/nodes`. Without a directory, or where it cannot be
    // written, the id is new each time and there is no folder.
    static NodeIdentity take(const QString& dataDir);

    [[nodiscard]] const QString& id() const { return m_id; }

    // For what is this node's own; empty: there is none.
    [[nodiscard]] const QString& folder() const { return m_folder; }

    // The computer's, for people.
    [[nodiscard]] static QString name();

private:
    QString m_id;
    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace gateway::store
