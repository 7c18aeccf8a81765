// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"

#include "base/log_control.h"
#include "base/redact.h"

#include <QDateTime>
#include <QMutex>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <deque>

#ifdef Q_OS_LINUX
#include <sys/stat.h>
#include <unistd.h>
#endif

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

constexpr std::size_t kRecentLines = 1000;
constexpr qsizetype kRecentLineLength = 2000;

// Lines come from every thread.
QMutex recentMutex;
std::deque<LogLine> recent;               // under the mutex, oldest first
quint64 written = 0;                      // likewise: lines so far
QHash<QString, LogLevel> levelsOfModules; // likewise
std::atomic<LogLevel> startupLevel { LogLevel::Info };
std::atomic<LogLevel> currentLevel { LogLevel::Info };

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return LogLevel::Debug;
    case QtInfoMsg: return LogLevel::Info;
    case QtWarningMsg: return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg: return LogLevel::Error;
    }
    return LogLevel::Info;
}

void remember(const char* category, QtMsgType type, const QString& message)
{
    LogLine line { .atMs = QDateTime::currentMSecsSinceEpoch(),
        .level = levelOf(type),
        .category = QByteArray(category),
        .message = message.left(kRecentLineLength) };
    const QMutexLocker lock(&recentMutex);
    if (recent.size() == kRecentLines)
        recent.pop_front();
    recent.push_back(std::move(line));
    ++written;
}

// Later rules win.
QString rulesFor(const QString& category, LogLevel level)
{
    const auto enabled = [level](LogLevel wanted) { return level >= wanted ? u"true"_s : u"false"_s; };
    return u"%1.debug=%2\n%1.info=%3\n%1.warning=%4\n"_s.arg(
        category, enabled(LogLevel::Debug), enabled(LogLevel::Info), enabled(LogLevel::Warning));
}

void applyLevels()
{
    QString rules = rulesFor(u"gateway.*"_s, currentLevel);
    const QHash<QString, LogLevel> levels = moduleLevels();
    for (auto each = levels.begin(); each != levels.end(); ++each)
        rules += rulesFor(each.key(), each.value());
    QLoggingCategory::setFilterRules(rules);
}

LogFormat format = LogFormat::Text;
bool isJournal = false;

// The variable is inherited; only what it names is the journal (systemd.exec(5)).
bool writesToJournal()
{
#ifdef Q_OS_LINUX
    struct stat file = {};
    return ::fstat(STDERR_FILENO, &file) == 0
        && qgetenv("JOURNAL_STREAM")
        == QByteArray::number(quint64(file.st_dev)) + ':' + QByteArray::number(quint64(file.st_ino));
#else
    return false;
#endif
}

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
    remember(category, type, safe);
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

QString logLevelName(LogLevel level)
{
    switch (level) {
    case LogLevel::Error: return u"error"_s;
    case LogLevel::Warning: return u"warn"_s;
    case LogLevel::Info: return u"info"_s;
    case LogLevel::Debug: return u"debug"_s;
    }
    return {};
}

void setLogLevel(LogLevel level)
{
    currentLevel = level;
    applyLevels();
}

const QStringList& logModules()
{
    static const QStringList names = [] {
        QStringList all;
        for (const QLoggingCategory* category :
            { &lcConfig(), &lcHttp(), &lcPipeline(), &lcSecrets(), &lcService(), &lcStore(), &lcUpstream() })
            all.append(QString::fromLatin1(category->categoryName()));
        all.sort();
        return all;
    }();
    return names;
}

void setModuleLevels(const QHash<QString, LogLevel>& levels)
{
    {
        const QMutexLocker lock(&recentMutex);
        levelsOfModules = levels;
    }
    applyLevels();
}

QHash<QString, LogLevel> moduleLevels()
{
    const QMutexLocker lock(&recentMutex);
    return levelsOfModules;
}

LogLevel logLevel()
{
    return currentLevel;
}

LogLevel startupLogLevel()
{
    return startupLevel;
}

QVector<LogLine> recentLogLines()
{
    const QMutexLocker lock(&recentMutex);
    return { recent.begin(), recent.end() };
}

LogTail logLinesSince(quint64 next)
{
    const QMutexLocker lock(&recentMutex);
    const quint64 oldest = written - recent.size();
    const quint64 from = std::clamp(next, oldest, written);
    return { .lines = { recent.begin() + static_cast<std::ptrdiff_t>(from - oldest), recent.end() },
        .missed = next > 0 && next < oldest ? oldest - next : 0,
        .next = written };
}

void installLogging(LogLevel level, LogFormat chosen)
{
    format = chosen;
    startupLevel = level;
    isJournal = writesToJournal();
    setLogLevel(level);
    qInstallMessageHandler(writeLine);
}

} // namespace gateway
