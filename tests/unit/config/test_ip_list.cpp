// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/ip_list.h"

#include <gtest/gtest.h>

using namespace gateway;
using namespace gateway::config;
using namespace Qt::StringLiterals;

namespace {

bool matches(const QString& entry, const QString& address)
{
    return IpList({ entry }).contains(QHostAddress(address));
}

QString client(const QString& peer, const HeaderList& headers, const QStringList& trusted)
{
    return clientAddress(QHostAddress(peer), headers, IpList(trusted)).toString();
}

} // namespace

TEST(IpList, MatchesEveryFormOfEntry)
{
    struct Case {
        QString entry;
        QString inside;
        QString outside;
    };

    const Case cases[] = {
        { u"10.1.2.3"_s, u"10.1.2.3"_s, u"10.1.2.4"_s }, { u" 10.1.2.3 "_s, u"10.1.2.3"_s, u"10.1.2.2"_s },
        { u"10.0.0.0/8"_s, u"10.255.255.255"_s, u"11.0.0.0"_s },
        { u"192.168.4.77/23"_s, u"192.168.5.255"_s, u"192.168.6.0"_s }, // host bits do not matter
        { u"1.2.3.4/32"_s, u"1.2.3.4"_s, u"1.2.3.5"_s },
        { u"0.0.0.0/0"_s, u"203.0.113.9"_s, u"2001:db8::1"_s },
        { u"10.0.0.5-20"_s, u"10.0.0.20"_s, u"10.0.0.21"_s },
        { u"10.0.0.5-20"_s, u"10.0.0.5"_s, u"10.0.0.4"_s },
        { u"10.0.0.250-10.0.1.3"_s, u"10.0.1.0"_s, u"10.0.1.4"_s },
        { u"10.0.0.1 - 10.0.0.2"_s, u"10.0.0.2"_s, u"10.0.0.3"_s },
        { u"2001:db8::/32"_s, u"2001:db8:ffff::1"_s, u"2001:db9::"_s },
        { u"2001:db8::10-2001:db8::1f"_s, u"2001:db8::1a"_s, u"2001:db8::20"_s },
        { u"fe80::/10"_s, u"febf::1"_s, u"fec0::1"_s }, { u"::1"_s, u"::1"_s, u"127.0.0.1"_s },
        { u"::/0"_s, u"2001:db8::1"_s, u"1.2.3.4"_s }, // IPv6 entries are about IPv6
    };
    for (const Case& one : cases) {
        EXPECT_TRUE(matches(one.entry, one.inside)) << qPrintable(one.entry);
        EXPECT_FALSE(matches(one.entry, one.outside)) << qPrintable(one.entry);
    }
}

TEST(IpList, TakesAMappedAddressForTheIpv4ItIs)
{
    EXPECT_TRUE(matches(u"10.0.0.0/8"_s, u"::ffff:10.1.1.1"_s));
    EXPECT_TRUE(matches(u"::ffff:10.1.1.1"_s, u"10.1.1.1"_s));
    EXPECT_TRUE(matches(u"::ffff:10.0.0.0/104"_s, u"10.9.9.9"_s));
    EXPECT_FALSE(matches(u"::ffff:10.0.0.0/104"_s, u"11.9.9.9"_s));
}

TEST(IpList, RefusesWhatIsNoEntry)
{
    const QString bad[] = { u""_s, u"10.0.0"_s, u"10.0.0.256"_s, u"10.0.0.01"_s, u"0x7f.0.0.1"_s, u"127.1"_s,
        u"10.0.0.0/33"_s, u"10.0.0.0/"_s, u"10.0.0.0/-1"_s, u"10.0.0.0/8/8"_s, u"10.0.0.9-5"_s,
        u"10.0.0.5-256"_s, u"10.0.0.9-10.0.0.1"_s, u"10.0.0.1-::5"_s, u"::1/129"_s, u":::"_s,
        u"fe80::1%eth0"_s, u"localhost"_s, u"10.0.0.1:80"_s, u"::1-20"_s, QString(5000, u':') };
    for (const QString& entry : bad)
        EXPECT_FALSE(parseIpRange(entry)) << qPrintable(entry);
}

TEST(IpList, LetsNobodyInWhenNothingInItCanBeRead)
{
    const IpList mistakes({ u"everyone"_s });
    EXPECT_FALSE(mistakes.isEmpty());
    EXPECT_FALSE(mistakes.contains(QHostAddress(u"10.0.0.1"_s)));
    EXPECT_TRUE(IpList(QStringList {}).isEmpty());
    EXPECT_FALSE(IpList({ u"0.0.0.0/0"_s }).contains(QHostAddress()));
}

TEST(ClientAddress, BelievesOnlyTrustedProxies)
{
    const HeaderList forged { { "X-Forwarded-For", "1.2.3.4" } };
    EXPECT_EQ(client(u"198.51.100.7"_s, forged, {}), u"198.51.100.7"_s);
    EXPECT_EQ(client(u"198.51.100.7"_s, forged, { u"10.0.0.0/8"_s }), u"198.51.100.7"_s);
    EXPECT_EQ(client(u"10.0.0.1"_s, forged, { u"10.0.0.0/8"_s }), u"1.2.3.4"_s);
    EXPECT_EQ(client(u"::ffff:10.0.0.1"_s, forged, { u"10.0.0.0/8"_s }), u"1.2.3.4"_s);
}

TEST(ClientAddress, WalksFromTheRightToTheFirstThatIsNotTrusted)
{
    const QStringList trusted { u"10.0.0.0/8"_s };

    struct Case {
        HeaderList headers;
        QString expected;
    };

    const Case cases[] = {
        // what a client claims stands to the left of what the proxy saw
        { { { "x-forwarded-for", "127.0.0.1, 203.0.113.5, 10.0.0.2" } }, u"203.0.113.5"_s },
        { { { "X-Forwarded-For", "127.0.0.1" }, { "x-forwarded-for", "203.0.113.5,10.0.0.2" } },
            u"203.0.113.5"_s },
        { { { "X-Forwarded-For", "nonsense, 203.0.113.5" } }, u"203.0.113.5"_s },
        { { { "X-Forwarded-For", "10.0.0.3, 10.0.0.2" } }, u"10.0.0.3"_s },
        { { { "X-Forwarded-For", "203.0.113.5:4711" } }, u"203.0.113.5"_s },
        { { { "X-Forwarded-For", "[2001:db8::1]:4711" } }, u"2001:db8::1"_s },
        { { { "X-Forwarded-For", "2001:db8::1" } }, u"2001:db8::1"_s },
        { { { "X-Forwarded-For", "::ffff:203.0.113.5" } }, u"203.0.113.5"_s },
        // a hop that cannot be read: the peer
        { { { "X-Forwarded-For", "203.0.113.5, unknown" } }, u"10.0.0.1"_s },
        { { { "X-Forwarded-For", "203.0.113.5,," } }, u"10.0.0.1"_s },
        { { { "X-Forwarded-For", "203.0.113.5:port" } }, u"10.0.0.1"_s },
        { { { "X-Forwarded-For", "" } }, u"10.0.0.1"_s },
        { {}, u"10.0.0.1"_s },
        // RFC 7239, where X-Forwarded-For is absent
        { { { "Forwarded", "for=192.0.2.60;proto=http;by=203.0.113.43, For=10.0.0.9" } }, u"192.0.2.60"_s },
        { { { "Forwarded", "proto=https;for=\"[2001:db8:cafe::17]:4711\"" } }, u"2001:db8:cafe::17"_s },
        { { { "Forwarded", "for=_hidden" } }, u"10.0.0.1"_s },
        { { { "Forwarded", "for=1.1.1.1" }, { "X-Forwarded-For", "2.2.2.2" } }, u"2.2.2.2"_s },
    };
    for (const Case& one : cases)
        EXPECT_EQ(client(u"10.0.0.1"_s, one.headers, trusted), one.expected)
            << (one.headers.isEmpty() ? "" : one.headers[0].value.constData());
}
