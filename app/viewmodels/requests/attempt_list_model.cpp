// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/attempt_list_model.h"

#include "app/viewmodels/common/figures.h"
#include "app/viewmodels/common/gateway_texts.h"
#include "app/viewmodels/requests/exchange_texts.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::inspect::AttemptRecord;
using gateway::inspect::kNever;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(AttemptListModel)
};

constexpr qint64 kWorthTelling = 1'000; // microseconds

QString timesText(const AttemptRecord& attempt)
{
    QStringList parts;
    // The first one begins with the request.
    if (attempt.startUs >= kWorthTelling)
        //: when an attempt began, counted from the start of the request
        parts.append(Texts::tr("after %1").arg(durationText(attempt.startUs)));
    if (attempt.firstTokenUs != kNever && attempt.startUs != kNever && attempt.status < 400)
        parts.append(Texts::tr("first token %1").arg(durationText(attempt.firstTokenUs - attempt.startUs)));
    if (attempt.endUs != kNever && attempt.startUs != kNever)
        //: how long an attempt lasted
        parts.append(Texts::tr("took %1").arg(durationText(attempt.endUs - attempt.startUs)));
    return parts.join(u" · "_s);
}

QString connectionText(const AttemptRecord& attempt)
{
    QStringList parts;
    if (!attempt.httpVersion.isEmpty())
        parts.append(u"HTTP/"_s + attempt.httpVersion);
    if (attempt.reusedConnection)
        parts.append(Texts::tr("reused connection"));
    else if (attempt.connectUs != kNever)
        parts.append(Texts::tr("new connection"));
    return parts.join(u" · "_s);
}

} // namespace

void AttemptListModel::setAttempts(const gateway::ExchangeId& owner, const QVector<AttemptRecord>& attempts)
{
    if (owner != m_owner || attempts.size() < m_attempts.size()) {
        beginResetModel();
        m_owner = owner;
        m_attempts = attempts;
        endResetModel();
        Q_EMIT countChanged();
        return;
    }
    for (int row = 0; row < count(); ++row) {
        if (m_attempts[row] == attempts[row])
            continue;
        m_attempts[row] = attempts[row];
        Q_EMIT dataChanged(index(row), index(row));
    }
    if (attempts.size() == m_attempts.size())
        return;
    beginInsertRows({}, count(), static_cast<int>(attempts.size()) - 1);
    m_attempts = attempts;
    endInsertRows();
    Q_EMIT countChanged();
}

int AttemptListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant AttemptListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AttemptRecord& attempt = m_attempts[index.row()];
    switch (role) {
    case NumberRole: return index.row() + 1;
    case TargetRole:
        return attempt.model.isEmpty() ? attempt.provider : QString(attempt.provider + u'/' + attempt.model);
    case StatusTextRole: return statusText(attempt).text;
    case StatusToneRole: return static_cast<int>(statusText(attempt).tone);
    case StatusIconRole: return statusText(attempt).icon;
    case ReasonRole: return gatewayText(attempt.reason);
    case ErrorRole: return errorText(attempt);
    case TimesRole: return timesText(attempt);
    case ConnectionRole: return connectionText(attempt);
    case UrlRole: return QString::fromUtf8(attempt.url);
    default: return {};
    }
}

QHash<int, QByteArray> AttemptListModel::roleNames() const
{
    return { { NumberRole, "number" }, { TargetRole, "target" }, { StatusTextRole, "statusText" },
        { StatusToneRole, "statusTone" }, { StatusIconRole, "statusIcon" }, { ReasonRole, "reason" },
        { ErrorRole, "error" }, { TimesRole, "times" }, { ConnectionRole, "connection" },
        { UrlRole, "url" } };
}

} // namespace app::viewmodels

#include "moc_attempt_list_model.cpp"
