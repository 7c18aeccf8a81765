// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/configuration/file_config_service.h"

#include "config_samples.h"
#include "support/expect_warning.h"
#include "support/wait_for.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace {

class FileConfigServiceTest : public testing::Test {
protected:
    FileConfigServiceTest()
    {
        QObject::connect(&m_service, &ConfigService::changed, &m_service, [this] { ++m_changes; });
        QObject::connect(
            &m_service, &ConfigService::reloadProblemsChanged, &m_service, [this] { ++m_problemChanges; });
    }

    Result<void> load()
    {
        std::optional<Result<void>> result;
        m_service.load([&result](const Result<void>& loaded) { result = loaded; });
        EXPECT_FALSE(result.has_value()) << "called back from inside the call";
        EXPECT_TRUE(gateway::test::waitFor([&result] { return result.has_value(); }));
        return *result;
    }

    void loadSample()
    {
        test::writeFile(m_path, test::sampleYaml("env:SAMPLE_KEY"));
        ASSERT_TRUE(load());
        EXPECT_EQ(m_changes, 1) << "who was there before is told";
        m_changes = 0;
    }

    [[nodiscard]] QString displayName() const
    {
        return m_service.current()->providers.isEmpty() ? QString()
                                                        : m_service.current()->providers[0].displayName;
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"plexus.yaml"_s);
    FileConfigService m_service { m_path };
    int m_changes = 0;
    int m_problemChanges = 0;
};

} // namespace

TEST_F(FileConfigServiceTest, TakesTheFileIntoForce)
{
    loadSample();
    EXPECT_EQ(displayName(), u"Sample"_s);
    EXPECT_TRUE(m_service.reloadProblems().isEmpty());
}

TEST_F(FileConfigServiceTest, AMissingFileIsAnErrorThatNamesIt)
{
    const gateway::test::ExpectWarning expected(u"plexus.yaml"_s);
    const Result<void> loaded = load();
    ASSERT_FALSE(loaded);
    EXPECT_EQ(loaded.error().message, QString(m_path + u": there is no such file"_s));
}

TEST_F(FileConfigServiceTest, AFolderIsAnErrorThatNamesIt)
{
    const gateway::test::ExpectWarning expected(u"is not a file"_s);
    FileConfigService service(m_folder.path());
    std::optional<Result<void>> result;
    service.load([&result](const Result<void>& loaded) { result = loaded; });
    ASSERT_TRUE(gateway::test::waitFor([&result] { return result.has_value(); }));
    EXPECT_FALSE(*result);
}

TEST_F(FileConfigServiceTest, EveryMistakeAtStartHasItsLine)
{
    const gateway::test::ExpectWarning expected(u"plexus.yaml:"_s);
    test::writeFile(
        m_path, "providers:\n  p:\n    api_bse_url: https://a.example\n    enabled: maybe\nsetings: {}\n");
    const Result<void> loaded = load();
    ASSERT_FALSE(loaded);
    const QString& message = loaded.error().message;
    EXPECT_TRUE(message.contains(m_path + u":3:5: providers.p.api_bse_url: "_s)) << qPrintable(message);
    EXPECT_TRUE(message.contains(m_path + u":4:"_s)) << qPrintable(message);
    EXPECT_TRUE(message.contains(m_path + u":5:1: setings: "_s)) << qPrintable(message);
    EXPECT_EQ(m_service.reloadProblems().size(), message.split(u'\n').size());
}

TEST_F(FileConfigServiceTest, AnEditComesIntoForce)
{
    loadSample();
    const config::ConfigPtr before = m_service.current();
    test::replaceFile(m_path, test::sampleYaml("env:SAMPLE_KEY", "Edited"));
    ASSERT_TRUE(gateway::test::waitFor([this] { return m_changes == 1; }));
    EXPECT_EQ(displayName(), u"Edited"_s);
    EXPECT_EQ(before->providers[0].displayName, u"Sample"_s);
}

TEST_F(FileConfigServiceTest, ABadEditKeepsWhatRunsAndTellsWhy)
{
    loadSample();
    {
        const gateway::test::ExpectWarning expected(
            m_path + u":3:5: providers.sample.enabledd: unknown field; did you mean enabled?"_s);
        QByteArray bad = test::sampleYaml("env:SAMPLE_KEY", "Edited");
        bad.replace("    display_name: Edited\n", "    enabledd: true\n");
        test::replaceFile(m_path, bad);
        ASSERT_TRUE(gateway::test::waitFor([this] { return m_problemChanges == 1; }));
    }
    EXPECT_EQ(displayName(), u"Sample"_s);
    EXPECT_EQ(m_changes, 0);
    ASSERT_EQ(m_service.reloadProblems().size(), 1);
    EXPECT_EQ(m_service.reloadProblems()[0].path, u"providers.sample.enabledd"_s);
    EXPECT_EQ(m_service.reloadProblems()[0].line, 3);
    EXPECT_EQ(m_service.reloadProblems()[0].column, 5);

    test::replaceFile(m_path, test::sampleYaml("env:SAMPLE_KEY", "Mended"));
    ASSERT_TRUE(gateway::test::waitFor([this] { return m_changes == 1; }));
    EXPECT_EQ(displayName(), u"Mended"_s);
    EXPECT_TRUE(m_service.reloadProblems().isEmpty());
    EXPECT_EQ(m_problemChanges, 2);
}

TEST_F(FileConfigServiceTest, TakingABadEditBackClearsItsProblemsOnly)
{
    loadSample();
    {
        const gateway::test::ExpectWarning expected(u"plexus.yaml:2:1: "_s);
        test::replaceFile(m_path, "providers: [\n");
        ASSERT_TRUE(gateway::test::waitFor([this] { return m_problemChanges == 1; }));
    }
    test::replaceFile(m_path, test::sampleYaml("env:SAMPLE_KEY"));
    ASSERT_TRUE(gateway::test::waitFor([this] { return m_problemChanges == 2; }));
    EXPECT_TRUE(m_service.reloadProblems().isEmpty());
    EXPECT_EQ(m_changes, 0);
}

TEST_F(FileConfigServiceTest, AFileThatBecomesEmptyKeepsWhatRuns)
{
    loadSample();
    const gateway::test::ExpectWarning expected(u"the file is empty"_s);
    test::writeFile(m_path, "");
    ASSERT_TRUE(gateway::test::waitFor([this] { return m_problemChanges == 1; }));
    EXPECT_EQ(displayName(), u"Sample"_s);
}

TEST_F(FileConfigServiceTest, AFileThatGoesKeepsWhatRunsAndMayComeBack)
{
    loadSample();
    {
        const gateway::test::ExpectWarning expected(u"there is no such file"_s);
        ASSERT_TRUE(QFile::remove(m_path));
        ASSERT_TRUE(gateway::test::waitFor([this] { return m_problemChanges == 1; }));
    }
    EXPECT_EQ(displayName(), u"Sample"_s);
    test::writeFile(m_path, test::sampleYaml("env:SAMPLE_KEY", "Back"));
    ASSERT_TRUE(gateway::test::waitFor([this] { return m_changes == 1; }));
    EXPECT_EQ(displayName(), u"Back"_s);
    EXPECT_TRUE(m_service.reloadProblems().isEmpty());
}

TEST_F(FileConfigServiceTest, RefusesEditsAndSaysWhere)
{
    loadSample();
    EXPECT_TRUE(m_service.readOnlyReason().contains(u"plexus.yaml"_s));
    QVector<ConfigProblem> problems;
    m_service.apply(test::sampleConfig(u"Other"_s), u"edit"_s,
        [&problems](const QVector<ConfigProblem>& refused) { problems = refused; });
    EXPECT_TRUE(problems.isEmpty()) << "called back from inside the call";
    ASSERT_TRUE(gateway::test::waitFor([&problems] { return !problems.isEmpty(); }));
    EXPECT_EQ(problems[0].message, m_service.readOnlyReason());
    EXPECT_EQ(displayName(), u"Sample"_s);
}

} // namespace gateway::service
