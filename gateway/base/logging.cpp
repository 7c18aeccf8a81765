// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"

#include "base/redact.h"

#include <QDateTime>

#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>

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

LogFormat format = LogFormat::Text;
bool isJournal = false;

QByteArrayView priority(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return "<7>";
    case QtInfoMsg: return "<6>";
    case QtWarningMsg: return "<4>";
    case QtCriticalMsg: return "<3>";
    case QtFatalMsg: return "<2>";
    }
    return "<6>";
}

QByteArray textLine(const char* category, QtMsgType type, const QString& message)
{
    QByteArray line = isJournal
        ? priority(type).toByteArray()
        : QByteArray(QDateTime::currentDateTime().toString(Qt::ISODateWithMs).toUtf8() + ' ');
    line += levelWord(type);
    line += ' ';
    line += category;
    line += ": ";
    line += message.toUtf8();
    // One message is one line in the journal; a person's terminal shows it as it was written.
    return isJournal ? line.replace('\n', ' ') : line;
}

void appendJsonText(QByteArray& line, const QByteArray& text)
{
    line += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\')
            line += '\\';
        // The rest of the control characters have no short form worth having.
        if (static_cast<unsigned char>(c) < 0x20)
            line += "\\u00" + QByteArray(1, c).toHex();
        else
            line += c;
    }
    line += '"';
}

QByteArray jsonLine(const char* category, QtMsgType type, const QString& message)
{
    QByteArray line = R"({"time":")" + QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toUtf8();
    line += R"(","level":")";
    line += levelWord(type);
    line += R"(","category":)";
    appendJsonText(line, category);
    line += R"(,"message":)";
    appendJsonText(line, message.toUtf8());
    return line + '}';
}

void writeLine(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const char* category = context.category ? context.category : "default";
    const QString safe = redactText(message);
    const QByteArray line =
        (format == LogFormat::Json ? jsonLine(category, type, safe) : textLine(category, type, safe)) + '\n';
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

void installLogging(LogLevel level, LogFormat chosen)
{
    format = chosen;
    // The variable is inherited; only what it names is the journal (systemd.exec(5)).
    struct stat file = {};
    isJournal = ::fstat(STDERR_FILENO, &file) == 0
        && qgetenv("JOURNAL_STREAM")
            == QByteArray::number(quint64(file.st_dev)) + ':' + QByteArray::number(quint64(file.st_ino));
    const auto enabled = [level](LogLevel wanted) { return level >= wanted ? u"true"_s : u"false"_s; };
    QLoggingCategory::setFilterRules(u"gateway.*.debug=%1\ngateway.*.info=%2\ngateway.*.warning=%3\n"_s.arg(
        enabled(LogLevel::Debug), enabled(LogLevel::Info), enabled(LogLevel::Warning)));
    qInstallMessageHandler(writeLine);
}

} // namespace gateway
