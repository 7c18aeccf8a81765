// SPDX-License-Identifier: GPL-3.0-or-later
// The container of a backup: whole or not at all.
#include "secrets/backup_file.h"

#include <QBuffer>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::secrets {

namespace {

constexpr qsizetype kChunk = 64 * 1024;
constexpr qsizetype kHead = 40;
constexpr qsizetype kSealed = kChunk + 16; // with its tag

DataKey dataKey(char filling)
{
    return *DataKey::fromBytes(Secret(QByteArray(32, filling)));
}

QByteArray written(const QByteArray& content, const BackupKey& key)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    auto writer = BackupWriter::begin(buffer, key);
    EXPECT_TRUE(writer);
    // In uneven pieces.
    for (qsizetype at = 0; at < content.size(); at += 50'001)
        EXPECT_TRUE(writer->write(
            QByteArrayView(content).sliced(at).first(std::min<qsizetype>(50'001, content.size() - at))));
    EXPECT_TRUE(writer->finish());
    return buffer.data();
}

Result<QByteArray> readBack(QByteArray file, const BackupKey& key)
{
    QBuffer buffer(&file);
    buffer.open(QIODevice::ReadOnly);
    auto reader = BackupReader::begin(buffer, key);
    if (!reader)
        return reader.error();
    QByteArray content;
    while (true) {
        const auto piece = reader->next();
        if (!piece)
            return piece.error();
        if (piece->isEmpty())
            return content;
        content += *piece;
    }
}

QByteArray pattern(qsizetype size)
{
    QByteArray content(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        content[i] = static_cast<char>(i * 31 + i / 255);
    return content;
}

} // namespace

TEST(BackupFile, GivesBackWhatWentIn)
{
    for (const qsizetype size :
        { qsizetype { 0 }, qsizetype { 1 }, kChunk - 1, kChunk, kChunk + 1, 3 * kChunk, 5 * kChunk + 77 }) {
        const QByteArray content = pattern(size);
        const auto back = readBack(written(content, dataKey('a')), dataKey('a'));
        ASSERT_TRUE(back) << size << qPrintable(back.error().message);
        EXPECT_EQ(*back, content) << size;
    }
}

TEST(BackupFile, OpensWithItsPassphraseOnly)
{
    const QByteArray file = written("sk-canary", Passphrase { Secret("open sesame") });
    EXPECT_FALSE(file.contains("canary"));
    EXPECT_EQ(readBack(file, Passphrase { Secret("open sesame") }).value_or("?"), "sk-canary");
    for (const BackupKey& key : { BackupKey(Passphrase { Secret("open Sesame") }), BackupKey(dataKey('a')) })
        EXPECT_FALSE(readBack(file, key));
}

TEST(BackupFile, SaysWhatItNeeds)
{
    const auto needs = [](QByteArray file) {
        QBuffer buffer(&file);
        buffer.open(QIODevice::ReadOnly);
        return BackupReader::needs(buffer);
    };
    EXPECT_EQ(needs(written("x", dataKey('a')))->keyId, dataKey('a').id());
    EXPECT_EQ(needs(written("x", Passphrase { Secret("words") }))->keyId, "");
    EXPECT_FALSE(needs("SQLite format 3"));
    EXPECT_FALSE(needs({}));
    EXPECT_FALSE(readBack(written("x", dataKey('a')), dataKey('b')));
}

TEST(BackupFile, AnyChangedByteIsNoticed)
{
    const QByteArray file = written(pattern(300), dataKey('a'));
    for (qsizetype i = 0; i < file.size(); ++i) {
        QByteArray changed = file;
        changed[i] = static_cast<char>(changed[i] ^ 0x40);
        EXPECT_FALSE(readBack(changed, dataKey('a'))) << i;
        EXPECT_FALSE(readBack(file.first(i), dataKey('a'))) << i;
    }
    EXPECT_FALSE(readBack(file + 'x', dataKey('a')));
}

TEST(BackupFile, ChunksCannotBeLeftOutExchangedOrTakenFromElsewhere)
{
    const QByteArray file = written(pattern(3 * kChunk + 5), dataKey('a'));
    const auto chunk = [](const QByteArray& from, qsizetype number) {
        return from.sliced(
            kHead + number * kSealed, std::min(kSealed, from.size() - kHead - number * kSealed));
    };
    const QByteArray head = file.first(kHead);
    EXPECT_FALSE(readBack(head + chunk(file, 0) + chunk(file, 1) + chunk(file, 2), dataKey('a')))
        << "cut at a chunk";
    EXPECT_FALSE(
        readBack(head + chunk(file, 1) + chunk(file, 0) + chunk(file, 2) + chunk(file, 3), dataKey('a')));
    EXPECT_FALSE(readBack(head + chunk(file, 0) + chunk(file, 2) + chunk(file, 3), dataKey('a')));
    EXPECT_FALSE(readBack(file + chunk(file, 3), dataKey('a')));
    const QByteArray other = written(pattern(3 * kChunk + 5), dataKey('a'));
    EXPECT_FALSE(
        readBack(head + chunk(other, 0) + chunk(file, 1) + chunk(file, 2) + chunk(file, 3), dataKey('a')));
}

TEST(BackupFile, AHeadThatAsksForTooMuchMemoryIsRefused)
{
    QByteArray file = written("x", Passphrase { Secret("words") });
    for (const char logN : { char { 0 }, char { 19 }, char { 31 }, char { 63 }, char { 127 } }) {
        file[9] = logN;
        EXPECT_FALSE(readBack(file, Passphrase { Secret("words") })) << int { logN };
    }
}

} // namespace gateway::secrets
