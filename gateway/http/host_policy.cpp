// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/host_policy.h"

#include "base/headers.h"

#include <algorithm>
#include <optional>

namespace gateway::http {

namespace {
constexpr quint16 kDefaultPort = 80;
constexpr QByteArrayView kOriginScheme = "http://";

struct Authority {
    QByteArrayView name; // with the brackets of an IPv6 literal
    std::optional<quint16> port;
};

bool isNameByte(char c) noexcept
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-'
        || c == '_';
}

bool isLiteralByte(char c) noexcept
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == ':' || c == '.';
}

std::optional<quint16> parsePort(QByteArrayView digits) noexcept
{
    constexpr qsizetype kMaxDigits = 5;
    if (digits.isEmpty() || digits.size() > kMaxDigits)
        return std::nullopt;
    uint value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + static_cast<uint>(c - '0');
    }
    if (value == 0 || value > 65535)
        return std::nullopt;
    return static_cast<quint16>(value);
}

// Nothing when it is not `name`, `name:port`, `[literal]` or `[literal]:port`.
std::optional<Authority> parseAuthority(QByteArrayView text) noexcept
{
    qsizetype nameEnd = 0;
    if (text.startsWith('[')) {
        const qsizetype close = text.indexOf(']');
        if (close < 2)
            return std::nullopt;
        const QByteArrayView literal = text.sliced(1, close - 1);
        if (!std::all_of(literal.begin(), literal.end(), isLiteralByte))
            return std::nullopt;
        nameEnd = close + 1;
    } else {
        nameEnd = std::find_if_not(text.begin(), text.end(), isNameByte) - text.begin();
        if (nameEnd == 0)
            return std::nullopt;
    }
    Authority authority { .name = text.first(nameEnd), .port = std::nullopt };
    if (nameEnd == text.size())
        return authority;
    if (text[nameEnd] != ':')
        return std::nullopt;
    authority.port = parsePort(text.sliced(nameEnd + 1));
    if (!authority.port)
        return std::nullopt;
    return authority;
}

QVector<QByteArray> toUtf8List(const QStringList& texts)
{
    QVector<QByteArray> list;
    list.reserve(texts.size());
    for (const QString& text : texts)
        list.append(text.trimmed().toUtf8());
    return list;
}

QByteArray hostForm(const QString& address)
{
    QByteArray name = address.toUtf8();
    if (name.contains(':') && !name.startsWith('['))
        return '[' + name + ']';
    return name;
}
} // namespace

HostPolicy::HostPolicy(quint16 port, const QString& boundAddress, const QStringList& allowedHosts,
    const QStringList& allowedOrigins, Reach reach)
    : m_port(port)
    , m_boundAddress(hostForm(boundAddress))
    , m_allowedHosts(toUtf8List(allowedHosts))
    , m_allowedOrigins(toUtf8List(allowedOrigins))
    , m_reach(reach)
{
}

bool HostPolicy::isOwnName(QByteArrayView name, QByteArrayView reachedAt) const noexcept
{
    if (answersToOwnAddress() && !reachedAt.isEmpty() && name == reachedAt)
        return true;
    return name == QByteArrayView("127.0.0.1") || equalsIgnoringCase(name, "localhost")
        || name == QByteArrayView("[::1]") || (!m_boundAddress.isEmpty() && name == m_boundAddress);
}

HostVerdict HostPolicy::judgeHost(QByteArrayView host, QByteArrayView reachedAt) const
{
    const auto authority = parseAuthority(host);
    if (!authority)
        return HostVerdict::Malformed;
    if (isOwnName(authority->name, reachedAt) && authority->port.value_or(kDefaultPort) == m_port)
        return HostVerdict::Allowed;
    const bool listed =
        std::any_of(m_allowedHosts.begin(), m_allowedHosts.end(), [&](const QByteArray& allowed) {
            return equalsIgnoringCase(allowed, host) || equalsIgnoringCase(allowed, authority->name);
        });
    return listed ? HostVerdict::Allowed : HostVerdict::Foreign;
}

bool HostPolicy::allowsOrigin(QByteArrayView origin, QByteArrayView reachedAt) const
{
    if (std::any_of(m_allowedOrigins.begin(), m_allowedOrigins.end(),
            [&](const QByteArray& allowed) { return QByteArrayView(allowed) == origin; }))
        return !origin.isEmpty();
    if (!origin.startsWith(kOriginScheme))
        return false;
    const auto authority = parseAuthority(origin.sliced(kOriginScheme.size()));
    return authority && isOwnName(authority->name, reachedAt)
        && authority->port.value_or(kDefaultPort) == m_port;
}

} // namespace gateway::http
