// SPDX-License-Identifier: GPL-3.0-or-later
// The page of settings: sections, a form of what the configuration says of the gateway as a whole, and a
// view-model for each section that is more than fields.
// Thread: the main thread. The services must outlive it.
#pragma once

#include "app/viewmodels/common/config_changer.h"
#include "app/viewmodels/common/file_question.h"
#include "app/viewmodels/common/form_model.h"
#include "app/viewmodels/common/form_texts.h"
#include "app/viewmodels/settings/about_view_model.h"
#include "app/viewmodels/settings/backups_view_model.h"
#include "app/viewmodels/settings/budget_model.h"
#include "app/viewmodels/settings/capture_view_model.h"
#include "app/viewmodels/settings/catalogue_list_model.h"
#include "app/viewmodels/settings/measured_speeds.h"
#include "app/viewmodels/settings/network_access.h"
#include "app/viewmodels/settings/revisions_view_model.h"
#include "app/viewmodels/settings/settings_filter_model.h"
#include "app/viewmodels/settings/settings_section_model.h"
#include "app/viewmodels/settings/system_log_view_model.h"
#include "service/gateway_service.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class SettingsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(app::viewmodels::FormModel* form READ form CONSTANT FINAL)
    // Of the form, what is in sight.
    Q_PROPERTY(app::viewmodels::SettingsFilterModel* rows READ rows CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::SettingsSectionModel* sections READ sections CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::CaptureViewModel* capture READ capture CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::RevisionsViewModel* revisions READ revisions CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::BackupsViewModel* backups READ backups CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::SystemLogViewModel* log READ log CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::AboutViewModel* about READ about CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::BudgetModel* budgets READ budgets CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::CatalogueListModel* catalogues READ catalogues CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::MeasuredSpeeds* speeds READ speeds CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::NetworkAccess* network READ network CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::ConfigChanger* changer READ changer CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::SettingsSectionModel::Place place READ place WRITE setPlace NOTIFY
            placeChanged FINAL)
    Q_PROPERTY(QString placeTitle READ placeTitle NOTIFY placeChanged FINAL)
    // What can be taken back, the last thing that was done on this page; empty: nothing.
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoChanged FINAL)
    // What is looked for, in all sections at once; empty: nothing is.
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY placeChanged FINAL)
    Q_PROPERTY(bool dirty READ isDirty NOTIFY changed FINAL)
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed FINAL)
    // Why Save is off; empty while it is on.
    Q_PROPERTY(QString saveHint READ saveHint NOTIFY changed FINAL)
    // While something is looked for: "3 settings found".
    Q_PROPERTY(QString foundText READ foundText NOTIFY placeChanged FINAL)
    // Something that is typed cannot be saved; of so many fields it is said beside them.
    Q_PROPERTY(int mistakeCount READ mistakeCount NOTIFY changed FINAL)
    Q_PROPERTY(bool hasMistake READ hasMistake NOTIFY changed FINAL)
    // What Save will change, one line each.
    Q_PROPERTY(QString changes READ changes NOTIFY changed FINAL)
public:
    using Place = SettingsSectionModel::Place;

    // `folder`: where files go unless somebody says otherwise.
    explicit SettingsViewModel(const gateway::service::GatewayServices& services, const QString& folder = {},
        QObject* parent = nullptr);

    // For every path of this page.
    void useFileChooser(const ChooseFile& chooser);

    [[nodiscard]] FormModel* form() { return &m_form; }

    [[nodiscard]] SettingsFilterModel* rows() { return &m_rows; }

    [[nodiscard]] SettingsSectionModel* sections() { return &m_sections; }

    [[nodiscard]] CaptureViewModel* capture() { return &m_capture; }

    [[nodiscard]] RevisionsViewModel* revisions() { return &m_revisions; }

    [[nodiscard]] BackupsViewModel* backups() { return &m_backups; }

    [[nodiscard]] SystemLogViewModel* log() { return &m_log; }

    [[nodiscard]] AboutViewModel* about() { return &m_about; }

    [[nodiscard]] BudgetModel* budgets() { return &m_budgets; }

    [[nodiscard]] CatalogueListModel* catalogues() { return &m_catalogues; }

    [[nodiscard]] MeasuredSpeeds* speeds() { return &m_speeds; }

    [[nodiscard]] NetworkAccess* network() { return &m_network; }

    [[nodiscard]] ConfigChanger* changer() { return &m_changer; }

    [[nodiscard]] Place place() const { return m_place; }

    [[nodiscard]] QString placeTitle() const { return SettingsSectionModel::titleOf(m_place); }

    [[nodiscard]] QString query() const { return m_query; }

    [[nodiscard]] QString undoText() const;
    Q_INVOKABLE void undo();
    Q_INVOKABLE void dismissUndo();

    // Ends looking for something.
    void setPlace(Place place);
    void setQuery(const QString& query);

    [[nodiscard]] bool isDirty() const { return m_form.isEdited(); }

    // Of this page, also what is no field of the form.
    [[nodiscard]] bool holdsUnsaved() const
    {
        return isDirty() || m_budgets.isDirty() || m_revisions.isImporting() || m_backups.isBusy();
    }

    [[nodiscard]] bool canSave() const { return saveHint().isEmpty(); }

    [[nodiscard]] QString saveHint() const;

    [[nodiscard]] QString foundText() const { return tr("%n setting(s) found", "", m_rows.count()); }

    [[nodiscard]] int mistakeCount() const { return m_form.errorCount(); }

    [[nodiscard]] bool hasMistake() const { return m_form.errorCount() > 0 || !m_otherProblem.isEmpty(); }

    [[nodiscard]] QString changes() const;

    Q_INVOKABLE void save();
    Q_INVOKABLE void discard();
    // Goes to where the first field stands that needs attention, and ends looking for something else; gives
    // its row in `rows`, -1 where no field does.
    Q_INVOKABLE int showMistake();
    // Likewise to one field; fieldAsked() follows where it can be seen.
    void showField(const QString& path);

Q_SIGNALS:
    void undoChanged();
    // The keyboard is to go to this row of `rows`.
    void fieldAsked(int row);
    void changed();
    void placeChanged();

private:
    void followUndo();
    using Config = gateway::config::Config;

    // The configuration in force with what is typed.
    [[nodiscard]] Reading<Config> edited() const;
    void check();
    void offer();
    void lookInSections();
    void markSections();
    [[nodiscard]] int firstMistake() const;

    ConfigChanger m_changer;
    FormModel m_form;
    SettingsFilterModel m_rows;
    SettingsSectionModel m_sections;
    CaptureViewModel m_capture;
    RevisionsViewModel m_revisions;
    BackupsViewModel m_backups;
    SystemLogViewModel m_log;
    AboutViewModel m_about;
    BudgetModel m_budgets;
    CatalogueListModel m_catalogues;
    MeasuredSpeeds m_speeds;
    NetworkAccess m_network;
    Place m_place = Place::General;
    QString m_query;
    QString m_otherProblem; // what has no field
};

} // namespace app::viewmodels
