// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/settings/capture_rule_model.h"

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::service::CaptureSwitches;

void CaptureRuleModel::take(const CaptureSwitches& switches)
{
    QVector<Rule> rules;
    for (const QString& name : switches.keys)
        rules.append({ .kind = Kind::Key, .name = name });
    for (const QString& name : switches.aliases)
        rules.append({ .kind = Kind::Model, .name = name });
    for (const QString& name : switches.providers)
        rules.append({ .kind = Kind::Provider, .name = name });
    if (rules == m_rules)
        return;
    beginResetModel();
    m_rules = rules;
    endResetModel();
    Q_EMIT countChanged();
}

CaptureSwitches CaptureRuleModel::withRules(CaptureSwitches switches, const QVector<Rule>& rules)
{
    switches.keys.clear();
    switches.aliases.clear();
    switches.providers.clear();
    for (const Rule& rule : rules) {
        switch (rule.kind) {
        case Kind::Key: switches.keys.append(rule.name); break;
        case Kind::Model: switches.aliases.append(rule.name); break;
        case Kind::Provider: switches.providers.append(rule.name); break;
        }
    }
    return switches;
}

QString CaptureRuleModel::textOf(Kind kind)
{
    switch (kind) {
    case Kind::Key: return tr("Key");
    case Kind::Model: return tr("Model");
    case Kind::Provider: return tr("Provider");
    }
    return {};
}

int CaptureRuleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant CaptureRuleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Rule& rule = m_rules[index.row()];
    switch (role) {
    case KindTextRole: return textOf(rule.kind);
    case NameRole: return rule.name;
    case SummaryRole:
        //: "Provider openai"
        return tr("%1 %2").arg(textOf(rule.kind), rule.name);
    default: return {};
    }
}

QHash<int, QByteArray> CaptureRuleModel::roleNames() const
{
    return { { KindTextRole, "kindText" }, { NameRole, "name" }, { SummaryRole, "summary" } };
}

} // namespace app::viewmodels

#include "moc_capture_rule_model.cpp"
