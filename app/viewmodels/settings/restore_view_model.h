// SPDX-License-Identifier: GPL-3.0-or-later
// Restoring a backup, as a task with an end: which file, what opens it, what is in it, and the yes. Nothing
// changes before the next start, which puts the restored database in place and keeps the present one.
// Thread: the main thread. The service must outlive it.
#pragma once

#include "app/viewmodels/common/file_question.h"
#include "service/backup_service.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace app::viewmodels {

class RestoreViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(QString path READ path WRITE setPath NOTIFY changed FINAL)
    Q_PROPERTY(bool canChooseFile READ canChooseFile NOTIFY changed FINAL)
    // "12 March, 1.2 MB, opens with a passphrase"; empty: no such file.
    Q_PROPERTY(QString fileText READ fileText NOTIFY changed FINAL)
    Q_PROPERTY(bool needsPassphrase READ needsPassphrase NOTIFY changed FINAL)
    Q_PROPERTY(QString passphrase READ passphrase WRITE setPassphrase NOTIFY changed FINAL)
    // What was found in it; empty: it was not read to its end yet.
    Q_PROPERTY(QString contents READ contents NOTIFY changed FINAL)
    Q_PROPERTY(bool canCheck READ canCheck NOTIFY changed FINAL)
    Q_PROPERTY(bool canRestore READ canRestore NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    // It is prepared: what is left is a start.
    Q_PROPERTY(bool prepared READ isPrepared NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
public:
    explicit RestoreViewModel(gateway::service::BackupService& service, QObject* parent = nullptr);

    void useFileChooser(const ChooseFile& chooser);

    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    [[nodiscard]] QString path() const { return m_path; }

    [[nodiscard]] bool canChooseFile() const { return bool(m_chooseFile); }

    [[nodiscard]] QString fileText() const;
    [[nodiscard]] bool needsPassphrase() const;

    [[nodiscard]] QString passphrase() const { return m_passphrase; }

    [[nodiscard]] QString contents() const;
    [[nodiscard]] bool canCheck() const;

    [[nodiscard]] bool canRestore() const { return canCheck() && m_facts; }

    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    [[nodiscard]] bool isPrepared() const { return m_isPrepared; }

    [[nodiscard]] QString problem() const { return m_problem; }

    void setPath(const QString& path);
    void setPassphrase(const QString& passphrase);

    // Empty: of a file to be chosen.
    Q_INVOKABLE void begin(const QString& path);
    Q_INVOKABLE void choose();
    Q_INVOKABLE void check();
    Q_INVOKABLE void restore();
    // Forgets what was typed; what is prepared stays so.
    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();

private:
    void look();
    [[nodiscard]] std::optional<gateway::Secret> secret() const;

    gateway::service::BackupService& m_service;
    ChooseFile m_chooseFile;
    bool m_isOpen = false;
    QString m_path;
    QString m_passphrase;
    gateway::service::BackupInfo m_file;
    std::optional<gateway::service::BackupFacts> m_facts;
    bool m_isBusy = false;
    bool m_isPrepared = false;
    QString m_problem;
};

} // namespace app::viewmodels
