// SPDX-License-Identifier: GPL-3.0-or-later
// The page of accounts: which there are, signing in and out, what can be copied from other programs, and the
// meters of all other providers.
// Thread: the main thread. Services and clock must outlive it.
#pragma once

#include "app/viewmodels/accounts/account_edits.h"
#include "app/viewmodels/accounts/account_import_view_model.h"
#include "app/viewmodels/accounts/account_list_model.h"
#include "app/viewmodels/accounts/login_view_model.h"
#include "app/viewmodels/accounts/vendor_list_model.h"
#include "app/viewmodels/common/meter_board_model.h"
#include "app/viewmodels/common/system_clock.h"
#include "service/gateway_service.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace app::viewmodels {

// The person's browser; none in a demo, whose pages lead nowhere.
[[nodiscard]] PageOpener pageOpenerFor(const gateway::service::GatewayServices& services);

class AccountsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(app::viewmodels::AccountListModel* list READ list CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::AccountEdits* edits READ edits CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::VendorListModel* vendors READ vendors CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::LoginViewModel* login READ login CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::AccountImportViewModel* loginImport READ loginImport CONSTANT FINAL)
    // Of providers that use no account.
    Q_PROPERTY(app::viewmodels::MeterBoardModel* otherMeters READ otherMeters CONSTANT FINAL)
    // Why logins cannot be read or kept now; empty: they can, or nobody has looked yet.
    Q_PROPERTY(QString keychainProblem READ keychainProblem NOTIFY keychainChanged FINAL)
    // The account somebody wants to sign out, until it is confirmed; empty: none.
    Q_PROPERTY(QString leaving READ leaving NOTIFY leavingChanged FINAL)
    // Who would be left without it ("Used by ChatGPT"); empty: nobody.
    Q_PROPERTY(QString leavingUsers READ leavingUsers NOTIFY leavingChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)
    // Somebody sees the page.
    Q_PROPERTY(bool watched READ isWatched WRITE setWatched NOTIFY watchedChanged FINAL)
public:
    explicit AccountsViewModel(const gateway::service::GatewayServices& services,
        const gateway::Clock& clock = systemClock(), QObject* parent = nullptr);
    AccountsViewModel(const gateway::service::GatewayServices& services, const gateway::Clock& clock,
        PageOpener openPage, QObject* parent = nullptr);
    ~AccountsViewModel() override;

    [[nodiscard]] AccountListModel* list() { return &m_list; }

    [[nodiscard]] AccountEdits* edits() { return &m_edits; }

    [[nodiscard]] VendorListModel* vendors() { return &m_vendors; }

    [[nodiscard]] LoginViewModel* login() { return &m_login; }

    [[nodiscard]] AccountImportViewModel* loginImport() { return &m_import; }

    [[nodiscard]] MeterBoardModel* otherMeters() { return &m_otherMeters; }

    [[nodiscard]] QString keychainProblem() const;
    [[nodiscard]] QString leaving() const;
    [[nodiscard]] QString leavingUsers() const;

    [[nodiscard]] QString problem() const { return m_problem; }

    // A login is under way, or a nickname is typed.
    [[nodiscard]] bool holdsUnsaved() const { return m_login.isRunning() || m_edits.holdsUnsaved(); }

    [[nodiscard]] bool isWatched() const { return m_watched; }

    void setWatched(bool watched);

    // What a further account with that vendor could be called.
    Q_INVOKABLE QString freeName(const QString& vendor) const;
    // Empty: it can be called that.
    Q_INVOKABLE QString nameError(const QString& vendor, const QString& name) const;
    // Has the token renewed now. What goes wrong is said as a problem.
    Q_INVOKABLE void renew(int row);
    Q_INVOKABLE void askToSignOut(int row);
    Q_INVOKABLE void signOut();
    Q_INVOKABLE void stay();
    Q_INVOKABLE void dismissProblem();
    // Looks for the keychain again, once a person has unlocked or started it.
    Q_INVOKABLE void retryKeychain();

Q_SIGNALS:
    void keychainChanged();
    void leavingChanged();
    void problemChanged();
    void watchedChanged();

private:
    [[nodiscard]] int leavingRow() const;
    void setProblem(const QString& problem);

    gateway::service::GatewayServices m_services; // references
    AccountListModel m_list;
    AccountEdits m_edits;
    VendorListModel m_vendors;
    LoginViewModel m_login;
    AccountImportViewModel m_import;
    MeterBoardModel m_otherMeters;
    std::optional<gateway::accounts::AccountId> m_leaving;
    QVector<gateway::accounts::AccountId> m_renewing;
    QString m_problem;
    bool m_watched = false;
};

} // namespace app::viewmodels
