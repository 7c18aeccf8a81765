// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/catalogue_keeper.h"

#include "providers/models_dev.h"
#include "service/listener_control.h"
#include "service_fixture.h"

#include "support/fake_clock.h"
#include "support/scripted_upstream.h"
#include "support/services/scripted_services.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace gateway::service {

using namespace Qt::StringLiterals;
using test::plainResponse;
using test::Script;
using test::ScriptedUpstream;

namespace {

const QByteArray kList =
    R"({"data":[{"id":"new/model","pricing":{"prompt":"0.000002","completion":"0.00001"}}]})";
constexpr qint64 kHourMs = 3'600'000;

} // namespace

class CatalogueKeeperTest : public testing::Test {
protected:
    CatalogueKeeperTest()
    {
        thread.start();
        config::Config config = priced();
        configuration.replace(config);
        control.applySnapshot(snapshotOf(config));
        control.start();
        EXPECT_TRUE(waitFor([this] { return control.state() == GatewayState::Running; }));
    }

    ~CatalogueKeeperTest() override { thread.stop(); }

    [[nodiscard]] config::Config priced() const
    {
        config::Config config = smallConfig();
        config.providers.first().models = { { .id = u"model-1"_s,
            .pricing = { .source = config::Pricing::Source::OpenRouter, .slug = u"new/model"_s } } };
        config.settings.catalogue.url = QString::fromLatin1(list.url("/list"));
        return config;
    }

    [[nodiscard]] QString file() const { return folder.filePath(u"prices.json"_s); }

    // They outlive the gateway thread, as the runtime's does.
    [[nodiscard]] CatalogueKeeper* keeper()
    {
        keepers.push_back(std::make_unique<CatalogueKeeper>(configuration, thread, clock, file()));
        return keepers.back().get();
    }

    [[nodiscard]] CatalogueKeeper* modelsDevKeeper()
    {
        configuration.replace(smallConfig());
        keepers.push_back(std::make_unique<CatalogueKeeper>(configuration, thread, clock, file(),
            modelsDevSource([] { return providers::shippedModelCatalogue(); }, list.url("/api.json"))));
        return keepers.back().get();
    }

    // A request that was begun before has been answered, and what comes of the answer has come.
    void settle()
    {
        bool isDone = false;
        thread.post([&](pipeline::Engine&) {
            QMetaObject::invokeMethod(
                &control, [&isDone] { isDone = true; }, Qt::QueuedConnection);
        });
        ASSERT_TRUE(waitFor([&] { return isDone; }));
    }

    QTemporaryDir folder;
    ScriptedUpstream list;
    test::ShiftedClock clock;
    SystemClock systemClock;
    GatewayThread thread { systemClock, {} };
    ListenerControl control { thread, {}, {} };
    test::ScriptedConfigService configuration { smallConfig() };
    std::vector<std::unique_ptr<CatalogueKeeper>> keepers;
};

TEST_F(CatalogueKeeperTest, FetchedPricesLieOverThoseThatShip)
{
    list.answerAll(plainResponse(kList));
    CatalogueKeeper* const kept = keeper();
    QSignalSpy changed(kept, &CatalogueKeeper::changed);
    EXPECT_EQ(kept->models()->price(u"new/model"_s), nullptr);
    kept->start();
    ASSERT_TRUE(waitFor([&] { return changed.size() == 1; }));
    ASSERT_NE(kept->models()->price(u"new/model"_s), nullptr);
    EXPECT_EQ(kept->models()->price(u"new/model"_s)->tiers.first().rates.input, 2);
    EXPECT_EQ(kept->models()->size(), providers::shippedModelCatalogue()->size() + 1);
    for (const Header& header : list.requests().front().headers)
        EXPECT_NE(header.name.toLower(), "authorization");
}

TEST_F(CatalogueKeeperTest, TheFileHoldsOverARestartForADay)
{
    list.answerAll(plainResponse(kList));
    {
        CatalogueKeeper* const first = keeper();
        QSignalSpy changed(first, &CatalogueKeeper::changed);
        first->start();
        ASSERT_TRUE(waitFor([&] { return changed.size() == 1; }));
    }
    CatalogueKeeper* const second = keeper();
    second->start();
    EXPECT_NE(second->models()->price(u"new/model"_s), nullptr);
    clock.advanceMs(23 * kHourMs);
    second->refreshIfDue();
    settle();
    EXPECT_EQ(list.requests().size(), 1U);
    clock.advanceMs(2 * kHourMs);
    second->refreshIfDue();
    EXPECT_TRUE(waitFor([&] { return list.requests().size() == 2; }));
}

TEST_F(CatalogueKeeperTest, NothingIsFetchedForPricesNobodyUses)
{
    list.answerAll(plainResponse(kList));
    configuration.replace(smallConfig());
    CatalogueKeeper* const kept = keeper();
    kept->start();
    settle();
    EXPECT_TRUE(list.requests().empty());
    configuration.replace(priced());
    EXPECT_TRUE(waitFor([&] { return list.requests().size() == 1; })) << "the first such model asks at once";
}

TEST_F(CatalogueKeeperTest, ItCanBeSwitchedOff)
{
    list.answerAll(plainResponse(kList));
    config::Config config = priced();
    config.settings.catalogue.refreshHours = 0;
    configuration.replace(config);
    CatalogueKeeper* const kept = keeper();
    kept->start();
    settle();
    EXPECT_TRUE(list.requests().empty());
}

TEST_F(CatalogueKeeperTest, ABadAnswerChangesNothingAndIsAskedForAgainAnHourLater)
{
    list.otherwise(Script()
                       .expectRequest()
                       .write(plainResponse("<html>busy</html>"))
                       .expectRequest()
                       .write(plainResponse(R"({"error":"down"})", 503))
                       .expectRequest()
                       .write(plainResponse(kList)));
    CatalogueKeeper* const kept = keeper();
    QSignalSpy changed(kept, &CatalogueKeeper::changed);
    kept->start();
    for (std::size_t asked = 1; asked <= 2; ++asked) {
        ASSERT_TRUE(waitFor([&] { return list.requests().size() == asked; }));
        kept->refreshIfDue();
        settle();
        EXPECT_EQ(list.requests().size(), asked) << "not at once";
        clock.advanceMs(kHourMs + 1);
        // The answer may still be on its way: it is asked for again once that has ended.
        ASSERT_TRUE(waitFor([&] {
            kept->refreshIfDue();
            return list.requests().size() > asked;
        }));
    }
    ASSERT_TRUE(waitFor([&] { return changed.size() == 1; }));
    EXPECT_NE(kept->models()->price(u"new/model"_s), nullptr);
}

TEST_F(CatalogueKeeperTest, ABrokenFileIsAsGoodAsNone)
{
    list.answerAll(plainResponse(kList));
    QFile broken(file());
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("{\"data\":");
    broken.close();
    CatalogueKeeper* const kept = keeper();
    kept->start();
    EXPECT_EQ(kept->models()->size(), providers::shippedModelCatalogue()->size());
    EXPECT_TRUE(waitFor([&] { return kept->models()->price(u"new/model"_s) != nullptr; }));
}

// ---- models.dev ----

TEST_F(CatalogueKeeperTest, ModelsDevIsFetchedForAnAliasThatNamesIt)
{
    list.answerAll(
        plainResponse(R"({"vendor":{"models":{"odd-model":{"id":"odd-model","limit":{"context":4096}}}}})"));
    CatalogueKeeper* const kept = modelsDevKeeper();
    QSignalSpy changed(kept, &CatalogueKeeper::changed);
    kept->start();
    settle();
    EXPECT_TRUE(list.requests().empty()) << "nobody needs it";
    config::Config config = smallConfig();
    config.aliases[0].metadata.set(u"source"_s, config::Node::scalar(u"models.dev"_s));
    configuration.replace(config);
    ASSERT_TRUE(waitFor([&] { return changed.size() == 1; }));
    EXPECT_EQ(list.requests().front().target, "/api.json");
    ASSERT_NE(kept->models()->find(u"vendor/odd-model"_s), nullptr);
    EXPECT_EQ(kept->models()->size(), providers::shippedModelsDev()->size() + 1) << "over what ships";
}

TEST_F(CatalogueKeeperTest, ModelsDevIsFetchedForWhatOpenRouterLacksWhereThatIsAsked)
{
    const CatalogueSource source = modelsDevSource([] { return providers::shippedModelCatalogue(); });
    EXPECT_FALSE(source.isNeeded(smallConfig())) << "a configuration that asks nobody asks nobody now";
    EXPECT_TRUE(source.isNeeded(priced())) << "model-1 is in no catalogue";
    config::Config config = priced();
    config.aliases[0].groups[0].targets[0].model = u"gpt-5"_s;
    EXPECT_FALSE(source.isNeeded(config));
    config.aliases[0].groups[0].targets[0].model = u"model-1"_s;
    config.aliases[0].metadata.set(u"source"_s, config::Node::scalar(u"disabled"_s));
    EXPECT_FALSE(source.isNeeded(config));
}

} // namespace gateway::service
