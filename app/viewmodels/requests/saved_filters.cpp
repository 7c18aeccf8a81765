// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/saved_filters.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

namespace {

const QString kMemory = QStringLiteral("filters");
constexpr qsizetype kLongest = 1'000;

} // namespace

// Name and text by turns: a list that any version reads.
SavedFilters::SavedFilters(PageMemory& memory, QObject* parent)
    : QAbstractListModel(parent)
    , m_memory(memory)
{
    const QStringList entries = m_memory.value(kMemory).toStringList();
    for (qsizetype i = 0; i + 1 < entries.size() && m_filters.size() < kMost; i += 2)
        m_filters.append({ .name = entries[i], .text = entries[i + 1] });
}

void SavedFilters::keep()
{
    QStringList entries;
    for (const Saved& saved : std::as_const(m_filters))
        entries << saved.name << saved.text;
    m_memory.keep(kMemory, entries);
}

QString SavedFilters::fullText() const
{
    return count() < kMost
        ? QString()
        : tr("%n filters are kept, as many as there can be. Remove one to keep another.", "", kMost);
}

void SavedFilters::insert(int row, const Saved& saved)
{
    beginInsertRows({}, row, row);
    m_filters.insert(row, saved);
    endInsertRows();
    keep();
    Q_EMIT countChanged();
}

bool SavedFilters::save(const QString& name, const QString& text)
{
    const Saved saved { .name = (name.trimmed().isEmpty() ? text : name).simplified().left(80),
        .text = text.trimmed().left(kLongest) };
    if (saved.text.isEmpty())
        return true;
    const auto known = std::find_if(m_filters.begin(), m_filters.end(),
        [&saved](const Saved& other) { return other.name == saved.name; });
    if (known != m_filters.end()) {
        known->text = saved.text;
        const QModelIndex at = index(static_cast<int>(known - m_filters.begin()));
        Q_EMIT dataChanged(at, at);
        keep();
        return true;
    }
    // Not in the place of another: that would be lost unseen.
    if (m_filters.size() >= kMost)
        return false;
    insert(count(), saved);
    return true;
}

void SavedFilters::remove(int row)
{
    if (row < 0 || row >= count())
        return;
    beginRemoveRows({}, row, row);
    const Saved removed = m_filters.takeAt(row);
    endRemoveRows();
    keep();
    Q_EMIT countChanged();
    m_removal.offer(tr("“%1” is not kept any more.").arg(removed.name), [this, row, removed] {
        // Another of its name, or of the last free place, came meanwhile.
        const bool isTaken = std::any_of(m_filters.cbegin(), m_filters.cend(),
            [&removed](const Saved& other) { return other.name == removed.name; });
        if (!isTaken && count() < kMost)
            insert(std::min(row, count()), removed);
    });
}

QString SavedFilters::textAt(int row) const
{
    return row >= 0 && row < count() ? m_filters[row].text : QString();
}

int SavedFilters::rowOf(const QString& text) const
{
    const auto known = std::find_if(m_filters.cbegin(), m_filters.cend(),
        [&text](const Saved& saved) { return saved.text == text.trimmed(); });
    return known == m_filters.cend() ? -1 : static_cast<int>(known - m_filters.cbegin());
}

int SavedFilters::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SavedFilters::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return m_filters[index.row()].name;
    case TextRole: return m_filters[index.row()].text;
    default: return {};
    }
}

QHash<int, QByteArray> SavedFilters::roleNames() const
{
    return { { NameRole, "name" }, { TextRole, "filterText" } };
}

} // namespace app::viewmodels

#include "moc_saved_filters.cpp"
