// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts with vendors, by script: a test says which there are and moves each login on.
// Thread: the main thread. Answers come from the event loop, as those of the real service do.
#pragma once

#include "service/account_service.h"

#include <QStringList>

#include <optional>

namespace gateway::test {

class ScriptedAccounts final : public service::AccountService {
    Q_OBJECT
public:
    using AccountService::AccountService;

    void setVendors(const QVector<service::AccountVendor>& vendors) { m_vendors = vendors; }

    void setAccounts(const QVector<service::AccountView>& accounts);
    // As if the browser came back, or time passed; the latest that was begun.
    void moveLogin(const accounts::LoginView& view);

    // What prompts and codes are answered with from now on.
    void refuseInput(const std::optional<Error>& error) { m_inputError = error; }

    void setSources(const QVector<service::ImportSource>& sources) { m_sources = sources; }

    // What renewals end with from now on.
    void renewWith(const Result<void>& answer) { m_renewal = answer; }

    void importWith(const Result<service::ImportReport>& report) { m_report = report; }

    // "login xai work", "prompt yes", "code abc", "cancel", "renew xai work", "sign out xai work",
    // "import /x work take", in order.
    [[nodiscard]] QStringList calls() const { return m_calls; }

    [[nodiscard]] QVector<service::AccountVendor> vendors() const override { return m_vendors; }

    [[nodiscard]] QVector<service::AccountView> accounts() const override { return m_accounts; }

    [[nodiscard]] Result<QString> beginLogin(const QString& vendor, const QString& account) override;
    [[nodiscard]] std::optional<service::LoginSession> session(const QString& id) const override;
    [[nodiscard]] QVector<service::LoginSession> sessions() const override;
    [[nodiscard]] Result<void> answerPrompt(const QString& id, const QString& value) override;
    [[nodiscard]] Result<void> enterCode(const QString& id, const QString& text) override;
    [[nodiscard]] Result<void> cancelLogin(const QString& id) override;
    void renew(const accounts::AccountId& id, std::function<void(const Result<void>&)> done) override;
    [[nodiscard]] Result<void> signOut(const accounts::AccountId& id) override;

    [[nodiscard]] QVector<service::ImportSource> importSources() const override { return m_sources; }

    void importLogins(const QString& path, const QString& account, const service::ImportChoices& choices,
        std::function<void(const Result<service::ImportReport>& report)> done) override;

    void whenKept(std::function<void()> done) override
    {
        QMetaObject::invokeMethod(this, std::move(done), Qt::QueuedConnection);
    }

private:
    [[nodiscard]] Result<void> input(const QString& call);

    QVector<service::AccountVendor> m_vendors;
    QVector<service::AccountView> m_accounts;
    QVector<service::ImportSource> m_sources;
    Result<service::ImportReport> m_report = service::ImportReport {};
    Result<void> m_renewal;
    std::optional<service::LoginSession> m_session;
    std::optional<Error> m_inputError;
    QStringList m_calls;
    int m_begun = 0;
};

} // namespace gateway::test
