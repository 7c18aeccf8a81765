// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/keys/quotas_view_model.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::config::Config;
using gateway::config::Quota;
using gateway::service::ConfigProblem;
using gateway::service::ConfigService;

QuotasViewModel::QuotasViewModel(const gateway::service::GatewayServices& services,
    const gateway::Clock& clock, ConfigChanger& changer, QObject* parent)
    : QObject(parent)
    , m_changer(changer)
    , m_bars(services.policy, clock)
{
    m_form.setRows(quotaRows());
    connect(&m_form, &FormModel::edited, this, &QuotasViewModel::touch);
    connect(&services.configuration, &ConfigService::changed, this, &QuotasViewModel::takeConfig);
    m_bars.setFilter([this](const auto& standing) { return isOpen() && standing.quota == m_savedName; });
    takeConfig();
}

bool QuotasViewModel::wasDefault() const
{
    return m_changer.current()->defaultQuotas.contains(m_savedName);
}

Quota QuotasViewModel::edited() const
{
    Quota quota = readQuotaPart(m_form.part(), m_name.trimmed()).value;
    quota.name = m_name.trimmed();
    return quota;
}

bool QuotasViewModel::isDirty() const
{
    return isOpen() && (m_name.trimmed() != m_savedName || m_form.isEdited() || m_default != wasDefault());
}

QString QuotasViewModel::nameProblem() const
{
    const QString name = m_name.trimmed();
    if (!isOpen() || name == m_savedName)
        return {};
    if (name.isEmpty())
        return tr("A quota needs a name.");
    if (std::any_of(name.begin(), name.end(), [](QChar c) { return c.isSpace() || !c.isPrint(); }))
        return tr("Use letters, digits and signs, but no spaces.");
    if (findQuota(*m_changer.current(), name) != nullptr)
        return tr("There is a quota of this name already.");
    return {};
}

QString QuotasViewModel::saveHint() const
{
    if (!isOpen())
        return tr("No quota is open.");
    if (m_changer.isReadOnly())
        return m_changer.readOnlyReason();
    if (m_changer.isBusy())
        return tr("Saving \u2026");
    if (const int errors = m_form.errorCount() + (nameProblem().isEmpty() ? 0 : 1); errors > 0)
        return tr("%n field(s) need attention.", "", errors);
    if (!m_otherProblem.isEmpty())
        return m_otherProblem;
    if (!m_missing.isEmpty())
        return m_missing;
    return isDirty() ? QString() : tr("Nothing has been changed.");
}

QString QuotasViewModel::changes() const
{
    if (!isDirty() || isNew())
        return {};
    QStringList lines = m_form.changes();
    if (m_name.trimmed() != m_savedName)
        lines.prepend(tr("Name: %1 \u2192 %2").arg(m_savedName, m_name.trimmed()));
    if (m_default != wasDefault())
        lines.append(m_default ? tr("Counts for keys that name no quota")
                               : tr("No longer counts for keys that name no quota"));
    return lines.join(u'\n');
}

QString QuotasViewModel::removalProblem() const
{
    const QStringList keys = keysUsingQuota(*m_changer.current(), m_savedName);
    return keys.isEmpty() ? QString() : tr("In use by: %1.").arg(keys.join(u", "_s));
}

void QuotasViewModel::setName(const QString& name)
{
    if (name == m_name)
        return;
    m_name = name;
    touch();
}

void QuotasViewModel::setDefault(bool isDefault)
{
    if (isDefault == m_default)
        return;
    m_default = isDefault;
    touch();
}

void QuotasViewModel::takeConfig()
{
    const Config& config = *m_changer.current();
    const int row = selectedRow();
    m_list.setConfig(config);
    if (m_mode == Mode::Existing) {
        if (const Quota* quota = findQuota(config, m_savedName)) {
            m_form.follow(quotaPart(*quota));
            return;
        }
        m_mode = Mode::Closed;
    }
    if (m_mode == Mode::Closed)
        openNear(row);
    else
        touch();
}

void QuotasViewModel::open(Mode mode, const QString& name)
{
    const QuotaDraft unsaved = m_unsaved.value(name);
    const bool hasUnsaved = m_unsaved.contains(name);
    const Quota* quota = findQuota(*m_changer.current(), name);
    m_filling = true;
    m_mode = mode;
    m_savedName = name;
    m_name = hasUnsaved ? unsaved.name : name;
    m_default = hasUnsaved ? unsaved.isDefault : mode == Mode::Existing && wasDefault();
    m_form.load(quota ? quotaPart(*quota) : gateway::config::Node::map(), unsaved.texts);
    m_filling = false;
    m_bars.setFilter([this](const auto& standing) { return isOpen() && standing.quota == m_savedName; });
    touch();
}

void QuotasViewModel::openNear(int row)
{
    if (m_list.count() == 0)
        open(Mode::Closed, {});
    else
        open(Mode::Existing, m_list.nameAt(std::clamp(row, 0, m_list.count() - 1)));
}

void QuotasViewModel::stash()
{
    if (isDirty())
        m_unsaved.insert(m_savedName, { .name = m_name, .texts = m_form.texts(), .isDefault = m_default });
    else
        m_unsaved.remove(m_savedName);
}

void QuotasViewModel::touch()
{
    if (m_filling)
        return;
    check();
    QStringList names = m_unsaved.keys();
    names.removeAll(m_savedName);
    if (isDirty() && !isNew())
        names.append(m_savedName);
    m_list.setEdited(names);
    Q_EMIT changed();
}

void QuotasViewModel::check()
{
    m_missing.clear();
    m_otherProblem.clear();
    if (!isOpen())
        return;
    // Under a name that is empty or another's, paths would be about none or about another one.
    const bool isNamed = !m_name.trimmed().isEmpty() && nameProblem().isEmpty();
    const QString name = isNamed ? m_name.trimmed() : u"\u2026"_s;
    const QString path = u"user_quotas."_s + name;
    auto reading = readQuotaPart(m_form.part(), name);
    if (isNew() && m_form.textOf(u"limit"_s).isEmpty()) {
        m_missing = tr("Give it a limit.");
        reading.problems.removeIf(
            [&path](const ConfigProblem& problem) { return problem.path == path + u".limit"; });
    }
    if (isNew() && m_name.trimmed().isEmpty())
        m_missing = tr("Give it a name.");
    if (isNamed && m_missing.isEmpty() && reading.problems.isEmpty()) {
        reading.value.name = name;
        const Config config = withQuota(*m_changer.current(), m_savedName, reading.value, m_default);
        for (const ConfigProblem& problem : m_changer.service().validate(config)) {
            if (problem.path.startsWith(path + u'.'))
                reading.problems.append(problem);
        }
    }
    const auto others = m_form.showProblems(reading.problems, path);
    if (!others.isEmpty())
        m_otherProblem = sentence(others.first().message);
}

void QuotasViewModel::select(int row)
{
    const QString name = m_list.nameAt(row);
    if (name.isEmpty() || (row == selectedRow() && !isNew()))
        return;
    stash();
    open(Mode::Existing, name);
}

void QuotasViewModel::selectBy(int step)
{
    if (m_list.count() > 0)
        select(std::clamp(std::max(0, selectedRow()) + step, 0, m_list.count() - 1));
}

void QuotasViewModel::add()
{
    if (m_changer.isReadOnly() || isNew())
        return;
    stash();
    open(Mode::New, {});
}

void QuotasViewModel::save()
{
    if (!canSave())
        return;
    const Quota quota = edited();
    const QString former = m_savedName;
    const QPointer<QuotasViewModel> self(this);
    m_unsaved.remove(former);
    // The list leads to it once it is in force, whatever it was called.
    m_savedName = quota.name;
    m_mode = Mode::Existing;
    m_changer.apply({ .config = withQuota(*m_changer.current(), former, quota, m_default),
                        .summary = former.isEmpty() ? tr("Quota %1 added").arg(quota.name)
                                                    : tr("Quota %1 changed").arg(quota.name),
                        .undoText = former.isEmpty() ? tr("%1 was added.").arg(quota.name)
                                                     : tr("%1 was saved.").arg(quota.name) },
        [self, former](const ConfigChanger::Problems& problems) {
            if (!self)
                return;
            if (problems.isEmpty()) {
                self->open(Mode::Existing, self->m_savedName);
            } else {
                self->m_savedName = former;
                self->m_mode = former.isEmpty() ? Mode::New : Mode::Existing;
                self->touch();
            }
        });
}

void QuotasViewModel::discard()
{
    m_unsaved.remove(m_savedName);
    if (isNew())
        openNear(0);
    else
        open(m_mode, m_savedName);
}

void QuotasViewModel::remove()
{
    if (m_mode != Mode::Existing || m_changer.isReadOnly() || !removalProblem().isEmpty())
        return;
    m_unsaved.remove(m_savedName);
    m_changer.apply({ .config = withoutQuota(*m_changer.current(), m_savedName),
                        .summary = tr("Quota %1 deleted").arg(m_savedName),
                        .undoText = tr("%1 was deleted.").arg(m_savedName) },
        {});
}

} // namespace app::viewmodels

#include "moc_quotas_view_model.cpp"
