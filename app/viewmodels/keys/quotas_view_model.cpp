// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/keys/quotas_view_model.h"

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::config::Quota;

QuotasViewModel::QuotasViewModel(const gateway::service::GatewayServices& services,
    const gateway::Clock& clock, ConfigChanger& changer, QObject* parent)
    : EntityEditor(changer, quotaRows(), parent)
    , m_bars(services.policy, clock)
{
    const auto takeStandings = [this, &services] { m_list.setStandings(services.policy.state().quotas); };
    connect(&services.policy, &gateway::service::PolicyFeed::stateChanged, this, takeStandings);
    begin();
    takeStandings();
}

void QuotasViewModel::setDefault(bool isDefault)
{
    if (isDefault == m_default)
        return;
    m_default = isDefault;
    touch();
}

QString QuotasViewModel::removalProblem() const
{
    const QStringList keys = keysUsingQuota(config(), savedName());
    return keys.isEmpty() ? QString()
                          : tr("It cannot be deleted while keys use it: %1.").arg(keys.join(u", "_s));
}

QString QuotasViewModel::section() const
{
    return u"user_quotas"_s;
}

QStringList QuotasViewModel::namesIn(const Config& config) const
{
    QStringList names;
    for (const Quota& quota : config.quotas)
        names.append(quota.name);
    return names;
}

EntityEditor::Node QuotasViewModel::partOf(const Config& config, const QString& name) const
{
    const Quota* quota = findQuota(config, name);
    return quota ? quotaPart(*quota) : Node::map();
}

EntityEditor::Problems QuotasViewModel::problemsOf(const Node& part, const QString& name) const
{
    return readQuotaPart(part, name).problems;
}

EntityEditor::Missing QuotasViewModel::missing(const Node& part) const
{
    if (part.find(u"limit") != nullptr)
        return {};
    return { .hint = tr("Give it a limit."), .path = u"limit"_s };
}

EntityEditor::Config QuotasViewModel::withPart(
    Config config, const QString& former, const QString& name, const Node& part) const
{
    Quota quota = readQuotaPart(part, name).value;
    quota.name = name;
    return withQuota(std::move(config), former, quota, m_default);
}

EntityEditor::Config QuotasViewModel::without(Config config, const QString& name) const
{
    return withoutQuota(std::move(config), name);
}

QString QuotasViewModel::say(Saying what) const
{
    switch (what) {
    case Saying::NoneOpen: return tr("No quota is open.");
    case Saying::NameMissing: return tr("A quota needs a name.");
    case Saying::NameTaken: return tr("There is a quota of this name already.");
    }
    return {};
}

EntityEditor::ActTexts QuotasViewModel::actTexts(Act act, const QString& name) const
{
    switch (act) {
    case Act::Add: return { tr("Quota %1 added").arg(name), tr("%1 was added.").arg(name) };
    case Act::Change: return { tr("Quota %1 changed").arg(name), tr("%1 was saved.").arg(name) };
    case Act::Remove: return { tr("Quota %1 deleted").arg(name), tr("%1 was deleted.").arg(name) };
    }
    return {};
}

QVariant QuotasViewModel::extra() const
{
    return m_default;
}

QVariant QuotasViewModel::savedExtra(const QString& name) const
{
    return config().defaultQuotas.contains(name);
}

void QuotasViewModel::setExtra(const QVariant& extra)
{
    m_default = extra.toBool();
}

QStringList QuotasViewModel::extraChanges() const
{
    if (extra() == savedExtra(savedName()))
        return {};
    return { m_default ? tr("Counts for keys that name no quota")
                       : tr("No longer counts for keys that name no quota") };
}

void QuotasViewModel::takeList(const Config& config)
{
    m_list.setConfig(config);
}

void QuotasViewModel::markEdited(const QStringList& names)
{
    m_list.setEdited(names);
}

void QuotasViewModel::opened()
{
    m_bars.setFilter([this](const auto& standing) { return isOpen() && standing.quota == savedName(); });
}

} // namespace app::viewmodels

#include "moc_quotas_view_model.cpp"
