// SPDX-License-Identifier: GPL-3.0-or-later
// A login with a vendor on a terminal: prints the page and the code, asks what the login asks, takes what is
// typed. Thread: the main thread.
#pragma once

#include "app/cli/command.h"
#include "app/cli/hidden_typing.h"

#include "service/account_service.h"

#include <QObject>

#include <memory>

namespace app::cli {

class LoginDialog final : public QObject {
    Q_OBJECT
public:
    LoginDialog(gateway::service::AccountService& accounts, Terminal terminal, Finish finish,
        QObject* parent = nullptr);

    void start(const QString& vendor, const QString& account);
    // A line was typed: the answer to a question, or a pasted address or code.
    void take(const QString& line);
    // No more will be typed.
    void inputEnded();

private:
    void update();
    void ask(const gateway::accounts::LoginQuestion& question);
    void say(const QString& line) const;
    void complain(const QString& line) const;
    void end(int status);

    gateway::service::AccountService& m_accounts;
    Terminal m_terminal;
    Finish m_finish;
    QString m_session;
    gateway::accounts::LoginView m_shown; // what was printed
    bool m_hasInput = true;
    std::unique_ptr<HiddenTyping> m_hidden; // while a secret is asked for
};

} // namespace app::cli
