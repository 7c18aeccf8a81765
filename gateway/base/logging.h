// SPDX-License-Identifier: GPL-3.0-or-later
// Logging: one category per folder, level by who must act (debug: developer, info: lifecycle,
// warning: operator, critical: the app cannot serve). Every line passes the redactor.
#pragma once

#include <QLoggingCategory>
#include <QString>

#include <optional>

namespace gateway {

Q_DECLARE_LOGGING_CATEGORY(lcConfig)
Q_DECLARE_LOGGING_CATEGORY(lcHttp)
Q_DECLARE_LOGGING_CATEGORY(lcUpstream)
Q_DECLARE_LOGGING_CATEGORY(lcPipeline)
Q_DECLARE_LOGGING_CATEGORY(lcStore)
Q_DECLARE_LOGGING_CATEGORY(lcSecrets)
Q_DECLARE_LOGGING_CATEGORY(lcService)

enum class LogLevel { Error, Warning, Info, Debug };

// The level names of the LOG_LEVEL variable: error, warn, info, debug (verbose and silly mean debug).
[[nodiscard]] std::optional<LogLevel> logLevelFromName(QStringView name);

// A line a person reads, or one JSON object a line: time, level, category, message.
enum class LogFormat { Text, Json };

// Installs the handler that writes to standard error. Call once, before the first log line. Under systemd,
// whose journal has its own clock, lines of text carry a priority (sd-daemon(3)) instead of a time.
void installLogging(LogLevel level, LogFormat format = LogFormat::Text);

} // namespace gateway
