// SPDX-License-Identifier: GPL-3.0-or-later
// Fetching the lists of models now, and forgetting measured speeds.
#include "app/viewmodels/settings/catalogue_list_model.h"
#include "app/viewmodels/settings/measured_speeds.h"
#include "support/fake_clock.h"
#include "support/services/scripted_services.h"
#include "support/wait_for.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::config::Config;
using gateway::test::FakeClock;
using gateway::test::ScriptedServices;
using gateway::test::waitFor;

namespace {

class CatalogueListTest : public ::testing::Test {
protected:
    [[nodiscard]] QString textAt(int row, int role = CatalogueListModel::TextRole)
    {
        return list.index(row).data(role).toString();
    }

    FakeClock clock;
    ScriptedServices scripted;
    CatalogueListModel list { scripted.services(), clock };
    QAbstractItemModelTester tester { &list, QAbstractItemModelTester::FailureReportingMode::Fatal };
};

TEST_F(CatalogueListTest, ARowSaysHowManyModelsAndHowOld)
{
    scripted.models.setCatalogues({ { .name = u"openrouter"_s, .models = 412 },
        { .name = u"models.dev"_s,
            .models = 90,
            .fetchedMs = clock.epochMs() - 240'000,
            .problem = u"its server answered 503"_s } });
    ASSERT_EQ(list.count(), 2);
    EXPECT_EQ(textAt(0, CatalogueListModel::NameRole), u"OpenRouter"_s);
    EXPECT_TRUE(textAt(0).contains(u"412"_s) && textAt(0).contains(u"came with Plexus"_s));
    EXPECT_EQ(textAt(0, CatalogueListModel::ProblemRole), QString());
    EXPECT_TRUE(textAt(1).contains(u"4 min ago"_s)) << textAt(1).toStdString();
    EXPECT_TRUE(textAt(1, CatalogueListModel::ProblemRole).contains(u"503"_s));
}

TEST_F(CatalogueListTest, IsFetchedOnceAndNotWhileItIsUnderWay)
{
    scripted.models.setCatalogues({ { .name = u"openrouter"_s, .models = 412 } });
    list.fetchNow();
    EXPECT_EQ(scripted.models.timesRefreshed(), 1);
    EXPECT_EQ(list.problem(), QString());
    scripted.models.setCatalogues({ { .name = u"openrouter"_s, .models = 412, .isFetching = true } });
    EXPECT_TRUE(list.isFetching());
    list.fetchNow();
    EXPECT_EQ(scripted.models.timesRefreshed(), 1);
}

TEST_F(CatalogueListTest, WhereNothingCanBeFetchedItSaysWhy)
{
    list.fetchNow();
    EXPECT_NE(list.problem(), QString());
}

class MeasuredSpeedsTest : public ::testing::Test {
protected:
    ScriptedServices scripted;
    MeasuredSpeeds speeds { scripted.services() };
};

TEST_F(MeasuredSpeedsTest, AllAreForgottenUnlessOneIsChosen)
{
    speeds.forget();
    ASSERT_TRUE(waitFor([this] { return !speeds.notice().isEmpty(); }));
    EXPECT_EQ(scripted.policy.calls(), QStringList { u"forget"_s });
    EXPECT_TRUE(speeds.notice().contains(u"3"_s));
}

TEST_F(MeasuredSpeedsTest, AProviderAndATargetAreNamed)
{
    const auto& provider = scripted.configuration.current()->providers.first();
    ASSERT_FALSE(provider.models.isEmpty());
    speeds.setChoice(1);
    EXPECT_EQ(speeds.chosen(), provider.slug);
    speeds.forget();
    speeds.setChoice(2);
    EXPECT_EQ(speeds.chosen(), QString(provider.slug + u'/' + provider.models.first().id));
    speeds.forget();
    EXPECT_EQ(scripted.policy.calls(),
        (QStringList { u"forget "_s + provider.slug,
            u"forget %1 %2"_s.arg(provider.slug, provider.models.first().id) }));
    speeds.setChoice(-1);
    EXPECT_EQ(speeds.choice(), 2);
}

TEST_F(MeasuredSpeedsTest, TheChoiceStaysWithItsTargetWhenProvidersChange)
{
    speeds.setChoice(static_cast<int>(speeds.choices().size()) - 1);
    const QString chosen = speeds.chosen();
    Config config = *scripted.configuration.current();
    config.providers.prepend({ .slug = u"aaa"_s });
    scripted.configuration.replace(config);
    EXPECT_EQ(speeds.chosen(), chosen);
    config.providers.clear();
    scripted.configuration.replace(config);
    EXPECT_EQ(speeds.choice(), 0);
}

} // namespace
