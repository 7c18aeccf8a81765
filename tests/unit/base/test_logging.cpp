// SPDX-License-Identifier: GPL-3.0-or-later
// The log: no sink gets a line before the redactor has seen it, in whatever form it is written.
#include "base/log_control.h"
#include "base/logging.h"

#include <QLoggingCategory>

#include <gtest/gtest.h>

#include <algorithm>

namespace gateway {

using namespace Qt::StringLiterals;

namespace {

// Of a form every provider uses, so that the redactor knows it without being told.
const QString kKey = u"sk-proj-kanarie0123456789abcdefghij"_s;

// Logging as it was, whatever a test installs.
class Logging : public testing::Test {
protected:
    ~Logging() override
    {
        setModuleLevels({});
        qInstallMessageHandler(m_before);
    }

    [[nodiscard]] static std::string written(LogFormat format, const QString& message)
    {
        installLogging(LogLevel::Debug, format);
        testing::internal::CaptureStderr();
        qCWarning(lcService).noquote() << message;
        return testing::internal::GetCapturedStderr();
    }

private:
    QtMessageHandler m_before = qInstallMessageHandler(nullptr);
};

} // namespace

TEST_F(Logging, NoSinkGetsASecret)
{
    const quint64 before = logLinesSince(0).next;
    for (const LogFormat format : { LogFormat::Text, LogFormat::Json }) {
        const std::string line = written(format, u"refused with Authorization: Bearer %1"_s.arg(kKey));
        EXPECT_NE(line.find("refused with"), std::string::npos) << line;
        EXPECT_EQ(line.find(kKey.toStdString()), std::string::npos) << line;
    }
    const LogTail tail = logLinesSince(before);
    ASSERT_EQ(tail.lines.size(), 2);
    for (const LogLine& line : tail.lines)
        EXPECT_FALSE(line.message.contains(kKey)) << qPrintable(line.message);
}

TEST_F(Logging, JsonIsOneLineWhateverStandsInTheMessage)
{
    const std::string line = written(LogFormat::Json, u"a \"quote\", a \\ and\na line \t and \u00e4"_s);
    EXPECT_EQ(std::count(line.begin(), line.end(), '\n'), 1) << line;
    EXPECT_NE(line.find(R"("category":"gateway.service")"), std::string::npos) << line;
    EXPECT_NE(line.find(R"(a \"quote\", a \\ and\u000aa line)"), std::string::npos) << line;
}

TEST_F(Logging, WhoFollowsItGetsEachLineOnce)
{
    std::ignore = written(LogFormat::Text, u"first"_s);
    const LogTail first = logLinesSince(0);
    EXPECT_EQ(first.lines.last().message, u"first"_s);
    EXPECT_TRUE(logLinesSince(first.next).lines.isEmpty());
    std::ignore = written(LogFormat::Text, u"second"_s);
    const LogTail second = logLinesSince(first.next);
    ASSERT_EQ(second.lines.size(), 1);
    EXPECT_EQ(second.lines.first().message, u"second"_s);
    EXPECT_EQ(second.missed, 0U);
}

TEST_F(Logging, WhoIsTooSlowIsToldHowManyLinesWerePushedOut)
{
    std::ignore = written(LogFormat::Text, u"before"_s);
    const quint64 next = logLinesSince(0).next;
    testing::internal::CaptureStderr();
    for (int i = 0; i < 1100; ++i)
        qCWarning(lcService) << i;
    std::ignore = testing::internal::GetCapturedStderr();
    const LogTail tail = logLinesSince(next);
    EXPECT_EQ(tail.lines.size(), 1000);
    EXPECT_EQ(tail.missed, 100U);
}

TEST_F(Logging, APartHasALevelOfItsOwnUntilItIsTakenBack)
{
    installLogging(LogLevel::Warning, LogFormat::Text);
    EXPECT_FALSE(lcHttp().isDebugEnabled());
    setModuleLevels({ { u"gateway.http"_s, LogLevel::Debug } });
    EXPECT_TRUE(lcHttp().isDebugEnabled());
    EXPECT_FALSE(lcStore().isDebugEnabled());
    setLogLevel(LogLevel::Error);
    EXPECT_TRUE(lcHttp().isDebugEnabled());
    EXPECT_FALSE(lcStore().isWarningEnabled());
    setModuleLevels({});
    EXPECT_FALSE(lcHttp().isWarningEnabled());
    EXPECT_TRUE(logModules().contains(u"gateway.http"_s));
}

} // namespace gateway
