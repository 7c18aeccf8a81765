// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/client_auth.h"

#include <QCryptographicHash>

#include <gtest/gtest.h>

namespace gateway::pipeline {

using namespace Qt::StringLiterals;

namespace {
constexpr const char* kSecret = "plx-live-1234567890";

QByteArray digest(const QByteArray& secret)
{
    return QCryptographicHash::hash(secret, QCryptographicHash::Sha256);
}

KeyTable tableWith(const QVector<config::Key>& keys)
{
    return KeyTable(std::make_shared<const config::Config>(config::Config { .keys = keys }));
}

http::RequestHead with(const QByteArray& name, const QByteArray& value)
{
    return { .headers = { { name, value } } };
}

http::RequestHead withQuery(const QByteArray& query)
{
    return { .query = query };
}

QByteArray secretOf(const http::RequestHead& head)
{
    const auto credential = credentialOf(head);
    return credential ? credential->secret.reveal() : QByteArray("none");
}
} // namespace

TEST(ClientAuth, EveryCarrierOfAKey)
{
    for (const http::RequestHead& head : { with("Authorization", "Bearer plx-live-1234567890"),
             with("authorization", "bearer   plx-live-1234567890 "),
             with("Authorization", "plx-live-1234567890"), with("X-Api-Key", "plx-live-1234567890"),
             with("x-goog-api-key", " plx-live-1234567890"), withQuery("key=plx-live-1234567890"),
             withQuery("alt=sse&key=plx%2Dlive-1234567890&x=y") })
        EXPECT_EQ(secretOf(head), kSecret);
}

TEST(ClientAuth, NoKeyAtAll)
{
    for (const http::RequestHead& head : { http::RequestHead {}, with("Authorization", ""),
             with("Authorization", "Bearer "), with("x-api-key", "  "), withQuery("key="),
             withQuery("apikey=x&mykey=y"), with("Cookie", "key=plx-live-1234567890") })
        EXPECT_FALSE(credentialOf(head));
}

TEST(ClientAuth, FirstCarrierPresentWins)
{
    EXPECT_EQ(secretOf({ .query = "key=query",
                  .headers = { { "x-goog-api-key", "google" }, { "x-api-key", "anthropic" },
                      { "Authorization", "Bearer openai" } } }),
        "openai");
    EXPECT_EQ(secretOf({ .query = "key=query",
                  .headers = { { "x-goog-api-key", "google" }, { "x-api-key", "anthropic" } } }),
        "anthropic");
    EXPECT_EQ(secretOf({ .query = "key=query", .headers = { { "x-goog-api-key", "google" } } }), "google");
    // An empty field, as some clients send it, hides nothing.
    EXPECT_EQ(secretOf({ .headers = { { "Authorization", "Bearer " }, { "x-api-key", "anthropic" } } }),
        "anthropic");
}

TEST(ClientAuth, LabelBehindTheColonIsAttributionInLowerCase)
{
    const auto credential = credentialOf(with("Authorization", "Bearer plx-live-1234567890:Nightly:Build"));
    ASSERT_TRUE(credential);
    EXPECT_EQ(credential->secret.reveal(), kSecret);
    EXPECT_EQ(credential->attribution, u"nightly:build"_s);
    const auto bare = credentialOf(with("x-api-key", kSecret));
    EXPECT_TRUE(bare->attribution.isEmpty());
    const auto longLabel = credentialOf(with("x-api-key", kSecret + QByteArray(":") + QByteArray(500, 'A')));
    EXPECT_EQ(longLabel->attribution, QString(128, u'a'));
}

TEST(ClientAuth, KeyIsFoundByItsDigest)
{
    const KeyTable table = tableWith({ { .name = u"other"_s, .secretDigest = digest("plx-other") },
        { .name = u"laptop"_s, .secretDigest = digest(kSecret) } });
    const auto client = table.authenticate(with("x-api-key", QByteArray(kSecret) + ":CI"));
    ASSERT_TRUE(client);
    EXPECT_EQ(client->key->name, u"laptop"_s);
    EXPECT_EQ(client->attribution, u"ci"_s);
}

TEST(ClientAuth, NearMissesAndDigestsAreRefused)
{
    const KeyTable table = tableWith({ { .name = u"laptop"_s, .secretDigest = digest(kSecret) } });
    for (const QByteArray& wrong : { QByteArray("plx-live-123456789"), QByteArray("plx-live-12345678900"),
             QByteArray("PLX-LIVE-1234567890"), digest(kSecret), digest(kSecret).toHex(), QByteArray("x") }) {
        const auto client = table.authenticate(with("x-api-key", wrong));
        ASSERT_FALSE(client);
        EXPECT_EQ(client.error().code, ErrorCode::Unauthorized);
        EXPECT_EQ(client.error().failureClass, FailureClass::Caller);
        EXPECT_FALSE(client.error().message.contains(QString::fromLatin1(wrong.toHex())));
    }
}

TEST(ClientAuth, KeyWithoutADigestOpensNothing)
{
    const KeyTable table = tableWith({ { .name = u"broken"_s, .secretDigest = {} } });
    EXPECT_FALSE(table.authenticate(with("x-api-key", ":label")));
    EXPECT_FALSE(table.authenticate(with("x-api-key", "x")));
}

TEST(ClientAuth, DisabledKeySaysSo)
{
    const KeyTable table =
        tableWith({ { .name = u"old laptop"_s, .secretDigest = digest(kSecret), .enabled = false } });
    const auto client = table.authenticate(with("Authorization", QByteArray("Bearer ") + kSecret));
    ASSERT_FALSE(client);
    EXPECT_EQ(client.error().code, ErrorCode::Unauthorized);
    EXPECT_TRUE(client.error().message.contains(u"old laptop"_s));
    EXPECT_TRUE(client.error().message.contains(u"off"_s));
}

TEST(ClientAuth, WhatToDoIsSaid)
{
    const KeyTable none = tableWith({});
    const auto noKeyYet = none.authenticate(with("x-api-key", kSecret));
    ASSERT_FALSE(noKeyYet);
    EXPECT_TRUE(noKeyYet.error().message.contains(u"no client keys yet"_s));
    const auto nothingSent = none.authenticate(http::RequestHead {});
    ASSERT_FALSE(nothingSent);
    EXPECT_TRUE(nothingSent.error().message.contains(u"Authorization: Bearer"_s));
    const KeyTable one = tableWith({ { .name = u"laptop"_s, .secretDigest = digest(kSecret) } });
    const auto wrong = one.authenticate(with("x-api-key", "sk-wrong-canary"));
    ASSERT_FALSE(wrong);
    EXPECT_TRUE(wrong.error().message.contains(u"Keys page"_s));
    EXPECT_FALSE(wrong.error().message.contains(u"canary"_s));
}

TEST(ClientAuth, LastOfEqualDigestsIsTheOne)
{
    // Every key is compared, whether or not one matched before: the time says nothing.
    const KeyTable table = tableWith({ { .name = u"first"_s, .secretDigest = digest(kSecret) },
        { .name = u"second"_s, .secretDigest = digest(kSecret) } });
    const auto client = table.authenticate(with("x-api-key", kSecret));
    ASSERT_TRUE(client);
    EXPECT_EQ(client->key->name, u"second"_s);
}

} // namespace gateway::pipeline
