// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/settings/restore_view_model.h"

#include "app/viewmodels/settings/backup_list_model.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::Result;
using gateway::Secret;
using gateway::service::BackupFacts;
using gateway::service::BackupInfo;
using gateway::service::BackupService;

namespace {

int counted(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

QString dateText(qint64 ms)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::ShortFormat);
}

} // namespace

RestoreViewModel::RestoreViewModel(BackupService& service, QObject* parent)
    : QObject(parent)
    , m_service(service)
{
}

void RestoreViewModel::useFileChooser(const ChooseFile& chooser)
{
    m_chooseFile = chooser;
    Q_EMIT changed();
}

void RestoreViewModel::begin(const QString& path)
{
    if (!m_service.restoreAbsence().isEmpty() || m_isBusy)
        return;
    m_isOpen = true;
    m_isPrepared = false;
    m_path = path;
    look();
}

void RestoreViewModel::close()
{
    m_isOpen = false;
    m_passphrase.clear();
    m_path.clear();
    look();
}

// What was found out of another file does not count.
void RestoreViewModel::look()
{
    m_facts.reset();
    m_problem.clear();
    m_file = m_path.trimmed().isEmpty() ? BackupInfo {} : m_service.look(m_path.trimmed());
    Q_EMIT changed();
}

void RestoreViewModel::setPath(const QString& path)
{
    if (path == m_path)
        return;
    m_path = path;
    look();
}

void RestoreViewModel::setPassphrase(const QString& passphrase)
{
    if (passphrase == m_passphrase)
        return;
    m_passphrase = passphrase;
    m_facts.reset();
    m_problem.clear();
    Q_EMIT changed();
}

void RestoreViewModel::choose()
{
    if (!m_chooseFile)
        return;
    const QPointer<RestoreViewModel> self(this);
    m_chooseFile({ .title = tr("Restore a backup"),
                     .start = m_path.isEmpty() ? m_service.folder() : m_path,
                     .filter = tr("Backups (*.plxbackup)") },
        [self](const QString& path) {
            if (self)
                self->setPath(path);
        });
}

QString RestoreViewModel::fileText() const
{
    if (m_path.trimmed().isEmpty())
        return {};
    if (m_file.madeMs == 0)
        return tr("There is no such file.");
    //: A date, a size, how it opens
    return tr("Of %1, %2, %3")
        .arg(dateText(m_file.madeMs),
            QLocale().formattedDataSize(m_file.bytes, 1, QLocale::DataSizeTraditionalFormat),
            opensWithText(m_file.opensWith));
}

bool RestoreViewModel::needsPassphrase() const
{
    return m_file.opensWith == BackupInfo::OpensWith::Passphrase;
}

bool RestoreViewModel::canCheck() const
{
    return m_isOpen && !m_isBusy && !m_isPrepared && m_file.opensWith != BackupInfo::OpensWith::Nothing
        && (!needsPassphrase() || !m_passphrase.isEmpty());
}

std::optional<Secret> RestoreViewModel::secret() const
{
    return needsPassphrase() ? std::optional(Secret(m_passphrase.toUtf8())) : std::nullopt;
}

QString RestoreViewModel::contents() const
{
    if (!m_facts)
        return {};
    const QString what = m_facts->hasTraffic ? tr("Configuration, secrets, limits and all requests")
                                             : tr("Configuration, secrets and limits, without requests");
    //: What is in a backup, a date, "120 rows", "3 secrets"
    return tr("It is whole. %1, of %2: %3, %4.")
        .arg(what, dateText(m_facts->madeMs), tr("%n row(s)", "", counted(m_facts->rows)),
            tr("%n secret(s)", "", counted(m_facts->secrets)));
}

void RestoreViewModel::check()
{
    if (!canCheck())
        return;
    m_isBusy = true;
    m_problem.clear();
    Q_EMIT changed();
    const QPointer<RestoreViewModel> self(this);
    m_service.check(m_path.trimmed(), secret(), [self](const Result<BackupFacts>& facts) {
        if (!self)
            return;
        self->m_isBusy = false;
        self->m_problem = facts ? QString() : facts.error().message;
        if (facts)
            self->m_facts = *facts;
        Q_EMIT self->changed();
    });
}

void RestoreViewModel::restore()
{
    if (!canRestore())
        return;
    m_isBusy = true;
    m_problem.clear();
    Q_EMIT changed();
    const QPointer<RestoreViewModel> self(this);
    m_service.prepare(m_path.trimmed(), secret(), [self](const Result<BackupFacts>& facts) {
        if (!self)
            return;
        self->m_isBusy = false;
        self->m_isPrepared = bool(facts);
        self->m_problem = facts ? QString() : facts.error().message;
        self->m_passphrase.clear();
        Q_EMIT self->changed();
    });
}

} // namespace app::viewmodels

#include "moc_restore_view_model.cpp"
