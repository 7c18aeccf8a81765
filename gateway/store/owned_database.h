// SPDX-License-Identifier: GPL-3.0-or-later
// A connection of one's own to a database, for the commands that work on it while no gateway does
// (plexusd rekey, backup, restore). Thread: one; blocks.
#pragma once

#include "base/result.h"
#include "store/database_location.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>

namespace gateway::store {

class OwnedDatabase {
public:
    enum class Access {
        Shared, // beside a gateway that runs
        Sole,   // refused while any gateway has it open, and locked to all
    };

    // Of a database that is there. Does not migrate; another version's is refused.
    [[nodiscard]] static Result<std::unique_ptr<OwnedDatabase>> open(
        const DatabaseLocation& location, Access access);
    // Whatever version it is of; of a server, it may be empty.
    [[nodiscard]] static Result<std::unique_ptr<OwnedDatabase>> openAny(
        const DatabaseLocation& location, Access access);
    // Whether an error of the above says that somebody else has it open.
    [[nodiscard]] static bool isInUse(const Error& error);
    // A new one, which nobody else knows of.
    [[nodiscard]] static Result<std::unique_ptr<OwnedDatabase>> create(const QString& path);

    ~OwnedDatabase();
    OwnedDatabase(const OwnedDatabase&) = delete;
    OwnedDatabase& operator=(const OwnedDatabase&) = delete;

    [[nodiscard]] QSqlDatabase database() const;
    // All in the one file, nothing in a log beside it. Sole only; a server sees to that itself.
    [[nodiscard]] Result<void> settle();

private:
    [[nodiscard]] static Result<std::unique_ptr<OwnedDatabase>> openFile(const QString& path, Access access);
    [[nodiscard]] static Result<std::unique_ptr<OwnedDatabase>> connect(
        const DatabaseServer& server, Access access);

    explicit OwnedDatabase(QString name)
        : m_name(std::move(name))
    {
    }

    QString m_name;
};

} // namespace gateway::store
