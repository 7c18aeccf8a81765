// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a backup of the database now and then (Settings::Backup), in a folder of its own, and deletes the
// oldest of them. They are encrypted with BACKUP_PASSPHRASE where that is set, else with the key the database
// is sealed with: a copy against a broken disk or a wrong click, which is lost with that key.
// Only files that bear a backup's name are counted and deleted.
// Thread: the main thread; short blocking looks at the folder.
#pragma once

#include "base/clock.h"
#include "service/gateway_service.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <optional>

namespace gateway::service {

class BackupKeeper final : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(Result<void>)>;
    // Writes one to a new file.
    using Write = std::function<void(const QString& file, Done done)>;

    // `folder`: where they go unless the configuration names another.
    BackupKeeper(ConfigService& configuration, const Clock& clock, QString folder, Write write,
        QObject* parent = nullptr);

    // Looks, a minute from now and then every quarter of an hour, whether one is due.
    void start();
    void makeIfDue();

    // What went wrong last; empty: nothing.
    [[nodiscard]] QString problem() const { return m_problem; }

    // Where they are.
    [[nodiscard]] QString folder() const;

    // "plexus-20261127-013000.plxbackup", in UTC.
    [[nodiscard]] static QString fileName(qint64 epochMs);
    // When a file of that name was made; nullopt: it is none of ours.
    [[nodiscard]] static std::optional<qint64> madeAt(const QString& name);
    // Newest first.
    [[nodiscard]] static QStringList backupsIn(const QString& folder);

Q_SIGNALS:
    void made(const QString& file);

private:
    [[nodiscard]] QStringList past() const;
    void written(const QString& file, const Result<void>& result);
    void prune();
    void fail(const QString& problem);

    ConfigService& m_configuration;
    const Clock& m_clock;
    QString m_folder;
    Write m_write;
    QTimer m_timer;
    QString m_problem;
    bool m_isWriting = false;
};

} // namespace gateway::service
