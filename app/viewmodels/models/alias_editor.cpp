// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/models/alias_editor.h"

#include "app/viewmodels/common/config_edits.h"
#include "app/viewmodels/models/alias_advanced.h"
#include "app/viewmodels/models/alias_health.h"

#include <QPointer>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::config::Alias;
using gateway::config::Config;
using gateway::config::Key;
using gateway::config::Provider;
using gateway::config::ProviderModel;

namespace {

constexpr int kMaxSuggestions = 50;

// Who names the alias by its slug, and so takes a new one over.
QStringList followersOf(const Config& config, const QString& slug)
{
    QStringList followers;
    for (const Alias& alias : config.aliases) {
        for (const auto& group : alias.groups) {
            const bool names = std::any_of(group.targets.begin(), group.targets.end(),
                [&slug](const auto& target) { return target.alias == slug; });
            if (names && !followers.contains(alias.slug))
                followers.append(alias.slug);
        }
    }
    for (const Key& key : config.keys) {
        if (key.allowedModels.contains(slug) || key.excludedModels.contains(slug))
            followers.append(AliasEditor::tr("the key %1").arg(key.name));
    }
    return followers;
}

// All, where one of them was picked already: then the others are of interest.
QStringList matching(const QStringList& names, const QString& typed)
{
    const QString wanted = typed.trimmed();
    const bool isPicked = wanted.isEmpty() || names.contains(wanted);
    return (isPicked ? names : names.filter(wanted, Qt::CaseInsensitive)).mid(0, kMaxSuggestions);
}

} // namespace

AliasEditor::AliasEditor(ConfigChanger& changer, CooldownBoard& cooldowns, QObject* parent)
    : QObject(parent)
    , m_changer(changer)
    , m_cooldowns(cooldowns)
    , m_drag(m_groups)
{
    connect(&m_cooldowns, &CooldownBoard::changed, this, &AliasEditor::showRests);
    connect(&m_groups, &TargetGroupListModel::edited, this, &AliasEditor::touch);
    m_advanced.setRows(aliasAdvancedRows());
    connect(&m_advanced, &FormModel::edited, this, &AliasEditor::touch);
}

void AliasEditor::edit(const Alias& alias, const std::optional<AliasDraft>& unsaved)
{
    start(alias, unsaved.value_or(draftOf(alias)));
}

void AliasEditor::create(const AliasDraft& draft)
{
    start({}, draft);
}

void AliasEditor::close()
{
    m_open = false;
    m_original = {};
    m_draft = {};
    m_problems = {};
    Q_EMIT opened();
    Q_EMIT edited();
}

void AliasEditor::start(const Alias& original, const AliasDraft& draft)
{
    m_open = true;
    m_original = original;
    m_start = isNew() ? emptyAliasDraft() : draftOf(original);
    m_draft = draft;
    m_choices.setProviders(m_changer.current()->providers);
    // The groups are part of the form but have no say while it is being filled.
    m_filling = true;
    if (m_groups.groups() != draft.groups)
        m_groups.setGroups(draft.groups);
    m_advanced.load(aliasAdvancedOf(original), draft.advanced);
    m_filling = false;
    check();
    Q_EMIT opened();
    Q_EMIT edited();
}

void AliasEditor::follow()
{
    m_choices.setProviders(m_changer.current()->providers);
    if (!m_open || m_saving)
        return;
    if (isNew()) {
        touch(); // a name may be taken now
        return;
    }
    const Alias* current = m_changer.current()->findAlias(m_original.slug);
    if (current == nullptr)
        close();
    else if (*current != m_original)
        start(*current, isDirty() ? draft() : draftOf(*current));
    else
        touch();
}

AliasDraft AliasEditor::draft() const
{
    AliasDraft draft = m_draft;
    draft.groups = m_groups.groups();
    draft.advanced = m_advanced.isEdited() ? m_advanced.texts() : QStringList();
    return draft;
}

Alias AliasEditor::base() const
{
    // What nobody edited stays as it is written.
    return m_advanced.isEdited() ? readAliasAdvanced(m_advanced.part(), m_original).value : m_original;
}

QString AliasEditor::title() const
{
    if (!isNew())
        return m_original.slug;
    return m_draft.slug.trimmed().isEmpty() ? tr("New model") : m_draft.slug.trimmed();
}

void AliasEditor::setSlug(const QString& slug)
{
    if (slug == m_draft.slug)
        return;
    m_draft.slug = slug;
    touch();
}

void AliasEditor::setAdditionalNames(const QString& names)
{
    if (names == m_draft.additionalNames)
        return;
    m_draft.additionalNames = names;
    touch();
}

void AliasEditor::setMatchesApi(bool matches)
{
    if (matches == m_draft.matchesApi)
        return;
    m_draft.matchesApi = matches;
    touch();
}

void AliasEditor::setSticky(bool sticky)
{
    if (sticky == m_draft.isSticky)
        return;
    m_draft.isSticky = sticky;
    touch();
}

void AliasEditor::setDescribesImages(bool describes)
{
    if (describes == m_draft.describesImages)
        return;
    m_draft.describesImages = describes;
    touch();
}

QString AliasEditor::descriptor() const
{
    return m_changer.current()->vision.descriptorModel;
}

QString AliasEditor::directName(int group) const
{
    if (isDirty() || group < 0 || group >= m_original.groups.size())
        return {};
    return u"direct/%1/%2"_s.arg(m_original.slug, m_original.groups[group].name);
}

QStringList AliasEditor::modelSuggestions(const QString& provider, const QString& typed) const
{
    QStringList names;
    if (const Provider* found = m_changer.current()->findProvider(provider)) {
        for (const ProviderModel& model : found->models)
            names.append(model.id);
    }
    return matching(names, typed);
}

QStringList AliasEditor::aliasSuggestions(const QString& typed) const
{
    QStringList names;
    for (const Alias& alias : m_changer.current()->aliases) {
        if (alias.slug != m_original.slug)
            names.append(alias.slug);
    }
    return matching(names, typed);
}

void AliasEditor::touch()
{
    if (m_filling || !m_open)
        return;
    check();
    Q_EMIT edited();
}

void AliasEditor::check()
{
    m_problems = checkAlias(draft(), base(), m_changer.service());
    // Without a problem each field says that it is right.
    const Reading<Alias> advanced = readAliasAdvanced(m_advanced.part(), m_original);
    std::ignore =
        m_advanced.showProblems(m_advanced.isEdited() ? advanced.problems : decltype(advanced.problems) {},
            u"models."_s + m_original.slug);
    showProblems();
}

void AliasEditor::showProblems()
{
    const Config& config = *m_changer.current();
    const Alias alias = aliasOf(draft(), base());
    for (int row = 0; row < m_problems.groups.size(); ++row) {
        QStringList notes;
        const GroupProblems& group = m_problems.groups[row];
        for (int i = 0; i < group.targets.size(); ++i) {
            const auto& target = alias.groups[row].targets[i];
            const bool isFilledIn = !target.provider.isEmpty() || !target.alias.isEmpty();
            const bool isWrong = group.targets[i] != TargetProblems {};
            notes.append(isFilledIn && !isWrong ? targetProblem(target, config) : QString());
        }
        m_groups.setProblems(row, group, notes);
    }
    showRests();
}

void AliasEditor::showRests()
{
    for (int row = 0; row < m_groups.count(); ++row) {
        TargetListModel& targets = *m_groups.targetsAt(row);
        const QVector<TargetDraft> drafts = targets.targets();
        for (int i = 0; i < targets.count(); ++i) {
            // Nothing of its own rests where it leads to another alias: its provider is empty.
            targets.setRest(i, m_cooldowns.textOf(drafts[i].provider, drafts[i].model),
                m_cooldowns.reasonOf(drafts[i].provider, drafts[i].model));
        }
    }
}

QString AliasEditor::saveHint() const
{
    if (!m_open)
        return tr("No model is open.");
    if (m_saving)
        return tr("Saving \u2026");
    if (m_changer.isReadOnly())
        return m_changer.readOnlyReason();
    if (const int count = m_problems.count() + m_advanced.errorCount(); count > 0)
        return tr("%n field(s) need attention.", "", count);
    if (!m_problems.missing.isEmpty())
        return tr("Still missing: %1.").arg(m_problems.missing.join(u", "_s));
    return isDirty() ? QString() : tr("Nothing has been changed.");
}

QStringList AliasEditor::changes() const
{
    if (!isDirty())
        return {};
    const Alias after = aliasOf(draft(), base());
    QStringList lines = changesBetween(m_original, after) + m_advanced.changes();
    if (!isNew() && after.slug != m_original.slug) {
        const QStringList followers = followersOf(*m_changer.current(), m_original.slug);
        if (!followers.isEmpty())
            lines.append(tr("Follow the new name: %1").arg(followers.join(u", "_s)));
    }
    return lines;
}

void AliasEditor::save()
{
    if (!canSave())
        return;
    const Alias alias = aliasOf(draft(), base());
    const QString former = m_original.slug;
    const Config config = withAlias(*m_changer.current(), former, alias);
    const QPointer<AliasEditor> self(this);
    setSaving(true);
    m_changer.apply({ .config = config,
                        .summary = former.isEmpty() ? tr("Model %1 added").arg(alias.slug)
                                                    : tr("Model %1 changed").arg(alias.slug),
                        .undoText = former.isEmpty() ? tr("%1 was added.").arg(alias.slug)
                                                     : tr("%1 was saved.").arg(alias.slug) },
        [self, alias, former, config](const ConfigChanger::Problems& problems) {
            if (!self)
                return;
            self->m_saving = false;
            if (!problems.isEmpty()) {
                addProblems(self->m_problems, alias.slug, problems, config);
                self->showProblems();
                Q_EMIT self->edited();
                return;
            }
            self->start(alias, draftOf(alias));
            Q_EMIT self->saved(alias.slug, former);
        });
}

void AliasEditor::discard()
{
    if (!m_open || m_saving)
        return;
    if (isNew())
        close();
    else
        start(m_original, draftOf(m_original));
    Q_EMIT discarded();
}

void AliasEditor::setSaving(bool saving)
{
    if (saving == m_saving)
        return;
    m_saving = saving;
    Q_EMIT edited();
}

} // namespace app::viewmodels

#include "moc_alias_editor.cpp"
