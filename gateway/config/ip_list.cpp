// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/ip_list.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace gateway::config {

namespace {

constexpr IpBytes kMappedPrefix { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff };
constexpr int kMappedBits = 96;
constexpr qsizetype kLongestAddress = 45; // of an IPv6 address with an IPv4 tail

bool isMapped(const IpBytes& address)
{
    return std::equal(address.begin(), address.begin() + 12, kMappedPrefix.begin());
}

// Decimal digits only, no sign, no leading zero (which some programs read as octal).
std::optional<int> smallNumber(QStringView text, int most)
{
    if (text.isEmpty() || text.size() > 3 || (text.size() > 1 && text.front() == u'0'))
        return std::nullopt;
    int number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number <= most ? std::optional(number) : std::nullopt;
}

// Four numbers. QHostAddress takes "127.1" and octal as well, which no two programs read alike.
std::optional<IpBytes> parseIpv4(QStringView text)
{
    IpBytes address = kMappedPrefix;
    const auto parts = text.split(u'.');
    if (parts.size() != 4)
        return std::nullopt;
    for (qsizetype i = 0; i < 4; ++i) {
        const auto number = smallNumber(parts[i], 255);
        if (!number)
            return std::nullopt;
        address[static_cast<size_t>(12 + i)] = static_cast<quint8>(*number);
    }
    return address;
}

IpBytes bytesOf(const QHostAddress& address)
{
    const Q_IPV6ADDR v6 = address.toIPv6Address(); // of an IPv4 address: mapped
    IpBytes bytes;
    static_assert(sizeof(v6.c) == sizeof(IpBytes));
    std::memcpy(bytes.data(), &v6, bytes.size());
    return bytes;
}

std::optional<IpBytes> parseAddress(QStringView text)
{
    if (text.size() > kLongestAddress)
        return std::nullopt;
    if (!text.contains(u':'))
        return parseIpv4(text);
    // A scope id names an interface of this computer, not an address.
    const QHostAddress address(text.toString());
    if (text.contains(u'%') || address.protocol() != QAbstractSocket::IPv6Protocol)
        return std::nullopt;
    return bytesOf(address);
}

std::optional<IpRange> parsePrefix(QStringView addressText, QStringView bitsText)
{
    const auto address = parseAddress(addressText);
    const bool isV4 = !addressText.contains(u':');
    const auto bits = smallNumber(bitsText, isV4 ? 32 : 128);
    if (!address || !bits)
        return std::nullopt;
    const int fixed = isV4 ? kMappedBits + *bits : *bits;
    IpRange range { *address, *address };
    for (int i = 0; i < 16; ++i) {
        const int free = std::clamp((i + 1) * 8 - fixed, 0, 8); // bits of this byte that do not matter
        const auto mask = static_cast<quint8>((1U << static_cast<unsigned>(free)) - 1U);
        const auto at = static_cast<size_t>(i);
        range.first[at] = static_cast<quint8>(range.first[at] & static_cast<quint8>(~mask));
        range.last[at] = static_cast<quint8>(range.last[at] | mask);
    }
    return range;
}

std::optional<IpRange> parseFromTo(QStringView fromText, QStringView toText)
{
    const auto from = parseAddress(fromText);
    if (!from)
        return std::nullopt;
    IpRange range { *from, *from };
    if (const auto last = smallNumber(toText, 255); last && isMapped(*from)) {
        range.last[15] = static_cast<quint8>(*last);
    } else if (const auto to = parseAddress(toText)) {
        range.last = *to;
    } else {
        return std::nullopt;
    }
    if (range.last < range.first || isMapped(range.first) != isMapped(range.last))
        return std::nullopt;
    return range;
}

bool isPort(QStringView text)
{
    return !text.isEmpty() && text.size() <= 5
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// The values of all fields of that name, as one list.
QString joined(const HeaderList& headers, QByteArrayView name)
{
    QByteArray all;
    for (const Header& header : headers) {
        if (!equalsIgnoringCase(header.name, name))
            continue;
        if (!all.isEmpty())
            all += ',';
        all += header.value;
    }
    return QString::fromLatin1(all);
}

// The `for` of one element of Forwarded: `for="[2001:db8::1]:80";proto=https`.
QStringView forOf(QStringView element)
{
    for (QStringView pair : element.split(u';')) {
        pair = pair.trimmed();
        if (!pair.startsWith(u"for=", Qt::CaseInsensitive))
            continue;
        QStringView value = pair.sliced(4);
        if (value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"'))
            value = value.sliced(1, value.size() - 2);
        return value;
    }
    return {};
}

} // namespace

std::optional<IpRange> parseIpRange(QStringView entry)
{
    entry = entry.trimmed();
    if (const qsizetype slash = entry.indexOf(u'/'); slash >= 0)
        return parsePrefix(entry.first(slash), entry.sliced(slash + 1));
    if (const qsizetype dash = entry.indexOf(u'-'); dash >= 0)
        return parseFromTo(entry.first(dash).trimmed(), entry.sliced(dash + 1).trimmed());
    const auto address = parseAddress(entry);
    return address ? std::optional(IpRange { *address, *address }) : std::nullopt;
}

std::optional<QHostAddress> parseHopAddress(QStringView text)
{
    text = text.trimmed();
    if (text.startsWith(u'[')) {
        const qsizetype close = text.indexOf(u']');
        if (close < 0)
            return std::nullopt;
        const QStringView behind = text.sliced(close + 1);
        if (!behind.isEmpty() && (behind.front() != u':' || !isPort(behind.sliced(1))))
            return std::nullopt;
        text = text.sliced(1, close - 1);
        if (!text.contains(u':'))
            return std::nullopt;
    } else if (text.count(u':') == 1) {
        const qsizetype colon = text.indexOf(u':');
        if (!isPort(text.sliced(colon + 1)))
            return std::nullopt;
        text = text.first(colon);
    }
    const auto bytes = parseAddress(text);
    if (!bytes)
        return std::nullopt;
    if (isMapped(*bytes))
        return QHostAddress((quint32((*bytes)[12]) << 24U) | (quint32((*bytes)[13]) << 16U)
            | (quint32((*bytes)[14]) << 8U) | quint32((*bytes)[15]));
    return QHostAddress(bytes->data());
}

IpList::IpList(const QStringList& entries)
    : m_isEmpty(entries.isEmpty())
{
    for (const QString& entry : entries) {
        if (const auto range = parseIpRange(entry))
            m_ranges.append(*range);
    }
}

bool IpList::contains(const QHostAddress& address) const
{
    if (m_ranges.isEmpty() || address.isNull())
        return false;
    const IpBytes bytes = bytesOf(address);
    const bool isV4 = isMapped(bytes);
    return std::any_of(m_ranges.begin(), m_ranges.end(), [&bytes, isV4](const IpRange& range) {
        return range.first <= bytes && bytes <= range.last
            && isV4 == (isMapped(range.first) && isMapped(range.last));
    });
}

QHostAddress clientAddress(const QHostAddress& peer, const HeaderList& headers, const IpList& trusted)
{
    if (!trusted.contains(peer))
        return peer;
    QString hops = joined(headers, "x-forwarded-for");
    const bool isForwarded = hops.isEmpty();
    if (isForwarded)
        hops = joined(headers, "forwarded");
    if (hops.isEmpty())
        return peer;
    const auto list = QStringView(hops).split(u',');
    QHostAddress client = peer;
    for (qsizetype i = list.size(); i-- > 0;) {
        const auto address = parseHopAddress(isForwarded ? forOf(list[i]) : list[i]);
        if (!address)
            return peer;
        client = *address;
        if (!trusted.contains(client))
            break;
    }
    return client;
}

} // namespace gateway::config
