// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts of a demo: one in every state, and logins that go the way real ones do, without a page, a port or
// a token. Nothing leaves the computer, nothing is kept. Thread: the main thread. The clock must outlive it.
#pragma once

#include "base/clock.h"
#include "service/account_service.h"

#include <QTimer>

#include <optional>

namespace gateway::service {

class DemoAccounts final : public AccountService {
    Q_OBJECT
public:
    // `vendors`: those a real service knows.
    DemoAccounts(QVector<AccountVendor> vendors, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] QVector<AccountVendor> vendors() const override { return m_vendors; }

    [[nodiscard]] QVector<AccountView> accounts() const override { return m_accounts; }

    [[nodiscard]] Result<QString> beginLogin(const QString& vendor, const QString& account) override;
    [[nodiscard]] std::optional<LoginSession> session(const QString& id) const override;
    [[nodiscard]] QVector<LoginSession> sessions() const override;
    [[nodiscard]] Result<void> answerPrompt(const QString& id, const QString& value) override;
    [[nodiscard]] Result<void> enterCode(const QString& id, const QString& text) override;
    [[nodiscard]] Result<void> cancelLogin(const QString& id) override;
    void renew(const accounts::AccountId& id, std::function<void(const Result<void>&)> done) override;
    [[nodiscard]] Result<void> signOut(const accounts::AccountId& id) override;
    [[nodiscard]] QVector<ImportSource> importSources() const override;
    void importLogins(const QString& path, const QString& account, const ImportChoices& choices,
        std::function<void(const Result<ImportReport>& report)> done) override;
    void whenKept(std::function<void()> done) override;

private:
    enum class Step { Restriction, Way, Waiting, Over };

    [[nodiscard]] const AccountVendor* vendorOf(const accounts::AccountId& id) const;
    [[nodiscard]] bool isCurrent(const QString& id) const;
    void ask(accounts::LoginQuestion question);
    void askForWay();
    void waitFor(accounts::LoginWay way);
    void finish();
    void put(AccountView account);
    void tell();

    QVector<AccountVendor> m_vendors;
    const Clock& m_clock;
    QVector<AccountView> m_accounts; // sorted
    std::optional<LoginSession> m_session;
    Step m_step = Step::Over;
    QTimer m_arrival; // of what a browser would bring
    int m_begun = 0;
};

} // namespace gateway::service
