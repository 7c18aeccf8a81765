// SPDX-License-Identifier: GPL-3.0-or-later
// The part of McpSignInKeeper that hands out tokens, and says to the TokenKeeper what they are.
#include "service/mcp_sign_in_keeper.h"

#include "oauth/challenge.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::service {

using oauth::Account;
using oauth::FetchAnswer;
using oauth::TokenAnswer;
using oauth::TokenRefusal;
using pipeline::McpToken;

Error McpSignInKeeper::signInNeeded(const QString& server, const QString& problem)
{
    const QString why = problem.isEmpty() ? QString() : u' ' + problem;
    return { .code = ErrorCode::SecretUnavailable,
        .message = u"Plexus is not signed in to the MCP server \u201c%1\u201d. Sign in on the MCP page, or "
                   "start plexusd with --sign-in %1.%2"_s.arg(server, why),
        .failureClass = FailureClass::Target };
}

Error McpSignInKeeper::renewalFailed(const QString& server, const QString& problem)
{
    return { .code = ErrorCode::UpstreamStatus,
        .message =
            u"The sign-in at the MCP server \u201c%1\u201d could not be renewed. %2"_s.arg(server, problem),
        .failureClass = FailureClass::Target };
}

HeldTokens McpSignInKeeper::heldOf(const Account& account)
{
    const bool canRenew = !account.refreshToken.isEmpty();
    return { .text = oauth::accountText(account),
        .accessToken = account.accessToken,
        .renewAtMs =
            canRenew && account.expiresMs ? std::optional(*account.expiresMs - kEarlyMs) : std::nullopt,
        .expiresMs = account.expiresMs,
        .canRenew = canRenew };
}

TokenKeeper::Owner McpSignInKeeper::owner()
{
    return { .entry = [](const QString& server) { return secretName(server); },
        .read = [](const QString&, const Secret& text) -> std::optional<HeldTokens> {
            const auto account = oauth::readAccount(text);
            return account ? std::optional(heldOf(*account)) : std::nullopt;
        },
        .renewal = [](const QString&, const HeldTokens& tokens) -> Result<oauth::FetchRequest> {
            return oauth::refreshRequest(*oauth::readAccount(tokens.text));
        },
        .renewed = [this](const QString&, const HeldTokens& before,
                       const FetchAnswer& answer) -> TokenKeeper::Renewed {
            const auto read = oauth::readTokenAnswer(answer.status, answer.headers, answer.body);
            if (const auto* refusal = std::get_if<TokenRefusal>(&read))
                return *refusal;
            return heldOf(oauth::withAnswer(
                *oauth::readAccount(before.text), std::get<TokenAnswer>(read), m_clock.epochMs()));
        },
        .marked = {},
        .signInNeeded = &McpSignInKeeper::signInNeeded,
        .renewalFailed = &McpSignInKeeper::renewalFailed,
        .fetch = m_ways.fetch };
}

McpToken McpSignInKeeper::tokenOf(const HeldTokens& tokens)
{
    const auto account = oauth::readAccount(tokens.text);
    return { .token = tokens.accessToken,
        .server = account ? account->source.server : QByteArray(),
        .freshUntilMs = tokens.canRenew ? tokens.renewAtMs : tokens.expiresMs };
}

void McpSignInKeeper::token(const QString& server, const QByteArray& url, TokenDone done)
{
    // Signed in at another address: not with this token, and not to be renewed for this one.
    const auto check = [server, url](const HeldTokens& tokens) -> std::optional<Error> {
        const auto account = oauth::readAccount(tokens.text);
        if (account && account->source.server == url)
            return std::nullopt;
        return signInNeeded(server, u"The server's address has changed."_s);
    };
    m_tokens.token(server, check, [done = std::move(done)](const Result<HeldTokens>& tokens) {
        if (tokens)
            done(tokenOf(*tokens));
        else
            done(tokens.error());
    });
}

void McpSignInKeeper::refused(const QString& server, const Secret& token, const QByteArray& challenge)
{
    const HeldTokens* held = m_tokens.held(server);
    if (!held || held->accessToken != token)
        return;
    const auto asked = oauth::bearerChallenge({ { "www-authenticate", challenge } });
    if (asked && asked->error == "insufficient_scope") {
        m_tokens.setProblem(server,
            u"The server asks for more than was granted (%1). Sign in once more."_s.arg(
                QString::fromLatin1(asked->scope.left(200))));
    } else if (!m_tokens.refused(server, token)) {
        m_tokens.setProblem(
            server, u"The server does not take the token it was signed in with. Sign in once more."_s);
    }
}

} // namespace gateway::service
