// SPDX-License-Identifier: GPL-3.0-or-later
// How a login stands, for whoever shows it: the window, the API, the command line. Thread: any. Values.
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace gateway::accounts {

enum class LoginState {
    Working,
    AwaitingBrowser, // page is to be opened; the answer comes by itself, or by hand
    AwaitingPrompt,
    AwaitingCode, // page is to be opened; the answer can only come by hand
    Succeeded,
    Failed,
    Cancelled,
};

enum class LoginWay { Browser, Device };

struct LoginQuestion {
    QString message;
    QString placeholder = {};
    bool isOptional = false;
    bool isSecret = false;
    QStringList choices = {}; // empty: any text
    friend bool operator==(const LoginQuestion&, const LoginQuestion&) = default;
};

struct LoginView {
    LoginState state = LoginState::Working;
    QUrl page = {};
    QString userCode = {}; // to be typed there
    QString instructions = {};
    std::optional<LoginQuestion> question = {}; // AwaitingPrompt
    QStringList progress = {};                  // the newest at most kMaxProgress
    QString problem = {};                       // Failed, or the last thing entered that was no good
    bool takesCode = false;                     // a pasted address or code
    friend bool operator==(const LoginView&, const LoginView&) = default;
};

} // namespace gateway::accounts
