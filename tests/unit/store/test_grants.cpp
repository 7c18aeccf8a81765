// SPDX-License-Identifier: GPL-3.0-or-later
// Sign-ins of MCP clients in the database.
#include "store_fixture.h"

using namespace Qt::StringLiterals;

namespace gateway::store::test {

using oauth::ClientRow;
using oauth::GrantChanges;
using oauth::GrantRows;
using oauth::TokenKind;
using oauth::TokenRow;

class GrantsTest : public SharedStoreTest {
protected:
    void save(Store& store, const GrantChanges& changes)
    {
        ASSERT_TRUE(answer<void>([&](auto done) { store.grants().save(changes, &m_context, done); }));
    }

    GrantRows load(Store& store)
    {
        const auto rows = answer<GrantRows>([&](auto done) { store.grants().load(&m_context, done); });
        EXPECT_TRUE(rows);
        return rows.value_or(GrantRows {});
    }

    static TokenRow token(const QByteArray& digest, TokenKind kind)
    {
        return { .digest = digest,
            .kind = kind,
            .family = "f1",
            .grant = { .clientId = "c1",
                .key = { .name = u"Laptop ü"_s, .mark = QByteArray::fromHex("00ff10") },
                .resource = "/mcp/notes",
                .scopes = { "mcp:read", "mcp:write" } },
            .issuedMs = 5,
            .expiresMs = 10 };
    }

    ClientRow m_client { .id = "c1",
        .metadata = { .name = u"Näme"_s, .redirectUris = { "http://127.0.0.1/a", "https://b.example/c" } },
        .createdMs = 1,
        .usedMs = 2 };
};

TEST_P(GrantsTest, ComeBackAsTheyWere)
{
    const GrantChanges changes { .clients = { m_client },
        .tokens = { token(QByteArray::fromHex("0001ff"), TokenKind::Access),
            token(QByteArray::fromHex("0002ff"), TokenKind::Refresh) } };
    {
        Store store(location());
        ASSERT_TRUE(open(store));
        save(store, changes);
    }
    Store store(location());
    ASSERT_TRUE(open(store));
    const GrantRows rows = load(store);
    EXPECT_EQ(rows.clients, changes.clients);
    EXPECT_EQ(rows.tokens, changes.tokens);
}

TEST_P(GrantsTest, ReplaceAndRemove)
{
    Store store(location());
    ASSERT_TRUE(open(store));
    const QByteArray first = QByteArray::fromHex("01");
    const QByteArray second = QByteArray::fromHex("02");
    save(store, { .clients = { m_client }, .tokens = { token(first, TokenKind::Refresh) } });
    m_client.usedMs = 99;
    save(store,
        { .removedTokens = { first },
            .clients = { m_client },
            .tokens = { token(second, TokenKind::Refresh) } });
    GrantRows rows = load(store);
    ASSERT_EQ(rows.clients.size(), 1);
    EXPECT_EQ(rows.clients.first().usedMs, 99);
    ASSERT_EQ(rows.tokens.size(), 1);
    EXPECT_EQ(rows.tokens.first().digest, second);
    save(store, { .removedClients = { "c1" }, .removedTokens = { second } });
    rows = load(store);
    EXPECT_TRUE(rows.clients.isEmpty());
    EXPECT_TRUE(rows.tokens.isEmpty());
}

TEST_P(GrantsTest, AreWrittenWholeOrNotAtAll)
{
    Store store(location());
    ASSERT_TRUE(open(store));
    const TokenRow twice = token(QByteArray::fromHex("01"), TokenKind::Access);
    const auto saved = answer<void>([&](auto done) {
        store.grants().save({ .clients = { m_client }, .tokens = { twice, twice } }, &m_context, done);
    });
    EXPECT_FALSE(saved);
    EXPECT_TRUE(load(store).clients.isEmpty());
}

TEST_P(GrantsTest, WithoutADatabaseSaySo)
{
    Store store(location());
    const auto rows = answer<GrantRows>([&](auto done) { store.grants().load(&m_context, done); });
    ASSERT_FALSE(rows);
    EXPECT_EQ(rows.error().code, ErrorCode::StoreFailed);
}

ON_BOTH_DRIVERS(GrantsTest);

} // namespace gateway::store::test
