// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/mcp/mcp_tool_list_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::inspect::McpToolApproval;
using gateway::inspect::McpToolStanding;

namespace {

bool isHeldBack(const McpToolStanding& tool)
{
    return tool.approval != McpToolApproval::Allowed;
}

QString reasonOf(McpToolApproval approval)
{
    switch (approval) {
    case McpToolApproval::Allowed: return {};
    case McpToolApproval::New:
        return McpToolListModel::tr(
            "New since you added the server: clients do not see it until you allow it.");
    case McpToolApproval::Changed:
        return McpToolListModel::tr("Its description has changed: clients do not see it until you allow it.");
    }
    return {};
}

} // namespace

void McpToolListModel::setTools(const Tools& tools)
{
    Tools sorted = tools;
    std::stable_partition(sorted.begin(), sorted.end(), isHeldBack);
    if (sorted == m_tools)
        return;
    const auto isSame = [](const McpToolStanding& a, const McpToolStanding& b) { return a.name == b.name; };
    if (std::equal(sorted.begin(), sorted.end(), m_tools.begin(), m_tools.end(), isSame)) {
        m_tools = sorted;
        Q_EMIT dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_tools = sorted;
    endResetModel();
    Q_EMIT countChanged();
}

const McpToolStanding* McpToolListModel::at(int row) const
{
    return row >= 0 && row < count() ? &m_tools[row] : nullptr;
}

int McpToolListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant McpToolListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const McpToolStanding& tool = m_tools[index.row()];
    switch (role) {
    case NameRole: return tool.name;
    case TitleRole: return tool.title;
    case DescriptionRole: return tool.description;
    case HeldBackRole: return isHeldBack(tool);
    case ReasonRole: return reasonOf(tool.approval);
    case HiddenRole:
        return tool.hiddenCharacters.isEmpty()
            ? QString()
            : tr("Contains characters people cannot see but a model reads: %1.")
                  .arg(tool.hiddenCharacters.join(u", "_s));
    case SummaryRole: {
        QStringList parts { tool.name, reasonOf(tool.approval), tool.description };
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default: return {};
    }
}

QHash<int, QByteArray> McpToolListModel::roleNames() const
{
    return { { NameRole, "name" }, { TitleRole, "title" }, { DescriptionRole, "description" },
        { HeldBackRole, "heldBack" }, { ReasonRole, "reason" }, { HiddenRole, "hidden" },
        { SummaryRole, "summary" } };
}

} // namespace app::viewmodels

#include "moc_mcp_tool_list_model.cpp"
