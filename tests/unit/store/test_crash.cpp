// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 in the middle of writing: what was queued more than a second before is there, and the file is
// whole.
#include "base/clock.h"
#include "store_fixture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSet>

using namespace Qt::StringLiterals;

namespace gateway::store::test {

namespace {

struct Queued {
    QByteArray id;
    qint64 atMs;
};

struct Killed {
    QVector<Queued> queued;
    qint64 atMs = 0;
};

// Runs the writer for `runMs` after its first line and kills it without warning.
Killed runAndKill(const QString& path, qint64 firstId, qint64 runMs)
{
    const SystemClock clock;
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QStringLiteral(CRASH_WRITER), { path, QString::number(firstId) });
    EXPECT_TRUE(writer.waitForStarted());
    EXPECT_TRUE(writer.waitForReadyRead(30'000));
    QElapsedTimer running;
    running.start();
    while (!running.hasExpired(runMs) && writer.state() == QProcess::Running)
        writer.waitForReadyRead(20);
    Killed killed { .queued = {}, .atMs = clock.epochMs() };
    writer.kill();
    EXPECT_TRUE(writer.waitForFinished());
    EXPECT_EQ(writer.exitStatus(), QProcess::CrashExit);
    while (writer.canReadLine()) {
        const QByteArrayList parts = writer.readLine().trimmed().split(' ');
        if (parts.size() == 2)
            killed.queued.append({ .id = parts[0], .atMs = parts[1].toLongLong() });
    }
    return killed;
}

class Crash : public StoreTest { };

} // namespace

TEST_F(Crash, Kill9LosesAtMostTheLastSecondAndNeverTheDatabase)
{
    QSet<QByteArray> expected;
    qint64 nextId = 1;
    for (const qint64 runMs : { 1150, 1275, 1400, 1525, 1650 }) {
        const Killed killed = runAndKill(path(), nextId, runMs);
        ASSERT_FALSE(killed.queued.isEmpty());
        nextId = killed.queued.last().id.toLongLong() + 100'000;
        const qsizetype before = expected.size();
        for (const Queued& queued : killed.queued) {
            if (queued.atMs < killed.atMs - 1000)
                expected.insert(queued.id);
        }
        EXPECT_GT(expected.size(), before) << "the run was too short to prove anything";

        EXPECT_EQ(lookUp(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        Store store(path());
        ASSERT_TRUE(open(store));
        QSet<QByteArray> found;
        for (const inspect::ExchangeRecord& record : page(store, { .limit = 1'000'000 })) {
            found.insert(record.id.text);
            EXPECT_EQ(record.attempts.size(), 1) << record.id.text.constData();
        }
        const QSet<QByteArray> missing = QSet(expected).subtract(found);
        EXPECT_TRUE(missing.isEmpty()) << missing.size() << " of " << expected.size() << " are gone";
    }
}

} // namespace gateway::store::test
