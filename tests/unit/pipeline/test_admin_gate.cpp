// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/admin_gate.h"
#include "support/fake_clock.h"

#include <QCryptographicHash>

#include <gtest/gtest.h>

namespace gateway::pipeline {

using namespace Qt::StringLiterals;

namespace {

using management::Caller;
using management::Refusal;
using management::Role;

class AdminGateTest : public testing::Test {
protected:
    AdminGateTest()
    {
        gate.open(Secret("admin:key"), ManagementReach::ThisComputer);
        config::Config made;
        made.keys.append({ .name = u"app"_s,
            .secretDigest = QCryptographicHash::hash("client-secret", QCryptographicHash::Sha256) });
        made.keys.append({ .name = u"far"_s,
            .secretDigest = QCryptographicHash::hash("far-secret", QCryptographicHash::Sha256),
            .allowedIps = { u"10.0.0.0/8"_s } });
        snapshot = std::make_unique<Snapshot>(std::make_shared<const config::Config>(made),
            QHash<QString, Secret>(), QHash<QString, QString>());
    }

    std::variant<Caller, Refusal> ask(const HeaderList& headers, const QString& peer = u"127.0.0.1"_s)
    {
        return gate.identify({ .method = "GET",
                                 .target = {},
                                 .path = {},
                                 .query = {},
                                 .headers = headers,
                                 .peer = QHostAddress(peer) },
            *snapshot);
    }

    int status(const HeaderList& headers, const QString& peer = u"127.0.0.1"_s)
    {
        const auto answer = ask(headers, peer);
        const Refusal* refusal = std::get_if<Refusal>(&answer);
        return refusal ? refusal->status : 200;
    }

    test::FakeClock clock;
    AdminGate gate { clock };
    std::unique_ptr<Snapshot> snapshot;
};

} // namespace

TEST_F(AdminGateTest, KnowsTheAdminAndTheKeys)
{
    for (const HeaderList& headers : { HeaderList { { "x-admin-key", "admin:key" } },
             HeaderList { { "authorization", "bearer admin:key" } },
             HeaderList { { "authorization", "admin:key" } },
             HeaderList { { "x-admin-key", "admin:key" }, { "authorization", "Bearer client-secret" } } }) {
        const auto answer = ask(headers);
        ASSERT_TRUE(std::holds_alternative<Caller>(answer));
        EXPECT_EQ(std::get<Caller>(answer).role, Role::Admin);
    }
    for (const char* sent : { "client-secret", "client-secret:label" }) {
        const auto answer = ask({ { "x-admin-key", sent } });
        ASSERT_TRUE(std::holds_alternative<Caller>(answer));
        EXPECT_EQ(std::get<Caller>(answer).role, Role::Key);
        EXPECT_EQ(std::get<Caller>(answer).keyName, u"app"_s);
    }
}

TEST_F(AdminGateTest, RefusesEverythingElse)
{
    EXPECT_EQ(status({}), 401);
    EXPECT_EQ(status({ { "x-admin-key", "admin" } }), 401);
    EXPECT_EQ(status({ { "x-admin-key", "admin:key2" } }), 401);
    EXPECT_EQ(status({ { "x-admin-key", QByteArray(1'000'000, 'a') } }), 401);
    EXPECT_EQ(status({ { "x-api-key", "admin:key" } }), 401) << "that is where clients' keys are sent";
    EXPECT_EQ(status({ { "x-admin-key", "far-secret" } }), 403) << "not from here";
}

TEST_F(AdminGateTest, IsForThisComputer)
{
    const HeaderList admin { { "x-admin-key", "admin:key" } };
    EXPECT_EQ(status(admin, u"192.0.2.1"_s), 403);
    EXPECT_EQ(status(admin, u"::ffff:192.0.2.1"_s), 403);
    EXPECT_EQ(status(admin, u"::1"_s), 200);
    EXPECT_EQ(status({ { "x-admin-key", "admin:key" }, { "forwarded", "for=192.0.2.1" } }), 403);
    gate.open(Secret("admin:key"), ManagementReach::Anywhere);
    EXPECT_EQ(status(admin, u"192.0.2.1"_s), 200);
}

TEST_F(AdminGateTest, SlowsGuessersDownAndForgivesTheAdminAlone)
{
    for (int i = 0; i < management::LoginThrottle::kFree + 1; ++i) {
        EXPECT_EQ(status({ { "x-admin-key", "guess" } }), 401);
        if (i < management::LoginThrottle::kFree) {
            EXPECT_EQ(status({ { "x-admin-key", "client-secret" } }), 200);
        }
    }
    EXPECT_EQ(status({ { "x-admin-key", "admin:key" } }), 429);
    EXPECT_EQ(status({ { "x-admin-key", "admin:key" } }, u"::1"_s), 200) << "another address";
    clock.advanceMs(management::LoginThrottle::kFirstWaitMs);
    EXPECT_EQ(status({ { "x-admin-key", "admin:key" } }), 200);
    EXPECT_EQ(status({ { "x-admin-key", "guess" } }), 401);
}

TEST_F(AdminGateTest, WhoHasManyAddressesOfIpv6IsOneGuesser)
{
    gate.open(Secret("admin:key"), ManagementReach::Anywhere);
    for (int i = 0; i < management::LoginThrottle::kFree + 1; ++i)
        EXPECT_EQ(status({ { "x-admin-key", "guess" } }, u"2001:db8:1:2::%1"_s.arg(i + 1)), 401);
    EXPECT_EQ(status({ { "x-admin-key", "admin:key" } }, u"2001:db8:1:2:ffff::1"_s), 429);
    EXPECT_EQ(status({ { "x-admin-key", "admin:key" } }, u"2001:db8:1:3::1"_s), 200);
    EXPECT_EQ(status({ { "x-admin-key", "admin:key" } }, u"::ffff:192.0.2.1"_s), 200);
}

TEST_F(AdminGateTest, WithoutAnAdminKeyNobodyIsAdmin)
{
    gate.open(Secret(), ManagementReach::ThisComputer);
    EXPECT_FALSE(gate.hasAdmin());
    EXPECT_EQ(status({ { "x-admin-key", "" } }), 401);
    EXPECT_EQ(status({ { "x-admin-key", "client-secret" } }), 200);
}

} // namespace gateway::pipeline
