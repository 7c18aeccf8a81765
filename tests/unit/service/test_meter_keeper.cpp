// SPDX-License-Identifier: GPL-3.0-or-later
// Quota checkers over a scripted network and a clock that is moved: when they run, what they tell the policy,
// what they keep, and what becomes of them when they fail.
#include "service/meter_keeper.h"

#include "service_fixture.h"

#include "secrets/memory_secret_store.h"
#include "support/expect_warning.h"
#include "support/fake_clock.h"
#include "support/services/scripted_services.h"

#include <QFile>
#include <QTemporaryDir>

#include <deque>
#include <map>

namespace gateway::service {

using namespace Qt::StringLiterals;
using inspect::MeterStatus;
using test::ExpectWarning;

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;

const QByteArray kDefinition = R"(
id: mine
title: Mine
steps: {url: "https://api.example/usage"}
meters:
- {key: day, label: Day, unit: requests, used: /used, limit: /limit, window: {unit: day}, resets: {at: /resets, form: unix_ms}}
)";

config::QuotaChecker custom(int minutes = 30)
{
    return {
        .type = u"custom"_s, .intervalMinutes = minutes, .definition = config::parseYaml(kDefinition).root
    };
}

QByteArray usage(int used, qint64 resetsMs)
{
    return R"({"used":)" + QByteArray::number(used) + R"(,"limit":100,"resets":)"
        + QByteArray::number(resetsMs) + "}";
}

} // namespace

class MeterKeeperTest : public testing::Test {
protected:
    MeterKeeperTest()
    {
        config::Config config = smallConfig();
        config.providers[0].quotaChecker = custom();
        configuration.replace(config);
        secretStore.preset(u"provider/one"_s, Secret("sk-one-canary-0123456789"));
        const auto opened = [this](const Result<void>& result) { isOpen = result.has_value(); };
        store.open(&context, opened);
        EXPECT_TRUE(waitFor([this] { return isOpen; }));
    }

    [[nodiscard]] MeterKeeper::Ways ways()
    {
        return { .fetch =
                     [this](upstream::UpstreamRequest request, qint64,
                         std::function<void(const Result<upstream::Downloaded>&)> done) {
                         asked.push_back(std::move(request));
                         open.push_back(std::move(done));
                     },
            .tell =
                [this](const inspect::MeterReading& reading) {
                    told.insert_or_assign(reading.provider, reading);
                },
            .withdraw =
                [this](const QString& provider) {
                    told.erase(provider);
                    withdrawn.append(provider);
                },
            .random = [] { return 0.5; },
            .mayRun = [this] { return hasChores; } };
    }

    MeterKeeper& keeper(const QString& ownCheckers = {})
    {
        if (!m_keeper)
            m_keeper = std::make_unique<MeterKeeper>(configuration, secretStore, store.meters(), clock,
                storedAccounts(secretStore), QString(), ownCheckers, ways());
        return *m_keeper;
    }

    // Waits for the next request.
    void expectAsked(std::size_t count = 1)
    {
        ASSERT_TRUE(waitFor([&] {
            keeper().checkDue();
            return asked.size() >= count;
        })) << asked.size();
    }

    void answer(const Result<upstream::Downloaded>& with)
    {
        ASSERT_FALSE(open.empty());
        const auto done = std::move(open.front());
        open.pop_front();
        done(with);
    }

    void answer(const QByteArray& body, int status = 200, const HeaderList& headers = {})
    {
        answer(upstream::Downloaded { .status = status, .headers = headers, .body = body });
    }

    void begin()
    {
        keeper().start();
        ASSERT_TRUE(waitFor([this] { return !keeper().standings().isEmpty(); }));
        clock.advanceMs(MeterKeeper::kStartSpreadMs);
        expectAsked();
    }

    // Whether a check begins by itself now.
    [[nodiscard]] bool isDue()
    {
        const std::size_t before = asked.size();
        keeper().checkDue();
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
        return asked.size() > before;
    }

    test::FakeClock clock;
    test::ScriptedConfigService configuration { smallConfig() };
    secrets::MemorySecretStore secretStore;
    QTemporaryDir folder;
    store::Store store { folder.filePath(u"plexus.db"_s) };
    QObject context;
    bool isOpen = false;
    bool hasChores = true;
    std::deque<upstream::UpstreamRequest> asked;
    std::deque<std::function<void(const Result<upstream::Downloaded>&)>> open;
    std::map<QString, inspect::MeterReading> told;
    QStringList withdrawn;
    std::unique_ptr<MeterKeeper> m_keeper;
};

TEST_F(MeterKeeperTest, ChecksAtStartWithTheProvidersKeyAndTellsWhatItRead)
{
    begin();
    EXPECT_EQ(asked[0].url, "https://api.example/usage");
    EXPECT_EQ(headerValue(asked[0].headers, "authorization"), "Bearer sk-one-canary-0123456789");
    EXPECT_TRUE(keeper().standings().first().isChecking);
    answer(usage(100, clock.epochMs() + kHour));
    ASSERT_EQ(told.count(u"one"_s), 1U);
    const inspect::MeterReading& reading = told.at(u"one"_s);
    EXPECT_EQ(reading.meters.first().status, MeterStatus::Exhausted);
    EXPECT_EQ(reading.freshUntilMs, clock.epochMs() + kHour + MeterKeeper::kFreshSlackMs);
    const MeterStanding standing = keeper().standings().first();
    EXPECT_EQ(standing.title, u"Mine"_s);
    EXPECT_EQ(standing.health.lastSuccessMs, clock.epochMs());
    EXPECT_EQ(standing.health.lastError, QString());
    EXPECT_FALSE(standing.isChecking);
}

TEST_F(MeterKeeperTest, WhereAnotherNodeHasTheChoresItsReadingsAreTakenOver)
{
    hasChores = false;
    keeper().start();
    ASSERT_TRUE(waitFor([this] { return !keeper().standings().isEmpty(); }));
    clock.advanceMs(MeterKeeper::kStartSpreadMs);
    EXPECT_FALSE(isDue());
    inspect::MeterReading reading { .provider = u"one"_s,
        .source = inspect::MeterSource::Checker,
        .atMs = clock.epochMs(),
        .freshUntilMs = clock.epochMs() + kHour,
        .meters = { { .key = u"day"_s, .status = MeterStatus::Exhausted } } };
    store.meters().write(reading, store::MeterKeeping::Latest);
    keeper().refresh();
    ASSERT_TRUE(waitFor([this] { return told.count(u"one"_s) > 0; }));
    EXPECT_EQ(told.at(u"one"_s), reading);
    // It turned out to say nothing any more.
    reading.freshUntilMs = clock.epochMs();
    store.meters().write(reading, store::MeterKeeping::Latest);
    keeper().refresh();
    EXPECT_TRUE(waitFor([this] { return told.empty(); }));
    // What a person asks for is asked here.
    keeper().check(u"one"_s, [](const Result<MeterStanding>&) {});
    expectAsked();
    answer(usage(10, clock.epochMs() + kHour));
    // And should the other node end, it goes on from here.
    hasChores = true;
    clock.advanceMs(30 * kMinute);
    EXPECT_TRUE(isDue());
}

TEST_F(MeterKeeperTest, ChecksAgainAfterItsInterval)
{
    begin();
    answer(usage(10, clock.epochMs() + 24 * kHour));
    clock.advanceMs(30 * kMinute - 1);
    EXPECT_FALSE(isDue());
    clock.advanceMs(1);
    EXPECT_TRUE(isDue());
}

TEST_F(MeterKeeperTest, ChecksAgainSoonAfterAUsedUpMetersReset)
{
    begin();
    answer(usage(100, clock.epochMs() + 5 * kMinute));
    clock.advanceMs(5 * kMinute);
    EXPECT_FALSE(isDue());
    clock.advanceMs(2'000);
    EXPECT_TRUE(isDue());
}

TEST_F(MeterKeeperTest, ABrokenAnswerIsAHealthMessageAndEndsWhatRested)
{
    begin();
    answer(usage(100, clock.epochMs() + kHour));
    clock.advanceMs(30 * kMinute);
    expectAsked(2);
    const ExpectWarning warning(u"the quota checker of one fails: The answer has nothing at /limit"_s);
    answer(R"({"used":100})");
    EXPECT_EQ(told.count(u"one"_s), 0U);
    const inspect::CheckerHealth health = keeper().standings().first().health;
    EXPECT_EQ(health.lastError, u"The answer has nothing at /limit, where \u201cDay\u201d should be."_s);
    EXPECT_EQ(health.failures, 1);
    EXPECT_GT(health.lastSuccessMs, 0);
    EXPECT_EQ(keeper().standings().first().reading.meters.size(), 1) << "the last reading stays to be seen";
}

TEST_F(MeterKeeperTest, AFailureOfTheNetworkLeavesTheReadingUntilItIsOld)
{
    begin();
    answer(usage(100, clock.epochMs() + 12 * kHour));
    clock.advanceMs(30 * kMinute);
    expectAsked(2);
    const ExpectWarning warning(u"fails: no route"_s);
    answer(Error { .code = ErrorCode::UpstreamConnect, .message = u"no route"_s });
    EXPECT_EQ(told.count(u"one"_s), 1U);
    EXPECT_TRUE(withdrawn.isEmpty());
}

TEST_F(MeterKeeperTest, FailuresMakeThePausesGrow)
{
    begin();
    const ExpectWarning warning(u"answered 500"_s);
    const qint64 pauses[] = { 30, 60, 120, 240, 360, 360 };
    for (std::size_t i = 0; i < std::size(pauses); ++i) {
        answer("", 500);
        clock.advanceMs(pauses[i] * kMinute);
        EXPECT_FALSE(isDue()) << i;
        clock.advanceMs(pauses[i] * kMinute / 20 + 1);
        EXPECT_TRUE(isDue()) << i;
    }
    answer(usage(1, clock.epochMs() + kHour));
    EXPECT_EQ(keeper().standings().first().health.failures, 0);
    clock.advanceMs(30 * kMinute);
    EXPECT_TRUE(isDue());
}

TEST_F(MeterKeeperTest, AProvidersWishForPatienceIsHonoured)
{
    begin();
    const ExpectWarning warning(u"answered 429"_s);
    answer("", 429, { { "retry-after", "7200" } });
    clock.advanceMs(2 * kHour - 1);
    EXPECT_FALSE(isDue());
    clock.advanceMs(1);
    EXPECT_TRUE(isDue());
}

TEST_F(MeterKeeperTest, ErrorsNameTheCauseAndNoSecret)
{
    begin();
    const ExpectWarning warning(u"answered 401"_s);
    answer(R"({"error":"bad key sk-one-canary-0123456789"})", 401);
    const QString error = keeper().standings().first().health.lastError;
    EXPECT_EQ(error, u"api.example answered 401 when asked for its meters. Check its credential."_s);
}

TEST_F(MeterKeeperTest, EachAccountOfAProviderIsCheckedByItself)
{
    config::Config config = *configuration.current();
    config.providers[0].accountVendor = u"v"_s;
    config.providers[0].accountNames = { u"work"_s, u"home"_s, u"off"_s };
    config.accounts = { { .vendor = u"v"_s, .name = u"off"_s, .isPaused = true } };
    configuration.replace(config);
    keeper().start();
    ASSERT_TRUE(waitFor([this] { return keeper().standings().size() == 2; }));
    EXPECT_EQ(keeper().standings()[0].provider, u"one home"_s);
    EXPECT_EQ(keeper().standings()[1].provider, u"one work"_s) << "what is paused is not asked";
    config.providers[0].accountNames = { u"home"_s };
    configuration.replace(config);
    ASSERT_TRUE(waitFor([this] { return keeper().standings().size() == 1; }));
    EXPECT_TRUE(withdrawn.contains(u"one work"_s));
}

TEST_F(MeterKeeperTest, OnDemandRunsAtOnceAndAnswersEverybodyWhoWaits)
{
    begin();
    answer(usage(10, clock.epochMs() + kHour));
    std::vector<Result<MeterStanding>> answers;
    for (int i = 0; i < 2; ++i)
        keeper().check(
            u"one"_s, [&answers](const Result<MeterStanding>& standing) { answers.push_back(standing); });
    ASSERT_TRUE(waitFor([this] { return asked.size() == 2; }));
    answer(usage(20, clock.epochMs() + kHour));
    ASSERT_EQ(answers.size(), 2U);
    EXPECT_EQ(answers[1]->reading.meters.first().used, 20);
    EXPECT_EQ(asked.size(), 2U);
    std::optional<Result<MeterStanding>> none;
    keeper().check(u"two"_s, [&none](const Result<MeterStanding>& standing) { none.emplace(standing); });
    ASSERT_TRUE(waitFor([&none] { return none.has_value(); }));
    EXPECT_EQ(none->error().code, ErrorCode::NotFound);
}

TEST_F(MeterKeeperTest, ProvidersThatShareAnAccountAreCheckedOneAfterTheOther)
{
    config::Config config = *configuration.current();
    config::Provider twin = config.providers[0];
    twin.slug = u"twin"_s;
    config.providers.append(twin);
    configuration.replace(config);
    begin();
    clock.advanceMs(kMinute);
    EXPECT_FALSE(isDue());
    answer(usage(10, clock.epochMs() + kHour));
    expectAsked(2);
    answer(usage(10, clock.epochMs() + kHour));
    EXPECT_EQ(told.size(), 2U);
}

TEST_F(MeterKeeperTest, RemovingTheCheckerEndsItAndForgetsIt)
{
    begin();
    answer(usage(100, clock.epochMs() + kHour));
    configuration.replace(smallConfig());
    EXPECT_EQ(withdrawn, QStringList { u"one"_s });
    EXPECT_TRUE(keeper().standings().isEmpty());
    clock.advanceMs(kHour);
    EXPECT_FALSE(isDue());
}

TEST_F(MeterKeeperTest, AChangedCheckerIsAskedAnewAndWhatItAskedBeforeIsNotHeard)
{
    begin();
    config::Config config = *configuration.current();
    config.providers[0].quotaChecker.intervalMinutes = 5;
    configuration.replace(config);
    clock.advanceMs(MeterKeeper::kStartSpreadMs);
    expectAsked(2);
    answer(usage(100, clock.epochMs() + kHour));
    EXPECT_TRUE(told.empty());
    answer(usage(50, clock.epochMs() + kHour));
    EXPECT_EQ(told.at(u"one"_s).meters.first().used, 50);
}

TEST_F(MeterKeeperTest, AnotherAccountIsAskedAnew)
{
    begin();
    config::Config config = *configuration.current();
    config.providers[0].accountName = u"other"_s;
    configuration.replace(config);
    clock.advanceMs(MeterKeeper::kStartSpreadMs);
    expectAsked(2);
    answer(usage(100, clock.epochMs() + kHour));
    EXPECT_TRUE(told.empty()) << "the meter of the account before";
}

TEST_F(MeterKeeperTest, WhatWasReadOutlivesARestart)
{
    begin();
    const qint64 resetsMs = clock.epochMs() + kHour;
    answer(usage(100, resetsMs));
    m_keeper.reset();
    told.clear();
    keeper().start();
    ASSERT_TRUE(waitFor([this] { return told.count(u"one"_s) == 1; }));
    EXPECT_EQ(told.at(u"one"_s).meters.first().resetsAtMs, resetsMs);
    EXPECT_GT(keeper().standings().first().health.lastSuccessMs, 0);
    std::optional<QVector<inspect::MeterPoint>> points;
    keeper().history({ .provider = u"one"_s },
        [&points](const Result<QVector<inspect::MeterPoint>>& found) { points = *found; });
    ASSERT_TRUE(waitFor([&points] { return points.has_value(); }));
    EXPECT_EQ(points->size(), 1);
}

TEST_F(MeterKeeperTest, WhatAnswersSayIsKeptAndShownForProvidersWithoutAChecker)
{
    configuration.replace(smallConfig());
    keeper().start();
    const inspect::MeterReading fed { .provider = u"one"_s,
        .source = inspect::MeterSource::Answers,
        .atMs = clock.epochMs(),
        .freshUntilMs = clock.epochMs() + kHour,
        .meters = { { .key = u"primary"_s, .label = u"Primary"_s, .percent = 40 } } };
    keeper().takeFed(fed);
    inspect::MeterReading nobodys = fed;
    nobodys.provider = u"ghost"_s;
    keeper().takeFed(nobodys);
    ASSERT_EQ(keeper().standings().size(), 1);
    EXPECT_EQ(keeper().standings().first().reading, fed);
    std::optional<store::MeterMemory> memory;
    store.meters().load(&context, [&memory](const Result<store::MeterMemory>& found) { memory = *found; });
    ASSERT_TRUE(waitFor([&memory] { return memory.has_value(); }));
    ASSERT_EQ(memory->readings.size(), 1);
    EXPECT_EQ(memory->readings[0], fed);
}

TEST_F(MeterKeeperTest, ADefinitionIsTriedWithoutAnythingBeingKept)
{
    configuration.replace(smallConfig());
    keeper().start();
    std::vector<Result<QVector<inspect::Meter>>> answers;
    const auto done = [&answers](
                          const Result<QVector<inspect::Meter>>& result) { answers.push_back(result); };
    keeper().test({ .provider = u"one"_s, .checker = custom() }, done);
    ASSERT_TRUE(waitFor([this] { return asked.size() == 1; }));
    answer(usage(100, clock.epochMs() + kHour));
    ASSERT_EQ(answers.size(), 1U);
    EXPECT_EQ(answers[0]->first().used, 100);
    EXPECT_TRUE(told.empty());
    EXPECT_TRUE(keeper().standings().isEmpty());
    keeper().test({ .provider = u"one"_s, .checker = custom() }, done);
    ASSERT_TRUE(waitFor([this] { return asked.size() == 2; }));
    answer(R"({"limit":100})");
    EXPECT_EQ(
        answers[1].error().message, u"The answer has nothing at /used, where \u201cDay\u201d should be."_s);
    keeper().test({ .provider = u"one"_s, .checker = { .type = u"ollama"_s } }, done);
    keeper().test({ .provider = u"ghost"_s, .checker = custom() }, done);
    keeper().test({ .provider = u"one"_s, .checker = { .type = u"olama"_s } }, done);
    ASSERT_TRUE(waitFor([&answers] { return answers.size() == 5; }));
    QStringList messages;
    for (std::size_t i = 2; i < answers.size(); ++i)
        messages.append(answers[i].error().message);
    messages.sort();
    EXPECT_TRUE(messages[0].startsWith(u"The checker needs these options: sessionCookie"_s))
        << qPrintable(messages[0]);
    EXPECT_EQ(messages[1], u"There is no provider \u201cghost\u201d."_s);
    EXPECT_EQ(messages[2], u"There is no quota checker of type \u201colama\u201d; did you mean ollama?"_s);
}

TEST_F(MeterKeeperTest, UsersBringTheirOwnAsFiles)
{
    const QString own = folder.filePath(u"quota-checkers"_s);
    ASSERT_TRUE(QDir().mkpath(own));
    const auto write = [&own](const QString& name, const QByteArray& text) {
        QFile file(own + u'/' + name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write(u"house.yaml"_s, kDefinition);
    write(u"broken.json"_s, R"({"id":"x"})");
    const ExpectWarning warning(u"broken.json"_s);
    config::Config config = smallConfig();
    config.providers[0].quotaChecker = { .type = u"house"_s };
    configuration.replace(config);
    std::ignore = keeper(own);
    EXPECT_EQ(keeper().typeProblems().size(), 1);
    EXPECT_EQ(keeper().types().size(), 33);
    begin();
    EXPECT_EQ(asked[0].url, "https://api.example/usage");
}

// ---- credentials ----

class CheckerCredentialsTest : public MeterKeeperTest {
protected:
    // Of the first provider with that checker; the error's message, or "credential|account id".
    QString found(const config::QuotaChecker& checker, const QString& authJson = {})
    {
        CheckerCredentials credentials(secretStore, clock, storedAccounts(secretStore), authJson);
        const auto definition = meters::CheckerCatalogue().find(checker);
        EXPECT_TRUE(definition.has_value());
        std::optional<QString> text;
        credentials.find(provider, checker, *definition, [&text](const Result<meters::CheckInputs>& inputs) {
            text = inputs ? QString::fromUtf8(inputs->credential.reveal()) + u'|' + inputs->accountId
                          : inputs.error().message;
        });
        EXPECT_TRUE(waitFor([&text] { return text.has_value(); }));
        return text.value_or(QString());
    }

    config::Provider provider = smallConfig().providers[0];
};

TEST_F(CheckerCredentialsTest, AKeyOfItsOwnGoesBeforeTheProviders)
{
    EXPECT_EQ(found({ .type = u"deepseek"_s }), u"sk-one-canary-0123456789|"_s);
    secretStore.preset(u"meters/key"_s, Secret("sk-management"));
    EXPECT_EQ(found({ .type = u"openrouter"_s,
                  .options = { { .name = u"apiKey"_s,
                      .value = { .kind = config::SecretSource::Kind::Vault, .name = u"meters/key"_s } } } }),
        u"sk-management|"_s);
    EXPECT_EQ(found({ .type = u"openrouter"_s,
                  .options = { { .name = u"apiKey"_s,
                      .value = { .kind = config::SecretSource::Kind::Vault, .name = u"gone"_s } } } }),
        u"The checker's option \u201capiKey\u201d is not in the keychain (entry \u201cgone\u201d). Enter it again."_s);
    provider.apiKey = {};
    EXPECT_EQ(found({ .type = u"deepseek"_s }),
        u"The provider has no key. Enter one, or give the checker its own (option apiKey)."_s);
}

TEST_F(CheckerCredentialsTest, SignedInAccountsAreReadFromTheStoreThenFromAuthJson)
{
    provider.apiKey = { .kind = config::SecretSource::Kind::Plain, .plain = Secret("oauth") };
    EXPECT_EQ(found({ .type = u"claude-code"_s }),
        u"Nobody is signed in to \u201canthropic\u201d. Sign in, or give the checker a key (option apiKey)."_s);
    const QString file = u"{\"openai-codex\":{\"access\":\"from-file\",\"accountId\":\"acc-1\"}}"_s;
    EXPECT_EQ(found({ .type = u"openai-codex"_s }, file), u"from-file|acc-1"_s);
    provider.accountName = u"work"_s;
    secretStore.preset(
        u"account/openai-codex/work"_s, Secret(R"({"access_token":"from-store","account_id":"acc-2"})"));
    EXPECT_EQ(found({ .type = u"openai-codex"_s }, file), u"from-store|acc-2"_s);
    secretStore.preset(
        u"account/github-copilot/work"_s, Secret(R"({"access_token":"short","refresh_token":"ghu_long"})"));
    EXPECT_EQ(found({ .type = u"copilot"_s }), u"ghu_long|"_s);
    EXPECT_EQ(found({ .type = u"claude-code"_s }, u"/nowhere/auth.json"_s).section(u',', 0, 0),
        u"AUTH_JSON names the file /nowhere/auth.json"_s);
}

TEST_F(CheckerCredentialsTest, AnExpiredSignInIsSaidAndNotSent)
{
    provider.accountName = u"work"_s;
    const auto signIn = [this](qint64 expiresMs) {
        secretStore.preset(u"account/anthropic/work"_s,
            Secret(R"({"access_token":"at","expires_ms":)" + QByteArray::number(expiresMs) + "}"));
        return found({ .type = u"claude-code"_s });
    };
    EXPECT_EQ(signIn(clock.epochMs()), u"The sign-in to \u201canthropic\u201d has expired. Sign in again."_s);
    EXPECT_EQ(signIn(clock.epochMs() + 1), u"at|"_s);
}

TEST_F(CheckerCredentialsTest, AKeyIsUsedWhereNobodyIsSignedIn)
{
    EXPECT_EQ(found({ .type = u"claude-code"_s }), u"sk-one-canary-0123456789|"_s);
    secretStore.preset(u"provider/one"_s, Secret(R"({"access_token":"inside","account_id":"acc"})"));
    EXPECT_EQ(found({ .type = u"openai-codex"_s }), u"inside|acc"_s);
}

} // namespace gateway::service
