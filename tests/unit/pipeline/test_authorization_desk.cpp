// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in to MCP as a client and a browser do it, over real sockets and with a clock that can be moved.
#include "pipeline_fixture.h"

#include "support/expect_warning.h"

#include "oauth/form.h"
#include "oauth/grants.h"
#include "oauth/server_metadata.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace gateway::pipeline {

using namespace Qt::StringLiterals;
using oauth::Form;

namespace {

const QByteArray kRedirect = "http://127.0.0.1:5000/cb";
const QByteArray kFormType = "Content-Type: application/x-www-form-urlencoded\r\n";

QByteArray field(const QByteArray& page, const QByteArray& name)
{
    const QRegularExpression pattern(u"name=\"%1\" value=\"([^\"]*)\""_s.arg(QString::fromLatin1(name)));
    return pattern.match(QString::fromUtf8(page)).captured(1).replace(u"&amp;"_s, u"&"_s).toUtf8();
}

QByteArray parameter(const Answer& answer, const QString& name)
{
    const QUrl url(QString::fromLatin1(headerValue(answer.headers, "location")));
    return QUrlQuery(url).queryItemValue(name, QUrl::FullyDecoded).toUtf8();
}

// Everything goes to the same place at once; what was saved is kept.
class MemoryShelf final : public oauth::GrantShelf {
public:
    void load(QObject*, std::function<void(Result<oauth::GrantRows>)>) override { }

    void save(const oauth::GrantChanges& changes, QObject*, std::function<void(Result<void>)> done) override
    {
        saved.append(changes);
        done(isBroken ? Result<void>(Error { .message = u"The disk is full."_s }) : Result<void>());
    }

    QVector<oauth::GrantChanges> saved;
    bool isBroken = false;
};

} // namespace

class SignIn : public PipelineTest {
protected:
    SignIn()
    {
        config.mcp.signIn.enabled = true;
        config.mcp.servers = { { .name = u"files"_s, .url = u"http://127.0.0.1:9/files"_s },
            { .name = u"mail"_s, .url = u"http://127.0.0.1:9/mail"_s } };
    }

    void open() { start({ .grants = &shelf }); }

    QByteArray base() const { return "http://127.0.0.1:" + QByteArray::number(port); }

    QByteArray registerClient(const QByteArray& redirectUri = "http://127.0.0.1:1/cb")
    {
        const Answer answer = ask(request("POST", "/oauth/register",
            R"({"redirect_uris":[")" + redirectUri + R"("],"client_name":"<b>Client</b>"})",
            "Content-Type: application/json\r\n"));
        EXPECT_EQ(answer.status, 201);
        return QByteArray(json(answer.body).at("client_id").as_string().c_str());
    }

    Form question(const QByteArray& client, const QByteArray& resource = "/mcp/files")
    {
        return { { "response_type", "code" }, { "client_id", client }, { "redirect_uri", kRedirect },
            { "code_challenge", pkce.challenge }, { "code_challenge_method", "S256" }, { "state", "s&1" },
            { "resource", base() + resource } };
    }

    Answer show(const Form& form, const QByteArray& fields = {})
    {
        return ask(request("GET", form.appendedTo("/oauth/authorize"), {}, fields));
    }

    Answer submit(const Answer& page, const QByteArray& key, const QByteArray& decision = "allow",
        const QByteArray& fields = {})
    {
        const QByteArray set = headerValue(page.headers, "set-cookie").toByteArray();
        if (!set.isEmpty())
            cookie = "Cookie: other=1; " + set.left(set.indexOf(';')) + "\r\n";
        const Form form { { "query", field(page.body, "query") }, { "proof", field(page.body, "proof") },
            { "key", key }, { "decision", decision } };
        return ask(request("POST", "/oauth/authorize", form.encoded(), kFormType + cookie + fields));
    }

    Answer exchange(const QByteArray& client, const QByteArray& code, const Form& more = {})
    {
        Form form { { "grant_type", "authorization_code" }, { "client_id", client }, { "code", code },
            { "redirect_uri", kRedirect }, { "code_verifier", pkce.verifier } };
        const QByteArray body = form.encoded() + '&' + more.encoded();
        return ask(request("POST", "/oauth/token", body, kFormType));
    }

    QByteArray signIn(const QByteArray& client, const QByteArray& resource = "/mcp/files")
    {
        const Answer on = submit(show(question(client, resource)), kClientKey);
        EXPECT_EQ(on.status, 303);
        const Answer tokens = exchange(client, parameter(on, u"code"_s));
        EXPECT_EQ(tokens.status, 200) << tokens.body.toStdString();
        return QByteArray(json(tokens.body).at("access_token").as_string().c_str());
    }

    // 502: the door let it pass, and nobody is there behind it.
    int door(const QByteArray& token, const QByteArray& path)
    {
        return ask(request("POST", path, R"({"jsonrpc":"2.0","id":1,"method":"tools/list"})",
                       "Content-Type: application/json\r\nAccept: application/json, text/event-stream\r\n"
                       "Authorization: Bearer "
                           + token + "\r\n"))
            .status;
    }

    MemoryShelf shelf;
    QByteArray cookie;
    oauth::Pkce pkce = oauth::newPkce(oauth::systemRandom());
};

TEST_F(SignIn, IsNotThereUnlessSwitchedOn)
{
    config.mcp.signIn.enabled = false;
    open();
    for (const QByteArray path : { "/.well-known/oauth-authorization-server", "/oauth/authorize",
             "/.well-known/oauth-protected-resource/mcp/files" })
        EXPECT_EQ(ask(request("GET", path)).status, 404) << path.toStdString();
    EXPECT_EQ(ask(request("POST", "/oauth/token", "a=b", kFormType)).status, 404);
}

TEST_F(SignIn, ClientFindsEverythingFromARefusal)
{
    open();
    const Answer refused = ask(request("POST", "/mcp/files", "{}", "Content-Type: application/json\r\n"));
    EXPECT_EQ(refused.status, 401);
    const QByteArray metadataUrl = base() + "/.well-known/oauth-protected-resource/mcp/files";
    EXPECT_EQ(headerValue(refused.headers, "www-authenticate"),
        QByteArray("Bearer resource_metadata=\"" + metadataUrl + '"'));
    const Answer resource = ask(request("GET", "/.well-known/oauth-protected-resource/mcp/files"));
    ASSERT_EQ(resource.status, 200);
    EXPECT_EQ(
        json(resource.body).at("resource").as_string(), QByteArray(base() + "/mcp/files").toStdString());
    EXPECT_EQ(json(resource.body).at("authorization_servers").at(0).as_string(), base().toStdString());
    const Answer server = ask(request("GET", "/.well-known/oauth-authorization-server"));
    EXPECT_TRUE(oauth::readServerMetadata(server.body, QUrl(QString::fromLatin1(base()))));
    EXPECT_EQ(ask(request("GET", "/.well-known/oauth-protected-resource/v1/chat")).status, 404);
    EXPECT_EQ(ask(request("GET", "/.well-known/oauth-protected-resource/mcp/plexus")).status, 404);
    EXPECT_EQ(ask(request("GET", "/.well-known/oauth-authorization-server/mcp/files")).status, 404);
}

TEST_F(SignIn, PublicAddressIsTheConfigurations)
{
    config.mcp.signIn.issuer = u"https://box.example/plexus/"_s;
    open();
    const Answer server = ask(request("GET", "/.well-known/oauth-authorization-server/plexus"));
    EXPECT_TRUE(oauth::readServerMetadata(server.body, QUrl(u"https://box.example/plexus"_s)));
    const QByteArray client = registerClient();
    Form asked { { "response_type", "code" }, { "client_id", client }, { "redirect_uri", kRedirect },
        { "code_challenge", pkce.challenge }, { "code_challenge_method", "S256" },
        { "resource", "https://box.example/plexus/mcp/files" } };
    EXPECT_EQ(show(asked).status, 200);
}

TEST_F(SignIn, PageSaysWhoAsksAndRunsNothing)
{
    open();
    const Answer page = show(question(registerClient()), "Accept-Language: fr, de-CH;q=0.8, en;q=0.5\r\n");
    EXPECT_EQ(page.status, 200);
    EXPECT_TRUE(page.body.contains("lang=\"de\""));
    EXPECT_TRUE(page.body.contains("&lt;b&gt;Client&lt;/b&gt;"));
    EXPECT_FALSE(page.body.contains("<b>"));
    EXPECT_FALSE(page.body.contains("<script"));
    EXPECT_TRUE(page.body.contains("127.0.0.1:5000"));
    EXPECT_TRUE(page.body.contains(">files<"));
    const QByteArray policy = headerValue(page.headers, "content-security-policy").toByteArray();
    EXPECT_TRUE(policy.contains("default-src 'none'"));
    EXPECT_TRUE(policy.contains("frame-ancestors 'none'"));
    EXPECT_TRUE(policy.contains("form-action 'self' http://127.0.0.1:5000"));
    EXPECT_EQ(headerValue(page.headers, "x-frame-options"), "DENY");
    EXPECT_EQ(headerValue(page.headers, "cache-control"), "no-store");
    const QByteArray set = headerValue(page.headers, "set-cookie").toByteArray();
    EXPECT_TRUE(set.contains("HttpOnly") && set.contains("SameSite=Strict"));
}

TEST_F(SignIn, KeyLetsTheClientIn)
{
    open();
    const QByteArray client = registerClient();
    const Answer on = submit(show(question(client)), kClientKey);
    EXPECT_EQ(on.status, 303);
    EXPECT_TRUE(headerValue(on.headers, "location").toByteArray().startsWith(QByteArray(kRedirect + "?")));
    EXPECT_EQ(parameter(on, u"state"_s), "s&1");
    EXPECT_EQ(parameter(on, u"iss"_s), base());
    const Answer tokens =
        exchange(client, parameter(on, u"code"_s), { { "resource", base() + "/mcp/files" } });
    ASSERT_EQ(tokens.status, 200);
    EXPECT_EQ(headerValue(tokens.headers, "cache-control"), "no-store");
    EXPECT_EQ(json(tokens.body).at("expires_in").as_int64(), 3600);
    const QByteArray access = json(tokens.body).at("access_token").as_string().c_str();
    EXPECT_EQ(door(access, "/mcp/files"), 502);
    // Made out for one server, and for MCP.
    EXPECT_EQ(door(access, "/mcp/mail"), 401);
    EXPECT_EQ(door(access, "/mcp"), 401);
    EXPECT_EQ(ask(request("GET", "/v1/models", {}, "Authorization: Bearer " + access + "\r\n")).status, 401);
    clock.advanceMs(oauth::Grants::kAccessLifeMs);
    EXPECT_EQ(door(access, "/mcp/files"), 401);
}

TEST_F(SignIn, ChangedKeyEndsIt)
{
    open();
    const QByteArray access = signIn(registerClient());
    EXPECT_EQ(door(access, "/mcp/files"), 502);
    config.keys[0].secretDigest = QByteArray(32, 'x');
    publish();
    EXPECT_EQ(door(access, "/mcp/files"), 401);
}

TEST_F(SignIn, WrongKeysAreRefusedAndSlowedDown)
{
    open();
    const QByteArray client = registerClient();
    Answer page = show(question(client));
    const test::ExpectWarning warning(u"wrong keys"_s);
    for (int i = 0; i < ConsentDesk::kWrongKeysPerMinute; ++i) {
        page = submit(page, "sk-wrong");
        EXPECT_EQ(page.status, 200);
        EXPECT_TRUE(page.body.contains("role=\"alert\""));
        EXPECT_FALSE(page.body.contains("sk-wrong"));
    }
    page = submit(page, kClientKey);
    EXPECT_EQ(page.status, 429);
    clock.advanceMs(60'000);
    EXPECT_EQ(submit(page, kClientKey).status, 303);
}

TEST_F(SignIn, KeyMayOnlyGiveWhatItHas)
{
    config.keys[0].excludedMcp = { u"mail"_s };
    open();
    const QByteArray client = registerClient();
    EXPECT_EQ(submit(show(question(client, "/mcp/mail")), kClientKey).status, 200);
    EXPECT_EQ(submit(show(question(client, "/mcp/unknown")), kClientKey).status, 200);
    EXPECT_EQ(submit(show(question(client, "/mcp/files")), kClientKey).status, 303);
    config.keys[0].enabled = false;
    publish();
    EXPECT_EQ(submit(show(question(client, "/mcp/files")), kClientKey).status, 200);
}

TEST_F(SignIn, RefusalGoesBackToTheClient)
{
    open();
    const Answer on = submit(show(question(registerClient())), {}, "deny");
    EXPECT_EQ(on.status, 303);
    EXPECT_EQ(parameter(on, u"error"_s), "access_denied");
    EXPECT_EQ(parameter(on, u"state"_s), "s&1");
}

TEST_F(SignIn, FormOfAnotherBrowserOrTimeIsNotObeyed)
{
    open();
    const QByteArray client = registerClient();
    const Answer page = show(question(client));
    // Without the cookie, and with another's.
    Form form { { "query", field(page.body, "query") }, { "proof", field(page.body, "proof") },
        { "key", kClientKey }, { "decision", "allow" } };
    EXPECT_EQ(ask(request("POST", "/oauth/authorize", form.encoded(), kFormType)).status, 200);
    const Answer other = ask(request("POST", "/oauth/authorize", form.encoded(),
        kFormType + "Cookie: plexus_sign_in=" + QByteArray(43, 'a') + "\r\n"));
    EXPECT_EQ(other.status, 200);
    // Another question under the same proof.
    const QByteArray query = question(client, "/mcp/mail").encoded();
    const QByteArray set = headerValue(page.headers, "set-cookie").toByteArray();
    form = { { "query", query }, { "proof", field(page.body, "proof") }, { "key", kClientKey },
        { "decision", "allow" } };
    EXPECT_EQ(ask(request("POST", "/oauth/authorize", form.encoded(),
                      kFormType + "Cookie: " + set.left(set.indexOf(';')) + "\r\n"))
                  .status,
        200);
    clock.advanceMs(ConsentDesk::kFormLifeMs);
    const Answer late = submit(page, kClientKey);
    EXPECT_EQ(late.status, 200);
    // What is shown then works.
    EXPECT_EQ(submit(late, kClientKey).status, 303);
}

TEST_F(SignIn, ForeignPagesCannotSubmit)
{
    open();
    const Answer page = show(question(registerClient()));
    EXPECT_EQ(submit(page, kClientKey, "allow", "Origin: https://evil.example\r\n").status, 403);
    EXPECT_EQ(submit(page, kClientKey, "allow", "Origin: null\r\n").status, 403);
    EXPECT_EQ(submit(page, kClientKey, "allow", "Origin: " + base() + "\r\n").status, 303);
}

TEST_F(SignIn, NobodyIsSentAnywhereUnknown)
{
    open();
    const QByteArray client = registerClient();
    for (const char* target :
        { "https://evil.example/cb", "http://127.0.0.1:5000/other", "javascript:alert(1)", "" }) {
        const Form form { { "response_type", "code" }, { "client_id", client }, { "redirect_uri", target } };
        const Answer answer = show(form);
        EXPECT_EQ(answer.status, 400) << target;
        EXPECT_TRUE(headerValue(answer.headers, "location").isEmpty());
    }
    const Answer unknown = show(Form { { "client_id", "<script>" }, { "redirect_uri", kRedirect } });
    EXPECT_EQ(unknown.status, 400);
    EXPECT_FALSE(unknown.body.contains("<script>"));
}

TEST_F(SignIn, AMistakeLeadsNobodyToAnotherComputer)
{
    open();
    const QByteArray elsewhere = "https://evil.example/login";
    const Answer answer = show(Form { { "response_type", "x" }, { "client_id", registerClient(elsewhere) },
        { "redirect_uri", elsewhere } });
    EXPECT_EQ(answer.status, 400);
    EXPECT_TRUE(headerValue(answer.headers, "location").isEmpty());
}

TEST_F(SignIn, MistakesGoBackToTheClient)
{
    open();
    const QByteArray client = registerClient();
    const auto errorOf = [&](const QByteArray& from, const QByteArray& to) {
        QByteArray query = question(client).encoded();
        query.replace(from, to);
        const Answer answer = ask(request("GET", "/oauth/authorize?" + query));
        EXPECT_EQ(answer.status, 303);
        EXPECT_EQ(parameter(answer, u"state"_s), "s&1");
        return parameter(answer, u"error"_s);
    };
    EXPECT_EQ(errorOf("response_type=code", "response_type=token"), "unsupported_response_type");
    EXPECT_EQ(errorOf("=S256", "=plain"), "invalid_request");
    EXPECT_EQ(errorOf("code_challenge=", "x="), "invalid_request");
    EXPECT_EQ(errorOf("resource=", "x="), "invalid_target");
    EXPECT_EQ(
        errorOf("resource=http%3A%2F%2F127.0.0.1", "resource=http%3A%2F%2Fother.example"), "invalid_target");
    EXPECT_EQ(errorOf("%2Fmcp%2Ffiles", "%2Fmcp%2Fplexus"), "invalid_target");
    EXPECT_EQ(errorOf("%2Fmcp%2Ffiles", "%2Fv1%2Fchat%2Fcompletions"), "invalid_target");
    EXPECT_EQ(errorOf("state=", "scope=root&state="), "invalid_scope");
}

TEST_F(SignIn, TokenEndpointTellsMistakesApart)
{
    open();
    const QByteArray client = registerClient();
    const auto errorOf = [&](const QByteArray& body, int status) {
        const Answer answer = ask(request("POST", "/oauth/token", body, kFormType));
        EXPECT_EQ(answer.status, status) << body.toStdString();
        return QByteArray(json(answer.body).at("error").as_string().c_str());
    };
    EXPECT_EQ(errorOf("grant_type=refresh_token&client_id=nobody", 401), "invalid_client");
    EXPECT_EQ(errorOf("grant_type=password&client_id=" + client, 400), "unsupported_grant_type");
    EXPECT_EQ(errorOf("grant_type=refresh_token&client_id=" + client, 400), "invalid_grant");
    EXPECT_EQ(errorOf("client_id=a&client_id=b", 400), "invalid_request");
    EXPECT_EQ(ask(request("POST", "/oauth/token", "{}", "Content-Type: application/json\r\n")).status, 415);
    EXPECT_EQ(ask(request("GET", "/oauth/token")).status, 405);
    EXPECT_EQ(ask("POST /oauth/token HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port)
                  + "\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: "
                    "chunked\r\n\r\n0\r\n\r\n")
                  .status,
        411);
    EXPECT_EQ(ask(request("POST", "/oauth/token", QByteArray(65 * 1024, 'a'), kFormType)).status, 413);
}

TEST_F(SignIn, RevokingEndsIt)
{
    open();
    const QByteArray client = registerClient();
    const QByteArray access = signIn(client);
    const Form form { { "token", access }, { "client_id", client } };
    EXPECT_EQ(ask(request("POST", "/oauth/revoke", form.encoded(), kFormType)).status, 200);
    EXPECT_EQ(door(access, "/mcp/files"), 401);
}

TEST_F(SignIn, WhoListensByItListensNoLongerThanItLives)
{
    open();
    config.mcp.servers[0].url = QString::fromLatin1(one.url("/their/mcp"));
    publish();
    one.otherwise(Script().expectRequest().write(chunkedHead("Content-Type: text/event-stream\r\n")));
    const QByteArray client = registerClient();
    const auto listen = [this](HttpClient& by, const QByteArray& token) {
        const auto requests = one.requests().size();
        by.send(request(
            "GET", "/mcp/files", {}, "Accept: text/event-stream\r\nAuthorization: Bearer " + token + "\r\n"));
        ASSERT_TRUE(waitFor([&] { return one.requests().size() > requests; }));
        ASSERT_TRUE(waitFor([&] { return by.received().contains("text/event-stream"); }));
    };
    const QByteArray access = signIn(client);
    HttpClient byToken(port);
    listen(byToken, access);
    HttpClient byKey(port);
    listen(byKey, kClientKey);
    const Form form { { "token", access }, { "client_id", client } };
    EXPECT_EQ(ask(request("POST", "/oauth/revoke", form.encoded(), kFormType)).status, 200);
    EXPECT_TRUE(byToken.read("GET").complete);
    EXPECT_TRUE(waitFor([this] { return one.openConnections() == 1; }));

    // And no longer than its token.
    const QByteArray late = signIn(client);
    clock.advanceMs(oauth::Grants::kAccessLifeMs - 1500);
    HttpClient byLate(port);
    listen(byLate, late);
    EXPECT_TRUE(byLate.read("GET").complete);
    EXPECT_TRUE(waitFor([this] { return one.openConnections() == 1; }));
}

TEST_F(SignIn, IsWrittenBeforeItIsTold)
{
    open();
    const QByteArray access = signIn(registerClient());
    ASSERT_GE(shelf.saved.size(), 2);
    EXPECT_EQ(shelf.saved.constLast().tokens.size(), 2);
    EXPECT_EQ(shelf.saved.constFirst().clients.size(), 1);
    shelf.isBroken = true;
    const test::ExpectWarning warning(u"The disk is full."_s);
    EXPECT_EQ(door(signIn(registerClient()), "/mcp/files"), 502);
    EXPECT_EQ(door(access, "/mcp/files"), 502);
}

} // namespace gateway::pipeline
