// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/environment_secrets.h"
#include "secrets/memory_secret_store.h"
#include "secrets/secret_resolver.h"
#include "support/wait_for.h"

#include <memory>
#include <optional>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::secrets {

namespace {

using config::SecretSource;

const QString kVariable = QStringLiteral("PLEXUS_TEST_KEY");

config::Config withKey(const SecretSource& source)
{
    return { .providers = { { .slug = u"p"_s, .apiKey = source } } };
}

ResolvedSecrets resolve(SecretStore& store, const config::Config& config)
{
    SecretResolver resolver(store);
    std::optional<ResolvedSecrets> resolved;
    int calls = 0;
    resolver.resolve(config, [&](const ResolvedSecrets& value) {
        resolved = value;
        ++calls;
    });
    EXPECT_EQ(calls, 0) << "answered from inside the call";
    EXPECT_TRUE(gateway::test::waitFor([&calls] { return calls > 0; }));
    EXPECT_EQ(calls, 1);
    return resolved.value_or(ResolvedSecrets {});
}

class SecretResolverTest : public testing::Test {
protected:
    ~SecretResolverTest() override { qunsetenv(qPrintable(kVariable)); }

    MemorySecretStore m_store;
};

} // namespace

TEST_F(SecretResolverTest, FindsEveryKindOfKey)
{
    qputenv(qPrintable(kVariable), "from-environment");
    m_store.preset(u"provider/vault"_s, Secret("from-vault"));
    const config::Config config {
        .providers = { { .slug = u"none"_s },
            { .slug = u"plain"_s, .apiKey = { .kind = SecretSource::Kind::Plain, .plain = Secret("as-is") } },
            { .slug = u"env"_s, .apiKey = { .kind = SecretSource::Kind::Environment, .name = kVariable } },
            { .slug = u"vault"_s,
                .apiKey = { .kind = SecretSource::Kind::Vault, .name = u"provider/vault"_s } },
            { .slug = u"twin"_s,
                .apiKey = { .kind = SecretSource::Kind::Vault, .name = u"provider/vault"_s } },
            { .slug = u"off"_s,
                .apiKey = { .kind = SecretSource::Kind::Plain, .plain = Secret("still") },
                .enabled = false } }
    };
    const ResolvedSecrets resolved = resolve(m_store, config);
    EXPECT_TRUE(resolved.providers.problems.isEmpty());
    EXPECT_EQ(resolved.providers.secrets.size(), 5);
    EXPECT_EQ(resolved.providers.secrets.value(u"plain"_s).reveal(), "as-is");
    EXPECT_EQ(resolved.providers.secrets.value(u"env"_s).reveal(), "from-environment");
    EXPECT_EQ(resolved.providers.secrets.value(u"vault"_s).reveal(), "from-vault");
    EXPECT_EQ(resolved.providers.secrets.value(u"twin"_s).reveal(), "from-vault");
    EXPECT_EQ(resolved.providers.secrets.value(u"off"_s).reveal(), "still");
}

TEST_F(SecretResolverTest, AValueTheOriginalSealedIsOpenedOrNamedAsAProblem)
{
    const config::Config config = withKey({ .kind = SecretSource::Kind::Plain,
        .plain = Secret("enc:v1:0102030405060708090a0b0c:acc93c5942fa4390ce5db8c0d82b7277:"
                        "091928cf9a7ec2288499d7ec0f8e717301e7") });
    qputenv("ENCRYPTION_KEY", "another");
    const auto refused = resolve(m_store, config);
    EXPECT_TRUE(refused.providers.secrets.isEmpty());
    EXPECT_TRUE(refused.providers.problems.value(u"p"_s).contains(u"ENCRYPTION_KEY"_s));
    EXPECT_FALSE(refused.providers.problems.value(u"p"_s).contains(u"0919"_s));
    qputenv("ENCRYPTION_KEY", "00112233445566778899aabbccddeeff00112233445566778899AABBCCDDEEFF");
    EXPECT_EQ(resolve(m_store, config).providers.secrets.value(u"p"_s).reveal(), "sk-original-canary");
    qunsetenv("ENCRYPTION_KEY");
}

TEST_F(SecretResolverTest, AConfigurationWithoutProvidersAnswersToo)
{
    const ResolvedSecrets resolved = resolve(m_store, {});
    EXPECT_TRUE(resolved.providers.secrets.isEmpty());
    EXPECT_TRUE(resolved.providers.problems.isEmpty());
}

TEST_F(SecretResolverTest, AnUnsetVariableIsAProblemThatNamesIt)
{
    const auto resolved =
        resolve(m_store, withKey({ .kind = SecretSource::Kind::Environment, .name = kVariable }));
    EXPECT_TRUE(resolved.providers.secrets.isEmpty());
    EXPECT_TRUE(resolved.providers.problems.value(u"p"_s).contains(kVariable));
}

TEST_F(SecretResolverTest, AMissingEntryIsAProblemThatNamesIt)
{
    const auto resolved =
        resolve(m_store, withKey({ .kind = SecretSource::Kind::Vault, .name = u"provider/p"_s }));
    EXPECT_TRUE(resolved.providers.secrets.isEmpty());
    EXPECT_TRUE(resolved.providers.problems.value(u"p"_s).contains(u"provider/p"_s));
}

TEST_F(SecretResolverTest, AVaultThatCannotBeUsedIsItsOwnProblem)
{
    m_store.makeUnavailable(u"The keyring is locked."_s);
    const auto resolved =
        resolve(m_store, withKey({ .kind = SecretSource::Kind::Vault, .name = u"provider/p"_s }));
    EXPECT_EQ(resolved.providers.problems.value(u"p"_s), u"The keyring is locked."_s);
}

TEST_F(SecretResolverTest, AKeyThatCannotTravelInAHeaderIsRefusedUnprinted)
{
    const auto resolved = resolve(
        m_store, withKey({ .kind = SecretSource::Kind::Plain, .plain = Secret("canary\r\nX-Evil: 1") }));
    EXPECT_TRUE(resolved.providers.secrets.isEmpty());
    EXPECT_FALSE(resolved.providers.problems.value(u"p"_s).isEmpty());
    EXPECT_FALSE(resolved.providers.problems.value(u"p"_s).contains(u"canary"_s));
}

TEST_F(SecretResolverTest, ReadsAfreshEachTime)
{
    const config::Config config = withKey({ .kind = SecretSource::Kind::Environment, .name = kVariable });
    EXPECT_FALSE(resolve(m_store, config).providers.problems.isEmpty());
    qputenv(qPrintable(kVariable), "now");
    EXPECT_EQ(resolve(m_store, config).providers.secrets.value(u"p"_s).reveal(), "now");
}

TEST_F(SecretResolverTest, AResolverThatIsGoneDoesNotAnswer)
{
    bool called = false;
    {
        SecretResolver resolver(m_store);
        resolver.resolve(withKey({ .kind = SecretSource::Kind::Vault, .name = u"provider/p"_s }),
            [&called](const ResolvedSecrets&) { called = true; });
    }
    resolve(m_store, {}); // answered after what was asked before
    EXPECT_FALSE(called);
}

TEST_F(SecretResolverTest, AVariableIsTrimmedAndEmptyIsUnset)
{
    EXPECT_FALSE(environmentSecret(kVariable));
    qputenv(qPrintable(kVariable), " key\n");
    EXPECT_EQ(environmentSecret(kVariable).value_or(Secret()).reveal(), "key");
    qputenv(qPrintable(kVariable), " ");
    EXPECT_FALSE(environmentSecret(kVariable));
}

TEST_F(SecretResolverTest, FindsTheCredentialsOfMcpServersByTheirPlace)
{
    m_store.preset(u"mcp/files/env/TOKEN"_s, Secret("from-vault"));
    config::McpServer web { .name = u"web"_s, .url = u"https://mcp.example/mcp"_s };
    web.headers = { { u"X-Team"_s, { .kind = SecretSource::Kind::Plain, .plain = Secret("blue") } } };
    web.keys = { { .kind = SecretSource::Kind::Plain, .plain = Secret("first") },
        { .kind = SecretSource::Kind::Environment, .name = kVariable } };
    config::McpServer files { .name = u"files"_s, .command = u"files-mcp"_s };
    files.environment = { { u"TOKEN"_s,
        { .kind = SecretSource::Kind::Vault, .name = u"mcp/files/env/TOKEN"_s } } };
    const ResolvedSecrets resolved = resolve(m_store, { .mcp = { .servers = { web, files } } });
    EXPECT_EQ(resolved.mcp.secrets.value(u"mcp_servers.web.headers.X-Team"_s).reveal(), "blue");
    EXPECT_EQ(resolved.mcp.secrets.value(u"mcp_servers.web.keys[0]"_s).reveal(), "first");
    EXPECT_EQ(resolved.mcp.secrets.value(u"mcp_servers.files.env.TOKEN"_s).reveal(), "from-vault");
    EXPECT_TRUE(resolved.mcp.problems.value(u"mcp_servers.web.keys[1]"_s).contains(kVariable));
    EXPECT_TRUE(resolved.providers.secrets.isEmpty());
}

} // namespace gateway::secrets
