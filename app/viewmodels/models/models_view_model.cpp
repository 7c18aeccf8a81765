// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/models/models_view_model.h"

#include "app/viewmodels/common/config_edits.h"
#include "app/viewmodels/common/system_clock.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::config::Alias;
using gateway::config::Config;
using gateway::service::ConfigService;

namespace {

// What else goes with it, in words; empty: nothing.
QString lossesOf(const Removal& removal)
{
    QStringList parts;
    if (!removal.removedAliases.isEmpty())
        parts.append(ModelsViewModel::tr("Goes with it: %1.").arg(removal.removedAliases.join(u", "_s)));
    if (!removal.changedAliases.isEmpty())
        parts.append(ModelsViewModel::tr("Loses a target: %1.").arg(removal.changedAliases.join(u", "_s)));
    return parts.join(u' ');
}

} // namespace

ModelsViewModel::ModelsViewModel(const gateway::service::GatewayServices& services, QObject* parent)
    : ModelsViewModel(services, systemClock(), parent)
{
}

ModelsViewModel::ModelsViewModel(
    const gateway::service::GatewayServices& services, const gateway::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_configuration(services.configuration)
    , m_changer(services.configuration)
    , m_cooldowns(services.policy, clock)
    , m_tester(services)
    , m_route(services)
    , m_editor(m_changer, m_cooldowns)
{
    connect(&m_editor, &AliasEditor::edited, this, [this] { m_route.setModel(m_editor.originalSlug()); });
    connect(&m_configuration, &ConfigService::changed, this, &ModelsViewModel::takeConfig);
    connect(&m_editor, &AliasEditor::edited, this, &ModelsViewModel::markEdited);
    connect(&m_editor, &AliasEditor::saved, this, [this](const QString& slug, const QString& formerSlug) {
        m_unsaved.remove(formerSlug);
        m_changed = formerSlug;
        m_lastOpen = slug;
        markEdited();
        Q_EMIT selectionChanged();
    });
    connect(&m_editor, &AliasEditor::discarded, this, [this] {
        m_unsaved.remove(m_editor.originalSlug());
        if (!m_editor.isOpen())
            openNear(m_list.rowOf(m_lastOpen));
        markEdited();
    });
    connect(&m_changer, &ConfigChanger::undone, this, [this] {
        // Whoever is typing a new model is not taken away from it.
        if (m_editor.isOpen() && m_editor.isNew())
            return;
        stash();
        open(m_changed);
    });
    connect(this, &ModelsViewModel::selectionChanged, this, &ModelsViewModel::shownRowChanged);
    connect(&m_shelf, &AliasShelfModel::arranged, this, &ModelsViewModel::shownRowChanged);
    takeConfig();
}

int ModelsViewModel::selectedRow() const
{
    return m_editor.isOpen() && !m_editor.isNew() ? m_list.rowOf(m_editor.originalSlug()) : -1;
}

int ModelsViewModel::shownRow() const
{
    return m_shelf.shownRow(selectedRow());
}

QString ModelsViewModel::removalText() const
{
    const QString slug = m_list.slugAt(selectedRow());
    return slug.isEmpty() ? QString() : lossesOf(withoutAlias(*m_configuration.current(), slug));
}

void ModelsViewModel::takeConfig()
{
    const auto config = m_configuration.current();
    if (!config)
        return;
    const int row = selectedRow();
    m_list.setConfig(*config);
    m_shelf.setProviders(config->providers);
    if (std::exchange(m_hasProviders, !config->providers.isEmpty()) != m_hasProviders)
        Q_EMIT hasProvidersChanged();
    // A name that is being changed is gone from the configuration before the editor has the new one.
    if (!m_editor.isSaving()) {
        m_unsaved.removeIf([&config](const auto& entry) {
            return !entry.key().isEmpty() && config->findAlias(entry.key()) == nullptr;
        });
        m_editor.follow();
        if (!m_editor.isOpen())
            openNear(row);
    }
    Q_EMIT selectionChanged();
}

void ModelsViewModel::open(const QString& slug)
{
    const Alias* alias = m_configuration.current()->findAlias(slug);
    if (slug.isEmpty() || alias == nullptr)
        return;
    const auto unsaved = m_unsaved.constFind(slug);
    m_editor.edit(
        *alias, unsaved == m_unsaved.constEnd() ? std::nullopt : std::optional<AliasDraft>(*unsaved));
    m_lastOpen = slug;
    Q_EMIT selectionChanged();
}

void ModelsViewModel::openNear(int row)
{
    if (m_list.count() > 0)
        open(m_list.slugAt(std::clamp(row, 0, m_list.count() - 1)));
    else
        Q_EMIT selectionChanged();
}

void ModelsViewModel::stash()
{
    if (!m_editor.isOpen())
        return;
    if (m_editor.isDirty())
        m_unsaved.insert(m_editor.originalSlug(), m_editor.draft());
    else
        m_unsaved.remove(m_editor.originalSlug());
}

void ModelsViewModel::markEdited()
{
    QStringList slugs = m_unsaved.keys();
    slugs.removeAll(QString());
    slugs.removeAll(m_editor.originalSlug());
    if (m_editor.isDirty() && !m_editor.isNew())
        slugs.append(m_editor.originalSlug());
    m_list.setEdited(slugs);
}

void ModelsViewModel::select(int row)
{
    const QString slug = m_list.slugAt(row);
    if (slug.isEmpty() || row == selectedRow() || m_editor.isSaving())
        return;
    stash();
    open(slug);
}

void ModelsViewModel::selectBy(int step)
{
    const int count = m_shelf.count();
    if (count == 0)
        return;
    // From one that is not seen the way leads to the first, or from below to the last.
    const bool isUnseen = shownRow() < 0 && selectedRow() >= 0;
    const int row = isUnseen ? (step > 0 ? 0 : count - 1) : std::max(0, shownRow()) + step;
    select(m_shelf.listRow(std::clamp(row, 0, count - 1)));
}

void ModelsViewModel::add()
{
    if (m_changer.isReadOnly() || m_editor.isSaving() || (m_editor.isOpen() && m_editor.isNew()))
        return;
    stash();
    m_editor.create(m_unsaved.value(QString(), emptyAliasDraft()));
    Q_EMIT selectionChanged();
}

void ModelsViewModel::setEnabled(int row, bool enabled)
{
    const QString slug = m_list.slugAt(row);
    Config config = *m_configuration.current();
    const auto found = std::find_if(config.aliases.begin(), config.aliases.end(),
        [&slug](const Alias& alias) { return alias.slug == slug; });
    if (found == config.aliases.end() || found->enabled == enabled)
        return;
    found->enabled = enabled;
    m_changed = slug;
    m_changer.apply(
        { .config = config,
            .summary = enabled ? tr("Model %1 enabled").arg(slug) : tr("Model %1 disabled").arg(slug),
            .undoText = enabled ? tr("%1 is enabled.").arg(slug)
                                : tr("%1 is disabled; requests for it are refused.").arg(slug) },
        {});
}

void ModelsViewModel::remove(int row)
{
    const QString slug = m_list.slugAt(row);
    const auto current = m_configuration.current();
    if (slug.isEmpty() || m_editor.isSaving())
        return;
    const Removal removal = withoutAlias(*current, slug);
    QStringList undoText { tr("%1 was deleted.").arg(slug), lossesOf(removal) };
    undoText.removeAll(QString());
    m_changed = slug;
    m_changer.apply({ .config = removal.config,
                        .summary = tr("Model %1 deleted").arg(slug),
                        .undoText = undoText.join(u' ') },
        {});
}

void ModelsViewModel::testAll()
{
    for (const GroupDraft& group : m_editor.groups()->groups()) {
        for (const TargetDraft& target : group.targets) {
            if (!target.enabled)
                continue;
            switch (target.kind) {
            case TargetKind::Provider:
                if (!target.provider.isEmpty())
                    m_tester.test({ .provider = target.provider.trimmed(), .model = target.model.trimmed() });
                break;
            case TargetKind::Alias: m_tester.test({ .provider = {}, .model = target.alias.trimmed() }); break;
            }
        }
    }
}

} // namespace app::viewmodels

#include "moc_models_view_model.cpp"
