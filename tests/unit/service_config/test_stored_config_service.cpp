// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/configuration/stored_config_service.h"

#include "config_samples.h"
#include "secrets/memory_secret_store.h"
#include "support/expect_warning.h"
#include "support/wait_for.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace {

// Runs the event loop until `ask(done)` has been answered.
template <typename T, typename Ask> T answerOf(Ask ask)
{
    std::optional<T> answer;
    ask([&answer](const T& value) { answer.emplace(value); });
    EXPECT_FALSE(answer.has_value()) << "called back from inside the call";
    EXPECT_TRUE(gateway::test::waitFor([&answer] { return answer.has_value(); }));
    return answer.value();
}

class StoredConfigServiceTest : public testing::Test {
protected:
    void SetUp() override
    {
        const auto opened = answerOf<Result<void>>([this](auto done) { m_store.open(&m_context, done); });
        ASSERT_TRUE(opened) << qPrintable(opened.error().message);
        QObject::connect(&m_service, &ConfigService::changed, &m_context, [this] { ++m_changes; });
    }

    void TearDown() override { m_store.close(); }

    Result<void> load(StoredConfigService& service)
    {
        return answerOf<Result<void>>([&service](auto done) { service.load(done); });
    }

    ConfigProblems apply(const config::Config& config)
    {
        return answerOf<ConfigProblems>(
            [this, &config](auto done) { m_service.apply(config, u"edited"_s, done); });
    }

    ConfigProblems import(const QByteArray& yaml)
    {
        return answerOf<ConfigProblems>(
            [this, &yaml](auto done) { m_service.importYaml(yaml, u"from a file"_s, done); });
    }

    QVector<store::ConfigRevision> revisions()
    {
        return answerOf<Result<QVector<store::ConfigRevision>>>([this](auto done) {
            m_service.loadRevisions(100, done);
        }).value();
    }

    QByteArray secret(const QString& name)
    {
        const auto found =
            answerOf<Result<std::optional<Secret>>>([this, &name](auto done) { m_secrets.read(name, done); });
        return found && *found ? (*found)->reveal() : QByteArray("(none)");
    }

    QTemporaryDir m_folder;
    QObject m_context;
    store::Store m_store { m_folder.filePath(u"plexus.db"_s) };
    secrets::MemorySecretStore m_secrets;
    StoredConfigService m_service { m_store, m_secrets };
    int m_changes = 0;
};

} // namespace

TEST_F(StoredConfigServiceTest, StartsEmptyWithoutRevisions)
{
    ASSERT_TRUE(load(m_service));
    EXPECT_EQ(*m_service.current(), config::Config());
    EXPECT_TRUE(m_service.readOnlyReason().isEmpty());
}

TEST_F(StoredConfigServiceTest, AnEditIsARevisionThatTheNextStartFinds)
{
    EXPECT_TRUE(apply(test::sampleConfig(u"First"_s)).isEmpty());
    EXPECT_TRUE(apply(test::sampleConfig(u"Second"_s)).isEmpty());
    EXPECT_EQ(m_changes, 2);
    EXPECT_EQ(*m_service.current(), test::sampleConfig(u"Second"_s));

    StoredConfigService next(m_store, m_secrets);
    ASSERT_TRUE(load(next));
    EXPECT_EQ(*next.current(), test::sampleConfig(u"Second"_s));
    const auto stored = revisions();
    ASSERT_EQ(stored.size(), 2);
    EXPECT_EQ(stored[0].number, 2);
    EXPECT_EQ(stored[0].author, u"window"_s);
    EXPECT_EQ(stored[0].summary, u"edited"_s);
    EXPECT_GT(stored[0].atMs, 0);
}

TEST_F(StoredConfigServiceTest, AnInvalidEditChangesNothing)
{
    ASSERT_TRUE(apply(test::sampleConfig()).isEmpty());
    config::Config bad = test::sampleConfig(u"Bad"_s);
    bad.aliases[0].groups[0].targets[0].provider = u"sampel"_s;
    const ConfigProblems problems = apply(bad);
    ASSERT_EQ(problems.size(), 1);
    EXPECT_EQ(problems[0].path, u"models.smart.target_groups[0].targets[0].provider"_s);
    EXPECT_EQ(m_service.validate(bad), problems);
    EXPECT_EQ(*m_service.current(), test::sampleConfig());
    EXPECT_EQ(m_changes, 1);
    EXPECT_EQ(revisions().size(), 1);
}

TEST_F(StoredConfigServiceTest, ASecretInTheClearIsRefusedOnItsField)
{
    config::Config config = test::sampleConfig();
    config.providers[0].apiKey = { .kind = config::SecretSource::Kind::Plain,
        .plain = Secret("canary-0123456789") };
    const ConfigProblems problems = apply(config);
    ASSERT_EQ(problems.size(), 1);
    EXPECT_EQ(problems[0].path, u"providers.sample.api_key"_s);
    EXPECT_FALSE(problems[0].message.contains(u"canary"_s));
    EXPECT_TRUE(revisions().isEmpty());
}

TEST_F(StoredConfigServiceTest, ARevertIsARevisionToo)
{
    ASSERT_TRUE(apply(test::sampleConfig(u"First"_s)).isEmpty());
    ASSERT_TRUE(apply(test::sampleConfig(u"Second"_s)).isEmpty());
    const auto reverted = answerOf<ConfigProblems>([this](auto done) { m_service.revertTo(1, done); });
    EXPECT_TRUE(reverted.isEmpty());
    EXPECT_EQ(*m_service.current(), test::sampleConfig(u"First"_s));
    EXPECT_EQ(m_changes, 3);
    EXPECT_EQ(revisions().size(), 3);
    const auto unknown = answerOf<ConfigProblems>([this](auto done) { m_service.revertTo(99, done); });
    EXPECT_EQ(unknown.size(), 1);
}

TEST_F(StoredConfigServiceTest, AnImportMovesSecretsBeforeItIsStored)
{
    EXPECT_TRUE(import(test::sampleYaml("canary-0123456789")).isEmpty());
    EXPECT_EQ(secret(u"provider/sample"_s), QByteArray("canary-0123456789"));
    EXPECT_EQ(m_service.current()->providers[0].apiKey.kind, config::SecretSource::Kind::Vault);
    const auto stored = revisions();
    ASSERT_EQ(stored.size(), 1);
    EXPECT_EQ(stored[0].author, u"import"_s);
    EXPECT_FALSE(stored[0].document.contains("canary"));
    EXPECT_TRUE(stored[0].document.contains("secret:provider/sample"));
}

// As the original sealed them; made with Node.js' crypto under the key below.
TEST_F(StoredConfigServiceTest, AnImportOpensWhatTheOriginalSealed)
{
    const QByteArray yaml = R"(
providers:
  one:
    api_base_url: http://127.0.0.1:9/v1
    api_key: enc:v1:0102030405060708090a0b0c:acc93c5942fa4390ce5db8c0d82b7277:091928cf9a7ec2288499d7ec0f8e717301e7
models: {}
)";
    qunsetenv("ENCRYPTION_KEY");
    ConfigProblems problems = import(yaml);
    ASSERT_EQ(problems.size(), 1);
    EXPECT_EQ(problems[0].path, u"providers.one.api_key"_s);
    EXPECT_TRUE(problems[0].message.contains(u"ENCRYPTION_KEY"_s)) << qPrintable(problems[0].message);

    qputenv("ENCRYPTION_KEY", "not the one");
    problems = import(yaml);
    ASSERT_EQ(problems.size(), 1);
    EXPECT_EQ(problems[0].path, u"providers.one.api_key"_s);
    EXPECT_FALSE(problems[0].message.contains(u"091928"_s)) << "it holds the value";
    EXPECT_TRUE(revisions().isEmpty());

    qputenv("ENCRYPTION_KEY", "00112233445566778899aabbccddeeff00112233445566778899AABBCCDDEEFF");
    problems = import(yaml);
    qunsetenv("ENCRYPTION_KEY");
    ASSERT_TRUE(problems.isEmpty()) << qPrintable(problems[0].message);
    EXPECT_EQ(secret(u"provider/one"_s), "sk-original-canary");
    ASSERT_EQ(revisions().size(), 1);
    EXPECT_FALSE(revisions()[0].document.contains("enc:v1"));
}

TEST_F(StoredConfigServiceTest, AnImportNeverOverwritesWhatEarlierRevisionsPointAt)
{
    ASSERT_TRUE(import(test::sampleYaml("canary-0123456789")).isEmpty());
    ASSERT_TRUE(import(test::sampleYaml("canary-9876543210")).isEmpty());
    EXPECT_EQ(secret(u"provider/sample"_s), QByteArray("canary-0123456789"));
    EXPECT_EQ(secret(u"provider/sample-2"_s), QByteArray("canary-9876543210"));
    EXPECT_EQ(m_service.current()->providers[0].apiKey.name, u"provider/sample-2"_s);
    // The same value again needs no further entry.
    ASSERT_TRUE(import(test::sampleYaml("canary-0123456789")).isEmpty());
    EXPECT_EQ(m_service.current()->providers[0].apiKey.name, u"provider/sample"_s);
}

TEST_F(StoredConfigServiceTest, AnImportWithoutKeychainStoresNothing)
{
    m_secrets.makeUnavailable(u"No keychain can be reached."_s);
    const ConfigProblems problems = import(test::sampleYaml("canary-0123456789"));
    ASSERT_EQ(problems.size(), 1);
    EXPECT_EQ(problems[0].path, u"providers.sample.api_key"_s);
    EXPECT_TRUE(problems[0].message.contains(u"No keychain can be reached."_s));
    EXPECT_TRUE(revisions().isEmpty());
    EXPECT_EQ(m_changes, 0);
}

TEST_F(StoredConfigServiceTest, AnInvalidImportPutsNothingIntoTheKeychain)
{
    const ConfigProblems problems = import(test::sampleYaml("canary-0123456789") + "modles: {}\n");
    ASSERT_EQ(problems.size(), 1);
    EXPECT_EQ(problems[0].path, u"modles"_s);
    EXPECT_EQ(problems[0].line, 10);
    EXPECT_EQ(secret(u"provider/sample"_s), QByteArray("(none)"));
}

TEST_F(StoredConfigServiceTest, AnImportRefusesSecretsItCannotMove)
{
    const ConfigProblems problems = import(test::sampleYaml("canary-0123456789")
        + "settings: {proxy: 'http://me:hunter22@proxy.example:3128'}\n");
    ASSERT_EQ(problems.size(), 1);
    EXPECT_EQ(problems[0].path, u"settings.proxy"_s);
    EXPECT_FALSE(problems[0].message.contains(u"hunter22"_s));
    EXPECT_EQ(secret(u"provider/sample"_s), QByteArray("(none)"));
}

TEST_F(StoredConfigServiceTest, AStoredDocumentThatIsNotValidIsNamed)
{
    const gateway::test::ExpectWarning expected(u"revision 1:1:1"_s);
    const auto appended = answerOf<Result<std::optional<qint64>>>([this](auto done) {
        m_store.appendRevision(
            { .atMs = 1, .author = u"window"_s, .summary = {}, .document = "nonsense: 1\n" }, 0, &m_context,
            done);
    });
    ASSERT_TRUE(appended);
    const Result<void> loaded = load(m_service);
    ASSERT_FALSE(loaded);
    EXPECT_TRUE(loaded.error().message.contains(u"revision 1"_s));
    EXPECT_TRUE(loaded.error().message.contains(u"nonsense"_s));
}

TEST_F(StoredConfigServiceTest, WhatAnotherNodeWroteIsTakenOverAndNeverWrittenOver)
{
    StoredConfigService other(m_store, m_secrets);
    ASSERT_TRUE(load(m_service));
    ASSERT_TRUE(load(other));
    ASSERT_TRUE(import(test::sampleYaml("canary-0123456789")).isEmpty());
    const auto edit = [&other](const ConfigEdit& made) {
        return answerOf<ConfigEditOutcome>([&](auto done) { other.applyEdit(made, done); });
    };
    // Made on what is not in force any more, which this one has not heard yet.
    const ConfigEditOutcome refused =
        edit({ .config = {}, .author = u"admin"_s, .summary = u"late"_s, .onRevision = 0 });
    EXPECT_TRUE(refused.hasMoved);
    EXPECT_EQ(refused.revision, 1);
    EXPECT_EQ(other.current()->providers.size(), 1);
    EXPECT_EQ(edit({ .config = {}, .author = u"admin"_s, .summary = u"empty"_s }).revision, 2);
    m_changes = 0;
    bool isRefreshed = false;
    m_service.refresh([&isRefreshed] { isRefreshed = true; });
    ASSERT_TRUE(gateway::test::waitFor([&isRefreshed] { return isRefreshed; }));
    EXPECT_EQ(m_service.revision(), 2);
    EXPECT_TRUE(m_service.current()->providers.isEmpty());
    EXPECT_EQ(m_changes, 1);
}

} // namespace gateway::service
