// SPDX-License-Identifier: GPL-3.0-or-later
// The log: followed, held still, filtered; ten thousand lines of it.
#include "app/viewmodels/settings/system_log_view_model.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::LogLevel;
using gateway::LogLine;
using gateway::LogTail;

namespace {

LogLine line(LogLevel level, const QString& message, const QByteArray& category = "gateway.http")
{
    return { .atMs = 1'700'000'000'000, .level = level, .category = category, .message = message };
}

class SystemLogTest : public ::testing::Test {
protected:
    void write(const QVector<LogLine>& lines, quint64 missed = 0)
    {
        waiting += lines;
        lost = missed;
        log.look();
    }

    [[nodiscard]] QStringList texts()
    {
        QStringList texts;
        for (int row = 0; row < log.lines()->count(); ++row)
            texts.append(log.lines()->index(row).data(LogLineModel::TextRole).toString());
        return texts;
    }

    QTemporaryDir folder;
    QVector<LogLine> waiting;
    quint64 lost = 0;
    LogLevel level = LogLevel::Warning;
    QHash<QString, LogLevel> partLevels;
    SystemLogViewModel log { folder.path(),
        { .since =
                [this](quint64 next) {
                    LogTail tail {
                        .lines = waiting, .missed = lost, .next = next + static_cast<quint64>(waiting.size())
                    };
                    waiting.clear();
                    lost = 0;
                    return tail;
                },
            .level = [this] { return level; },
            .setLevel = [this](LogLevel wanted) { level = wanted; },
            .parts =
                [] {
                    return QStringList { u"gateway.http"_s, u"gateway.store"_s };
                },
            .partLevels = [this] { return partLevels; },
            .setPartLevels = [this](const QHash<QString, LogLevel>& wanted) { partLevels = wanted; } } };
    QAbstractItemModelTester tester { log.lines(), QAbstractItemModelTester::FailureReportingMode::Fatal };
};

TEST_F(SystemLogTest, LinesComeBehindThoseThereAre)
{
    write({ line(LogLevel::Info, u"first"_s) });
    QSignalSpy reset(log.lines(), &QAbstractItemModel::modelReset);
    write({ line(LogLevel::Error, u"second"_s), line(LogLevel::Debug, u"third"_s) });
    EXPECT_EQ(texts(), (QStringList { u"first"_s, u"second"_s, u"third"_s }));
    EXPECT_EQ(reset.size(), 0);
    EXPECT_EQ(
        log.lines()->index(1).data(LogLineModel::LevelRole), static_cast<int>(LogLineModel::Level::Error));
    EXPECT_EQ(log.lines()->index(1).data(LogLineModel::SummaryRole), u"Error: second"_s);
}

TEST_F(SystemLogTest, AreFilteredByLevelAndWords)
{
    write({ line(LogLevel::Info, u"opened the door"_s), line(LogLevel::Warning, u"The door is heavy"_s),
        line(LogLevel::Error, u"no house"_s, "gateway.store") });
    log.setShownLevel(static_cast<int>(LogLevel::Warning));
    EXPECT_EQ(texts(), (QStringList { u"The door is heavy"_s, u"no house"_s }));
    log.setWords(u" DOOR heavy "_s);
    EXPECT_EQ(texts(), QStringList { u"The door is heavy"_s });
    write({ line(LogLevel::Error, u"heavy door again"_s), line(LogLevel::Debug, u"heavy door"_s) });
    EXPECT_EQ(texts(), (QStringList { u"The door is heavy"_s, u"heavy door again"_s }));
    log.setWords(u"store"_s);
    EXPECT_EQ(texts(), QStringList { u"no house"_s }) << "also by the category";
    log.setWords({});
    log.setShownLevel(static_cast<int>(LogLevel::Debug));
    EXPECT_EQ(log.lines()->count(), 5);
    log.setShownLevel(17);
    EXPECT_EQ(log.shownLevel(), static_cast<int>(LogLevel::Debug));
}

TEST_F(SystemLogTest, OnePartIsShownAndWritesMoreByItself)
{
    write({ line(LogLevel::Info, u"door"_s), line(LogLevel::Error, u"house"_s, "gateway.store") });
    ASSERT_EQ(log.partTexts(), (QStringList { u"All parts"_s, u"gateway.http"_s, u"gateway.store"_s }));
    log.setShownPart(2);
    EXPECT_EQ(texts(), QStringList { u"house"_s });
    EXPECT_FALSE(log.isVerbose());
    log.setVerbose(true);
    EXPECT_EQ(partLevels, (QHash<QString, LogLevel> { { u"gateway.store"_s, LogLevel::Debug } }));
    EXPECT_EQ(level, LogLevel::Warning) << "the others write as before";
    EXPECT_TRUE(log.partHint().contains(u"gateway.store (debug)"_s)) << log.partHint().toStdString();
    log.setShownPart(0);
    EXPECT_EQ(log.lines()->count(), 2);
    EXPECT_FALSE(log.isVerbose()) << "of all it is not said";
    log.setShownPart(2);
    log.setVerbose(false);
    EXPECT_TRUE(partLevels.isEmpty());
    log.setShownPart(9);
    EXPECT_EQ(log.shownPart(), 2);
}

TEST_F(SystemLogTest, PartsCanBeHadToWriteAsAllOthers)
{
    partLevels = { { u"gateway.http"_s, LogLevel::Error }, { u"gateway.store"_s, LogLevel::Debug } };
    log.resetParts();
    EXPECT_TRUE(partLevels.isEmpty());
    EXPECT_EQ(log.partHint(), QString());
}

TEST_F(SystemLogTest, PausedNothingMovesAndNothingIsLost)
{
    write({ line(LogLevel::Info, u"first"_s) });
    log.setPaused(true);
    write({ line(LogLevel::Info, u"second"_s), line(LogLevel::Info, u"third"_s) });
    EXPECT_EQ(log.lines()->count(), 1);
    EXPECT_EQ(log.hint(), u"2 new line(s) since."_s);
    log.setPaused(false);
    EXPECT_EQ(texts(), (QStringList { u"first"_s, u"second"_s, u"third"_s }));
    EXPECT_EQ(log.hint(), QString());
}

TEST_F(SystemLogTest, WhatCameTooFastIsCounted)
{
    write({ line(LogLevel::Info, u"x"_s) }, 12);
    EXPECT_EQ(log.hint(), u"12 line(s) came too fast and are not here."_s);
    log.clear();
    EXPECT_EQ(log.hint(), QString());
    EXPECT_EQ(log.lines()->count(), 0);
}

TEST_F(SystemLogTest, TheOldestOfTenThousandGoAlsoUnderAFilter)
{
    log.setShownLevel(static_cast<int>(LogLevel::Warning));
    QVector<LogLine> many;
    for (int i = 0; i < 12'000; ++i)
        many.append(line(i % 10 == 0 ? LogLevel::Warning : LogLevel::Info, QString::number(i)));
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < many.size(); i += 100)
        write(many.mid(i, 100));
    EXPECT_EQ(log.lines()->count(), 1000);
    EXPECT_EQ(texts().first(), u"2000"_s);
    EXPECT_EQ(texts().last(), u"11990"_s);
    log.setShownLevel(static_cast<int>(LogLevel::Debug));
    EXPECT_EQ(log.lines()->count(), static_cast<int>(LogLineModel::kCapacity));
    EXPECT_EQ(texts().first(), u"2000"_s);
    // Of one piece that is larger than all there may be, the end.
    write(many + many);
    EXPECT_EQ(log.lines()->count(), static_cast<int>(LogLineModel::kCapacity));
    EXPECT_EQ(texts().last(), u"11999"_s);
    EXPECT_LT(timer.elapsed(), 20'000) << "minutes, were it quadratic";
}

TEST_F(SystemLogTest, IsCopiedAsTheFileHasIt)
{
    write({ line(LogLevel::Warning, u"something"_s), line(LogLevel::Info, u"else"_s) });
    log.setShownLevel(static_cast<int>(LogLevel::Warning));
    EXPECT_TRUE(log.text().endsWith(u" warn gateway.http: something\n"_s)) << log.text().toStdString();
    EXPECT_EQ(log.lineAt(0) + u'\n', log.text());
    EXPECT_EQ(log.lineAt(4), QString());
    log.save();
    EXPECT_EQ(log.saveProblem(), QString());
    QFile file(folder.filePath(u"plexus-log.txt"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(file.readAll()), log.text());
    log.save();
    EXPECT_EQ(log.saveProblem(), u"There is a file of that name. Choose another."_s);
    log.setPath(folder.filePath(u"other.txt"_s));
    EXPECT_EQ(log.saveProblem(), QString());
}

TEST_F(SystemLogTest, DebugLinesAreWrittenUntilTheyAreSwitchedOff)
{
    EXPECT_FALSE(log.isVerbose());
    log.setVerbose(true);
    EXPECT_EQ(level, LogLevel::Debug);
    EXPECT_TRUE(log.isVerbose());
    log.setVerbose(false);
    EXPECT_EQ(level, LogLevel::Warning) << "as it was";
}

} // namespace
