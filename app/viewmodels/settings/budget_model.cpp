// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/settings/budget_model.h"

#include "app/viewmodels/keys/quota_texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::Money;
using gateway::config::Config;
using gateway::config::Quota;
using gateway::inspect::QuotaStanding;
using gateway::service::ConfigService;
using gateway::service::PolicyFeed;

namespace {

BudgetSpan spanOf(int row)
{
    return kBudgetSpans.at(static_cast<std::size_t>(row));
}

QString labelOf(BudgetSpan span)
{
    switch (span) {
    case BudgetSpan::Day: return BudgetModel::tr("Most a day may cost");
    case BudgetSpan::Month: return BudgetModel::tr("Most a month may cost");
    }
    return {};
}

} // namespace

BudgetModel::BudgetModel(const gateway::service::GatewayServices& services, ConfigChanger& changer,
    const gateway::Clock& clock, QObject* parent)
    : QAbstractListModel(parent)
    , m_services(services)
    , m_changer(changer)
    , m_clock(clock)
{
    connect(&services.configuration, &ConfigService::changed, this, &BudgetModel::retell);
    // What is being typed stays as it is meanwhile.
    connect(&services.policy, &PolicyFeed::stateChanged, this, [this] {
        Q_EMIT dataChanged(index(0), index(kRows - 1), { UseRole, ShareRole, LevelRole, SummaryRole });
    });
    connect(&changer, &ConfigChanger::busyChanged, this, &BudgetModel::changed);
}

void BudgetModel::retell()
{
    // What is in force by now is not typed any more.
    for (int row = 0; row < kRows; ++row) {
        auto& typed = m_typed.at(static_cast<std::size_t>(row));
        if (typed && !isEdited(row))
            typed.reset();
    }
    Q_EMIT dataChanged(index(0), index(kRows - 1));
    Q_EMIT changed();
}

QString BudgetModel::savedText(int row) const
{
    const auto config = m_services.configuration.current();
    const Quota* quota = config ? budgetQuota(*config, spanOf(row)) : nullptr;
    return quota == nullptr ? QString() : Money { quota->limit }.toText();
}

QString BudgetModel::typedText(int row) const
{
    return m_typed.at(static_cast<std::size_t>(row)).value_or(savedText(row));
}

bool BudgetModel::isDirty() const
{
    for (int row = 0; row < kRows; ++row) {
        if (isEdited(row))
            return true;
    }
    return false;
}

bool BudgetModel::isEdited(int row) const
{
    const QString typed = typedText(row).trimmed();
    const QString saved = savedText(row);
    if (typed == saved)
        return false;
    const auto wanted = Money::parse(typed);
    return !wanted || wanted != Money::parse(saved);
}

QString BudgetModel::problemOf(int row) const
{
    const auto config = m_services.configuration.current();
    const QString text = typedText(row).trimmed();
    if (text.isEmpty())
        return {};
    if (config && isBudgetNameTaken(*config, spanOf(row))) {
        //: %1 is the name of a quota
        return tr("A quota called %1 counts something else. Rename or delete it first.")
            .arg(budgetName(spanOf(row)));
    }
    const auto money = Money::parse(text);
    return money && money->nanos > 0 ? QString() : tr("Must be an amount in dollars above 0, or empty.");
}

QString BudgetModel::saveHint() const
{
    if (m_changer.isReadOnly())
        return m_changer.readOnlyReason();
    if (m_changer.isBusy())
        return tr("Saving \u2026");
    for (int row = 0; row < kRows; ++row) {
        if (const QString problem = problemOf(row); !problem.isEmpty())
            return problem;
    }
    return {};
}

QString BudgetModel::beyond() const
{
    const auto config = m_services.configuration.current();
    return config ? keysBeyondBudget(*config).join(u", "_s) : QString();
}

void BudgetModel::setTyped(int row, const QString& text)
{
    if (row < 0 || row >= kRows || text == typedText(row))
        return;
    m_typed.at(static_cast<std::size_t>(row)) = text;
    Q_EMIT dataChanged(index(row), index(row), { TypedRole, ProblemRole });
    Q_EMIT changed();
}

void BudgetModel::save()
{
    if (!canSave())
        return;
    Config config = *m_services.configuration.current();
    for (int row = 0; row < kRows; ++row) {
        if (isEdited(row))
            config = withBudget(config, spanOf(row), Money::parse(typedText(row).trimmed()));
    }
    m_changer.apply(
        { .config = config, .summary = tr("Budget changed"), .undoText = tr("The budget was saved.") }, {});
}

void BudgetModel::discard()
{
    m_typed = {};
    retell();
}

void BudgetModel::holdAll()
{
    Config config = *m_services.configuration.current();
    for (const BudgetSpan span : kBudgetSpans) {
        if (const Quota* quota = budgetQuota(config, span))
            config = withBudget(config, span, Money { quota->limit });
    }
    m_changer.apply({ .config = config,
                        .summary = tr("All keys held to the budget"),
                        .undoText = tr("All keys are held to the budget.") },
        {});
}

// One nobody has used yet is not counted yet.
std::optional<QuotaStanding> BudgetModel::standingOf(int row) const
{
    const auto config = m_services.configuration.current();
    const Quota* quota = config ? budgetQuota(*config, spanOf(row)) : nullptr;
    if (quota == nullptr)
        return std::nullopt;
    const auto& all = m_services.policy.state().quotas;
    const auto found = std::find_if(
        all.begin(), all.end(), [quota](const QuotaStanding& one) { return one.quota == quota->name; });
    if (found != all.end())
        return *found;
    return QuotaStanding {
        .quota = quota->name, .owner = u"*"_s, .unit = quota->unit, .limit = quota->limit
    };
}

QString BudgetModel::useText(int row) const
{
    const auto standing = standingOf(row);
    if (!standing)
        return {};
    QStringList parts { standingText(*standing), standingDetail(*standing, m_clock.epochMs()) };
    parts.removeAll(QString());
    return parts.join(u" \u00b7 "_s);
}

BudgetModel::Level BudgetModel::levelOf(int row) const
{
    const auto standing = standingOf(row);
    if (!standing)
        return Level::Fine;
    if (standing->used + standing->reserved >= standing->limit)
        return Level::Full;
    return standing->warns ? Level::Warning : Level::Fine;
}

int BudgetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kRows;
}

QVariant BudgetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    switch (role) {
    case LabelRole: return labelOf(spanOf(row));
    case TypedRole: return typedText(row);
    case ProblemRole: return problemOf(row);
    case UseRole: return useText(row);
    case ShareRole: {
        const auto standing = standingOf(row);
        if (!standing || standing->limit <= 0)
            return -1.0;
        return std::clamp(
            static_cast<double>(standing->used + standing->reserved) / static_cast<double>(standing->limit),
            0.0, 1.0);
    }
    case LevelRole: return QVariant::fromValue(levelOf(row));
    case SummaryRole: return useText(row).isEmpty() ? tr("no budget") : useText(row);
    default: return {};
    }
}

QHash<int, QByteArray> BudgetModel::roleNames() const
{
    return { { LabelRole, "title" }, { TypedRole, "typed" }, { ProblemRole, "problem" }, { UseRole, "use" },
        { ShareRole, "share" }, { LevelRole, "level" }, { SummaryRole, "summary" } };
}

} // namespace app::viewmodels

#include "moc_budget_model.cpp"
