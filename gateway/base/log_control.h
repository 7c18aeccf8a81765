// SPDX-License-Identifier: GPL-3.0-or-later
// The log while the program runs: more or less of it, and its latest lines. Thread: any.
#pragma once

#include "base/logging.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QVector>

namespace gateway {

[[nodiscard]] QString logLevelName(LogLevel level);

// Until the program ends; installLogging() sets the first.
void setLogLevel(LogLevel level);
[[nodiscard]] LogLevel logLevel();
[[nodiscard]] LogLevel startupLogLevel();

struct LogLine {
    qint64 atMs = 0;
    LogLevel level = LogLevel::Info;
    QByteArray category;
    QString message; // redacted, and cut
};

// The latest thousand at most, oldest first; only those that were written.
[[nodiscard]] QVector<LogLine> recentLogLines();

// What was written since, for who follows the log: begins with `next` of an earlier call (0: of the oldest
// line there is). Lines that were pushed out meanwhile are counted.
struct LogTail {
    QVector<LogLine> lines = {};
    quint64 missed = 0;
    quint64 next = 0;
};

[[nodiscard]] LogTail logLinesSince(quint64 next);

// The categories there are ("gateway.http"), sorted.
[[nodiscard]] const QStringList& logModules();
// Of these categories instead of the level of all, until the program ends; the others go by that again.
void setModuleLevels(const QHash<QString, LogLevel>& levels);
[[nodiscard]] QHash<QString, LogLevel> moduleLevels();

} // namespace gateway
