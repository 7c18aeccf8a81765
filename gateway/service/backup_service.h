// SPDX-License-Identifier: GPL-3.0-or-later
// Backups while the gateway runs, as the window sees them: making, looking at and restoring them. Abstract,
// so that pages can be driven by a scripted one. Thread: the main thread. Callbacks come on it too, never
// from inside a call.
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QObject>
#include <QString>
#include <QVector>

#include <functional>
#include <optional>

namespace gateway::service {

struct BackupInfo {
    enum class OpensWith { Nothing, Key, Passphrase }; // nothing: it is damaged, or no backup

    QString path;
    QString name;
    qint64 madeMs = 0;
    qint64 bytes = 0;
    OpensWith opensWith = OpensWith::Nothing;
    friend bool operator==(const BackupInfo&, const BackupInfo&) = default;
};

// Read to its end.
struct BackupFacts {
    qint64 madeMs = 0;
    bool hasTraffic = false;
    qint64 rows = 0;
    qint64 secrets = 0;
    friend bool operator==(const BackupFacts&, const BackupFacts&) = default;
};

struct BackupWish {
    enum class Contents { WithoutTraffic, Everything };

    QString path = {}; // of the new file; empty: in folder(), named after the moment
    Contents contents = Contents::WithoutTraffic;
    std::optional<Secret> passphrase = {}; // empty: it opens with the key of this computer's secrets
};

class BackupService : public QObject {
    Q_OBJECT
public:
    template <typename T> using Done = std::function<void(const Result<T>&)>;

    using QObject::QObject;

    // Why there are none here; empty: there are.
    [[nodiscard]] virtual QString absence() const = 0;
    // Likewise of restoring.
    [[nodiscard]] virtual QString restoreAbsence() const = 0;
    // Where those go that are made by themselves.
    [[nodiscard]] virtual QString folder() const = 0;
    // Why the last one that was due was not made; empty: it was.
    [[nodiscard]] virtual QString problem() const = 0;
    // Of the folder, newest first.
    [[nodiscard]] virtual QVector<BackupInfo> list() const = 0;
    // A file from anywhere.
    [[nodiscard]] virtual BackupInfo look(const QString& path) const = 0;
    virtual void make(const BackupWish& wish, Done<BackupInfo> done) = 0;
    // Of the folder.
    [[nodiscard]] virtual Result<void> remove(const QString& name) = 0;

    // Reads it to its end, so that restoring it would succeed.
    virtual void check(
        const QString& path, const std::optional<Secret>& passphrase, Done<BackupFacts> done) = 0;
    // Makes a database of it, which the next start puts in place of the one in use. That one is kept.
    virtual void prepare(
        const QString& path, const std::optional<Secret>& passphrase, Done<BackupFacts> done) = 0;
    // When one was prepared that waits for the next start; nothing: none does.
    [[nodiscard]] virtual std::optional<qint64> preparedMs() const = 0;
    // It is not to be put in place after all.
    virtual void discardPrepared() = 0;

Q_SIGNALS:
    // Files came or went, or one was prepared.
    void changed();
};

} // namespace gateway::service
