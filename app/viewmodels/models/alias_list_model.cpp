// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/models/alias_list_model.h"

#include "app/viewmodels/models/alias_draft.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::config::Alias;
using gateway::config::Config;
using gateway::config::Selector;
using gateway::config::Target;
using gateway::config::TargetGroup;

namespace {

QString targetsOf(const Alias& alias)
{
    const Target* first = nullptr;
    int count = 0;
    for (const TargetGroup& group : alias.groups) {
        for (const Target& target : group.targets) {
            // The first that may be asked says more than one that is switched off.
            if (first == nullptr || (!first->enabled && target.enabled))
                first = &target;
            ++count;
        }
    }
    if (first == nullptr)
        return {};
    return count == 1 ? targetText(*first) : u"%1 +%2"_s.arg(targetText(*first)).arg(count - 1);
}

QStringList providersOf(const Alias& alias)
{
    QStringList providers;
    for (const TargetGroup& group : alias.groups) {
        for (const Target& target : group.targets) {
            if (!target.provider.isEmpty() && !providers.contains(target.provider))
                providers.append(target.provider);
        }
    }
    return providers;
}

int targetCountOf(const Alias& alias)
{
    int count = 0;
    for (const TargetGroup& group : alias.groups)
        count += static_cast<int>(group.targets.size());
    return count;
}

// Between its parts stands what nobody types.
QString searchTextOf(const Alias& alias)
{
    QStringList parts = QStringList { alias.slug } + alias.additionalAliases;
    for (const TargetGroup& group : alias.groups) {
        for (const Target& target : group.targets)
            parts.append(targetText(target));
    }
    return parts.join(u'\n');
}

QString selectorOf(const Alias& alias)
{
    QStringList texts;
    for (const TargetGroup& group : alias.groups) {
        if (group.targets.size() < 2 || group.selector == Selector::InOrder)
            continue;
        const QString text = selectorText(group.selector);
        if (!texts.contains(text))
            texts.append(text);
    }
    return texts.join(u", "_s);
}

} // namespace

AliasListModel::Row AliasListModel::rowFor(const Alias& alias, const Config& config)
{
    const AliasHealth health = healthOf(alias, config);
    Row row { .slug = alias.slug,
        .names = alias.additionalAliases.join(u", "_s),
        .targets = targetsOf(alias),
        .selector = selectorOf(alias),
        .enabled = alias.enabled,
        .problem = health.problems.join(u' '),
        .type = alias.type,
        .providers = providersOf(alias),
        .targetCount = targetCountOf(alias),
        .search = searchTextOf(alias) };
    switch (health.state) {
    case AliasState::Ready: row.state = State::Ready; break;
    case AliasState::Off: row.state = State::Off; break;
    case AliasState::Degraded: row.state = State::Degraded; break;
    case AliasState::Dead: row.state = State::Dead; break;
    }
    return row;
}

void AliasListModel::setConfig(const Config& config)
{
    QVector<Row> rows;
    for (const Alias& alias : config.aliases)
        rows.append(rowFor(alias, config));
    const int countBefore = count();
    for (int row = count() - 1; row >= 0; --row) {
        if (config.findAlias(m_rows[row].slug) != nullptr)
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < rows.size(); ++row) {
        const int old = rowOf(rows[row].slug);
        if (old < 0) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, rows[row]);
            endInsertRows();
            continue;
        }
        if (old > row) {
            beginMoveRows({}, old, old, {}, row);
            m_rows.move(old, row);
            endMoveRows();
        }
        if (m_rows[row] != rows[row]) {
            m_rows[row] = rows[row];
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
    if (count() != countBefore)
        Q_EMIT countChanged();
}

void AliasListModel::setEdited(const QStringList& slugs)
{
    const QStringList before = std::exchange(m_edited, slugs);
    for (int row = 0; row < count(); ++row) {
        const QString& slug = m_rows[row].slug;
        if (before.contains(slug) != slugs.contains(slug))
            Q_EMIT dataChanged(index(row), index(row), { EditedRole, SummaryRole });
    }
}

int AliasListModel::rowOf(const QString& slug) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&slug](const Row& row) { return row.slug == slug; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString AliasListModel::slugAt(int row) const
{
    return row >= 0 && row < count() ? m_rows[row].slug : QString();
}

QString AliasListModel::summaryOf(const Row& row) const
{
    QStringList parts { row.slug, row.enabled ? tr("enabled") : tr("disabled") };
    if (m_edited.contains(row.slug))
        parts.append(tr("has unsaved changes"));
    if (!row.targets.isEmpty())
        parts.append(tr("goes to %1").arg(row.targets));
    if (!row.problem.isEmpty())
        parts.append(row.problem);
    return parts.join(u", "_s);
}

int AliasListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant AliasListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[index.row()];
    switch (role) {
    case SlugRole: return row.slug;
    case NamesRole: return row.names;
    case TargetsRole: return row.targets;
    case SelectorRole: return row.selector;
    case EnabledRole: return row.enabled;
    case StateRole: return QVariant::fromValue(row.state);
    case ProblemRole: return row.problem;
    case EditedRole: return m_edited.contains(row.slug);
    case SummaryRole: return summaryOf(row);
    case TypeRole: return static_cast<int>(row.type);
    case TypeTextRole: return typeText(row.type);
    case ProvidersRole: return row.providers;
    case TargetCountRole: return row.targetCount;
    case SearchRole: return row.search;
    default: return {};
    }
}

QHash<int, QByteArray> AliasListModel::roleNames() const
{
    return { { SlugRole, "slug" }, { NamesRole, "names" }, { TargetsRole, "targets" },
        { SelectorRole, "selector" }, { EnabledRole, "isEnabled" }, { StateRole, "aliasState" },
        { ProblemRole, "problem" }, { EditedRole, "edited" }, { SummaryRole, "summary" } };
}

} // namespace app::viewmodels

#include "moc_alias_list_model.cpp"
