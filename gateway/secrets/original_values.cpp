// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/original_values.h"

#include "secrets/cipher.h"
#include "secrets/data_key.h"

using namespace Qt::StringLiterals;

namespace gateway::secrets {

namespace {

constexpr QByteArrayView kPrefix("enc:v1:");

Error refused(const QString& why)
{
    return { .code = ErrorCode::SecretUnavailable, .message = why, .failureClass = FailureClass::Caller };
}

// Empty: not hexadecimal.
QByteArray hexBytes(const QByteArray& digits)
{
    const QByteArray bytes = QByteArray::fromHex(digits);
    return bytes.toHex() == digits.toLower() ? bytes : QByteArray();
}

} // namespace

bool isOriginalValue(QByteArrayView text)
{
    return text.startsWith(kPrefix);
}

Result<Secret> openOriginalValue(QByteArrayView text, const std::optional<Secret>& variable)
{
    if (!variable) {
        return refused(
            u"is sealed by the original Plexus. Set ENCRYPTION_KEY to the value it was used with, and "
            "try again."_s);
    }
    const QByteArrayList parts = text.toByteArray().split(':');
    if (parts.size() != 5)
        return refused(u"begins like a sealed value of the original Plexus (enc:v1:) but is none."_s);
    const QByteArray nonce = hexBytes(parts[2]);
    const QByteArray tag = hexBytes(parts[3]);
    const QByteArray ciphertext = hexBytes(parts[4]);
    if (nonce.size() != kNonceBytes || tag.size() != kTagBytes
        || (ciphertext.isEmpty() && !parts[4].isEmpty()))
        return refused(u"begins like a sealed value of the original Plexus (enc:v1:) but is none."_s);
    const Result<DataKey> key = DataKey::fromVariable(*variable);
    if (!key)
        return key.error();
    const QByteArray sealed = ciphertext + tag;
    const auto opened = gcmOpen(key->bytes(), { .nonce = nonce, .bound = {} }, sealed);
    if (!opened) {
        return refused(
            u"cannot be opened: ENCRYPTION_KEY is not the one the original Plexus sealed it with, or the "
            "value was changed."_s);
    }
    return Secret(*opened);
}

} // namespace gateway::secrets
