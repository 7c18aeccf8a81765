// SPDX-License-Identifier: GPL-3.0-or-later
// A connection of one's own to a database file, for the commands that work on it while no gateway does
// (plexusd rekey, backup, restore). Thread: one; blocks.
#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>

namespace gateway::store {

class OwnedDatabase {
public:
    enum class Access {
        Shared, // beside a gateway that runs
        Sole,   // refused while any other process has it open, and locked to all others
    };

    // Of a database that is there. Does not migrate; another version's is refused.
    [[nodiscard]] static Result<std::unique_ptr<OwnedDatabase>> open(const QString& path, Access access);
    // Whatever version it is of.
    [[nodiscard]] static Result<std::unique_ptr<OwnedDatabase>> openAny(const QString& path, Access access);
    // Whether an error of the above says that somebody else has it open.
    [[nodiscard]] static bool isInUse(const Error& error);
    // A new one, which nobody else knows of.
    [[nodiscard]] static Result<std::unique_ptr<OwnedDatabase>> create(const QString& path);

    ~OwnedDatabase();
    OwnedDatabase(const OwnedDatabase&) = delete;
    OwnedDatabase& operator=(const OwnedDatabase&) = delete;

    [[nodiscard]] QSqlDatabase database() const;
    // All in the one file, nothing in a log beside it. Sole only.
    [[nodiscard]] Result<void> settle();

private:
    explicit OwnedDatabase(QString name)
        : m_name(std::move(name))
    {
    }

    QString m_name;
};

} // namespace gateway::store
