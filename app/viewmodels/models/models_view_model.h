// SPDX-License-Identifier: GPL-3.0-or-later
// The page of models, which the configuration calls aliases: the list, the form beside it, and what is done
// to one as a whole.
// Thread: the main thread. The services must outlive it.
#pragma once

#include "app/viewmodels/common/config_changer.h"
#include "app/viewmodels/common/target_tester.h"
#include "app/viewmodels/models/alias_editor.h"
#include "app/viewmodels/models/alias_list_model.h"
#include "app/viewmodels/models/alias_shelf_model.h"
#include "app/viewmodels/models/cooldown_board.h"
#include "app/viewmodels/models/route_preview.h"
#include "service/gateway_service.h"

#include <QHash>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class ModelsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(app::viewmodels::AliasListModel* list READ list CONSTANT FINAL)
    // Of the list, what is to be seen.
    Q_PROPERTY(app::viewmodels::AliasShelfModel* shelf READ shelf CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::AliasEditor* editor READ editor CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::ConfigChanger* changer READ changer CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::CooldownBoard* cooldowns READ cooldowns CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::TargetTester* tester READ tester CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::RoutePreview* route READ route CONSTANT FINAL)
    // In the list; -1: none, or a new one that is not in it yet.
    Q_PROPERTY(int selectedRow READ selectedRow NOTIFY selectionChanged FINAL)
    // The same among those that are seen; -1 also where it is left out of them.
    Q_PROPERTY(int shownRow READ shownRow NOTIFY shownRowChanged FINAL)
    // What goes with the selected one; empty: nothing but itself.
    Q_PROPERTY(QString removalText READ removalText NOTIFY selectionChanged FINAL)
    // Without one there is nowhere to send requests to.
    Q_PROPERTY(bool hasProviders READ hasProviders NOTIFY hasProvidersChanged FINAL)
public:
    explicit ModelsViewModel(const gateway::service::GatewayServices& services, QObject* parent = nullptr);
    // The clock must outlive it.
    ModelsViewModel(const gateway::service::GatewayServices& services, const gateway::Clock& clock,
        QObject* parent = nullptr);

    [[nodiscard]] AliasListModel* list() { return &m_list; }

    [[nodiscard]] AliasShelfModel* shelf() { return &m_shelf; }

    [[nodiscard]] AliasEditor* editor() { return &m_editor; }

    [[nodiscard]] ConfigChanger* changer() { return &m_changer; }

    [[nodiscard]] CooldownBoard* cooldowns() { return &m_cooldowns; }

    [[nodiscard]] TargetTester* tester() { return &m_tester; }

    [[nodiscard]] RoutePreview* route() { return &m_route; }

    [[nodiscard]] int selectedRow() const;
    [[nodiscard]] int shownRow() const;
    [[nodiscard]] QString removalText() const;

    // Somebody typed what nobody has saved yet.
    [[nodiscard]] bool holdsUnsaved() const { return m_editor.isDirty() || !m_unsaved.isEmpty(); }

    [[nodiscard]] bool hasProviders() const { return m_hasProviders; }

    // Opens the form on a row. Edits that were not saved stay with the model they belong to.
    Q_INVOKABLE void select(int row);
    // The row that is to be seen that many below (above) the selected one, or the last (first) of them.
    Q_INVOKABLE void selectBy(int step);
    // Opens the form on a new model, with what was typed when it was left unsaved.
    Q_INVOKABLE void add();
    Q_INVOKABLE void setEnabled(int row, bool enabled);
    Q_INVOKABLE void remove(int row);
    // Tries each target of the form that is in use.
    Q_INVOKABLE void testAll();

Q_SIGNALS:
    void selectionChanged();
    void shownRowChanged();
    void hasProvidersChanged();

private:
    void takeConfig();
    void open(const QString& slug);
    // Some model, when the open one is gone: the one now at that row.
    void openNear(int row);
    void stash();
    void markEdited();

    gateway::service::ConfigService& m_configuration;
    ConfigChanger m_changer;
    CooldownBoard m_cooldowns;
    TargetTester m_tester;
    RoutePreview m_route;
    AliasListModel m_list;
    AliasShelfModel m_shelf { m_list };
    AliasEditor m_editor;
    QHash<QString, AliasDraft> m_unsaved; // by slug in force; empty: the new one
    QString m_lastOpen;                   // where giving up a new model leads back to
    QString m_changed;                    // whom undo is about: open again then
    bool m_hasProviders = false;
};

} // namespace app::viewmodels
