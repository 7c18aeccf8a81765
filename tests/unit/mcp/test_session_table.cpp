// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/session_table.h"

#include "mcp/http_fields.h"
#include "mcp/key_pool.h"
#include "support/fake_clock.h"

#include <gtest/gtest.h>

namespace gateway::mcp {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDayMs = 24LL * 3600 * 1000;

class Sessions : public testing::Test {
protected:
    QByteArray open(const QString& owner = u"a"_s, const QString& server = u"files"_s)
    {
        return table.open({ .owner = owner, .server = server, .upstreamId = Secret("up") });
    }

    test::FakeClock clock;
    int counter = 0;
    SessionTable table { clock, [this] {
                            QByteArray bytes(32, '\0');
                            bytes[0] = static_cast<char>(++counter);
                            bytes[1] = static_cast<char>(counter / 256);
                            return bytes;
                        } };
};

} // namespace

TEST_F(Sessions, BelongToAKeyAndAServer)
{
    const QByteArray id = open();
    EXPECT_EQ(id.size(), 64);
    ASSERT_TRUE(table.find(id, u"a"_s, u"files"_s));
    EXPECT_EQ(table.find(id, u"a"_s, u"files"_s)->upstreamId.reveal(), "up");
    EXPECT_FALSE(table.find(id, u"b"_s, u"files"_s));
    EXPECT_FALSE(table.find(id, u"a"_s, u"mail"_s));
    EXPECT_FALSE(table.find("guess", u"a"_s, u"files"_s));
    table.rename(id, Secret("other"));
    EXPECT_EQ(table.find(id, u"a"_s, u"files"_s)->upstreamId.reveal(), "other");
    table.forget(id);
    EXPECT_FALSE(table.find(id, u"a"_s, u"files"_s));
}

TEST_F(Sessions, AreForgottenAfterADayWithoutUse)
{
    const QByteArray used = open();
    const QByteArray idle = open();
    const QByteArray busy = open();
    table.begin(busy);
    clock.advanceMs(kDayMs / 2);
    EXPECT_TRUE(table.find(used, u"a"_s, u"files"_s));
    clock.advanceMs(kDayMs / 2);
    EXPECT_TRUE(table.find(used, u"a"_s, u"files"_s));
    EXPECT_FALSE(table.find(idle, u"a"_s, u"files"_s));
    EXPECT_TRUE(table.find(busy, u"a"_s, u"files"_s)); // a stream that is open is a use
    table.end(busy);
    clock.advanceMs(2 * kDayMs);
    EXPECT_FALSE(table.find(busy, u"a"_s, u"files"_s));
    EXPECT_EQ(table.size(), 0U);
}

TEST_F(Sessions, OneKeyCannotCrowdOutTheOthers)
{
    const QByteArray others = open(u"b"_s);
    const QByteArray busy = open();
    table.begin(busy);
    clock.advanceMs(1);
    const QByteArray first = open();
    for (std::size_t i = 0; i < SessionTable::kMaxPerOwner; ++i) {
        clock.advanceMs(1);
        EXPECT_FALSE(open().isEmpty());
    }
    EXPECT_EQ(table.size(), SessionTable::kMaxPerOwner + 1);
    EXPECT_TRUE(table.find(others, u"b"_s, u"files"_s));
    EXPECT_TRUE(table.find(busy, u"a"_s, u"files"_s));
    EXPECT_FALSE(table.find(first, u"a"_s, u"files"_s));
    for (std::size_t i = 0; i < SessionTable::kMaxInAll + 10; ++i)
        EXPECT_FALSE(open(QString::number(i)).isEmpty());
    EXPECT_EQ(table.size(), SessionTable::kMaxInAll);
}

TEST(KeyPool, AsksKeysInTurnAndLeavesRestingOnesAlone)
{
    test::FakeClock clock;
    KeyPool pool(clock);
    const QVector<QByteArray> keys { "a", "b", "c" };
    EXPECT_EQ(pool.next(u"s"_s, keys, {}), 0);
    EXPECT_EQ(pool.next(u"s"_s, keys, {}), 1);
    EXPECT_EQ(pool.next(u"other"_s, keys, {}), 0);
    pool.rest(u"s"_s, "c", 1000);
    EXPECT_EQ(pool.next(u"s"_s, keys, {}), 0);
    EXPECT_EQ(pool.next(u"s"_s, keys, { 1 }), 0);
    pool.rest(u"s"_s, "a", 5000);
    EXPECT_EQ(pool.soonestMs(u"s"_s, keys), std::nullopt);
    pool.rest(u"s"_s, "b", 3000);
    EXPECT_EQ(pool.next(u"s"_s, keys, {}), std::nullopt);
    EXPECT_EQ(pool.soonestMs(u"s"_s, keys), 1000);
    // The list was edited: what rests is the key, not its place.
    EXPECT_EQ(pool.next(u"s"_s, { "b", "d" }, {}), 1);
    clock.advanceMs(1000);
    EXPECT_EQ(pool.next(u"s"_s, keys, {}), 2);
    EXPECT_EQ(pool.restLeftMs(u"s"_s, "b"), 2000);
    EXPECT_EQ(pool.next(u"s"_s, {}, {}), std::nullopt);
}

TEST(HttpFields, OnlyListedFieldsTravel)
{
    const HeaderList sent { { "Authorization", "Bearer plx" }, { "X-Api-Key", "k" }, { "Cookie", "c=1" },
        { "X-Goog-Api-Key", "k" }, { "x-admin-key", "k" }, { "Proxy-Authorization", "k" },
        { "Origin", "http://localhost" }, { "X-Forwarded-For", "1.2.3.4" }, { "Mcp-Session-Id", "ours" },
        { "Accept-Encoding", "gzip" }, { "X-Anything", "1" }, { "MCP-Protocol-Version", "2025-11-25" },
        { "Last-Event-ID", "9" }, { "User-Agent", "x/1" }, { "Mcp-Method", "tools/call" },
        { "Traceparent", "00-1" }, { "Content-Type", "application/json" } };
    const HeaderList up = requestFields(sent, "POST");
    QByteArrayList names;
    for (const Header& header : up)
        names.append(header.name.toLower());
    EXPECT_EQ(names.join(' '),
        "mcp-protocol-version last-event-id user-agent mcp-method traceparent content-type accept");
    EXPECT_EQ(headerValue(up, "accept"), "application/json, text/event-stream");
    EXPECT_EQ(headerValue(requestFields({}, "GET"), "accept"), "text/event-stream");
    EXPECT_EQ(responseFields({ { "Set-Cookie", "a" }, { "Content-Type", "x" }, { "Server", "y" },
                  { "Mcp-Session-Id", "theirs" }, { "Location", "z" } }),
        (HeaderList { { "Content-Type", "x" } }));
}

} // namespace gateway::mcp
