// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/settings/revision_list_model.h"

#include "app/viewmodels/common/figures.h"
#include "app/viewmodels/common/gateway_texts.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::service::RevisionInfo;

namespace {

QString authorText(const QString& author)
{
    if (author == u"window")
        return RevisionListModel::tr("This window");
    if (author == u"import")
        return RevisionListModel::tr("Import");
    if (author == u"admin")
        return RevisionListModel::tr("Management API");
    if (author.startsWith(u"key "))
        return RevisionListModel::tr("Key %1").arg(author.mid(4));
    return author;
}

} // namespace

void RevisionListModel::take(const QVector<RevisionInfo>& revisions, qint64 present)
{
    if (revisions == m_rows && present == m_present)
        return;
    beginResetModel();
    m_rows = revisions;
    m_present = present;
    endResetModel();
    Q_EMIT countChanged();
}

void RevisionListModel::retellTimes()
{
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), { WhenRole });
}

qint64 RevisionListModel::numberAt(int row) const
{
    return row >= 0 && row < count() ? m_rows[row].number : 0;
}

int RevisionListModel::rowOf(qint64 number) const
{
    for (int row = 0; row < count(); ++row) {
        if (m_rows[row].number == number)
            return row;
    }
    return -1;
}

int RevisionListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RevisionListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RevisionInfo& revision = m_rows[index.row()];
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(revision.atMs);
    switch (role) {
    case NumberRole: return revision.number;
    case WhenRole: return ageText(revision.atMs, QDateTime::currentMSecsSinceEpoch());
    case MomentRole: return momentText(moment);
    case AuthorRole: return authorText(revision.author);
    case TextRole: return gatewayText(revision.summary);
    case PresentRole: return revision.number == m_present;
    case SummaryRole:
        //: Number of a revision, what was done, by whom, when
        return tr("Revision %1: %2. %3, %4")
            .arg(QString::number(revision.number), gatewayText(revision.summary), authorText(revision.author),
                momentText(moment));
    default: return {};
    }
}

QHash<int, QByteArray> RevisionListModel::roleNames() const
{
    return { { NumberRole, "number" }, { WhenRole, "when" }, { MomentRole, "moment" },
        { AuthorRole, "author" }, { TextRole, "text" }, { PresentRole, "isPresent" },
        { SummaryRole, "summary" } };
}

} // namespace app::viewmodels

#include "moc_revision_list_model.cpp"
