// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/sign_in_flow.h"

#include "oauth/form.h"
#include "oauth/oauth_error.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::oauth {

namespace {

Error failed(const QString& message)
{
    return { .code = ErrorCode::Unauthorized, .message = message, .failureClass = FailureClass::Target };
}

ClientProof proofFor(const ServerMetadata& metadata, const Secret& secret)
{
    if (secret.isEmpty())
        return ClientProof::None;
    const bool takesBasic =
        metadata.tokenAuthMethods.isEmpty() || metadata.tokenAuthMethods.contains("client_secret_basic");
    return takesBasic ? ClientProof::Basic : ClientProof::Post;
}

} // namespace

SignInFlow::SignInFlow(
    const Clock& clock, const RandomBytes& random, Fetch fetch, SignInPlan plan, Observer observer)
    : m_clock(clock)
    , m_fetch(std::move(fetch))
    , m_plan(std::move(plan))
    , m_observer(std::move(observer))
    , m_pkce(newPkce(random))
    , m_state(randomToken(random))
    , m_expiresMs(clock.epochMs() + kLifeMs)
{
}

void SignInFlow::ask(FetchRequest request, void (SignInFlow::*next)(const Result<FetchAnswer>& answer))
{
    m_fetch(std::move(request),
        [this, next, life = std::weak_ptr<int>(m_life)](const Result<FetchAnswer>& answer) {
            if (!life.expired())
                (this->*next)(answer);
        });
}

void SignInFlow::start()
{
    m_discovery = std::make_unique<Discovery>(
        m_fetch, m_plan.server, [this](const Result<Discovered>& found) { discovered(found); });
    m_discovery->start();
}

void SignInFlow::discovered(const Result<Discovered>& found)
{
    if (!found) {
        end(found.error());
        return;
    }
    m_metadata = found->server;
    m_scope = m_plan.scope.isEmpty() ? found->scope : m_plan.scope;
    m_source = { .server = m_plan.server.toEncoded(),
        .resource = found->resource,
        .issuer = m_metadata.issuer,
        .tokenEndpoint = m_metadata.tokenEndpoint,
        .revocationEndpoint = m_metadata.revocationEndpoint,
        .clientId = m_plan.clientId,
        .clientSecret = m_plan.clientSecret,
        .proof = proofFor(m_metadata, m_plan.clientSecret) };
    if (!m_source.clientId.isEmpty()) {
        openPage();
        return;
    }
    const QByteArray endpoint = m_metadata.registrationEndpoint;
    if (endpoint.isEmpty()) {
        end(failed(
            u"The authorization server lets nobody register by himself. Register a client there by hand, "
            u"with the "
            u"redirect address %1, and give its client_id."_s.arg(QString::fromLatin1(m_plan.redirectUri))));
        return;
    }
    ask({ .method = "POST",
            .url = endpoint,
            .headers = { { "content-type", "application/json" }, { "accept", "application/json" } },
            .body = registrationBody(m_plan.redirectUri, m_scope),
            .reach = reachOf(QUrl::fromEncoded(endpoint), m_plan.server) },
        &SignInFlow::registered);
}

void SignInFlow::registered(const Result<FetchAnswer>& answer)
{
    if (!answer) {
        end(answer.error());
        return;
    }
    const auto client = readRegistered(answer->status, answer->body);
    if (!client) {
        end(client.error());
        return;
    }
    m_source.clientId = client->id;
    m_source.clientSecret = client->secret;
    m_source.proof = proofFor(m_metadata, client->secret);
    openPage();
}

void SignInFlow::openPage()
{
    Form query { { "response_type", "code" }, { "client_id", m_source.clientId },
        { "redirect_uri", m_plan.redirectUri }, { "state", m_state }, { "code_challenge", m_pkce.challenge },
        { "code_challenge_method", "S256" }, { "resource", m_source.resource } };
    query.addUnlessEmpty("scope", m_scope);
    // Once more as a whole: it is handed to a program of this computer.
    const auto page = endpointUrl(
        query.appendedTo(m_metadata.authorizationEndpoint), u"The server's authorization_endpoint"_s);
    if (!page) {
        end(page.error());
        return;
    }
    m_isOpen = true;
    const auto ready = m_observer.ready;
    ready(*page);
}

bool SignInFlow::take(const SignInAnswer& answer)
{
    if (!m_isOpen || !sameSecret(answer.state, m_state))
        return false;
    m_isOpen = false;
    if (const auto problem = problemOf(answer))
        end(*problem);
    else
        redeem(answer.code);
    return true;
}

std::optional<Error> SignInFlow::problemOf(const SignInAnswer& answer) const
{
    if (m_clock.epochMs() >= m_expiresMs)
        return failed(u"The answer came too late. Begin again."_s);
    // RFC 9207: else an answer of another server could be slipped in.
    const bool isFromThere =
        answer.issuer.isEmpty() ? !m_metadata.namesIssuer : answer.issuer == m_metadata.issuer;
    if (!isFromThere)
        return failed(u"The answer is from another authorization server than the one that was asked."_s);
    if (!answer.error.isEmpty()) {
        const QString told = readableLine(QString::fromUtf8(answer.error + ' ' + answer.errorDescription));
        return failed(u"The authorization server refused: %1."_s.arg(told));
    }
    if (answer.code.isEmpty())
        return failed(u"The answer of the authorization server holds no code."_s);
    return std::nullopt;
}

void SignInFlow::redeem(const QByteArray& code)
{
    ask(codeRequest(m_source, code, m_pkce.verifier, m_plan.redirectUri), &SignInFlow::answered);
}

void SignInFlow::answered(const Result<FetchAnswer>& answer)
{
    if (!answer) {
        end(answer.error());
        return;
    }
    const auto tokens = readTokenAnswer(answer->status, answer->headers, answer->body);
    if (const auto* refusal = std::get_if<TokenRefusal>(&tokens)) {
        end(failed(refusal->message));
        return;
    }
    Account account { .source = m_source, .accessToken = {}, .scope = m_scope };
    end(withAnswer(std::move(account), std::get<TokenAnswer>(tokens), m_clock.epochMs()));
}

void SignInFlow::end(const Result<Account>& account)
{
    m_isOpen = false;
    const auto ended = m_observer.ended;
    ended(account);
}

} // namespace gateway::oauth
