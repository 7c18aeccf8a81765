// SPDX-License-Identifier: GPL-3.0-or-later
// Copying logins of other programs on this computer: which file, what was copied, and what has to be decided
// before the rest can be. What is decided holds until the sheet is left; a client secret is forgotten then.
// Thread: the main thread. The service must outlive it.
#pragma once

#include "app/viewmodels/accounts/import_source_list_model.h"
#include "service/account_service.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class AccountImportViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(Stage stage READ stage NOTIFY changed FINAL)
    Q_PROPERTY(app::viewmodels::ImportSourceListModel* sources READ sources CONSTANT FINAL)
    // Whose file is read ("Codex").
    Q_PROPERTY(QString program READ program NOTIFY changed FINAL)
    // For a login that has no name in the file; empty: "default".
    Q_PROPERTY(QString accountName READ accountName WRITE setAccountName NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    // One account a line.
    Q_PROPERTY(QString copied READ copied NOTIFY changed FINAL)
    // Sentences about what is of no use, a line each.
    Q_PROPERTY(QString passedOver READ passedOver NOTIFY changed FINAL)
    // What vendors say against such use, a paragraph each; empty: nothing is to be decided.
    Q_PROPERTY(QString restrictions READ restrictions NOTIFY changed FINAL)
    // Logins whose refresh tokens are good once, in a sentence; empty: likewise.
    Q_PROPERTY(QString shared READ shared NOTIFY changed FINAL)
    // Logins that cannot be renewed without the person's own client secret; empty: likewise.
    Q_PROPERTY(QString withoutSecret READ withoutSecret NOTIFY changed FINAL)
    Q_PROPERTY(
        bool acceptsRestrictions READ acceptsRestrictions WRITE setAcceptsRestrictions NOTIFY changed FINAL)
    Q_PROPERTY(bool takesShared READ takesShared WRITE setTakesShared NOTIFY changed FINAL)
    // Something was decided that lets more be copied.
    Q_PROPERTY(bool canGoOn READ canGoOn NOTIFY changed FINAL)
public:
    enum class Stage { Choosing, Reading, Deciding, Done };
    Q_ENUM(Stage)

    explicit AccountImportViewModel(gateway::service::AccountService& service, QObject* parent = nullptr);

    // Looks which files there are.
    Q_INVOKABLE void open();
    // Forgets everything, what was copied excepted.
    Q_INVOKABLE void close();
    Q_INVOKABLE void read(int source);
    // A file of another place.
    Q_INVOKABLE void readFile(const QString& path);
    // Write-only.
    Q_INVOKABLE void setClientSecret(const QString& secret);
    // Once more, by what was decided.
    Q_INVOKABLE void goOn();
    // Leaves what is undecided where it is.
    Q_INVOKABLE void leaveRest();

    [[nodiscard]] Stage stage() const { return m_stage; }

    [[nodiscard]] ImportSourceListModel* sources() { return &m_sources; }

    [[nodiscard]] QString program() const { return m_source.program; }

    [[nodiscard]] QString accountName() const { return m_accountName; }

    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] QString copied() const;

    [[nodiscard]] QString passedOver() const { return m_passedOver.join(u'\n'); }

    [[nodiscard]] QString restrictions() const;
    [[nodiscard]] QString shared() const;
    [[nodiscard]] QString withoutSecret() const;

    [[nodiscard]] bool acceptsRestrictions() const { return m_acceptsRestrictions; }

    [[nodiscard]] bool takesShared() const { return m_takesShared; }

    [[nodiscard]] bool canGoOn() const;

    void setAccountName(const QString& name);
    void setAcceptsRestrictions(bool accepts);
    void setTakesShared(bool takes);

Q_SIGNALS:
    void changed();

private:
    void begin(const gateway::service::ImportSource& source);
    void run();
    void take(const gateway::Result<gateway::service::ImportReport>& report);
    [[nodiscard]] QString nameOf(const gateway::accounts::AccountId& id) const;
    [[nodiscard]] QStringList namesOf(const QVector<gateway::accounts::AccountId>& ids) const;

    gateway::service::AccountService& m_service;
    QVector<gateway::service::AccountVendor> m_vendors;
    ImportSourceListModel m_sources;
    Stage m_stage = Stage::Choosing;
    gateway::service::ImportSource m_source;
    QString m_accountName;
    QString m_problem;
    QVector<gateway::accounts::AccountId> m_copied;
    QStringList m_passedOver;
    gateway::service::ImportReport m_open; // what is to be decided of it
    gateway::Secret m_clientSecret;
    bool m_acceptsRestrictions = false;
    bool m_takesShared = false;
    quint64 m_run = 0; // answers of an earlier one are of no interest
};

} // namespace app::viewmodels
