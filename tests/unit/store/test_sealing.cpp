// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets and sealed columns in the database: what its file shows, keys that fit and do not, and the sweep
// over what was kept before there was a key.
#include "store_fixture.h"

#include "store/sealed_columns.h"
#include "support/expect_warning.h"

#include <QDir>
#include <QFile>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace gateway::store::test {

using conversations::StoredConversation;
using conversations::StoredItem;
using conversations::StoredResponse;
using gateway::test::ExpectWarning;
using secrets::DataKey;
using secrets::KeyRecord;
using secrets::KeySource;

namespace {

DataKey key(char filling)
{
    return *DataKey::fromBytes(Secret(QByteArray(32, filling)));
}

// Each stands in another sealed column.
const QByteArrayList kCanaries { "canary-secret-5b1f", "canary-input-77aa", "canary-output-90c3",
    "canary-object-1e2d", "canary-metadata-4444", "canary-item-abcd", "canary-image-8899" };

} // namespace

class SealingTest : public SharedStoreTest {
protected:
    Result<KeyRecord> begin(Store& store, const DataKey& with)
    {
        return answer<KeyRecord>(
            [&](auto done) { store.secrets().begin(with, KeySource::File, &m_context, done); });
    }

    Result<void> use(Store& store, const DataKey& with)
    {
        return answer<void>([&](auto done) { store.secrets().use(with, &m_context, done); });
    }

    Result<std::optional<Secret>> read(Store& store, const QString& name)
    {
        return answer<std::optional<Secret>>(
            [&](auto done) { store.secrets().read(name, &m_context, done); });
    }

    Result<void> write(Store& store, const QString& name, const QByteArray& value)
    {
        return answer<void>([&](auto done) { store.secrets().write(name, Secret(value), &m_context, done); });
    }

    // Everything there is to seal but a secret.
    void fill(Store& store)
    {
        const StoredResponse response { .id = "resp_1",
            .owner = u"laptop"_s,
            .target = { .provider = u"one"_s, .model = u"gpt"_s },
            .status = conversations::AnswerStatus::Completed,
            .createdMs = 1'000,
            .expiresMs = 10'000,
            .input = R"([{"text":")" + kCanaries[1] + R"("}])",
            .output = R"([{"text":")" + kCanaries[2] + R"("}])",
            .object = R"({"text":")" + kCanaries[3] + R"("})" };
        store.shelf().put([response] { return std::optional(response); });
        const StoredConversation conversation { .id = "conv_1",
            .owner = u"laptop"_s,
            .createdMs = 1'000,
            .expiresMs = 10'000,
            .metadata = R"({"topic":")" + kCanaries[4] + R"("})" };
        EXPECT_TRUE(
            answer<void>([&](auto done) { store.shelf().putConversation(conversation, &m_context, done); }));
        EXPECT_TRUE(answer<void>([&](auto done) {
            store.shelf().appendItems({ u"laptop"_s, "conv_1" }, 2'000,
                { StoredItem { .id = "item_1", .json = R"({"text":")" + kCanaries[5] + R"("})" } },
                &m_context, done);
        }));
        store.descriptions().put("digest", kCanaries[6], 1'000, 1'000'000);
    }

    void expectFilled(Store& store)
    {
        const auto chain = answer<conversations::History>([&](auto done) {
            store.shelf().loadChain({ u"laptop"_s, "resp_1" }, 2'000, &m_context, done);
        });
        ASSERT_TRUE(chain) << qPrintable(chain.error().message);
        EXPECT_TRUE(chain->arrays.at(0).contains(kCanaries[1]));
        EXPECT_TRUE(chain->arrays.at(1).contains(kCanaries[2]));
        const auto found = answer<std::optional<StoredResponse>>([&](auto done) {
            store.shelf().find({ u"laptop"_s, "resp_1" }, 2'000, &m_context, done);
        });
        ASSERT_TRUE(found && *found);
        EXPECT_TRUE((*found)->object.contains(kCanaries[3]));
        const auto conversation = answer<std::optional<StoredConversation>>([&](auto done) {
            store.shelf().findConversation({ u"laptop"_s, "conv_1" }, 2'000, &m_context, done);
        });
        ASSERT_TRUE(conversation && *conversation);
        EXPECT_TRUE((*conversation)->metadata.contains(kCanaries[4]));
        const auto items = answer<std::vector<StoredItem>>([&](auto done) {
            store.shelf().loadItems({ u"laptop"_s, "conv_1" }, 2'000, &m_context, done);
        });
        ASSERT_TRUE(items);
        EXPECT_TRUE(items->at(0).json.contains(kCanaries[5]));
        const auto texts = answer<conversations::DescriptionShelf::Texts>(
            [&](auto done) { store.descriptions().find({ "digest" }, 2'000, &m_context, done); });
        ASSERT_TRUE(texts);
        EXPECT_EQ(texts->value("digest"), kCanaries[6]);
    }

    // In the database and whatever lies beside it.
    [[nodiscard]] QByteArrayList canariesOnDisk()
    {
        QByteArrayList found;
        if (GetParam() == Driver::Postgres) {
            for (const SealedColumn& column : sealedColumns()) {
                const QString text = lookUp(u"SELECT string_agg(%1, ' ') FROM %2"_s.arg(
                                                QString(column.column), QString(column.table)))
                                         .toString();
                for (const QByteArray& canary : kCanaries) {
                    if (text.contains(QString::fromUtf8(canary)))
                        found.append(canary);
                }
            }
        }
        for (const QString& name : QDir(m_folder.path()).entryList(QDir::Files)) {
            QFile file(m_folder.filePath(name));
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const QByteArray& canary : kCanaries) {
                if (bytes.contains(canary))
                    found.append(canary);
            }
        }
        return found;
    }
};

TEST_P(SealingTest, NothingSealedShowsInTheFile)
{
    Store store(location());
    ASSERT_TRUE(open(store));
    ASSERT_TRUE(begin(store, key('a')));
    ASSERT_TRUE(use(store, key('a')));
    ASSERT_TRUE(write(store, u"provider/openai"_s, kCanaries[0]));
    fill(store);
    expectFilled(store);
    EXPECT_EQ(canariesOnDisk(), QByteArrayList());
    store.close();
    EXPECT_EQ(canariesOnDisk(), QByteArrayList());
}

TEST_P(SealingTest, SecretsComeBackAfterARestartWithTheKeyOnly)
{
    {
        Store store(location());
        ASSERT_TRUE(open(store));
        ASSERT_TRUE(begin(store, key('a')));
        ASSERT_TRUE(use(store, key('a')));
        ASSERT_TRUE(write(store, u"one"_s, "first"));
        ASSERT_TRUE(write(store, u"one"_s, "second"));
        ASSERT_TRUE(write(store, u"two"_s, QByteArray("\0\xff", 2)));
        ASSERT_TRUE(write(store, u"three"_s, "gone"));
        ASSERT_TRUE(answer<void>([&](auto done) { store.secrets().remove(u"three"_s, &m_context, done); }));
    }
    Store store(location());
    ASSERT_TRUE(open(store));
    const auto record =
        answer<std::optional<KeyRecord>>([&](auto done) { store.secrets().keyRecord(&m_context, done); });
    ASSERT_TRUE(record && *record);
    EXPECT_EQ(**record, (KeyRecord { .keyId = key('a').id(), .source = KeySource::File }));

    const auto closed = read(store, u"one"_s);
    ASSERT_FALSE(closed);
    EXPECT_EQ(closed.error().code, ErrorCode::SecretUnavailable);
    EXPECT_FALSE(write(store, u"four"_s, "value"));

    ASSERT_TRUE(use(store, key('a')));
    EXPECT_EQ((*read(store, u"one"_s))->reveal(), "second");
    EXPECT_EQ((*read(store, u"two"_s))->reveal(), QByteArray("\0\xff", 2));
    for (const QString& name : { u"three"_s, u"four"_s })
        EXPECT_FALSE(read(store, name)->has_value()) << qPrintable(name);
}

TEST_P(SealingTest, AnotherKeyIsToldByTheCanaryAndNotUsed)
{
    Store store(location());
    ASSERT_TRUE(open(store));
    ASSERT_TRUE(begin(store, key('a')));
    ASSERT_FALSE(use(store, key('b')));
    EXPECT_FALSE(write(store, u"one"_s, "value")) << "sealed with a key that does not fit";
    // Nor does it become the key.
    const auto record = begin(store, key('b'));
    ASSERT_TRUE(record);
    EXPECT_EQ(record->keyId, key('a').id());
    EXPECT_TRUE(use(store, key('a')));
    EXPECT_TRUE(write(store, u"one"_s, "value"));
}

TEST_P(SealingTest, WithoutAKeySecretsAreRefusedAndTheRestIsKept)
{
    Store store(location());
    ASSERT_TRUE(open(store));
    EXPECT_FALSE(write(store, u"one"_s, "value"));
    fill(store);
    expectFilled(store);
}

TEST_P(SealingTest, WhatWasKeptInTheClearIsSealedOnceThereIsAKey)
{
    Store store(location());
    ASSERT_TRUE(open(store));
    fill(store);
    expectFilled(store);
    EXPECT_FALSE(canariesOnDisk().isEmpty());
    ASSERT_TRUE(begin(store, key('a')));
    ASSERT_TRUE(use(store, key('a')));
    EXPECT_TRUE(gateway::test::waitFor([&] {
        OtherConnection other(location().location);
        return other.run(u"SELECT swept FROM sealing_key"_s).toInt() == 1;
    }));
    expectFilled(store);
    store.close();
    EXPECT_EQ(canariesOnDisk(), QByteArrayList());
}

TEST_P(SealingTest, APlainValueThatLooksSealedStaysItself)
{
    const QByteArrayList texts { "px1:000000000000:AAAA", "px0:text", "px0:px1:", "px" };
    Store store(location());
    ASSERT_TRUE(open(store));
    const auto check = [&] {
        for (const QByteArray& text : texts) {
            const auto found = answer<conversations::DescriptionShelf::Texts>(
                [&](auto done) { store.descriptions().find({ text }, 2'000, &m_context, done); });
            ASSERT_TRUE(found);
            EXPECT_EQ(found->value(text), text);
        }
    };
    for (const QByteArray& text : texts)
        store.descriptions().put(text, text, 1'000, 1'000'000);
    check();
    ASSERT_TRUE(begin(store, key('a')));
    ASSERT_TRUE(use(store, key('a')));
    check();
}

TEST_P(SealingTest, WhileTheKeyIsAwayNothingIsKeptInTheClear)
{
    {
        Store store(location());
        ASSERT_TRUE(open(store));
        ASSERT_TRUE(begin(store, key('a')));
    }
    const ExpectWarning told(u"cannot be kept"_s);
    Store store(location());
    ASSERT_TRUE(open(store));
    const StoredResponse response { .id = "resp_9",
        .owner = u"laptop"_s,
        .createdMs = 1,
        .expiresMs = 10'000,
        .input = kCanaries[1],
        .output = kCanaries[2],
        .object = kCanaries[3] };
    store.shelf().put([response] { return std::optional(response); });
    // The queue goes on.
    store.writeExchange(shared(plainRecord("a", 1)));
    EXPECT_EQ(page(store).size(), 1);
    const auto refused = answer<void>([&](auto done) {
        store.shelf().putConversation({ .id = "conv_9",
                                          .owner = u"laptop"_s,
                                          .createdMs = 1,
                                          .expiresMs = 10'000,
                                          .metadata = kCanaries[4] },
            &m_context, done);
    });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::SecretUnavailable);
    store.close();
    EXPECT_EQ(canariesOnDisk(), QByteArrayList());
}

TEST_P(SealingTest, RowsThatChangedPlacesDoNotOpen)
{
    Store store(location());
    ASSERT_TRUE(open(store));
    ASSERT_TRUE(begin(store, key('a')));
    ASSERT_TRUE(use(store, key('a')));
    ASSERT_TRUE(write(store, u"one"_s, "first"));
    ASSERT_TRUE(write(store, u"two"_s, "second"));
    OtherConnection(location().location)
        .run(
            u"UPDATE secrets SET value = (SELECT value FROM secrets WHERE name = 'one') WHERE name = 'two'"_s);
    EXPECT_TRUE(read(store, u"one"_s));
    const auto moved = read(store, u"two"_s);
    ASSERT_FALSE(moved);
    EXPECT_TRUE(moved.error().message.contains(u"secrets.value of two"_s))
        << qPrintable(moved.error().message);
}

// A column nobody registered would be forgotten by rekey and backups.
TEST_P(SealingTest, EveryRegisteredColumnIsThereWithItsKey)
{
    {
        Store store(location());
        ASSERT_TRUE(open(store));
    }
    OtherConnection other(location().location);
    for (const SealedColumn& column : sealedColumns()) {
        const QSqlRecord record = other.database().record(QString(column.table));
        EXPECT_TRUE(record.contains(QString(column.column))) << column.column.data();
        ASSERT_GT(column.keySize(), 0);
        for (qsizetype i = 0; i < column.keySize(); ++i)
            EXPECT_TRUE(record.contains(QString(column.key[static_cast<std::size_t>(i)])));
    }
}

ON_BOTH_DRIVERS(SealingTest);

} // namespace gateway::store::test
