// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/services/scripted_mcp_sign_in.h"

#include <utility>

namespace gateway::test {

using service::McpSignInState;
using service::McpSignInStatus;

void ScriptedMcpSignIn::setStatus(const QString& server, const McpSignInStatus& status)
{
    m_statuses.insert(server, status);
    Q_EMIT changed(server);
}

void ScriptedMcpSignIn::setStatusLater(const QString& server, const McpSignInStatus& status)
{
    QMetaObject::invokeMethod(
        this, [this, server, status] { setStatus(server, status); }, Qt::QueuedConnection);
}

void ScriptedMcpSignIn::start(const QString& server, std::function<void(const Result<QUrl>&)> done)
{
    m_calls.append(QStringLiteral("start ") + server);
    QMetaObject::invokeMethod(
        this,
        [this, server, done = std::move(done)] {
            if (m_page)
                setStatus(server, { .state = McpSignInState::Waiting, .page = *m_page });
            else
                setStatus(server, { .state = McpSignInState::Failed, .problem = m_page.error().message });
            done(m_page);
        },
        Qt::QueuedConnection);
}

void ScriptedMcpSignIn::cancel(const QString& server)
{
    m_calls.append(QStringLiteral("cancel ") + server);
    setStatusLater(server, {});
}

void ScriptedMcpSignIn::signOut(const QString& server)
{
    m_calls.append(QStringLiteral("sign out ") + server);
    setStatusLater(server, {});
}

} // namespace gateway::test

#include "moc_scripted_mcp_sign_in.cpp"
