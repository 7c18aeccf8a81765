// SPDX-License-Identifier: GPL-3.0-or-later
// Attack 26: what another party names leads to the internet or nowhere.
#include "upstream_fixture.h"

#include "upstream/address_reach.h"

#include <QHostAddress>

namespace gateway::upstream {

using namespace Qt::StringLiterals;

TEST(AddressReach, OwnComputerNetworkAndSpecialRangesAreNotPublic)
{
    for (const QString& address :
        { u"127.0.0.1"_s, u"127.8.8.8"_s, u"0.0.0.0"_s, u"10.1.2.3"_s, u"172.16.0.1"_s, u"172.31.255.255"_s,
            u"192.168.1.1"_s, u"169.254.169.254"_s, u"100.64.0.1"_s, u"100.127.255.255"_s, u"198.18.0.1"_s,
            u"224.0.0.1"_s, u"255.255.255.255"_s, u"192.0.2.1"_s, u"::"_s, u"::1"_s, u"fe80::1"_s,
            u"fc00::1"_s, u"fd12::1"_s, u"ff02::1"_s, u"::ffff:127.0.0.1"_s, u"::ffff:10.0.0.1"_s,
            u"64:ff9b::7f00:1"_s, u"2002:7f00:1::"_s, u"2002:a00:1::"_s, u"2001:db8::1"_s, u"2001::1"_s })
        EXPECT_FALSE(isPublicAddress(QHostAddress(address))) << address.toStdString();
    EXPECT_FALSE(isPublicAddress(QHostAddress()));
}

TEST(AddressReach, TheInternetIsPublic)
{
    for (const QString& address : { u"8.8.8.8"_s, u"172.32.0.1"_s, u"100.128.0.1"_s, u"192.169.0.1"_s,
             u"2606:4700::1111"_s, u"::ffff:8.8.8.8"_s, u"64:ff9b::808:808"_s, u"2a00:1450::1"_s })
        EXPECT_TRUE(isPublicAddress(QHostAddress(address))) << address.toStdString();
}

class PublicCalls : public UpstreamTest { };

TEST_F(PublicCalls, NeverReachThisComputerHoweverItIsWritten)
{
    const QString port = QString::number(upstream.port());
    for (const QString& host : { u"127.0.0.1"_s, u"localhost"_s, u"[::1]"_s, u"127.1"_s, u"2130706433"_s,
             u"0x7f000001"_s, u"0177.0.0.1"_s, u"[::ffff:127.0.0.1]"_s, u"x.localhost"_s, u"0.0.0.0"_s }) {
        UpstreamRequest asked { .method = "GET",
            .url = (u"http://"_s + host + u':' + port + u"/x"_s).toLatin1(),
            .proxy = u"direct"_s,
            .reach = Reach::PublicOnly };
        Recorder seen;
        const auto call = client.start(std::move(asked), seen);
        EXPECT_TRUE(seen.waitEnd()) << host.toStdString();
        EXPECT_EQ(seen.failed, 1) << host.toStdString();
    }
    EXPECT_EQ(upstream.connections(), 0);
}

TEST_F(PublicCalls, AConnectionThatIsOpenDoesNotHelp)
{
    upstream.answerAll(plainResponse("{}"));
    const QByteArray url = "http://127.0.0.1:" + QByteArray::number(upstream.port()) + "/x";
    for (const Reach reach : { Reach::Anywhere, Reach::PublicOnly }) {
        Recorder seen;
        const auto call = client.start({ .method = "GET", .url = url, .reach = reach }, seen);
        EXPECT_TRUE(seen.waitEnd());
        EXPECT_EQ(seen.failed, reach == Reach::PublicOnly ? 1 : 0);
    }
}

} // namespace gateway::upstream
