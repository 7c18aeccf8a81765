// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/settings/backups_view_model.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::Result;
using gateway::Secret;
using gateway::service::BackupInfo;
using gateway::service::BackupService;
using gateway::service::BackupWish;

namespace {

// Who has the file tries words without being seen.
constexpr qsizetype kShortest = 8;

} // namespace

BackupsViewModel::BackupsViewModel(BackupService& service, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_restore(service)
{
    connect(&service, &BackupService::changed, this, &BackupsViewModel::load);
}

void BackupsViewModel::useFileChooser(const ChooseFile& chooser)
{
    m_chooseFile = chooser;
    m_restore.useFileChooser(chooser);
    Q_EMIT changed();
}

void BackupsViewModel::load()
{
    m_list.take(m_service.list());
    Q_EMIT listChanged();
}

QString BackupsViewModel::preparedText() const
{
    const auto since = m_service.preparedMs();
    if (!since)
        return {};
    return tr(
        "A backup was prepared on %1. The next start of Plexus puts it in place of the present database, "
        "which is kept beside it.")
        .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(*since), QLocale::ShortFormat));
}

QString BackupsViewModel::passphraseProblem() const
{
    if (m_passphrase.isEmpty())
        return m_passphraseAgain.isEmpty() ? QString() : tr("The two are not the same.");
    if (m_passphrase.size() < kShortest)
        return tr("Use at least %n characters.", "", static_cast<int>(kShortest));
    // Not while the second is still being typed.
    if (m_passphraseAgain.size() >= m_passphrase.size() && m_passphraseAgain != m_passphrase)
        return tr("The two are not the same.");
    return {};
}

QString BackupsViewModel::pathProblem() const
{
    const QString path = m_path.trimmed();
    if (path.isEmpty())
        return {};
    const QFileInfo info(path);
    if (!info.isAbsolute())
        return tr("Give the whole path, from its root.");
    if (info.exists())
        return tr("There is a file of that name. Choose another.");
    return info.dir().exists() ? QString() : tr("There is no folder %1.").arg(info.path());
}

bool BackupsViewModel::canMake() const
{
    return !m_isBusy && absence().isEmpty() && passphraseProblem().isEmpty()
        && m_passphrase == m_passphraseAgain && pathProblem().isEmpty();
}

void BackupsViewModel::touched()
{
    m_problem.clear();
    m_notice.clear();
    Q_EMIT changed();
}

void BackupsViewModel::setEverything(bool everything)
{
    if (everything == m_hasEverything)
        return;
    m_hasEverything = everything;
    touched();
}

void BackupsViewModel::setPath(const QString& path)
{
    if (path == m_path)
        return;
    m_path = path;
    touched();
}

void BackupsViewModel::setPassphrase(const QString& passphrase)
{
    if (passphrase == m_passphrase)
        return;
    m_passphrase = passphrase;
    touched();
}

void BackupsViewModel::setPassphraseAgain(const QString& passphrase)
{
    if (passphrase == m_passphraseAgain)
        return;
    m_passphraseAgain = passphrase;
    touched();
}

void BackupsViewModel::choosePath()
{
    if (!m_chooseFile)
        return;
    const QString day = QDate::currentDate().toString(u"yyyy-MM-dd"_s);
    const QPointer<BackupsViewModel> self(this);
    m_chooseFile(
        { .wish = FileQuestion::Wish::New,
            .title = tr("Make a backup"),
            .start = m_path.isEmpty() ? QDir::home().filePath(u"plexus-%1.plxbackup"_s.arg(day)) : m_path,
            .filter = tr("Backups (*.plxbackup)") },
        [self](const QString& path) {
            if (self)
                self->setPath(path);
        });
}

void BackupsViewModel::make()
{
    if (!canMake())
        return;
    BackupWish wish { .path = m_path.trimmed(),
        .contents =
            m_hasEverything ? BackupWish::Contents::Everything : BackupWish::Contents::WithoutTraffic };
    if (!m_passphrase.isEmpty())
        wish.passphrase = Secret(m_passphrase.toUtf8());
    touched();
    m_isBusy = true;
    Q_EMIT changed();
    const QPointer<BackupsViewModel> self(this);
    m_service.make(wish, [self](const Result<BackupInfo>& made) {
        if (!self)
            return;
        self->m_isBusy = false;
        self->m_problem = made ? QString() : made.error().message;
        if (made) {
            self->m_notice = tr("A backup was made: %1").arg(made->path);
            self->m_passphrase.clear();
            self->m_passphraseAgain.clear();
            self->m_path.clear();
        }
        Q_EMIT self->changed();
    });
}

void BackupsViewModel::remove(const QString& name)
{
    const Result<void> removed = m_service.remove(name);
    m_problem = removed ? QString() : removed.error().message;
    m_notice = removed ? tr("The backup %1 was deleted.").arg(name) : QString();
    Q_EMIT changed();
}

void BackupsViewModel::discardPrepared()
{
    m_service.discardPrepared();
}

} // namespace app::viewmodels

#include "moc_backups_view_model.cpp"
