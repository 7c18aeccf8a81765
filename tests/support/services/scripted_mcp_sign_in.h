// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in at MCP servers, by script: a test says what start() gives and moves each server's state.
// Thread: the main thread. Answers come from the event loop, as those of the real service do.
#pragma once

#include "service/mcp_sign_in.h"

#include <QHash>
#include <QStringList>

namespace gateway::test {

class ScriptedMcpSignIn final : public service::McpSignIn {
    Q_OBJECT
public:
    using McpSignIn::McpSignIn;

    // What start() gives from now on; at first a page that a real server could have.
    void answerWith(const Result<QUrl>& page) { m_page = page; }

    // As if the browser came back, a token expired, or somebody else signed out.
    void setStatus(const QString& server, const service::McpSignInStatus& status);

    // "start notes", "cancel notes", "sign out notes", in order.
    [[nodiscard]] QStringList calls() const { return m_calls; }

    [[nodiscard]] service::McpSignInStatus status(const QString& server) const override
    {
        return m_statuses.value(server);
    }

    void start(const QString& server, std::function<void(const Result<QUrl>& page)> done) override;
    void cancel(const QString& server) override;
    void signOut(const QString& server) override;

private:
    void setStatusLater(const QString& server, const service::McpSignInStatus& status);

    Result<QUrl> m_page = QUrl(QStringLiteral("https://auth.example/authorize?client_id=plexus"));
    QHash<QString, service::McpSignInStatus> m_statuses;
    QStringList m_calls;
};

} // namespace gateway::test
