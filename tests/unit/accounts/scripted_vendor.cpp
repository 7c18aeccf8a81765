// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/accounts/scripted_vendor.h"

#include "oauth/form.h"

#include <QUrlQuery>

#include <algorithm>

namespace gateway::accounts::test {

namespace {

using oauth::FetchAnswer;
using oauth::FetchRequest;
using Fields = QMap<QByteArray, QByteArray>;

Fields fieldsOf(const FetchRequest& request)
{
    Fields fields;
    if (headerValue(request.headers, "content-type") == "application/json") {
        const auto object = dialects::parseJsonObject(request.body).value_or(dialects::json::object());
        for (const auto& [key, value] : object)
            fields.insert(QByteArray(key.data(), static_cast<qsizetype>(key.size())), textAt(value, {}));
        return fields;
    }
    for (const QByteArray& pair : request.body.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0)
            fields.insert(pair.first(equals), QByteArray::fromPercentEncoding(pair.sliced(equals + 1)));
    }
    return fields;
}

FetchAnswer refusal(const QByteArray& code, int status = 400)
{
    return { .status = status, .body = R"({"error":")" + code + R"("})" };
}

FetchAnswer json(const QByteArray& body)
{
    return { .status = 200, .body = body };
}

} // namespace

oauth::Fetch ScriptedVendor::fetch()
{
    return [this](FetchRequest request, oauth::FetchDone done) {
        asked.append(request.url);
        if (mood != Mood::Hung)
            m_waiting.push_back({ std::move(request), std::move(done) });
    };
}

std::function<void(qint64, std::function<void()>)> ScriptedVendor::wait()
{
    return [this](qint64 ms, std::function<void()> then) {
        waits.append(ms);
        m_timers.push_back({ m_clock.epochMs() + ms, std::move(then) });
    };
}

void ScriptedVendor::run()
{
    for (int turn = 0; turn < 2000 && (!m_waiting.empty() || !m_timers.empty()); ++turn) {
        if (m_waiting.empty()) {
            auto timers = std::exchange(m_timers, {});
            const qint64 due = timers.front().first;
            m_clock.advanceMs(std::max<qint64>(0, due - m_clock.epochMs()));
            for (const auto& [at, then] : timers)
                then();
            continue;
        }
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto& [request, done] : waiting)
            done(answer(request));
    }
}

oauth::SignInAnswer ScriptedVendor::browse(const QUrl& page)
{
    const QUrlQuery query(page);
    const auto value = [&query](const char* name) {
        return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded).toLatin1();
    };
    m_challenge = value("code_challenge");
    if (m_challenge.isEmpty() || value("code_challenge_method") != "S256")
        problems.append("a page without a proof");
    redirectUri = value("redirect_uri").isEmpty() ? value("callback_url") : value("redirect_uri");
    m_code = "code-" + QByteArray::number(++m_count);
    return { .state = value("state"), .code = m_code };
}

Result<FetchAnswer> ScriptedVendor::answer(const FetchRequest& request)
{
    switch (mood) {
    case Mood::Unreachable:
        return Error { .code = ErrorCode::UpstreamConnect, .message = QStringLiteral("No way.") };
    case Mood::Malformed: return json("<html>sorry</html>");
    case Mood::Failing: return FetchAnswer { .status = 503, .headers = { { "retry-after", "7" } } };
    case Mood::Unauthorized: return FetchAnswer { .status = 401, .body = "<html>a portal</html>" };
    case Mood::Fine:
    case Mood::Hung: break;
    }
    if (lostPolls > 0 && request.body.contains("device_code=")) {
        --lostPolls;
        return Error { .code = ErrorCode::UpstreamConnect, .message = QStringLiteral("No way.") };
    }
    const QByteArray path = QUrl::fromEncoded(request.url).path().toLatin1();
    const Fields fields = fieldsOf(request);
    if (path.endsWith("/deviceauth/usercode"))
        return json(R"({"device_auth_id":"dev-1","user_code":"ABCD-1234","interval":"5"})");
    if (path.endsWith("/deviceauth/token"))
        return poll(fields, true);
    if (path.endsWith("/device/code") || path.endsWith("/device_authorization")) {
        return json(R"({"device_code":"dev-1","user_code":"ABCD-1234","interval":5,"expires_in":900,)"
                    R"("verification_uri":"https://vendor.example/device"})");
    }
    if (path.endsWith("/copilot_internal/v2/token"))
        return copilotToken(request);
    if (path.endsWith(":loadCodeAssist"))
        return json(R"({"allowedTiers":[{"id":"free-tier"}]})");
    if (path.endsWith(":onboardUser"))
        return json(R"({"name":"operations/o1","done":false})");
    if (path.endsWith("/operations/o1")) {
        return ++m_operationPolls < 2
            ? json(R"({"name":"operations/o1"})")
            : json(
                R"({"name":"operations/o1","done":true,"response":{"cloudaicompanionProject":{"id":"p-7"}}})");
    }
    if (path.endsWith("/revoke")) {
        revoked.append(fields.value("token"));
        return json("{}");
    }
    if (path.endsWith("/auth/keys"))
        return redeem(fields, true);
    const QByteArray grant = fields.value("grant_type");
    if (grant == "authorization_code")
        return redeem(fields, false);
    if (grant == "refresh_token")
        return refresh(fields);
    if (grant == "urn:ietf:params:oauth:grant-type:device_code")
        return poll(fields, false);
    return FetchAnswer { .status = 404 };
}

QByteArray ScriptedVendor::tokenWithClaims(int number)
{
    const QByteArray claims = R"({"jti":")" + QByteArray::number(number)
        + R"(","email":"a@b.example","https://api.openai.com/auth":)"
          R"({"chatgpt_account_id":"acc-1","chatgpt_plan_type":"plus"}})";
    return "head." + oauth::base64Url(claims) + ".sign";
}

FetchAnswer ScriptedVendor::tokens()
{
    const QByteArray n = QByteArray::number(++m_count);
    m_refresh = "rt-" + n;
    return json(R"({"access_token":")" + tokenWithClaims(m_count) + R"(","id_token":")"
        + tokenWithClaims(m_count) + R"(","refresh_token":")" + m_refresh
        + R"(","token_type":"Bearer","expires_in":)" + QByteArray::number(livesSeconds)
        + R"(,"account":{"email_address":"a@b.example","uuid":"acc-1"}})");
}

FetchAnswer ScriptedVendor::redeem(const Fields& fields, bool isKey)
{
    if (fields.value("code") != m_code || m_code.isEmpty())
        return refusal("invalid_grant");
    m_code.clear();
    if (oauth::challengeOf(fields.value("code_verifier")) != m_challenge)
        return refusal("invalid_grant");
    if (isKey)
        return json(R"({"key":"sk-or-v1-given","user_id":"acc-1"})");
    if (fields.value("redirect_uri") != redirectUri || fields.value("client_id").isEmpty())
        return refusal("invalid_request");
    return tokens();
}

FetchAnswer ScriptedVendor::refresh(const Fields& fields)
{
    ++refreshes;
    const QByteArray token = fields.value("refresh_token");
    if (isRevoked || token != m_refresh || m_usedRefresh.contains(token)) {
        problems.append("a refresh token that is not good: " + token);
        return refusal("invalid_grant");
    }
    m_usedRefresh.insert(token);
    return tokens();
}

FetchAnswer ScriptedVendor::poll(const Fields& fields, bool isOpenAi)
{
    const QByteArray code = fields.value(isOpenAi ? "device_auth_id" : "device_code");
    if (code != "dev-1")
        return refusal("expired_token");
    if (isDeclined)
        return refusal("access_denied");
    if (std::exchange(isSlow, false))
        return refusal("slow_down");
    if (pendingPolls > 0) {
        --pendingPolls;
        return isOpenAi ? FetchAnswer { .status = 403 } : refusal("authorization_pending");
    }
    if (!isOpenAi)
        return tokens();
    const QByteArray verifier = "verifier-of-the-vendor-0123456789-0123456789";
    m_challenge = oauth::challengeOf(verifier);
    m_code = "code-of-device";
    redirectUri = "https://auth.openai.com/deviceauth/callback";
    return json(R"({"authorization_code":"code-of-device","code_verifier":")" + verifier + R"("})");
}

FetchAnswer ScriptedVendor::copilotToken(const FetchRequest& request)
{
    ++refreshes;
    const QByteArray bearer = headerValue(request.headers, "authorization").toByteArray();
    if (isRevoked || !bearer.startsWith("Bearer head."))
        return { .status = 401, .body = R"({"message":"Bad credentials"})" };
    if (!hasHeader(request.headers, "editor-version")
        || !hasHeader(request.headers, "copilot-integration-id"))
        problems.append("a token of Copilot asked for without its fields");
    const qint64 at = (m_clock.epochMs() + clockAheadMs) / 1000 + livesSeconds;
    return json(R"({"token":"tid=1;proxy-ep=proxy.business.githubcopilot.com;n=)"
        + QByteArray::number(++m_count) + R"(","expires_at":)" + QByteArray::number(at)
        + R"(,"sku":"business"})");
}

} // namespace gateway::accounts::test
