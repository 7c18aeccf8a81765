// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/model_autosync.h"

#include "service_fixture.h"

#include "support/expect_warning.h"
#include "support/fake_clock.h"
#include "support/services/scripted_services.h"

#include <QSignalSpy>

namespace gateway::service {

using namespace Qt::StringLiterals;
using test::ExpectWarning;

class ModelAutosyncTest : public testing::Test {
protected:
    ModelAutosyncTest()
    {
        config::Config config = smallConfig();
        config.providers[0].autosync = { .enabled = true, .intervalMinutes = 60, .addsAliases = true };
        config.providers[0].models = { { .id = u"known"_s }, { .id = u"model-1"_s } };
        configuration.replace(config);
        models.answerWith(OfferedModels { .provider = u"one"_s,
            .models = { { .id = u"known"_s, .isConfigured = true, .aliasName = u"known"_s },
                { .id = u"new"_s, .aliasName = u"new"_s } } });
    }

    void sync()
    {
        QSignalSpy synced(&autosync, &ModelAutosync::synced);
        autosync.syncDue();
        ASSERT_TRUE(waitFor([&synced] { return !synced.isEmpty(); }));
    }

    test::FakeClock clock;
    test::ScriptedConfigService configuration { smallConfig() };
    test::ScriptedProviderModels models { configuration };
    ModelAutosync autosync { configuration, models, clock };
};

TEST_F(ModelAutosyncTest, NewModelsAreAddedWithTheirAliases)
{
    sync();
    const config::ConfigPtr now = configuration.current();
    ASSERT_EQ(now->providers[0].models.size(), 3);
    EXPECT_EQ(now->providers[0].models[2].id, u"new"_s);
    EXPECT_NE(now->findAlias(u"new"), nullptr);
    EXPECT_EQ(now->findAlias(u"known"), nullptr) << "somebody may have deleted it";
}

TEST_F(ModelAutosyncTest, AListIsReadOncePerInterval)
{
    sync();
    autosync.syncDue();
    clock.advanceMs(59 * 60'000);
    autosync.syncDue();
    EXPECT_EQ(models.asked().size(), 1);
    clock.advanceMs(60'000);
    sync();
    EXPECT_EQ(models.asked().size(), 2);
    EXPECT_EQ(configuration.summaries().size(), 1) << "nothing new, no revision";
}

TEST_F(ModelAutosyncTest, AVanishedModelStaysAndIsToldOnce)
{
    models.answerWith(OfferedModels { .provider = u"one"_s, .models = {}, .vanished = { u"known"_s } });
    {
        const ExpectWarning told(u"does not offer known"_s);
        sync();
    }
    clock.advanceMs(60 * 60'000);
    sync(); // a second warning would fail the test
    EXPECT_EQ(configuration.current()->providers[0].models.size(), 2);
}

TEST_F(ModelAutosyncTest, AFileIsNeverWrittenAndThatIsSaidOnce)
{
    configuration.setReadOnlyReason(u"It comes from plexus.yaml."_s);
    {
        const ExpectWarning told(u"model_autosync is passed over"_s);
        autosync.syncDue();
    }
    clock.advanceMs(60 * 60'000);
    autosync.syncDue();
    EXPECT_TRUE(models.asked().isEmpty());
}

TEST_F(ModelAutosyncTest, AListThatCannotBeReadIsTriedAgainLater)
{
    models.answerWith(Error { .message = u"no network"_s });
    {
        const ExpectWarning told(u"no network"_s);
        sync();
    }
    clock.advanceMs(60 * 60'000);
    sync();
    EXPECT_EQ(models.asked().size(), 2);
}

TEST_F(ModelAutosyncTest, WhoIsNotAskedToIsLeftAlone)
{
    config::Config config = *configuration.current();
    config.providers[0].autosync.enabled = false;
    configuration.replace(config);
    autosync.syncDue();
    config.providers[0].autosync.enabled = true;
    config.providers[0].enabled = false;
    configuration.replace(config);
    autosync.syncDue();
    EXPECT_TRUE(models.asked().isEmpty());
}

TEST_F(ModelAutosyncTest, SeveralProvidersAreAskedOneAfterTheOther)
{
    config::Config config = *configuration.current();
    config.providers.append(config.providers[0]);
    config.providers[1].slug = u"two"_s;
    configuration.replace(config);
    QSignalSpy synced(&autosync, &ModelAutosync::synced);
    autosync.syncDue();
    EXPECT_EQ(models.asked(), QStringList { u"one"_s });
    ASSERT_TRUE(waitFor([&synced] { return synced.size() == 2; }));
    EXPECT_EQ(models.asked(), QStringList({ u"one"_s, u"two"_s }));
    EXPECT_EQ(configuration.current()->providers[1].models.size(), 3);
}

} // namespace gateway::service
