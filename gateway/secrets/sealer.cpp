// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/sealer.h"

#include "secrets/cipher.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace gateway::secrets {

namespace {

constexpr QByteArrayView kScheme("px1:");
constexpr auto kBase64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

// Each part with its length before it: no two places give the same bytes.
void bind(QByteArray& bound, QByteArrayView part)
{
    QByteArray length(4, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(part.size()), length.data());
    bound += length;
    bound += part;
}

QByteArray boundTo(const SealedPlace& place, QByteArrayView keyId)
{
    QByteArray bound;
    bind(bound, kScheme);
    bind(bound, keyId);
    bind(bound, place.table);
    bind(bound, place.column);
    for (const QByteArray& part : place.row)
        bind(bound, part);
    return bound;
}

// Empty: not what seal() writes. There is one text for a value: bits that base64 has no use for are none.
QByteArray decoded(QByteArrayView text)
{
    const auto bytes =
        QByteArray::fromBase64Encoding(text.toByteArray(), kBase64 | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || text.size() != ((*bytes).size() * 4 + 2) / 3)
        return {};
    const QByteArray last = (*bytes).last((*bytes).size() % 3);
    return last.isEmpty() || text.endsWith(last.toBase64(kBase64)) ? *bytes : QByteArray();
}

Error closed(const SealedPlace& place, const QString& why)
{
    return { .code = ErrorCode::SecretUnavailable, .message = u"%1 %2"_s.arg(placeName(place), why) };
}

} // namespace

QString placeName(const SealedPlace& place)
{
    return u"%1.%2 of %3"_s.arg(QString::fromUtf8(place.table), QString::fromUtf8(place.column),
        QString::fromUtf8(place.row.join('/')));
}

bool Sealer::isSealed(QByteArrayView text)
{
    return text.startsWith(kScheme);
}

QByteArrayView Sealer::keyId(QByteArrayView text)
{
    if (!isSealed(text))
        return {};
    const qsizetype end = text.indexOf(':', kScheme.size());
    return end < 0 ? QByteArrayView() : text.sliced(kScheme.size(), end - kScheme.size());
}

Result<QByteArray> Sealer::seal(QByteArrayView value, const SealedPlace& place) const
{
    const Result<QByteArray> nonce = randomBytes(kNonceBytes);
    if (!nonce)
        return nonce;
    const QByteArray& id = m_keys.current.id();
    const auto sealed =
        gcmSeal(m_keys.current.bytes(), { .nonce = *nonce, .bound = boundTo(place, id) }, value);
    if (!sealed)
        return sealed;
    const QByteArray bytes = *nonce + *sealed;
    return QByteArray(kScheme.toByteArray() + id + ':' + bytes.toBase64(kBase64));
}

Result<Secret> Sealer::open(QByteArrayView text, const SealedPlace& place) const
{
    const QByteArrayView id = keyId(text);
    const DataKey* key = m_keys.find(id);
    if (key == nullptr) {
        return closed(place,
            u"was sealed with another key (%1)."_s.arg(
                QString::fromLatin1(id.first(std::min(id.size(), qsizetype { 16 })))));
    }
    const QByteArray bytes = decoded(text.sliced(kScheme.size() + id.size() + 1));
    const QByteArrayView view(bytes);
    if (view.size() >= kNonceBytes + kTagBytes) {
        const auto opened = gcmOpen(key->bytes(),
            { .nonce = view.first(kNonceBytes), .bound = boundTo(place, id) }, view.sliced(kNonceBytes));
        if (opened)
            return Secret(*opened);
    }
    return closed(place, u"is damaged, or was moved here from another row."_s);
}

} // namespace gateway::secrets
