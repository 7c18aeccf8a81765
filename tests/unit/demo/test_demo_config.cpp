// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/demo/demo_config.h"

#include "config/validate.h"
#include "service/demo/demo_script.h"

#include <QCryptographicHash>

#include <gtest/gtest.h>

namespace gateway::service {

using namespace Qt::StringLiterals;

TEST(DemoConfig, IsFreeOfMistakes)
{
    for (const config::Diagnostic& problem : config::validate(demoConfig(40123, u"plexus-demo"_s)))
        ADD_FAILURE() << qPrintable(problem.path) << ": " << qPrintable(problem.message);
}

TEST(DemoConfig, EveryTargetIsAModelOfTheProviderWithAScript)
{
    const config::Config made = demoConfig(40123, u"plexus-demo"_s);
    ASSERT_FALSE(made.providers.isEmpty());
    QStringList offered;
    for (const config::ProviderModel& model : made.providers.first().models) {
        offered.append(model.id);
        EXPECT_TRUE(demoScript(model.id, {})) << qPrintable(model.id);
    }
    EXPECT_EQ(offered, demoModels());
    EXPECT_FALSE(made.aliases.isEmpty());
    for (const config::Alias& alias : made.aliases) {
        for (const config::TargetGroup& group : alias.groups) {
            for (const config::Target& target : group.targets) {
                EXPECT_TRUE(made.findProvider(target.provider)) << qPrintable(target.provider);
                EXPECT_TRUE(offered.contains(target.model)) << qPrintable(target.model);
            }
        }
    }
}

TEST(DemoConfig, HoldsThePortAndTheDigestOfTheKeyOnly)
{
    const config::Config made = demoConfig(40123, u"plexus-demo"_s);
    for (const config::BaseUrl& url : made.providers.first().baseUrls)
        EXPECT_EQ(url.url, u"http://127.0.0.1:40123"_s);
    ASSERT_EQ(made.keys.size(), 1);
    EXPECT_EQ(
        made.keys.first().secretDigest, QCryptographicHash::hash("plexus-demo", QCryptographicHash::Sha256));
}

TEST(DemoScript, ToolOfTheRequestIsCalled)
{
    EXPECT_EQ(demoScript(u"demo-tool"_s, u"look_up"_s)->pieces.first().tool, u"look_up"_s);
    EXPECT_EQ(demoScript(u"demo-tool"_s, {})->pieces.first().tool, u"get_weather"_s);
    EXPECT_FALSE(demoScript(u"gpt-4o"_s, {}));
}

} // namespace gateway::service
