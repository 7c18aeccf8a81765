// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/client_registration.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::oauth {
namespace {

QByteArray refusalCode(const QByteArray& body)
{
    const auto outcome = readRegistration(body);
    const auto* error = std::get_if<OAuthError>(&outcome);
    return error ? error->code : QByteArray();
}

TEST(Registration, TakesWhatMcpClientsSend)
{
    const auto outcome =
        readRegistration(R"({"redirect_uris":["http://localhost:1/cb"],"client_name":" My\nClient ",
        "token_endpoint_auth_method":"client_secret_post","grant_types":["authorization_code","refresh_token"],
        "response_types":["code"],"client_uri":"https://x.example","software_id":"y"})");
    const auto* client = std::get_if<ClientMetadata>(&outcome);
    ASSERT_TRUE(client);
    EXPECT_EQ(client->name, u"My Client"_s);
    EXPECT_EQ(client->redirectUris, QByteArrayList { "http://localhost:1/cb" });
    const QByteArray answer = registrationAnswer(*client, "id-1", 5000);
    EXPECT_TRUE(answer.contains(R"("token_endpoint_auth_method":"none")"));
    EXPECT_TRUE(answer.contains(R"("client_id":"id-1")"));
    EXPECT_TRUE(answer.contains(R"("client_id_issued_at":5)"));
    EXPECT_FALSE(answer.contains("client_secret"));
}

TEST(Registration, RefusesWhatIsNotServed)
{
    EXPECT_EQ(refusalCode("x"), "invalid_client_metadata");
    EXPECT_EQ(refusalCode("{}"), "invalid_redirect_uri");
    EXPECT_EQ(refusalCode(R"({"redirect_uris":[]})"), "invalid_redirect_uri");
    EXPECT_EQ(refusalCode(R"({"redirect_uris":["http://evil.example/"]})"), "invalid_redirect_uri");
    EXPECT_EQ(refusalCode(R"({"redirect_uris":["https://a.example",7]})"), "invalid_redirect_uri");
    EXPECT_EQ(refusalCode(R"({"redirect_uris":["https://a.example"],"grant_types":["client_credentials"]})"),
        "invalid_client_metadata");
    EXPECT_EQ(refusalCode(R"({"redirect_uris":["https://a.example"],"response_types":["token"]})"),
        "invalid_client_metadata");
}

TEST(Registration, NamesAreOneHonestLine)
{
    QByteArray body =
        R"({"redirect_uris":["https://a.example"],"client_name":"Good\u202egnp.exe\u0000\u200b@"})";
    body.replace("@", QByteArray(200, 'x'));
    const auto outcome = readRegistration(body);
    const auto* client = std::get_if<ClientMetadata>(&outcome);
    ASSERT_TRUE(client);
    EXPECT_TRUE(client->name.startsWith(u"Goodgnp.exex"_s)) << client->name.toStdString();
    EXPECT_EQ(client->name.size(), 80);
}

TEST(Registration, OfOurselvesIsReadBack)
{
    const QByteArray body = registrationBody("http://127.0.0.1:4000/oauth/callback", "a b");
    const auto asServer = readRegistration(body);
    EXPECT_TRUE(std::holds_alternative<ClientMetadata>(asServer));
    EXPECT_TRUE(body.contains(R"("scope":"a b")"));
    const auto client = readRegistered(201, R"({"client_id":"abc","client_secret":"s"})");
    ASSERT_TRUE(client);
    EXPECT_EQ(client->id, "abc");
    EXPECT_EQ(client->secret.reveal(), "s");
}

TEST(Registration, RefusalByAServerSaysWhatToDo)
{
    const auto refused = readRegistered(403, R"({"error":"access_denied","error_description":"closed"})");
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().message.contains(u"access_denied: closed"_s));
    EXPECT_TRUE(refused.error().message.contains(u"client_id"_s));
    EXPECT_FALSE(readRegistered(201, "{}"));
    EXPECT_FALSE(readRegistered(200, "<html>"));
}

} // namespace
} // namespace gateway::oauth
