// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in at MCP servers that want it (`oauth: true`), as the window and the command line see it. Begun by
// a person only: whoever called start() opens the page it gives. Thread: the main thread. Callbacks and
// signals come on the main thread too, never from inside a call.
#pragma once

#include "base/result.h"

#include <QObject>
#include <QString>
#include <QUrl>

#include <functional>
#include <optional>

namespace gateway::service {

enum class McpSignInState {
    SignedOut,
    Preparing, // finding out where to sign in
    Waiting,   // for the person and the browser
    SignedIn,
    Failed, // the last sign-in, or what it gave is no longer good; `problem` says why
};

struct McpSignInStatus {
    McpSignInState state = McpSignInState::SignedOut;
    QUrl page = {};                     // Waiting
    std::optional<qint64> untilMs = {}; // SignedIn, where nothing renews it
    QString problem = {};               // a sentence; also where SignedIn holds only until Plexus ends
    friend bool operator==(const McpSignInStatus&, const McpSignInStatus&) = default;
};

class McpSignIn : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual McpSignInStatus status(const QString& server) const = 0;
    // The page to open, an https address or one of this computer. One that is under way is given up. Errors:
    // NotFound for a server that is not configured to be signed in to, or what its servers did wrong.
    virtual void start(const QString& server, std::function<void(const Result<QUrl>& page)> done) = 0;
    // Gives up what is under way; an account that was there stays.
    virtual void cancel(const QString& server) = 0;
    // Forgets the account here and, where there is a way, there.
    virtual void signOut(const QString& server) = 0;

Q_SIGNALS:
    void changed(const QString& server);
};

} // namespace gateway::service
