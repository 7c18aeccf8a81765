// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/first_run/alias_check_model.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace app::viewmodels {

namespace {

// Each costs a few tokens: so many are ticked by themselves.
constexpr int kChosenAtFirst = 3;

} // namespace

AliasCheckModel::AliasCheckModel(Send send, QObject* parent)
    : QAbstractListModel(parent)
    , m_send(std::move(send))
{
}

int AliasCheckModel::rowOf(const QString& alias) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [&alias](const Row& row) { return row.alias == alias; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

int AliasCheckModel::chosenCount() const
{
    return static_cast<int>(
        std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row& row) { return row.isChosen; }));
}

void AliasCheckModel::setAliases(const QStringList& aliases)
{
    QStringList known;
    for (const Row& row : std::as_const(m_rows))
        known.append(row.alias);
    if (aliases == known)
        return;
    QVector<Row> rows;
    for (const QString& alias : aliases) {
        const int row = rowOf(alias);
        rows.append(
            row >= 0 ? m_rows[row] : Row { .alias = alias, .isChosen = rows.size() < kChosenAtFirst });
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT stateChanged();
}

void AliasCheckModel::choose(int row, bool chosen)
{
    if (row < 0 || row >= count() || m_rows[row].isChosen == chosen)
        return;
    m_rows[row].isChosen = chosen;
    Q_EMIT dataChanged(index(row), index(row), { ChosenRole });
    Q_EMIT stateChanged();
}

void AliasCheckModel::run(const QString& root, const gateway::Secret& key)
{
    if (isRunning())
        return;
    m_root = root;
    m_key = key;
    for (int row = 0; row < count(); ++row) {
        if (m_rows[row].isChosen)
            set(row, State::Waiting, {});
    }
    runNext();
}

void AliasCheckModel::fail(const QString& problem)
{
    for (int row = 0; row < count(); ++row) {
        if (m_rows[row].isChosen)
            set(row, State::Failed, problem);
    }
}

void AliasCheckModel::runNext()
{
    const auto next = std::find_if(
        m_rows.cbegin(), m_rows.cend(), [](const Row& row) { return row.state == State::Waiting; });
    if (next == m_rows.cend()) {
        m_running.reset();
        m_key = {};
        Q_EMIT stateChanged();
        return;
    }
    const QString alias = next->alias;
    m_running = alias;
    set(rowOf(alias), State::Running, {});
    m_send({ .root = m_root, .key = m_key, .dialect = gateway::Dialect::Chat, .model = alias },
        [self = QPointer(this), alias](const ProbeOutcome& outcome) {
            if (self)
                self->take(alias, outcome);
        });
}

void AliasCheckModel::take(const QString& alias, const ProbeOutcome& outcome)
{
    if (m_running != alias)
        return;
    const bool isGood = outcome.kind == ProbeOutcome::Kind::Answered;
    if (const int row = rowOf(alias); row >= 0)
        set(row, isGood ? State::Answered : State::Failed, outcome.text, outcome.brief);
    runNext();
}

void AliasCheckModel::set(int row, State state, const QString& text, const QString& brief)
{
    m_rows[row].state = state;
    m_rows[row].text = text;
    m_rows[row].brief = brief;
    Q_EMIT dataChanged(index(row), index(row), { StateRole, TextRole, BriefRole });
    Q_EMIT stateChanged();
}

int AliasCheckModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant AliasCheckModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[index.row()];
    switch (role) {
    case AliasRole: return row.alias;
    case ChosenRole: return row.isChosen;
    case StateRole: return static_cast<int>(row.state);
    case TextRole: return row.text;
    case BriefRole: return row.brief.isEmpty() ? row.text : row.brief;
    default: return {};
    }
}

QHash<int, QByteArray> AliasCheckModel::roleNames() const
{
    return { { AliasRole, "alias" }, { ChosenRole, "chosen" }, { StateRole, "checkState" },
        { TextRole, "outcome" }, { BriefRole, "brief" } };
}

} // namespace app::viewmodels

#include "moc_alias_check_model.cpp"
