// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/host_policy.h"

#include <gtest/gtest.h>

namespace gateway::http {

using namespace Qt::StringLiterals;

TEST(HostPolicy, OwnNamesWithOurPortOnly)
{
    const HostPolicy policy(4000, {}, {}, {});
    for (const char* good : { "127.0.0.1:4000", "localhost:4000", "LocalHost:4000", "[::1]:4000" })
        EXPECT_EQ(policy.judgeHost(good), HostVerdict::Allowed) << good;
    for (const char* foreign : { "127.0.0.1", "localhost", "localhost:4001", "127.0.0.2:4000",
             "evil.example:4000", "localhost.evil.example:4000", "evil.example", "0.0.0.0:4000", "[::]:4000",
             "[::ffff:127.0.0.1]:4000", "127.1:4000", "2130706433:4000", "localhost.:4000" })
        EXPECT_EQ(policy.judgeHost(foreign), HostVerdict::Foreign) << foreign;
}

TEST(HostPolicy, PortlessNameMeansPort80)
{
    const HostPolicy policy(80, {}, {}, {});
    EXPECT_EQ(policy.judgeHost("localhost"), HostVerdict::Allowed);
    EXPECT_EQ(policy.judgeHost("localhost:80"), HostVerdict::Allowed);
    EXPECT_EQ(policy.judgeHost("localhost:4000"), HostVerdict::Foreign);
}

TEST(HostPolicy, WhatIsNoHostIsMalformed)
{
    const HostPolicy policy(4000, {}, {}, {});
    for (const char* bad : { "", ":4000", "localhost:", "localhost:0", "localhost:99999", "localhost:4000x",
             "localhost:4000, evil", "user@localhost:4000", "localhost/:4000", "[::1", "[]:4000", "[::1]4000",
             "::1", "[::g]:4000", "local host:4000", "localhost:+4000", "localhost:04000000" })
        EXPECT_EQ(policy.judgeHost(bad), HostVerdict::Malformed) << bad;
}

TEST(HostPolicy, AllowedHostsWithAndWithoutPort)
{
    const HostPolicy policy(4000, {}, { u" box.lan "_s, u"ci:8080"_s }, {});
    EXPECT_EQ(policy.judgeHost("box.lan"), HostVerdict::Allowed);
    EXPECT_EQ(policy.judgeHost("BOX.lan:1234"), HostVerdict::Allowed);
    EXPECT_EQ(policy.judgeHost("ci:8080"), HostVerdict::Allowed);
    EXPECT_EQ(policy.judgeHost("ci:8081"), HostVerdict::Foreign);
    EXPECT_EQ(policy.judgeHost("ci"), HostVerdict::Foreign);
    EXPECT_EQ(policy.judgeHost("x.box.lan"), HostVerdict::Foreign);
}

TEST(HostPolicy, OtherLoopbackAddressAnswersToItsName)
{
    const HostPolicy policy(4000, u"127.0.0.2"_s, {}, {});
    EXPECT_EQ(policy.judgeHost("127.0.0.2:4000"), HostVerdict::Allowed);
    EXPECT_EQ(policy.judgeHost("127.0.0.3:4000"), HostVerdict::Foreign);
}

TEST(HostPolicy, InTheNetworkTheAddressOneCameInAtIsOurs)
{
    const HostPolicy policy(4000, {}, {}, {}, Reach::Network);
    const QByteArrayView own("192.168.1.5");
    for (const char* good : { "192.168.1.5:4000", "127.0.0.1:4000", "localhost:4000" })
        EXPECT_EQ(policy.judgeHost(good, own), HostVerdict::Allowed) << good;
    // Names can be rebound, and other addresses are not where this came in.
    for (const char* foreign : { "192.168.1.6:4000", "192.168.1.5", "192.168.1.5:4001", "evil.example:4000",
             "192.168.1.5.nip.io:4000", "0.0.0.0:4000", "box.local:4000" })
        EXPECT_EQ(policy.judgeHost(foreign, own), HostVerdict::Foreign) << foreign;
    EXPECT_EQ(policy.judgeHost("192.168.1.5:4000"), HostVerdict::Foreign) << "where it is not known";
    EXPECT_TRUE(policy.allowsOrigin("http://192.168.1.5:4000", own));
    for (const char* page : { "http://192.168.1.6:4000", "http://192.168.1.5", "https://192.168.1.5:4000",
             "http://evil.example:4000" })
        EXPECT_FALSE(policy.allowsOrigin(page, own)) << page;
}

TEST(HostPolicy, OnThisComputerAloneItIsNot)
{
    const HostPolicy policy(4000, {}, {}, {});
    EXPECT_FALSE(policy.answersToOwnAddress());
    EXPECT_EQ(policy.judgeHost("192.168.1.5:4000", "192.168.1.5"), HostVerdict::Foreign);
    EXPECT_FALSE(policy.allowsOrigin("http://192.168.1.5:4000", "192.168.1.5"));
}

TEST(HostPolicy, OriginsAreOursOrListedExactly)
{
    const HostPolicy policy(4000, {}, {}, { u"https://app.example"_s });
    for (const char* good :
        { "http://127.0.0.1:4000", "http://localhost:4000", "http://[::1]:4000", "https://app.example" })
        EXPECT_TRUE(policy.allowsOrigin(good)) << good;
    for (const char* bad :
        { "", "null", "http://localhost", "http://localhost:4001", "https://localhost:4000",
            "https://app.example:443", "https://app.example.evil", "http://app.example",
            "https://APP.example", "http://localhost:4000/", "http://localhost:4000 ", "file://" })
        EXPECT_FALSE(policy.allowsOrigin(bad)) << bad;
    EXPECT_FALSE(HostPolicy(4000, {}, {}, { u""_s }).allowsOrigin(""));
}

} // namespace gateway::http
