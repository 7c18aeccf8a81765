// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/playground/key_policy.h"
#include "app/viewmodels/playground/talk_policy.h"
#include "support/fake_clock.h"
#include "support/services/scripted_services.h"
#include "support/wait_for.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::Dialect;
using gateway::config::Config;
using gateway::config::Key;
using gateway::config::Quota;
using gateway::inspect::PolicyState;
using gateway::test::ScriptedServices;
using gateway::test::waitFor;

namespace {

constexpr qint64 kNowMs = 1'700'000'000'000; // of FakeClock

QString valueOf(const QVector<Field>& fields, const QString& name)
{
    for (const Field& field : fields) {
        if (field.name == name)
            return field.value;
    }
    return u"(none)"_s;
}

Config withKey(const Key& key)
{
    Config config;
    config.keys = { key };
    config.quotas = { Quota { .name = u"day"_s, .limit = 100 },
        Quota { .name = u"one-provider"_s, .limit = 1, .allowedProviders = { u"openai"_s } },
        Quota { .name = u"one-model"_s, .limit = 1, .allowedModels = { u"slow"_s } } };
    return config;
}

PolicyState used(const QString& quota, qint64 amount, qint64 limit)
{
    return { .resting = {},
        .quotas = { { .quota = quota,
            .owner = u"laptop"_s,
            .used = amount,
            .limit = limit,
            .resetsAtMs = kNowMs + 3'600'000 } } };
}

TEST(KeyPolicy, SaysWhatTheKeyAllows)
{
    const Key key { .name = u"laptop"_s,
        .excludedModels = { u"dear"_s },
        .allowedProviders = { u"openai"_s, u"demo"_s },
        .allowedIps = { u"10.0.0.0/8"_s },
        .expiresAtMs = kNowMs + 7'200'000 };
    const QVector<Field> facts = keyFacts(key, kNowMs);
    EXPECT_EQ(valueOf(facts, u"Models"_s), u"all, but not dear"_s);
    EXPECT_EQ(valueOf(facts, u"Providers"_s), u"openai, demo"_s);
    EXPECT_EQ(valueOf(facts, u"Raw relay"_s), u"not allowed"_s);
    EXPECT_EQ(valueOf(facts, u"Only from"_s), u"10.0.0.0/8"_s);
    EXPECT_TRUE(valueOf(facts, u"Expires"_s).contains(u", in 2"))
        << valueOf(facts, u"Expires"_s).toStdString();
    EXPECT_EQ(
        valueOf(keyFacts({ .name = u"k"_s, .mayRelayRaw = true }, kNowMs), u"Raw relay"_s), u"allowed"_s);
    EXPECT_EQ(valueOf(keyFacts({ .name = u"k"_s }, kNowMs), u"Expires"_s), u"never"_s);
}

TEST(KeyPolicy, SaysWhatIsLeftOfEachQuota)
{
    const Key key { .name = u"laptop"_s, .quotas = { u"day"_s, u"one-model"_s } };
    const QVector<Field> quotas = keyQuotas(key, withKey(key), used(u"day"_s, 40, 100), kNowMs);
    ASSERT_EQ(quotas.size(), 2);
    EXPECT_TRUE(quotas[0].value.startsWith(u"40 of 100 request(s)")) << quotas[0].value.toStdString();
    EXPECT_TRUE(quotas[0].value.contains(u"60 left")) << quotas[0].value.toStdString();
    EXPECT_TRUE(quotas[1].value.contains(u"nothing of it is used"));
}

TEST(KeyPolicy, KnowsWhatARequestWouldBeRefusedFor)
{
    Key key { .name = u"laptop"_s, .quotas = { u"day"_s, u"one-provider"_s, u"one-model"_s } };
    const auto refusal = [&key](const QString& model, const PolicyState& state = {}) {
        return keyRefusal(key, model, withKey(key), state, kNowMs);
    };
    EXPECT_EQ(refusal(u"fast"_s), QString());
    EXPECT_EQ(refusal(u"fast"_s, used(u"day"_s, 99, 100)), QString());
    EXPECT_TRUE(refusal(u"fast"_s, used(u"day"_s, 100, 100)).startsWith(u"The quota “day” is used up"));
    // Of some models, or of some providers: the others are left.
    EXPECT_EQ(refusal(u"fast"_s, used(u"one-model"_s, 1, 1)), QString());
    EXPECT_FALSE(refusal(u"slow"_s, used(u"one-model"_s, 1, 1)).isEmpty());
    EXPECT_EQ(refusal(u"fast"_s, used(u"one-provider"_s, 1, 1)), QString());
    key.allowedIps = { u"10.0.0.0/8"_s };
    EXPECT_TRUE(refusal(u"fast"_s).contains(u"from this computer"));
    key.allowedIps = { u"127.0.0.1"_s };
    EXPECT_EQ(refusal(u"fast"_s), QString());
    key.expiresAtMs = kNowMs;
    EXPECT_TRUE(refusal(u"fast"_s).contains(u"has expired"));
    key.enabled = false;
    EXPECT_TRUE(refusal(u"fast"_s).contains(u"switched off"));
}

class TalkPolicyTest : public ::testing::Test {
protected:
    [[nodiscard]] qsizetype asked() const { return scripted.policy.questions().size(); }

    gateway::test::FakeClock clock;
    ScriptedServices scripted { withKey({ .name = u"laptop"_s }) };
    TalkPolicy policy { scripted.services(), clock };
};

TEST_F(TalkPolicyTest, AsksWhereTheNextQuestionWouldGo)
{
    scripted.policy.answerWith(RouteListModel::Candidates {
        { .provider = u"openai"_s, .model = u"gpt-5"_s, .place = 1, .reason = u"first in order"_s } });
    policy.ask(u"laptop"_s, u"fast"_s, Dialect::Messages);
    EXPECT_EQ(asked(), 0); // nobody looks
    policy.setWatched(true);
    ASSERT_TRUE(waitFor([this] { return policy.candidates()->count() == 1; }));
    EXPECT_EQ(scripted.policy.questions().last().model, u"fast"_s);
    EXPECT_EQ(policy.refusal(), QString());
    EXPECT_TRUE(policy.verdict().contains(u"openai/gpt-5"));
    EXPECT_GT(policy.facts()->count(), 0);
}

TEST_F(TalkPolicyTest, SaysWhatTheGatewayWouldRefuseItFor)
{
    scripted.policy.answerWith(gateway::Error { .message = u"There is no model “nope”."_s });
    policy.ask(u"laptop"_s, u"nope"_s, Dialect::Chat);
    policy.setWatched(true);
    ASSERT_TRUE(waitFor([this] { return !policy.refusal().isEmpty(); }));
    EXPECT_TRUE(policy.verdict().contains(u"There is no model"));
}

TEST_F(TalkPolicyTest, ARouteOfSkippedTargetsIsARefusal)
{
    scripted.policy.answerWith(RouteListModel::Candidates { { .provider = u"openai"_s,
        .model = u"gpt-5"_s,
        .place = 0,
        .reason = u"the key may not use it"_s } });
    policy.ask(u"laptop"_s, u"fast"_s, Dialect::Chat);
    policy.setWatched(true);
    ASSERT_TRUE(waitFor([this] { return !policy.refusal().isEmpty(); }));
    EXPECT_TRUE(policy.refusal().contains(u"openai/gpt-5: the key may not use it"));
}

TEST_F(TalkPolicyTest, AUsedUpQuotaCountsAtOnce)
{
    Config config = withKey({ .name = u"laptop"_s, .quotas = { u"day"_s } });
    scripted.configuration.replace(config);
    policy.ask(u"laptop"_s, u"fast"_s, Dialect::Chat);
    policy.setWatched(true);
    EXPECT_EQ(policy.refusal(), QString());
    scripted.policy.setState(used(u"day"_s, 100, 100));
    ASSERT_TRUE(waitFor([this] { return !policy.refusal().isEmpty(); }));
    EXPECT_TRUE(policy.refusal().contains(u"used up"));
    EXPECT_EQ(policy.quotas()->count(), 1);
}

TEST_F(TalkPolicyTest, WithoutAKeyItAsksNothing)
{
    policy.ask({}, u"fast"_s, Dialect::Chat);
    policy.setWatched(true);
    EXPECT_EQ(asked(), 0);
    EXPECT_TRUE(policy.verdict().contains(u"made with the first request"));
    EXPECT_EQ(policy.facts()->count(), 0);
}

} // namespace
