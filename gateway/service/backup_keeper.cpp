// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/backup_keeper.h"

#include "base/durable_file.h"
#include "base/logging.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gateway::service {

namespace {

constexpr auto kFirstLook = 1min;
constexpr auto kLookEvery = 15min;
constexpr qint64 kHourMs = 3600LL * 1000;
const QString kFormat = QStringLiteral("yyyyMMdd-HHmmss");
const QString kPrefix = QStringLiteral("plexus-");
const QString kSuffix = QStringLiteral(".plxbackup");

} // namespace

std::optional<qint64> BackupKeeper::madeAt(const QString& name)
{
    if (name.size() != kPrefix.size() + kFormat.size() + kSuffix.size() || !name.startsWith(kPrefix)
        || !name.endsWith(kSuffix))
        return std::nullopt;
    QDateTime moment = QDateTime::fromString(name.sliced(kPrefix.size(), kFormat.size()), kFormat);
    moment.setTimeSpec(Qt::UTC);
    return moment.isValid() ? std::optional(moment.toMSecsSinceEpoch()) : std::nullopt;
}

// The names sort by time.
QStringList BackupKeeper::backupsIn(const QString& folder)
{
    QStringList names = QDir(folder).entryList(QDir::Files | QDir::NoSymLinks, QDir::Name | QDir::Reversed);
    names.removeIf([](const QString& name) { return !madeAt(name); });
    return names;
}

// Those of the future, made while the clock was wrong, are none: they would count as the newest for as long
// as it takes.
QStringList BackupKeeper::past() const
{
    QStringList names = backupsIn(folder());
    names.removeIf([now = m_clock.epochMs()](const QString& name) { return *madeAt(name) > now; });
    return names;
}

BackupKeeper::BackupKeeper(
    ConfigService& configuration, const Clock& clock, QString folder, Write write, QObject* parent)
    : QObject(parent)
    , m_configuration(configuration)
    , m_clock(clock)
    , m_folder(std::move(folder))
    , m_write(std::move(write))
{
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timer.setInterval(kLookEvery);
        makeIfDue();
    });
}

void BackupKeeper::start()
{
    if (!m_timer.isActive())
        m_timer.start(kFirstLook);
}

QString BackupKeeper::fileName(qint64 epochMs)
{
    return kPrefix + QDateTime::fromMSecsSinceEpoch(epochMs, Qt::UTC).toString(kFormat) + kSuffix;
}

QString BackupKeeper::folder() const
{
    const QString& named = m_configuration.current()->settings.backup.directory;
    return named.isEmpty() ? m_folder : named;
}

void BackupKeeper::makeIfDue()
{
    const config::Backup& settings = m_configuration.current()->settings.backup;
    if (settings.everyHours == 0 || m_isWriting)
        return;
    const qint64 now = m_clock.epochMs();
    const QStringList there = past();
    if (!there.isEmpty() && now - *madeAt(there.first()) < settings.everyHours * kHourMs)
        return;
    if (!makePrivateFolder(folder())) {
        fail(u"The folder for backups, %1, cannot be made."_s.arg(folder()));
        return;
    }
    m_isWriting = true;
    const QString file = QDir(folder()).filePath(fileName(now));
    m_write(file, [this, file](const Result<void>& result) { written(file, result); });
}

void BackupKeeper::written(const QString& file, const Result<void>& result)
{
    m_isWriting = false;
    if (!result) {
        // Before there is a key there is nothing that must not be lost.
        if (result.error().code != ErrorCode::NotFound)
            fail(u"The backup was not made: "_s + result.error().message);
        return;
    }
    m_problem.clear();
    qCInfo(lcService).noquote() << "A backup was made:" << file;
    prune();
    Q_EMIT made(file);
}

void BackupKeeper::prune()
{
    const QStringList there = past();
    for (qsizetype i = m_configuration.current()->settings.backup.keep; i < there.size(); ++i)
        QFile::remove(QDir(folder()).filePath(there[i]));
}

// Once for each thing that goes wrong.
void BackupKeeper::fail(const QString& problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    qCWarning(lcService).noquote() << problem;
}

} // namespace gateway::service

#include "moc_backup_keeper.cpp"
