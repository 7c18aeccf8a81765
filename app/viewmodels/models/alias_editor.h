// SPDX-License-Identifier: GPL-3.0-or-later
// The form of one alias: what is typed, what is wrong with it beside each field, and saving it.
// Thread: the main thread. Owned by a ModelsViewModel.
#pragma once

#include "app/viewmodels/common/config_changer.h"
#include "app/viewmodels/common/form_model.h"
#include "app/viewmodels/models/alias_check.h"
#include "app/viewmodels/models/alias_draft.h"
#include "app/viewmodels/models/cooldown_board.h"
#include "app/viewmodels/models/provider_choice_model.h"
#include "app/viewmodels/models/target_drag.h"
#include "app/viewmodels/models/target_group_list_model.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace app::viewmodels {

class AliasEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(bool open READ isOpen NOTIFY opened FINAL)
    Q_PROPERTY(bool isNew READ isNew NOTIFY opened FINAL)
    // The name in force, which clients may use now; empty: a new alias.
    Q_PROPERTY(QString originalSlug READ originalSlug NOTIFY edited FINAL)
    Q_PROPERTY(QString title READ title NOTIFY edited FINAL)

    Q_PROPERTY(QString slug READ slug WRITE setSlug NOTIFY edited FINAL)
    Q_PROPERTY(QString additionalNames READ additionalNames WRITE setAdditionalNames NOTIFY edited FINAL)
    Q_PROPERTY(bool matchesApi READ matchesApi WRITE setMatchesApi NOTIFY edited FINAL)
    Q_PROPERTY(bool describesImages READ describesImages WRITE setDescribesImages NOTIFY edited FINAL)
    // Who does so is said in Settings; empty: nobody.
    Q_PROPERTY(QString descriptor READ descriptor NOTIFY edited FINAL)
    Q_PROPERTY(bool sticky READ isSticky WRITE setSticky NOTIFY edited FINAL)
    Q_PROPERTY(app::viewmodels::TargetGroupListModel* groups READ groups CONSTANT FINAL)
    // Of one of them, or of a group.
    Q_PROPERTY(app::viewmodels::TargetDrag* drag READ drag CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::ProviderChoiceModel* choices READ choices CONSTANT FINAL)

    // The rare fields, how many of them say something, and how many are wrong.
    Q_PROPERTY(app::viewmodels::FormModel* advanced READ advanced CONSTANT FINAL)
    Q_PROPERTY(int advancedCount READ advancedCount NOTIFY edited FINAL)
    Q_PROPERTY(int advancedErrors READ advancedErrors NOTIFY edited FINAL)

    // Empty: the field is right, or has not been filled in yet.
    Q_PROPERTY(QString slugError READ slugError NOTIFY edited FINAL)
    Q_PROPERTY(QString namesError READ namesError NOTIFY edited FINAL)
    Q_PROPERTY(QString targetsError READ targetsError NOTIFY edited FINAL)
    // What has no field of its own here.
    Q_PROPERTY(QString otherError READ otherError NOTIFY edited FINAL)

    Q_PROPERTY(bool dirty READ isDirty NOTIFY edited FINAL)
    Q_PROPERTY(bool saving READ isSaving NOTIFY edited FINAL)
    Q_PROPERTY(bool canSave READ canSave NOTIFY edited FINAL)
    // Why Save is off; empty while it is on.
    Q_PROPERTY(QString saveHint READ saveHint NOTIFY edited FINAL)
    // What Save will change, one line each.
    Q_PROPERTY(QStringList changes READ changes NOTIFY edited FINAL)
public:
    // Both must outlive it.
    AliasEditor(ConfigChanger& changer, CooldownBoard& cooldowns, QObject* parent = nullptr);

    // Starts on an alias of the configuration, with the unsaved draft of an earlier visit where there is one.
    void edit(const gateway::config::Alias& alias, const std::optional<AliasDraft>& unsaved);
    // Starts on a new one.
    void create(const AliasDraft& draft);
    void close();
    // The configuration changed beneath: what is not edited follows.
    void follow();

    [[nodiscard]] QString originalSlug() const { return m_original.slug; }

    [[nodiscard]] AliasDraft draft() const;

    Q_INVOKABLE void save();
    Q_INVOKABLE void discard();
    // What clients can ask for to reach that group alone; empty: it is not in force.
    Q_INVOKABLE QString directName(int group) const;
    // Names that contain what was typed; all of them where one of them was picked already.
    Q_INVOKABLE QStringList modelSuggestions(const QString& provider, const QString& typed) const;
    Q_INVOKABLE QStringList aliasSuggestions(const QString& typed) const;

    [[nodiscard]] bool isOpen() const { return m_open; }

    [[nodiscard]] bool isNew() const { return m_original.slug.isEmpty(); }

    [[nodiscard]] bool isSaving() const { return m_saving; }

    [[nodiscard]] QString title() const;

    [[nodiscard]] QString slug() const { return m_draft.slug; }

    [[nodiscard]] QString additionalNames() const { return m_draft.additionalNames; }

    [[nodiscard]] bool matchesApi() const { return m_draft.matchesApi; }

    [[nodiscard]] bool isSticky() const { return m_draft.isSticky; }

    [[nodiscard]] bool describesImages() const { return m_draft.describesImages; }

    [[nodiscard]] QString descriptor() const;

    [[nodiscard]] TargetGroupListModel* groups() { return &m_groups; }

    [[nodiscard]] FormModel* advanced() { return &m_advanced; }

    [[nodiscard]] int advancedCount() const { return m_advanced.filledCount(); }

    [[nodiscard]] int advancedErrors() const { return m_advanced.errorCount(); }

    [[nodiscard]] TargetDrag* drag() { return &m_drag; }

    [[nodiscard]] ProviderChoiceModel* choices() { return &m_choices; }

    void setSlug(const QString& slug);
    void setAdditionalNames(const QString& names);
    void setMatchesApi(bool matches);
    void setSticky(bool sticky);
    void setDescribesImages(bool describes);

    [[nodiscard]] QString slugError() const { return m_problems.slug; }

    [[nodiscard]] QString namesError() const { return m_problems.names; }

    [[nodiscard]] QString targetsError() const { return m_problems.targets; }

    [[nodiscard]] QString otherError() const { return m_problems.other; }

    [[nodiscard]] bool isDirty() const { return m_open && draft() != m_start; }

    [[nodiscard]] bool canSave() const { return saveHint().isEmpty(); }

    [[nodiscard]] QString saveHint() const;
    [[nodiscard]] QStringList changes() const;

Q_SIGNALS:
    void opened();
    void edited();
    // In force now, under that slug; `formerSlug` is empty for one that was added.
    void saved(const QString& slug, const QString& formerSlug);
    void discarded();

private:
    void start(const gateway::config::Alias& original, const AliasDraft& draft);
    // The original with the rare fields as typed: what the draft is laid over.
    [[nodiscard]] gateway::config::Alias base() const;
    void touch();
    void check();
    void showProblems();
    void showRests();
    void setSaving(bool saving);

    ConfigChanger& m_changer;
    CooldownBoard& m_cooldowns;
    TargetGroupListModel m_groups;
    TargetDrag m_drag;
    FormModel m_advanced;
    ProviderChoiceModel m_choices;
    gateway::config::Alias m_original; // in force; default: none
    AliasDraft m_start;                // the form as it was opened
    AliasDraft m_draft;                // all but the groups, which are in m_groups
    AliasProblems m_problems;
    bool m_open = false;
    bool m_filling = false;
    bool m_saving = false;
};

} // namespace app::viewmodels
