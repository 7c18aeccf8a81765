// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/snapshot_builder.h"

#include "service_fixture.h"

#include "support/expect_warning.h"
#include "support/services/scripted_services.h"

#include <QSignalSpy>

namespace gateway::service {

using namespace Qt::StringLiterals;

class SnapshotBuilderTest : public testing::Test {
protected:
    [[nodiscard]] pipeline::SnapshotPtr last() const
    {
        return built.isEmpty() ? nullptr : built.last().first().value<pipeline::SnapshotPtr>();
    }

    // What would still come has come.
    static void settle()
    {
        for (int turn = 0; turn < 50; ++turn)
            QCoreApplication::processEvents();
    }

    test::ScriptedConfigService configuration { smallConfig() };
    secrets::MemorySecretStore secretStore;
    SnapshotBuilder builder { configuration, secretStore };
    QSignalSpy built { &builder, &SnapshotBuilder::built };
};

TEST_F(SnapshotBuilderTest, ConfigurationComesWithItsCredentials)
{
    secretStore.preset(u"provider/one"_s, Secret("sk-one"));
    builder.build();
    EXPECT_TRUE(built.isEmpty()); // never from inside the call
    ASSERT_TRUE(waitFor([&] { return built.size() == 1; }));
    EXPECT_EQ(&last()->config(), configuration.current().get());
    const auto credential = last()->credential(last()->config().providers.first());
    ASSERT_TRUE(credential);
    EXPECT_EQ(credential->reveal(), "sk-one");
}

TEST_F(SnapshotBuilderTest, MissingCredentialIsSaidAndServesTheRest)
{
    const test::ExpectWarning warning(u"provider one cannot be used"_s);
    builder.build();
    ASSERT_TRUE(waitFor([&] { return built.size() == 1; }));
    const auto credential = last()->credential(last()->config().providers.first());
    ASSERT_FALSE(credential);
    EXPECT_EQ(credential.error().code, ErrorCode::SecretUnavailable);
    EXPECT_FALSE(credential.error().message.isEmpty());
}

TEST_F(SnapshotBuilderTest, HeadersKeptElsewhereAreFilledIn)
{
    secretStore.preset(u"provider/one"_s, Secret("sk-one"));
    secretStore.preset(u"providers/one/headers/X-Signing-Key"_s, Secret("signed"));
    config::Config config = smallConfig();
    config.providers[0].headers = { { "X-Signing-Key", "secret:providers/one/headers/X-Signing-Key" },
        { "X-Team", "blue" } };
    configuration.replace(config);
    builder.build();
    ASSERT_TRUE(waitFor([&] { return built.size() == 1; }));
    EXPECT_EQ(last()->config().providers.first().headers,
        (HeaderList { { "X-Signing-Key", "signed" }, { "X-Team", "blue" } }));
    EXPECT_EQ(configuration.current()->providers.first().headers.first().value,
        "secret:providers/one/headers/X-Signing-Key");
}

TEST_F(SnapshotBuilderTest, AProviderIsNotAskedWithoutOneOfItsHeaders)
{
    secretStore.preset(u"provider/one"_s, Secret("sk-one"));
    config::Config config = smallConfig();
    config.providers[0].headers = { { "X-Signing-Key", "env:PLEXUS_TEST_NO_SUCH_VARIABLE" } };
    configuration.replace(config);
    const test::ExpectWarning warning(u"provider one cannot be used"_s);
    builder.build();
    ASSERT_TRUE(waitFor([&] { return built.size() == 1; }));
    const auto credential = last()->credential(last()->config().providers.first());
    ASSERT_FALSE(credential);
    EXPECT_TRUE(credential.error().message.contains(u"X-Signing-Key"_s))
        << qPrintable(credential.error().message);
    EXPECT_TRUE(credential.error().message.contains(u"PLEXUS_TEST_NO_SUCH_VARIABLE"_s));
}

TEST_F(SnapshotBuilderTest, ChangeBuildsAnew)
{
    secretStore.preset(u"provider/one"_s, Secret("sk-one"));
    builder.build();
    ASSERT_TRUE(waitFor([&] { return built.size() == 1; }));
    config::Config changed = smallConfig();
    changed.aliases.clear();
    configuration.replace(changed);
    ASSERT_TRUE(waitFor([&] { return built.size() == 2; }));
    EXPECT_TRUE(last()->config().aliases.isEmpty());
}

TEST_F(SnapshotBuilderTest, NothingIsBuiltBeforeTheFirstCall)
{
    configuration.replace(smallConfig());
    builder.rebuild();
    settle();
    EXPECT_TRUE(built.isEmpty());
}

TEST_F(SnapshotBuilderTest, LaterCallOvertakesTheEarlier)
{
    secretStore.preset(u"provider/one"_s, Secret("sk-one"));
    builder.build();
    config::Config changed = smallConfig();
    changed.aliases.clear();
    configuration.replace(changed);
    settle();
    ASSERT_EQ(built.size(), 1);
    EXPECT_TRUE(last()->config().aliases.isEmpty());
}

TEST_F(SnapshotBuilderTest, RebuildReadsCredentialsAgain)
{
    secretStore.makeUnavailable(u"The keychain is locked."_s);
    {
        const test::ExpectWarning warning(u"cannot be used"_s);
        builder.build();
        ASSERT_TRUE(waitFor([&] { return built.size() == 1; }));
    }
    secretStore.makeUnavailable({});
    secretStore.preset(u"provider/one"_s, Secret("sk-one"));
    builder.rebuild();
    ASSERT_TRUE(waitFor([&] { return built.size() == 2; }));
    EXPECT_TRUE(last()->credential(last()->config().providers.first()));
}

} // namespace gateway::service
