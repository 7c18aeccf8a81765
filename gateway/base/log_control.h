// SPDX-License-Identifier: GPL-3.0-or-later
// The log while the program runs: more or less of it, and its latest lines. Thread: any.
#pragma once

#include "base/logging.h"

#include <QByteArray>
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

} // namespace gateway
