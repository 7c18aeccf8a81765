// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/backup_file.h"

#include <QtEndian>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::secrets {

namespace {

constexpr QByteArrayView kMagic("PLXBKUP1");
constexpr qsizetype kSaltBytes = 16;
constexpr qsizetype kIdBytes = 12;
constexpr qsizetype kHeadBytes = 8 + 4 + kSaltBytes + kIdBytes;
constexpr qsizetype kChunkBytes = 64 * 1024;
constexpr QByteArrayView kPurpose("plexus backup 1");
constexpr char kOfPassphrase = 1;
constexpr char kOfDataKey = 2;
// 128 MiB for a third of a second; a head that wants more than twice that is not one of ours.
constexpr ScryptCost kCost { .logN = 17, .r = 8, .p = 1 };
constexpr int kMostLogN = 18;

Error unreadable(const QString& why)
{
    return { .code = ErrorCode::InvalidRequest, .message = why, .failureClass = FailureClass::Caller };
}

Error notWritten(const QIODevice& device)
{
    return { .code = ErrorCode::StoreFailed,
        .message = u"The backup cannot be written (%1)."_s.arg(device.errorString()) };
}

QByteArray nonceOf(quint32 number, char last)
{
    QByteArray nonce(kNonceBytes, '\0');
    qToBigEndian(number, nonce.data() + 7);
    nonce.back() = last;
    return nonce;
}

struct Head {
    char kind = kOfPassphrase;
    ScryptCost cost;
    QByteArray salt;
    QByteArray keyId;
};

QByteArray textOf(const Head& head)
{
    QByteArray text = kMagic.toByteArray();
    text += head.kind;
    text += static_cast<char>(head.cost.logN);
    text += static_cast<char>(head.cost.r);
    text += static_cast<char>(head.cost.p);
    return text + head.salt + head.keyId.leftJustified(kIdBytes, '\0', true);
}

Result<Head> headOf(const QByteArray& text)
{
    if (!text.startsWith(kMagic) || text.size() != kHeadBytes)
        return unreadable(u"is no backup of Plexus, or one of a newer version."_s);
    const qsizetype at = kMagic.size();
    Head head { .kind = text[at],
        .cost = { .logN = text[at + 1], .r = text[at + 2], .p = text[at + 3] },
        .salt = text.sliced(at + 4, kSaltBytes),
        .keyId = text.sliced(at + 4 + kSaltBytes) };
    const bool isOfKey = head.kind == kOfDataKey;
    const bool isOfWords = head.kind == kOfPassphrase && head.cost.logN >= 10 && head.cost.logN <= kMostLogN
        && head.cost.r == kCost.r && head.cost.p == kCost.p;
    if (!isOfKey && !isOfWords)
        return unreadable(u"is damaged at its beginning, or was made by a newer version of Plexus."_s);
    return head;
}

Result<Secret> keyOf(const Head& head, const BackupKey& key)
{
    if (const auto* passphrase = std::get_if<Passphrase>(&key)) {
        if (head.kind != kOfPassphrase)
            return unreadable(u"opens with the key of the secrets (%1), not with a passphrase."_s.arg(
                QString::fromLatin1(head.keyId)));
        const Result<Secret> stretched = scryptKey(passphrase->words, head.salt, head.cost);
        return stretched ? derivedKey(*stretched, head.salt, kPurpose) : stretched;
    }
    const auto& dataKey = std::get<DataKey>(key);
    if (head.kind != kOfDataKey || head.keyId != dataKey.id())
        return unreadable(
            head.kind == kOfDataKey ? u"was made with another key."_s : u"opens with a passphrase."_s);
    return derivedKey(dataKey.bytes(), head.salt, kPurpose);
}

} // namespace

BackupWriter::BackupWriter(QIODevice& device, Secret key, QByteArray head)
    : m_device(&device)
    , m_key(std::move(key))
    , m_head(std::move(head))
{
    m_waiting.reserve(kChunkBytes);
}

Result<BackupWriter> BackupWriter::begin(QIODevice& device, const BackupKey& key)
{
    const Result<QByteArray> salt = randomBytes(kSaltBytes);
    if (!salt)
        return salt.error();
    Head head { .cost = kCost, .salt = *salt };
    if (const auto* dataKey = std::get_if<DataKey>(&key))
        head = {
            .kind = kOfDataKey, .cost = { .logN = 0, .r = 0, .p = 0 }, .salt = *salt, .keyId = dataKey->id()
        };
    const Result<Secret> fileKey = keyOf(head, key);
    if (!fileKey)
        return fileKey.error();
    const QByteArray text = textOf(head);
    if (device.write(text) != text.size())
        return notWritten(device);
    return BackupWriter(device, *fileKey, text);
}

Result<void> BackupWriter::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        // A full chunk goes out when more comes: the last one is known at the end only.
        if (m_waiting.size() == kChunkBytes) {
            if (auto flushed = flush(Chunk::Inner); !flushed)
                return flushed;
        }
        const qsizetype taken = std::min(bytes.size(), kChunkBytes - m_waiting.size());
        m_waiting += bytes.first(taken);
        bytes = bytes.sliced(taken);
    }
    return {};
}

Result<void> BackupWriter::finish()
{
    return flush(Chunk::Last);
}

Result<void> BackupWriter::flush(Chunk chunk)
{
    if (m_number == std::numeric_limits<quint32>::max())
        return Error { .code = ErrorCode::StoreFailed, .message = u"The backup is too large."_s };
    const QByteArray nonce = nonceOf(m_number++, chunk == Chunk::Last ? 1 : 0);
    const auto sealed = gcmSeal(m_key, { .nonce = nonce, .bound = m_head }, m_waiting);
    if (!sealed)
        return sealed.error();
    m_waiting.fill('\0');
    m_waiting.resize(0);
    return m_device->write(*sealed) == sealed->size() ? Result<void>() : notWritten(*m_device);
}

BackupReader::BackupReader(QIODevice& device, Secret key, QByteArray head)
    : m_device(&device)
    , m_key(std::move(key))
    , m_head(std::move(head))
{
}

Result<BackupNeeds> BackupReader::needs(QIODevice& device)
{
    const Result<Head> head = headOf(device.peek(kHeadBytes));
    if (!head)
        return head.error();
    return BackupNeeds { .keyId = head->kind == kOfDataKey ? head->keyId : QByteArray() };
}

Result<BackupReader> BackupReader::begin(QIODevice& device, const BackupKey& key)
{
    const QByteArray text = device.read(kHeadBytes);
    const Result<Head> head = headOf(text);
    if (!head)
        return head.error();
    const Result<Secret> fileKey = keyOf(*head, key);
    if (!fileKey)
        return fileKey.error();
    return BackupReader(device, *fileKey, text);
}

Result<QByteArray> BackupReader::next()
{
    if (m_isAtEnd)
        return QByteArray();
    const QByteArray sealed = m_device->read(kChunkBytes + kTagBytes);
    m_isAtEnd = m_device->atEnd();
    const QByteArray nonce = nonceOf(m_number, m_isAtEnd ? 1 : 0);
    const auto plain = gcmOpen(m_key, { .nonce = nonce, .bound = m_head }, sealed);
    if (!plain) {
        return unreadable(m_number == 0
                ? u"does not open: that is not its passphrase or key, or it is damaged."_s
                : u"is damaged, or was cut."_s);
    }
    ++m_number;
    // An empty last chunk is the end as well.
    return *plain;
}

} // namespace gateway::secrets
