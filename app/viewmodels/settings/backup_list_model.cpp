// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/settings/backup_list_model.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::service::BackupInfo;

QString opensWithText(BackupInfo::OpensWith opensWith)
{
    switch (opensWith) {
    case BackupInfo::OpensWith::Nothing: return BackupListModel::tr("damaged, or no backup");
    case BackupInfo::OpensWith::Key: return BackupListModel::tr("opens with the key of your secrets");
    case BackupInfo::OpensWith::Passphrase: return BackupListModel::tr("opens with a passphrase");
    }
    return {};
}

void BackupListModel::take(const QVector<BackupInfo>& backups)
{
    if (backups == m_rows)
        return;
    beginResetModel();
    m_rows = backups;
    endResetModel();
    Q_EMIT countChanged();
}

int BackupListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant BackupListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BackupInfo& backup = m_rows[index.row()];
    const QLocale locale;
    const QString when = locale.toString(QDateTime::fromMSecsSinceEpoch(backup.madeMs), QLocale::ShortFormat);
    const QString detail = locale.formattedDataSize(backup.bytes, 1, QLocale::DataSizeTraditionalFormat)
        + u" · "_s + opensWithText(backup.opensWith);
    switch (role) {
    case NameRole: return backup.name;
    case PathRole: return backup.path;
    case WhenRole: return when;
    case DetailRole: return detail;
    case DamagedRole: return backup.opensWith == BackupInfo::OpensWith::Nothing;
    case SummaryRole:
        //: %1 is a date, %2 a size and how it opens
        return tr("Backup of %1, %2").arg(when, detail);
    default: return {};
    }
}

QHash<int, QByteArray> BackupListModel::roleNames() const
{
    return { { NameRole, "name" }, { PathRole, "path" }, { WhenRole, "when" }, { DetailRole, "detail" },
        { DamagedRole, "damaged" }, { SummaryRole, "summary" } };
}

} // namespace app::viewmodels

#include "moc_backup_list_model.cpp"
