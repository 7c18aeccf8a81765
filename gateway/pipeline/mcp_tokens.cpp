// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/mcp_tokens.h"

#include <QUrl>

#include <utility>

namespace gateway::pipeline {

McpTokens::McpTokens(const Clock& clock, Keeper keeper)
    : m_clock(clock)
    , m_keeper(std::move(keeper))
{
}

void McpTokens::token(const config::McpServer& server, const Done& done)
{
    const QByteArray url = QUrl(server.url).toEncoded();
    const auto known = m_known.constFind(server.name);
    const bool isFresh = known != m_known.constEnd() && known->server == url
        && known->freshUntilMs.value_or(m_clock.epochMs() + 1) > m_clock.epochMs();
    if (isFresh) {
        done(known->token);
        return;
    }
    m_keeper.ask(server.name, url, [this, name = server.name, url, done](const Result<McpToken>& token) {
        if (!token) {
            done(token.error());
            return;
        }
        if (token->server != url) {
            done(Error { .code = ErrorCode::SecretUnavailable,
                .message = QStringLiteral("The token is for another address; sign in again."),
                .failureClass = FailureClass::Target });
            return;
        }
        m_known.insert(name, *token);
        done(token->token);
    });
}

void McpTokens::refused(const config::McpServer& server, const Secret& token, const QByteArray& challenge)
{
    const auto known = m_known.constFind(server.name);
    if (known != m_known.constEnd() && known->token == token)
        m_known.erase(known);
    m_keeper.refused(server.name, token, challenge);
}

} // namespace gateway::pipeline
