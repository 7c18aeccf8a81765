// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"

#include "base/redact.h"

#include <QDateTime>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace gateway {

Q_LOGGING_CATEGORY(lcConfig, "gateway.config", QtInfoMsg)
Q_LOGGING_CATEGORY(lcHttp, "gateway.http", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUpstream, "gateway.upstream", QtInfoMsg)
Q_LOGGING_CATEGORY(lcPipeline, "gateway.pipeline", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "gateway.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSecrets, "gateway.secrets", QtInfoMsg)
Q_LOGGING_CATEGORY(lcService, "gateway.service", QtInfoMsg)

namespace {

const char* levelWord(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return "debug";
    case QtInfoMsg: return "info";
    case QtWarningMsg: return "warning";
    case QtCriticalMsg: return "critical";
    case QtFatalMsg: return "fatal";
    }
    return "info";
}

void writeLine(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const QByteArray line =
        (QDateTime::currentDateTime().toString(Qt::ISODateWithMs) + u' ' + QLatin1StringView(levelWord(type))
            + u' ' + QLatin1StringView(context.category ? context.category : "default") + u": "_s
            + redactText(message) + u'\n')
            .toUtf8();
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
    std::fflush(stderr);
}

} // namespace

std::optional<LogLevel> logLevelFromName(QStringView name)
{
    if (name == u"error")
        return LogLevel::Error;
    if (name == u"warn" || name == u"warning")
        return LogLevel::Warning;
    if (name == u"info")
        return LogLevel::Info;
    if (name == u"debug" || name == u"verbose" || name == u"silly")
        return LogLevel::Debug;
    return std::nullopt;
}

void installLogging(LogLevel level)
{
    const auto enabled = [level](LogLevel wanted) { return level >= wanted ? u"true"_s : u"false"_s; };
    QLoggingCategory::setFilterRules(u"gateway.*.debug=%1\ngateway.*.info=%2\ngateway.*.warning=%3\n"_s.arg(
        enabled(LogLevel::Debug), enabled(LogLevel::Info), enabled(LogLevel::Warning)));
    qInstallMessageHandler(writeLine);
}

} // namespace gateway
