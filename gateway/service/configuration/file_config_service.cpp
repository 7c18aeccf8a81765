// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/configuration/file_config_service.h"

#include "base/logging.h"
#include "config/validate.h"
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
    QByteArray text = file.read(kMaxFileBytes);
    if (file.error() != QFileDevice::NoError)
        return failure(u"cannot be read: %1"_s.arg(file.errorString()));
    return text;
}

} // namespace

FileConfigService::FileConfigService(QString path, QObject* parent)
    : ConfigService(parent)
    , m_path(QFileInfo(path).absoluteFilePath())
    , m_current(std::make_shared<const config::Config>())
{
}

void FileConfigService::load(ConfigDone done)
{
    // Watched before it is read, so that no change falls between the two.
    m_watch = std::make_unique<FileWatch>(m_path);
    connect(m_watch.get(), &FileWatch::changed, this, [this] { read(Occasion::Change); });
    read(Occasion::Start);
    answerLater(this, std::move(done), m_problems);
}

void FileConfigService::read(Occasion occasion)
{
    const Result<QByteArray> text = readText(m_path);
    if (!text) {
        if (occasion == Occasion::Change && !m_seen && !m_problems.isEmpty())
            return;
        m_seen.reset();
        m_problems = { { .path = {}, .message = text.error().message } };
        qCWarning(lcConfig).noquote() << text.error().message;
        Q_EMIT reloadProblemsChanged();
        return;
    }
    const QByteArray digest = QCryptographicHash::hash(*text, QCryptographicHash::Sha256);
    if (m_seen == digest)
        return;
    m_seen = digest;
    // A file that is empty all at once is one that somebody is still writing, or lost.
    if (occasion == Occasion::Change && text->trimmed().isEmpty() && *m_current != config::Config()) {
        refuse({ { .path = {}, .message = u"the file is empty"_s, .line = 1, .column = 1 } });
        return;
    }
    const config::ReadOutcome outcome = config::readYaml(*text);
    if (!outcome.config) {
        refuse(outcome.diagnostics);
        return;
    }
    logDiagnostics(m_path, outcome.diagnostics);
    if (!m_problems.isEmpty()) {
        m_problems.clear();
        Q_EMIT reloadProblemsChanged();
    }
    if (occasion == Occasion::Change) {
        if (*outcome.config == *m_current)
            return;
        qCInfo(lcConfig).noquote() << m_path << "was read again and is in force";
    }
    m_current = std::make_shared<const config::Config>(*outcome.config);
    Q_EMIT changed();
}

void FileConfigService::refuse(config::Diagnostics diagnostics)
{
    logDiagnostics(m_path, diagnostics);
    m_problems = problemsFrom(diagnostics);
    Q_EMIT reloadProblemsChanged();
}

QString FileConfigService::readOnlyReason() const
{
    return u"The configuration comes from %1; edit that file."_s.arg(QDir::toNativeSeparators(m_path));
}

QVector<ConfigProblem> FileConfigService::validate(const config::Config& config) const
{
    return problemsFrom(config::validate(config));
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
