// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/mcp_tokens.h"

#include <QUrl>

#include <utility>

namespace gateway::pipeline {

McpTokens::McpTokens(const Clock& clock, Keeper keeper)
    : m_keeper(std::move(keeper))
    , m_known(clock)
{
}

void McpTokens::token(const config::McpServer& server, const Done& done)
{
    const QByteArray url = QUrl(server.url).toEncoded();
    if (const McpToken* known = m_known.fresh(server.name); known && known->server == url) {
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
    m_known.drop(server.name, token);
    m_keeper.refused(server.name, token, challenge);
}

} // namespace gateway::pipeline
