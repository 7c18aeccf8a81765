// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/settings/settings_view_model.h"

#include "app/viewmodels/common/gateway_texts.h"
#include "app/viewmodels/common/system_clock.h"
#include "app/viewmodels/settings/settings_rows.h"
#include "config/field_tables.h"

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::config::Config;
using gateway::config::Node;
using gateway::service::ConfigProblem;
using gateway::service::ConfigService;

namespace {

const QString kBackupFolder = QStringLiteral("settings.backup.directory");

void copySettings(const Config& from, Config& into)
{
    into.settings = from.settings;
    into.vision = from.vision;
    into.mcp.enabled = from.mcp.enabled;
    into.mcp.signIn = from.mcp.signIn;
}

// The settings alone, as a document.
Node documentOf(const Config& all)
{
    Config config;
    copySettings(all, config);
    return gateway::config::writeFields(gateway::config::configFields(), config);
}

} // namespace

SettingsViewModel::SettingsViewModel(
    const gateway::service::GatewayServices& services, const QString& folder, QObject* parent)
    : QObject(parent)
    , m_changer(services.configuration)
    , m_rows(m_form)
    , m_capture(services)
    , m_revisions(services, folder)
    , m_backups(services.backups)
    , m_log(folder)
    , m_budgets(services, m_changer, systemClock())
    , m_catalogues(services, systemClock())
    , m_speeds(services)
    , m_network(services, m_changer)
{
    QVector<FormModel::Row> rows = settingsRows();
    for (FormModel::Row& row : rows) {
        if (row.path == kBackupFolder)
            row.fallback = m_backups.folder();
    }
    m_form.setRows(rows);
    m_form.load(documentOf(*m_changer.current()));
    offer();
    connect(&m_form, &FormModel::edited, this, &SettingsViewModel::check);
    connect(&m_changer, &ConfigChanger::busyChanged, this, &SettingsViewModel::changed);
    followUndo();
    connect(&services.configuration, &ConfigService::changed, this, [this] {
        m_form.follow(documentOf(*m_changer.current()));
        offer();
    });
}

// One toast shows both: what was done later takes the place of what was done before.
void SettingsViewModel::followUndo()
{
    connect(&m_changer, &ConfigChanger::undoChanged, this, [this] {
        if (!m_changer.undoText().isEmpty())
            m_capture.removal()->dismiss();
        Q_EMIT undoChanged();
    });
    connect(m_capture.removal(), &UndoOffer::changed, this, [this] {
        if (!m_capture.removal()->text().isEmpty())
            m_changer.dismissUndo();
        Q_EMIT undoChanged();
    });
}

QString SettingsViewModel::undoText() const
{
    const QString ofRule = m_capture.removal()->text();
    return ofRule.isEmpty() ? m_changer.undoText() : ofRule;
}

void SettingsViewModel::undo()
{
    if (m_capture.removal()->text().isEmpty())
        m_changer.undo();
    else
        m_capture.removal()->undo();
}

void SettingsViewModel::dismissUndo()
{
    m_changer.dismissUndo();
    m_capture.removal()->dismiss();
}

void SettingsViewModel::useFileChooser(const ChooseFile& chooser)
{
    m_revisions.useFileChooser(chooser);
    m_backups.useFileChooser(chooser);
    m_log.useFileChooser(chooser);
}

void SettingsViewModel::setPlace(Place place)
{
    if (place == m_place && m_query.isEmpty())
        return;
    m_place = place;
    m_query.clear();
    lookInSections();
}

void SettingsViewModel::setQuery(const QString& query)
{
    if (query == m_query)
        return;
    m_query = query;
    lookInSections();
}

void SettingsViewModel::lookInSections()
{
    m_rows.setPlace(static_cast<int>(m_place));
    m_rows.setQuery(m_query);
    m_sections.look(m_query.simplified(), m_rows.matches(SettingsSectionModel::placeCount()));
    Q_EMIT placeChanged();
}

void SettingsViewModel::offer()
{
    m_form.setChoices(u"vision_fallthrough.descriptor_model"_s, describingModels(*m_changer.current()));
}

Reading<gateway::config::Config> SettingsViewModel::edited() const
{
    const auto read = readPart(gateway::config::configFields(), m_form.part(), QString());
    Config config = *m_changer.current();
    copySettings(read.value, config);
    return { config, read.problems };
}

void SettingsViewModel::check()
{
    m_otherProblem.clear();
    Reading<Config> reading = edited();
    if (reading.problems.isEmpty()) {
        // Those of other parts were there before and are no concern of this page.
        const auto before = m_changer.service().validate(*m_changer.current());
        for (const ConfigProblem& problem : m_changer.service().validate(reading.value)) {
            if (!before.contains(problem))
                reading.problems.append(problem);
        }
    }
    const auto others = m_form.showProblems(reading.problems, {});
    if (!others.isEmpty())
        m_otherProblem = u"%1: %2"_s.arg(others.first().path, gatewayText(others.first().message));
    markSections();
    Q_EMIT changed();
}

void SettingsViewModel::markSections()
{
    QVector<int> problems(SettingsSectionModel::placeCount(), 0);
    for (int row = 0; row < m_form.count(); ++row) {
        if (m_form.hasError(row))
            ++problems[m_form.rows().at(row).page];
    }
    m_sections.mark(problems);
}

int SettingsViewModel::firstMistake() const
{
    for (int row = 0; row < m_form.count(); ++row) {
        if (m_form.hasError(row))
            return row;
    }
    return -1;
}

int SettingsViewModel::showMistake()
{
    const int row = firstMistake();
    if (row < 0)
        return -1;
    setPlace(static_cast<Place>(m_form.rows().at(row).page));
    return m_rows.rowOf(row);
}

void SettingsViewModel::showField(const QString& path)
{
    for (int row = 0; row < m_form.count(); ++row) {
        if (m_form.rows().at(row).path != path)
            continue;
        setPlace(static_cast<Place>(m_form.rows().at(row).page));
        if (const int shown = m_rows.rowOf(row); shown >= 0)
            Q_EMIT fieldAsked(shown);
        return;
    }
}

QString SettingsViewModel::saveHint() const
{
    if (m_changer.isReadOnly())
        return m_changer.readOnlyReason();
    if (m_changer.isBusy())
        return tr("Saving \u2026");
    if (const int row = firstMistake(); row >= 0) {
        //: %1 is the label of a setting, %2 a sentence about what is wrong with it
        const QString first = tr("%1: %2").arg(
            m_form.rows().at(row).label, m_form.index(row).data(FormModel::ErrorRole).toString());
        const int more = m_form.errorCount() - 1;
        return more == 0 ? first : QString(first + u' ' + tr("%n more field(s) need attention.", "", more));
    }
    if (!m_otherProblem.isEmpty())
        return m_otherProblem;
    return isDirty() ? QString() : tr("Nothing has been changed.");
}

QString SettingsViewModel::changes() const
{
    return m_form.changes().join(u'\n');
}

void SettingsViewModel::save()
{
    if (!canSave())
        return;
    // Once it is in force the form follows it and has nothing unsaved; a refusal leaves it as it is.
    m_changer.apply({ .config = edited().value,
                        .summary = tr("Settings changed"),
                        .undoText = tr("The settings were saved.") },
        [this](const ConfigChanger::Problems& problems) {
            if (problems.isEmpty())
                m_form.load(documentOf(*m_changer.current()));
            else
                std::ignore = m_form.showProblems(problems, {});
            markSections();
        });
}

void SettingsViewModel::discard()
{
    m_form.load(documentOf(*m_changer.current()));
}

} // namespace app::viewmodels

#include "moc_settings_view_model.cpp"
