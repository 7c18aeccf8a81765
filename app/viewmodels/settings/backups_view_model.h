// SPDX-License-Identifier: GPL-3.0-or-later
// Backups: making one now, those there are, restoring one.
// Thread: the main thread. The service must outlive it.
#pragma once

#include "app/viewmodels/common/file_question.h"
#include "app/viewmodels/common/gateway_texts.h"
#include "app/viewmodels/settings/backup_list_model.h"
#include "app/viewmodels/settings/restore_view_model.h"
#include "service/backup_service.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class BackupsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(app::viewmodels::BackupListModel* list READ list CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::RestoreViewModel* restore READ restore CONSTANT FINAL)
    // Why there are none here; empty: there are.
    Q_PROPERTY(QString absence READ absence CONSTANT FINAL)
    Q_PROPERTY(QString restoreAbsence READ restoreAbsence CONSTANT FINAL)
    Q_PROPERTY(QString folder READ folder NOTIFY listChanged FINAL)
    // Why the last one that was due was not made; empty: it was.
    Q_PROPERTY(QString scheduleProblem READ scheduleProblem NOTIFY listChanged FINAL)
    // A backup waits for the next start to be put in place; empty: none does.
    Q_PROPERTY(QString preparedText READ preparedText NOTIFY listChanged FINAL)

    Q_PROPERTY(bool everything READ hasEverything WRITE setEverything NOTIFY changed FINAL)
    // Of the new one; empty: in the folder, named after the moment.
    Q_PROPERTY(QString path READ path WRITE setPath NOTIFY changed FINAL)
    Q_PROPERTY(bool canChooseFile READ canChooseFile NOTIFY changed FINAL)
    Q_PROPERTY(QString passphrase READ passphrase WRITE setPassphrase NOTIFY changed FINAL)
    Q_PROPERTY(QString passphraseAgain READ passphraseAgain WRITE setPassphraseAgain NOTIFY changed FINAL)
    Q_PROPERTY(QString passphraseProblem READ passphraseProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString pathProblem READ pathProblem NOTIFY changed FINAL)
    Q_PROPERTY(bool canMake READ canMake NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    // What was made; empty: nothing to say.
    Q_PROPERTY(QString notice READ notice NOTIFY changed FINAL)
public:
    explicit BackupsViewModel(gateway::service::BackupService& service, QObject* parent = nullptr);

    void useFileChooser(const ChooseFile& chooser);

    [[nodiscard]] BackupListModel* list() { return &m_list; }

    [[nodiscard]] RestoreViewModel* restore() { return &m_restore; }

    [[nodiscard]] QString absence() const { return gatewayText(m_service.absence()); }

    [[nodiscard]] QString restoreAbsence() const { return gatewayText(m_service.restoreAbsence()); }

    [[nodiscard]] QString folder() const { return m_service.folder(); }

    [[nodiscard]] QString scheduleProblem() const { return m_service.problem(); }

    [[nodiscard]] QString preparedText() const;

    [[nodiscard]] bool hasEverything() const { return m_hasEverything; }

    [[nodiscard]] QString path() const { return m_path; }

    [[nodiscard]] bool canChooseFile() const { return bool(m_chooseFile); }

    [[nodiscard]] QString passphrase() const { return m_passphrase; }

    [[nodiscard]] QString passphraseAgain() const { return m_passphraseAgain; }

    [[nodiscard]] QString passphraseProblem() const;
    [[nodiscard]] QString pathProblem() const;
    [[nodiscard]] bool canMake() const;

    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] QString notice() const { return m_notice; }

    void setEverything(bool everything);
    void setPath(const QString& path);
    void setPassphrase(const QString& passphrase);
    void setPassphraseAgain(const QString& passphrase);

    // The page is in sight.
    Q_INVOKABLE void load();
    Q_INVOKABLE void choosePath();
    Q_INVOKABLE void make();
    Q_INVOKABLE void remove(const QString& name);
    Q_INVOKABLE void discardPrepared();

Q_SIGNALS:
    void changed();
    void listChanged();

private:
    void touched();

    gateway::service::BackupService& m_service;
    ChooseFile m_chooseFile;
    BackupListModel m_list;
    RestoreViewModel m_restore;
    bool m_hasEverything = false;
    QString m_path;
    QString m_passphrase;
    QString m_passphraseAgain;
    bool m_isBusy = false;
    QString m_problem;
    QString m_notice;
};

} // namespace app::viewmodels
