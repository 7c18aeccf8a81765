// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/address_reach.h"

#include <algorithm>
#include <array>

namespace gateway::upstream {

namespace {

struct Range {
    quint32 network;
    quint32 mask;
};

constexpr quint32 network(quint32 a, quint32 b, quint32 c)
{
    return a << 24U | b << 16U | c << 8U;
}

constexpr quint32 prefix(unsigned bits)
{
    return ~quint32(0) << (32U - bits);
}

constexpr std::array kReserved {
    Range { network(0, 0, 0), prefix(8) }, Range { network(10, 0, 0), prefix(8) },
    Range { network(100, 64, 0), prefix(10) }, // carriers
    Range { network(127, 0, 0), prefix(8) },
    Range { network(169, 254, 0), prefix(16) }, // link-local; metadata of clouds
    Range { network(172, 16, 0), prefix(12) }, Range { network(192, 0, 0), prefix(24) },
    Range { network(192, 0, 2), prefix(24) }, Range { network(192, 168, 0), prefix(16) },
    Range { network(198, 18, 0), prefix(15) }, Range { network(198, 51, 100), prefix(24) },
    Range { network(203, 0, 113), prefix(24) },
    Range { network(224, 0, 0), prefix(3) }, // multicast and what is above
};

bool isPublicV4(quint32 address)
{
    return std::none_of(kReserved.begin(), kReserved.end(),
        [address](const Range& range) { return (address & range.mask) == range.network; });
}

quint32 v4At(const Q_IPV6ADDR& bytes, size_t from)
{
    quint32 address = 0;
    for (size_t i = from; i < from + 4; ++i)
        address = address << 8U | bytes.c[i];
    return address;
}

} // namespace

bool isPublicAddress(const QHostAddress& address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4); // a mapped one too
    if (isV4)
        return isPublicV4(v4);
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    // 64:ff9b::/96 and 2002::/16 lead to the IPv4 address they hold.
    if (address.isInSubnet(QHostAddress(QStringLiteral("64:ff9b::")), 96))
        return isPublicV4(v4At(bytes, 12));
    if (address.isInSubnet(QHostAddress(QStringLiteral("2002::")), 16))
        return isPublicV4(v4At(bytes, 2));
    // All that is handed out to the public is in 2000::/3; 2001::/23 and 2001:db8::/32 are not.
    return address.isInSubnet(QHostAddress(QStringLiteral("2000::")), 3)
        && !address.isInSubnet(QHostAddress(QStringLiteral("2001::")), 23)
        && !address.isInSubnet(QHostAddress(QStringLiteral("2001:db8::")), 32);
}

} // namespace gateway::upstream
