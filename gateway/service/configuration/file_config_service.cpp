// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/configuration/file_config_service.h"

#include "base/logging.h"
#include "config/yaml_config.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace {

// One byte above what the parser takes: a longer file is refused by it, and not read whole.
constexpr qint64 kMaxFileBytes = 8 * 1024 * 1024 + 1;

Result<QByteArray> readText(const QString& path)
{
    const auto failure = [&path](const QString& why) {
        return Error { .code = ErrorCode::ConfigInvalid, .message = u"%1: %2"_s.arg(path, why) };
    };
    const QFileInfo info(path);
    if (!info.exists())
        return failure(u"there is no such file"_s);
    // Opening a pipe would wait for its other end.
    if (!info.isFile())
        return failure(u"is not a file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(u"cannot be read: %1"_s.arg(file.errorString()));
    // Not more than there is: a buffer for the largest file allowed would be made every time.
    QByteArray text = file.read(std::min<qint64>(file.size() + 1, kMaxFileBytes));
    if (file.error() != QFileDevice::NoError)
        return failure(u"cannot be read: %1"_s.arg(file.errorString()));
    return text;
}

} // namespace

FileConfigService::FileConfigService(const QString& path, QObject* parent)
    : ConfigService(parent)
    , m_path(QFileInfo(path).absoluteFilePath())
    , m_current(std::make_shared<const config::Config>())
{
}

void FileConfigService::load(std::function<void(Result<void>)> done)
{
    // Watched before it is read, so that no change falls between the two.
    m_watch = std::make_unique<FileWatch>(m_path);
    connect(m_watch.get(), &FileWatch::changed, this, [this] { read(Occasion::Change); });
    read(Occasion::Start);
    Result<void> result;
    if (!m_problems.isEmpty())
        result = Error { .code = ErrorCode::ConfigInvalid, .message = m_problemLines.join(u'\n') };
    QMetaObject::invokeMethod(
        this,
        [this, done = std::move(done), result] {
            // The window was there before the file was read.
            if (result)
                Q_EMIT changed();
            done(result);
        },
        Qt::QueuedConnection);
}

void FileConfigService::read(Occasion occasion)
{
    const Result<QByteArray> text = readText(m_path);
    if (!text) {
        m_seen.reset();
        const QString& message = text.error().message;
        if (m_problemLines == QStringList { message })
            return;
        qCWarning(lcConfig).noquote() << message;
        setProblems({ { .path = {}, .message = message } }, { message });
        return;
    }
    const QByteArray digest = QCryptographicHash::hash(*text, QCryptographicHash::Sha256);
    if (m_seen == digest)
        return;
    m_seen = digest;
    // A file that is empty all at once is one that somebody is still writing, or lost.
    if (occasion == Occasion::Change && text->trimmed().isEmpty() && *m_current != config::Config()) {
        refuse({ { .path = {},
            .message = u"the file is empty; write {} for an empty configuration"_s,
            .line = 1,
            .column = 1 } });
        return;
    }
    const config::ReadOutcome outcome = config::readYaml(*text);
    if (!outcome.config) {
        refuse(outcome.diagnostics);
        return;
    }
    logDiagnostics(m_path, outcome.diagnostics);
    setProblems({}, {});
    if (occasion == Occasion::Change && *outcome.config == *m_current)
        return;
    m_current = std::make_shared<const config::Config>(*outcome.config);
    if (occasion == Occasion::Change) {
        qCInfo(lcConfig).noquote() << m_path << "was read again and is in force";
        Q_EMIT changed();
    }
}

void FileConfigService::refuse(const config::Diagnostics& diagnostics)
{
    logDiagnostics(m_path, diagnostics);
    QStringList lines;
    for (const config::Diagnostic& diagnostic : diagnostics) {
        if (diagnostic.severity == config::Diagnostic::Severity::Error)
            lines.append(config::formatDiagnostic(m_path, diagnostic));
    }
    setProblems(problemsFrom(diagnostics), lines);
}

void FileConfigService::setProblems(ConfigProblems problems, const QStringList& lines)
{
    m_problemLines = lines;
    if (m_problems == problems)
        return;
    m_problems = std::move(problems);
    Q_EMIT reloadProblemsChanged();
}

QString FileConfigService::readOnlyReason() const
{
    return u"The configuration comes from %1; edit that file."_s.arg(QDir::toNativeSeparators(m_path));
}

QVector<ConfigProblem> FileConfigService::validate(const config::Config& config) const
{
    return validationProblems(config);
}

void FileConfigService::apply(const config::Config&, const QString&, ConfigDone done)
{
    answerLater(this, std::move(done), { { .path = {}, .message = readOnlyReason() } });
}

QString FileConfigService::toYaml(const config::Config& config) const
{
    return QString::fromUtf8(config::writeYaml(config));
}

} // namespace gateway::service

#include "moc_file_config_service.cpp"
