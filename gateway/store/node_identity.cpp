// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/node_identity.h"

#include "base/durable_file.h"
#include "base/ids.h"
#include "store/database_file.h"
#include "store/row_journal.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <sys/file.h>
#else
#include <QLockFile>
#endif

using namespace Qt::StringLiterals;

namespace gateway::store {

namespace {

constexpr int kMostPlaces = 64;

QString freshId()
{
    return newExchangeId(QDateTime::currentMSecsSinceEpoch()).toString().toLower();
}

QString machine()
{
    return QString::fromLatin1(QSysInfo::machineUniqueId());
}

// Where it is: a directory that was copied, to another computer or on this one, is another node, and the file
// in it another file. Not the device: that may have another number after the next start of the computer.
QStringList placeOf(const QString& path)
{
    return { machine(), QString::number(fileIdentity(path).number) };
}

// The id in the file, or a new one that is in it from now on; empty: it cannot be kept.
QString keptId(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        const QStringList lines = QString::fromLatin1(file.read(1024)).split(u'\n');
        if (lines.size() > 2 && lines[0].size() == 26 && lines.mid(1, 2) == placeOf(path))
            return lines[0];
        file.close();
        QFile::remove(path);
    }
    const QString id = freshId();
    QFile made(path);
    if (!openNewPrivate(made))
        return {};
    const QByteArray text = ((QStringList { id } + placeOf(path)).join(u'\n') + u'\n').toLatin1();
    return made.write(text) == text.size() && flushToDisk(made) ? id : QString();
}

// Null: somebody is there, or it cannot be locked.
std::shared_ptr<const void> lockPlace(const QString& folder)
{
    const QString path = QDir(folder).filePath(u"lock"_s);
#ifdef Q_OS_UNIX
    auto file = std::make_shared<QFile>(path);
    if (!file->open(QIODevice::ReadWrite, QFile::ReadOwner | QFile::WriteOwner)
        || ::flock(file->handle(), LOCK_EX | LOCK_NB) != 0)
        return nullptr;
    return file;
#else
    auto lock = std::make_shared<QLockFile>(path);
    lock->setStaleLockTime(0); // until its process is gone, however long that is
    return lock->tryLock(0) ? lock : nullptr;
#endif
}

// What a process left that nobody took the place of, and nobody may ever again.
void gatherRows(const QDir& nodes, const QString& own)
{
    for (const QString& name : nodes.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir place(nodes.filePath(name));
        if (place.path() == own || place.entryList({ kRowFiles }, QDir::Files).isEmpty())
            continue;
        const auto lock = lockPlace(place.path());
        if (lock == nullptr)
            continue;
        for (const QString& file : place.entryList({ kRowFiles }, QDir::Files, QDir::Name))
            QFile::rename(place.filePath(file), nextRowFile(own));
    }
}

} // namespace

NodeIdentity NodeIdentity::take(const QString& dataDir)
{
    NodeIdentity identity;
    const QDir nodes(QDir(dataDir).filePath(u"nodes"_s));
    for (int place = 0; place < kMostPlaces && !dataDir.isEmpty(); ++place) {
        const QString folder = nodes.filePath(QString::number(place));
        if (!makePrivateFolder(folder))
            break;
        auto lock = lockPlace(folder);
        if (lock == nullptr)
            continue;
        identity.m_id = keptId(QDir(folder).filePath(u"id"_s));
        if (identity.m_id.isEmpty())
            break;
        identity.m_folder = folder;
        identity.m_lock = std::move(lock);
        gatherRows(nodes, folder);
        return identity;
    }
    identity.m_id = freshId();
    return identity;
}

QString NodeIdentity::name()
{
    return QSysInfo::machineHostName();
}

} // namespace gateway::store
