// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/settings/settings_section_model.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

namespace {

using Place = SettingsSectionModel::Place;

constexpr std::array kPlaces { Place::General, Place::Gateway, Place::Routing, Place::Prices, Place::Privacy,
    Place::Notifications, Place::Appearance, Place::Shortcuts, Place::Backup, Place::Revisions,
    Place::SystemLog, Place::Updates, Place::About };

// What is found there besides the fields of the form.
QString wordsOf(Place place)
{
    switch (place) {
    case Place::General: return SettingsSectionModel::tr("start with the session, log in, tray, set up");
    case Place::Gateway: return SettingsSectionModel::tr("address, port, proxy");
    case Place::Routing:
        return SettingsSectionModel::tr(
            "failover, cooldown, stall, exploration, measured speeds, performance");
    case Place::Prices:
        return SettingsSectionModel::tr(
            "costs, meters, plans, balances, vision, pictures, lists of models, fetch, metadata");
    case Place::Privacy:
        return SettingsSectionModel::tr("captures, bodies, keep, forget everything, rules, pause");
    case Place::Notifications:
        return SettingsSectionModel::tr(
            "alerts, quiet hours, do not disturb, budgets, spending, limits, night");
    case Place::Appearance:
        return SettingsSectionModel::tr("theme, dark, light, contrast, language, currency, motion");
    case Place::Shortcuts: return SettingsSectionModel::tr("keyboard, keys, hotkeys, bindings");
    case Place::Backup:
        return SettingsSectionModel::tr(
            "backup, restore, passphrase, export and import the configuration, YAML");
    case Place::Revisions:
        return SettingsSectionModel::tr("history of the configuration, difference, roll back");
    case Place::SystemLog:
        return SettingsSectionModel::tr("log lines, messages of the program, errors, debug, parts, modules");
    case Place::Updates: return SettingsSectionModel::tr("newer version, release, channel, beta, download");
    case Place::About:
        return SettingsSectionModel::tr("version, licence, third-party software, folders, paths, data");
    }
    return {};
}

} // namespace

bool holdsWords(const QString& text, const QString& typed)
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(),
        [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

SettingsSectionModel::SettingsSectionModel(QObject* parent)
    : QAbstractListModel(parent)
{
    for (const Place place : kPlaces)
        m_rows.append({ .place = place });
}

int SettingsSectionModel::placeCount()
{
    return static_cast<int>(kPlaces.size());
}

QString SettingsSectionModel::titleOf(Place place)
{
    switch (place) {
    case Place::General: return tr("General");
    case Place::Gateway: return tr("Gateway & network");
    case Place::Routing: return tr("Routing policy");
    case Place::Prices: return tr("Prices & images");
    case Place::Privacy: return tr("Privacy & capture");
    case Place::Notifications: return tr("Notifications & budgets");
    case Place::Appearance: return tr("Appearance & language");
    case Place::Shortcuts: return tr("Keyboard shortcuts");
    case Place::Backup: return tr("Backup");
    case Place::Revisions: return tr("Revisions");
    case Place::SystemLog: return tr("System log");
    case Place::Updates: return tr("Updates");
    case Place::About: return tr("About");
    }
    return {};
}

void SettingsSectionModel::look(const QString& query, const QVector<int>& matches)
{
    QVector<Row> rows;
    for (const Place place : kPlaces) {
        const int found = matches.value(static_cast<int>(place));
        const bool isNamed = holdsWords(titleOf(place) + u' ' + wordsOf(place), query);
        if (query.isEmpty() || found > 0 || isNamed)
            rows.append({ .place = place, .matches = query.isEmpty() ? 0 : found });
    }
    m_isLooking = !query.isEmpty();
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
    Q_EMIT countChanged();
}

void SettingsSectionModel::mark(const QVector<int>& problems)
{
    if (problems == m_problems)
        return;
    m_problems = problems;
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), { ProblemRole, SummaryRole });
}

int SettingsSectionModel::rowOf(Place place) const
{
    for (int row = 0; row < count(); ++row) {
        if (m_rows[row].place == place)
            return row;
    }
    return -1;
}

SettingsSectionModel::Place SettingsSectionModel::placeAt(int row) const
{
    return row >= 0 && row < count() ? m_rows[row].place : Place::General;
}

int SettingsSectionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SettingsSectionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[index.row()];
    const QString detail = row.matches > 0 ? tr("%n setting(s)", "", row.matches) : QString();
    const int problems = m_problems.value(static_cast<int>(row.place));
    switch (role) {
    case PlaceRole: return QVariant::fromValue(static_cast<int>(row.place));
    case TitleRole: return titleOf(row.place);
    case DetailRole: return detail;
    case SummaryRole: {
        QStringList parts { titleOf(row.place) };
        if (!detail.isEmpty())
            parts.append(detail);
        if (problems > 0)
            parts.append(tr("%n field(s) need attention", "", problems));
        return parts.join(u", "_s);
    }
    case ProblemRole: return problems > 0;
    default: return {};
    }
}

QHash<int, QByteArray> SettingsSectionModel::roleNames() const
{
    return { { PlaceRole, "place" }, { TitleRole, "title" }, { DetailRole, "detail" },
        { SummaryRole, "summary" }, { ProblemRole, "problem" } };
}

} // namespace app::viewmodels

#include "moc_settings_section_model.cpp"
