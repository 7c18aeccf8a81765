// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/node_identity.h"

#include "base/durable_file.h"
#include "base/ids.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace gateway::store {

namespace {

constexpr int kMostPlaces = 64;

QString freshId()
{
    return newExchangeId(QDateTime::currentMSecsSinceEpoch()).toString().toLower();
}

// A directory that was copied to another computer is another node.
QString machine()
{
    return QString::fromLatin1(QSysInfo::machineUniqueId());
}

// The id in the file, or a new one that is in it from now on; empty: it cannot be kept.
QString keptId(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        const QStringList lines = QString::fromLatin1(file.read(1024)).split(u'\n');
        if (lines.size() > 1 && lines[0].size() == 26 && lines[1] == machine())
            return lines[0];
        file.close();
        QFile::remove(path);
    }
    const QString id = freshId();
    const QByteArray text = (id + u'\n' + machine() + u'\n').toLatin1();
    QFile made(path);
    return openNewPrivate(made) && made.write(text) == text.size() && flushToDisk(made) ? id : QString();
}

} // namespace

NodeIdentity NodeIdentity::take(const QString& dataDir)
{
    NodeIdentity identity;
    for (int place = 0; place < kMostPlaces && !dataDir.isEmpty(); ++place) {
        const QString folder = QDir(dataDir).filePath(u"nodes/%1"_s.arg(place));
        if (!makePrivateFolder(folder))
            break;
        auto lock = std::make_unique<QLockFile>(QDir(folder).filePath(u"lock"_s));
        lock->setStaleLockTime(0); // until its process is gone, however long that is
        if (!lock->tryLock(0))
            continue;
        identity.m_id = keptId(QDir(folder).filePath(u"id"_s));
        if (identity.m_id.isEmpty())
            break;
        identity.m_folder = folder;
        identity.m_lock = std::move(lock);
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
