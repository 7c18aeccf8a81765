// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/data_key.h"

#include "secrets/cipher.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace gateway::secrets {

namespace {

constexpr qsizetype kIdDigits = 12;
constexpr ScryptCost kOriginalCost { .logN = 14, .r = 8, .p = 1 };
constexpr QByteArrayView kOriginalSalt("plexus-encryption-key-derivation");

bool isHexKey(const QByteArray& text)
{
    const auto isDigit = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    };
    return text.size() == 2 * kKeyBytes && std::all_of(text.begin(), text.end(), isDigit);
}

} // namespace

Result<DataKey> DataKey::random()
{
    auto bytes = randomBytes(kKeyBytes);
    if (!bytes)
        return bytes.error();
    return fromBytes(Secret(std::move(bytes).value()));
}

Result<DataKey> DataKey::fromBytes(const Secret& bytes)
{
    if (bytes.reveal().size() != kKeyBytes) {
        return Error { .code = ErrorCode::SecretUnavailable,
            .message = u"A key has %1 bytes, not %2."_s.arg(kKeyBytes).arg(bytes.reveal().size()) };
    }
    DataKey key;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView("plexus data key id"));
    hash.addData(bytes.reveal());
    key.m_id = hash.result().toHex().first(kIdDigits);
    key.m_bytes = bytes;
    return key;
}

Result<DataKey> DataKey::fromVariable(const Secret& value)
{
    if (isHexKey(value.reveal()))
        return fromBytes(Secret(QByteArray::fromHex(value.reveal())));
    const Result<Secret> derived = scryptKey(value, kOriginalSalt, kOriginalCost);
    return derived ? fromBytes(*derived) : Result<DataKey>(derived.error());
}

} // namespace gateway::secrets
