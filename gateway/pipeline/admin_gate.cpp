// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/admin_gate.h"

#include "management/refusals.h"

#include <QCryptographicHash>
#include <QHostAddress>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace gateway::pipeline {

namespace {

using management::Caller;
using management::Refusal;
using management::Role;

QByteArray digestOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

// In a time that says nothing of where they differ.
bool isSameDigest(const QByteArray& a, const QByteArray& b)
{
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]);
    return difference == 0;
}

QByteArray sentKey(const http::RequestHead& head)
{
    const QByteArrayView own = headerValue(head.headers, "x-admin-key").trimmed();
    if (!own.isEmpty())
        return own.toByteArray();
    const QByteArrayView text = headerValue(head.headers, "authorization").trimmed();
    constexpr QByteArrayView kBearer = "Bearer ";
    return text.size() >= kBearer.size() && equalsIgnoringCase(text.first(kBearer.size()), kBearer)
        ? text.sliced(kBearer.size()).trimmed().toByteArray()
        : text.toByteArray();
}

// Who is slowed down. Of IPv6 whoever has one address has a whole /64 of them.
QString guesserOf(const QHostAddress& peer)
{
    bool isIpv4 = false;
    const QHostAddress ipv4(peer.toIPv4Address(&isIpv4));
    if (isIpv4)
        return ipv4.toString();
    Q_IPV6ADDR prefix = peer.toIPv6Address();
    std::fill(std::begin(prefix.c) + 8, std::end(prefix.c), quint8(0));
    return QHostAddress(prefix).toString();
}

Refusal waiting(qint64 waitMs)
{
    return { .status = 429,
        .code = u"too_many_requests"_s,
        .message = u"Too many wrong keys from this address; wait %1 s."_s.arg((waitMs + 999) / 1000),
        .retryAfterMs = waitMs };
}

} // namespace

void AdminGate::open(const Secret& adminKey, ManagementReach reach)
{
    m_adminDigest = adminKey.isEmpty() ? QByteArray() : digestOf(adminKey.reveal());
    m_reach = reach;
}

std::optional<Refusal> AdminGate::reachProblem(const http::RequestHead& head) const
{
    if (m_reach == ManagementReach::Anywhere)
        return std::nullopt;
    const bool isRelayed = hasHeader(head.headers, "x-forwarded-for") || hasHeader(head.headers, "forwarded")
        || hasHeader(head.headers, "x-real-ip");
    if (head.peer.isLoopback() && !isRelayed)
        return std::nullopt;
    return management::forbidden(
        u"Plexus is managed from this computer only. Start it with --management-anywhere to allow more."_s);
}

std::variant<Caller, Refusal> AdminGate::identify(const http::RequestHead& head, const Snapshot& snapshot)
{
    if (auto problem = reachProblem(head))
        return *problem;
    const QString address = head.peer.toString();
    const QByteArray sent = sentKey(head);
    if (sent.isEmpty()) {
        return management::unauthorized(
            u"No key was sent. Send ADMIN_KEY, or a client key for what is its own, as \u201cx-admin-key: "
            "\u2026\u201d or \u201cAuthorization: Bearer \u2026\u201d."_s);
    }
    const QString guesser = guesserOf(head.peer);
    if (const auto wait = m_throttle.waitMs(guesser))
        return waiting(*wait);
    if (hasAdmin() && isSameDigest(digestOf(sent), m_adminDigest)) {
        m_throttle.right(guesser);
        return Caller { .role = Role::Admin, .address = address };
    }
    const auto client = snapshot.keys().authenticate(credentialFromText(sent));
    if (!client) {
        m_throttle.wrong(guesser);
        return management::unauthorized(hasAdmin()
                ? u"The key is neither ADMIN_KEY nor one of Plexus's client keys."_s
                : u"The key is not one of Plexus's client keys, and there is no ADMIN_KEY."_s);
    }
    if (const auto problem = snapshot.clientProblem(*client->key, head, m_clock.epochMs()))
        return management::refusalOf(*problem);
    // Not forgiven: who holds a key must not guess the admin's at leisure.
    return Caller { .role = Role::Key, .keyName = client->key->name, .address = address };
}

} // namespace gateway::pipeline
