// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database_file.h"

#include "base/durable_file.h"
#include "store/sql.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace gateway::store {

namespace {

constexpr QFile::Permissions kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

// An empty file that was never anyone else's to read.
bool makePrivateFile(const QString& path)
{
    QFile file(path);
    return openNewPrivate(file);
}

} // namespace

Result<void> prepareFile(const QString& path)
{
    const QFileInfo info(path);
    if (!makePrivateFolder(info.absolutePath())) {
        return Error { .code = ErrorCode::StoreFailed,
            .message = u"The data directory %1 cannot be made."_s.arg(info.absolutePath()) };
    }
    // SQLite gives its log files the mode of the database.
    if (!info.exists() && !makePrivateFile(path)) {
        return Error { .code = ErrorCode::StoreFailed,
            .message =
                u"The database %1 cannot be made. Check that its folder may be written by you."_s.arg(path) };
    }
    QFile::setPermissions(path, QFile::permissions(path) & kOwnerOnly);
    return {};
}

FileIdentity fileIdentity(const QString& path)
{
#ifdef Q_OS_UNIX
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) == 0)
        return { .device = facts.st_dev, .number = facts.st_ino };
#else
    Q_UNUSED(path)
#endif
    return {};
}

Result<void> copyAside(const QSqlDatabase& database, const QString& path, int version)
{
    const QString copy = u"%1.before-v%2"_s.arg(path).arg(version);
    const QString partial = copy + u".partial"_s;
    const auto failed = [&copy](const QString& reason) {
        return Error { .code = ErrorCode::StoreFailed,
            .message =
                u"No copy of the database could be made at %1 before changing it (%2); nothing was changed."_s
                    .arg(copy, reason) };
    };
    QFile::remove(partial);
    if (!makePrivateFile(partial))
        return failed(u"the folder cannot be written"_s);
    // Unlike a copy of the file this includes what is still in the log, whoever else reads meanwhile.
    QSqlQuery query = prepared(database, u"VACUUM INTO :path"_s);
    query.bindValue(u":path"_s, partial);
    if (!query.exec()) {
        QFile::remove(partial);
        return failed(query.lastError().databaseText());
    }
    QFile::remove(copy);
    if (!QFile::rename(partial, copy))
        return failed(u"its name is taken"_s);
    return {};
}

Error openError(const QString& path, const QSqlError& error)
{
    const QString reason = error.databaseText().trimmed();
    QString message;
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        message =
            u"%1 is not a Plexus database, or it is damaged (%2). Plexus left it as it is: move the file "
            "away to start with an empty one, or put a copy of it (%1.before-v…) in its place."_s;
        break;
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        message = u"The database %1 is locked by another program (%2). Close that program and start again."_s;
        break;
    default:
        message = u"The database %1 cannot be used (%2). Check that its folder exists and may be written by "
                  "you, and that the disk is not full."_s;
    }
    return { .code = ErrorCode::StoreFailed, .message = message.arg(path, reason), .detail = error.text() };
}

} // namespace gateway::store
