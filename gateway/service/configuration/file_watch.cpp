// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/configuration/file_watch.h"

#include "base/logging.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace {

// An editor's save is several steps; they are over well within this time.
constexpr int kQuietMs = 150;
// The kernel's own limit for links on one path.
constexpr int kMaxLinks = 40;

QString nearestDirectory(QString path)
{
    while (!QFileInfo(path).isDir()) {
        const QString parent = QFileInfo(path).path();
        if (parent == path)
            break;
        path = parent;
    }
    return path;
}

QStringList partsOf(const QString& path)
{
    return path.split(u'/', Qt::SkipEmptyParts);
}

} // namespace

QStringList watchedPathsFor(const QString& path)
{
    QStringList watched;
    const auto watch = [&watched](const QString& each) {
        if (!watched.contains(each))
            watched.append(each);
    };
    // Walks the path part by part as the kernel does, so that a link anywhere on it is seen.
    QStringList rest = partsOf(QFileInfo(path).absoluteFilePath());
    QString reached;
    int links = 0;
    while (!rest.isEmpty()) {
        const QString part = rest.takeFirst();
        if (part == u".")
            continue;
        if (part == u"..") {
            reached = reached.left(std::max<qsizetype>(0, reached.lastIndexOf(u'/')));
            continue;
        }
        const QString next = reached + u'/' + part;
        const QFileInfo info(next);
        if (info.isSymLink() && ++links <= kMaxLinks) {
            watch(nearestDirectory(reached.isEmpty() ? u"/"_s : reached));
            // Absolute, also for a relative link: nothing before it is a link any more.
            rest = partsOf(info.symLinkTarget()) + rest;
            reached.clear();
            continue;
        }
        reached = next;
    }
    watch(nearestDirectory(QFileInfo(reached).path()));
    if (QFileInfo::exists(reached))
        watch(reached);
    return watched;
}

FileWatch::FileWatch(QString path, QObject* parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuietMs);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_quiet, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_quiet, qOverload<>(&QTimer::start));
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        watchAgain();
        Q_EMIT changed();
    });
    watchAgain();
}

void FileWatch::watchAgain()
{
    const QStringList before = m_watcher.files() + m_watcher.directories();
    const QStringList wanted = watchedPathsFor(m_path);
    // A file that was replaced has a new inode under the old name: the old watch is deaf.
    const bool fileWatched = !m_watcher.files().isEmpty();
    if (fileWatched)
        m_watcher.removePaths(m_watcher.files());
    QStringList stale;
    for (const QString& path : before) {
        if (!wanted.contains(path) && m_watcher.directories().contains(path))
            stale.append(path);
    }
    if (!stale.isEmpty())
        m_watcher.removePaths(stale);
    QStringList missing;
    for (const QString& path : wanted) {
        if (!m_watcher.directories().contains(path))
            missing.append(path);
    }
    const QStringList failed = missing.isEmpty() ? QStringList() : m_watcher.addPaths(missing);
    for (const QString& path : failed) {
        // It may have gone in between; then its directory's watch brings us back.
        if (QFileInfo::exists(path))
            qCWarning(lcConfig).noquote() << path << "cannot be watched; changes to it need a restart";
    }
}

} // namespace gateway::service

#include "moc_file_watch.cpp"
