// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/client_auth.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::pipeline {

namespace {

QByteArrayView withoutScheme(QByteArrayView value)
{
    static constexpr QByteArrayView kBearer = "Bearer ";
    if (value.size() >= kBearer.size() && equalsIgnoringCase(value.first(kBearer.size()), kBearer))
        return value.sliced(kBearer.size()).trimmed();
    return value.trimmed();
}

QByteArray queryKey(const QByteArray& query)
{
    for (const QByteArray& pair : query.split('&')) {
        if (pair.startsWith("key="))
            return QByteArray::fromPercentEncoding(pair.sliced(4));
    }
    return {};
}

bool equalInConstantTime(const QByteArray& a, const QByteArray& b)
{
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]);
    return difference == 0;
}

// Of what was sent last, kept: one request asks several times, and the next mostly comes with the same key.
// Compared in constant time like the keys themselves.
QByteArray digestOf(const Secret& secret)
{
    struct Known {
        Secret secret;
        QByteArray digest;
    };

    thread_local Known last;
    if (last.digest.isEmpty() || !equalInConstantTime(last.secret.reveal(), secret.reveal()))
        last = { secret, QCryptographicHash::hash(secret.reveal(), QCryptographicHash::Sha256) };
    return last.digest;
}

Error unauthorized(const QString& message)
{
    return { .code = ErrorCode::Unauthorized, .message = message, .failureClass = FailureClass::Caller };
}

} // namespace

std::optional<Credential> credentialOf(const http::RequestHead& head)
{
    QByteArrayView text = withoutScheme(headerValue(head.headers, "authorization"));
    if (text.isEmpty())
        text = headerValue(head.headers, "x-api-key").trimmed();
    if (text.isEmpty())
        text = headerValue(head.headers, "x-goog-api-key").trimmed();
    QByteArray fromQuery;
    if (text.isEmpty() && !head.query.isEmpty()) {
        fromQuery = queryKey(head.query);
        text = fromQuery;
    }
    if (text.isEmpty())
        return std::nullopt;
    return credentialFromText(text);
}

Credential credentialFromText(QByteArrayView text)
{
    const qsizetype colon = text.indexOf(':');
    const QByteArrayView secret = colon < 0 ? text : text.first(colon);
    const QByteArrayView label = colon < 0 ? QByteArrayView() : text.sliced(colon + 1);
    // A label longer than this is noise, not attribution.
    return Credential { .secret = Secret(secret.toByteArray()),
        .attribution = QString::fromUtf8(label.first(std::min<qsizetype>(label.size(), 128))).toLower() };
}

KeyTable::KeyTable(config::ConfigPtr config)
    : m_config(std::move(config))
{
}

Result<KeyTable::Client> KeyTable::authenticate(const http::RequestHead& head) const
{
    const std::optional<Credential> credential = credentialOf(head);
    if (!credential) {
        return unauthorized(
            u"No key was sent. Send a Plexus client key as \u201cAuthorization: Bearer \u2026\u201d or "
            "\u201cx-api-key: \u2026\u201d."_s);
    }
    return authenticate(*credential);
}

Result<KeyTable::Client> KeyTable::authenticate(const Credential& credential) const
{
    const QByteArray digest = digestOf(credential.secret);
    const config::Key* found = nullptr;
    for (const config::Key& key : m_config->keys) {
        if (equalInConstantTime(key.secretDigest, digest))
            found = &key;
    }
    if (!found) {
        return unauthorized(m_config->keys.isEmpty()
                ? u"Plexus has no client keys yet. Create one on the Keys page, or add it under \u201ckeys:\u201d in the configuration."_s
                : u"The key is not one of Plexus's client keys. Keys are managed on the Keys page."_s);
    }
    if (!found->enabled)
        return unauthorized(u"The key \u201c%1\u201d is switched off."_s.arg(found->name));
    return Client { .key = found, .attribution = credential.attribution };
}

} // namespace gateway::pipeline
