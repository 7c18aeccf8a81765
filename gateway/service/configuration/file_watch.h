// SPDX-License-Identifier: GPL-3.0-or-later
// Tells when what stands at a path may have changed, however it was changed: written in place, replaced by a
// rename (most editors), removed and made again, or reached through a symbolic link that now points elsewhere
// (mounted Kubernetes volumes swap a link two levels up).
// Thread: the one it was made on. changed() comes from the event loop, once things have been quiet for a
// moment; it is a hint, so compare contents.
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

namespace gateway::service {

// Every directory and file whose change can change what `path` leads to: the target, and the directory of
// each link on the way. What does not exist is stood for by the nearest directory above it.
[[nodiscard]] QStringList watchedPathsFor(const QString& path);

class FileWatch final : public QObject {
    Q_OBJECT
public:
    explicit FileWatch(QString path, QObject* parent = nullptr);

Q_SIGNALS:
    void changed();

private:
    void watchAgain();

    QString m_path;
    QFileSystemWatcher m_watcher;
    QTimer m_quiet;
};

} // namespace gateway::service
