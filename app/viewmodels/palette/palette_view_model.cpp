// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/palette/palette_view_model.h"

#include <QPointer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::Result;
using gateway::service::TrafficFeed;

namespace {

// A letter found in the name is worth more than one found in what is said of it.
constexpr int kInDetail = 40;

QString markup(const QString& title, const QVector<int>& positions)
{
    QString text;
    for (qsizetype at = 0; at < title.size(); ++at) {
        const QString letter = QString(title[at]).toHtmlEscaped();
        text += positions.contains(static_cast<int>(at)) ? QString(u"<b>"_s + letter + u"</b>"_s) : letter;
    }
    return text;
}

} // namespace

PaletteViewModel::PaletteViewModel(
    const gateway::service::GatewayServices& services, Now now, QObject* parent)
    : QAbstractListModel(parent)
    , m_services(services)
    , m_now(std::move(now))
{
}

void PaletteViewModel::setPages(const QVector<PaletteEntry>& pages)
{
    m_pages = pages;
}

void PaletteViewModel::setFindable(const QVector<PaletteEntry>& entries)
{
    m_findable = entries;
}

void PaletteViewModel::setOpen(bool open)
{
    if (open == m_open)
        return;
    m_open = open;
    if (open) {
        m_shortcutsOpen = false;
        m_query.clear();
        collect();
        loadRequests();
        search();
    }
    Q_EMIT openChanged();
}

void PaletteViewModel::setShortcutsOpen(bool open)
{
    if (open == m_shortcutsOpen)
        return;
    m_shortcutsOpen = open;
    if (open)
        m_open = false;
    Q_EMIT openChanged();
}

void PaletteViewModel::setQuery(const QString& query)
{
    if (query == m_query)
        return;
    m_query = query;
    search();
}

void PaletteViewModel::setCurrent(int row)
{
    const int within = count() == 0 ? -1 : std::clamp(row, 0, count() - 1);
    if (within == m_current)
        return;
    m_current = within;
    Q_EMIT currentChanged();
}

void PaletteViewModel::moveBy(int step)
{
    if (count() > 0)
        setCurrent(((m_current + step) % count() + count()) % count());
}

void PaletteViewModel::collect()
{
    m_entries = m_pages;
    m_entries += actionEntries(m_services, m_shortcuts);
    m_entries += configuredEntries(m_services.configuration);
}

void PaletteViewModel::loadRequests()
{
    QPointer<PaletteViewModel> self(this);
    m_services.traffic.loadHistory(
        { .limit = kRecentRequests }, [self](const Result<TrafficFeed::Records>& records) {
            if (!self || !records)
                return;
            self->m_requests = requestEntries(*records, self->m_now().toMSecsSinceEpoch());
            // What is shown without a word typed does not have them.
            if (!self->m_query.isEmpty())
                self->search();
        });
}

std::optional<PaletteViewModel::Shown> PaletteViewModel::found(
    const PaletteEntry& entry, const QString& query)
{
    if (auto inTitle = fuzzyMatchWords(query, entry.title))
        return Shown { .entry = entry, .match = *inTitle, .score = inTitle->score };
    // Words may be spread over both.
    const auto inBoth = fuzzyMatchWords(query, QString(entry.title + u' ' + entry.detail));
    if (!inBoth)
        return std::nullopt;
    return Shown { .entry = entry, .score = inBoth->score - kInDetail };
}

void PaletteViewModel::search()
{
    QVector<Shown> shown;
    const QString query = m_query.trimmed();
    if (query.isEmpty()) {
        for (const PaletteEntry& entry : std::as_const(m_entries)) {
            if (entry.kind == PaletteKind::Page || entry.kind == PaletteKind::Action)
                shown.append({ .entry = entry });
        }
    } else {
        for (const auto* entries :
            { &std::as_const(m_entries), &std::as_const(m_findable), &std::as_const(m_requests) }) {
            for (const PaletteEntry& entry : *entries) {
                if (const auto one = found(entry, query))
                    shown.append(*one);
            }
        }
        std::stable_sort(
            shown.begin(), shown.end(), [](const Shown& a, const Shown& b) { return a.score > b.score; });
    }
    shown.resize(std::min<qsizetype>(shown.size(), kMostShown));
    beginResetModel();
    m_shown = shown;
    m_current = shown.isEmpty() ? -1 : 0;
    endResetModel();
    Q_EMIT queryChanged();
    Q_EMIT currentChanged();
}

void PaletteViewModel::activate(int row)
{
    if (row < 0 || row >= count())
        return;
    const PaletteEntry entry = m_shown[row].entry;
    setOpen(false);
    tell(entry);
}

void PaletteViewModel::tell(const PaletteEntry& entry)
{
    switch (entry.kind) {
    case PaletteKind::Page: Q_EMIT pageChosen(entry.number); break;
    case PaletteKind::Action: Q_EMIT actionChosen(static_cast<PaletteAction>(entry.number), entry.id); break;
    case PaletteKind::Provider: Q_EMIT providerChosen(entry.id); break;
    case PaletteKind::Model: Q_EMIT modelChosen(entry.id); break;
    case PaletteKind::Key: Q_EMIT keyChosen(entry.id); break;
    case PaletteKind::Request: Q_EMIT requestChosen(entry.id); break;
    case PaletteKind::Setting: Q_EMIT settingChosen(entry.number, entry.id); break;
    }
}

int PaletteViewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PaletteViewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Shown& shown = m_shown[index.row()];
    const PaletteEntry& entry = shown.entry;
    switch (role) {
    case TitleRole: return entry.title;
    case MarkupRole: return markup(entry.title, shown.match.positions);
    case DetailRole: return entry.detail;
    case KindRole: return kindText(entry.kind);
    case IconRole: return entry.iconName;
    case ShortcutRole: return entry.shortcut;
    case SummaryRole:
        //: what it is, and what it is called
        return tr("%1: %2").arg(kindText(entry.kind), entry.title);
    default: return {};
    }
}

QHash<int, QByteArray> PaletteViewModel::roleNames() const
{
    return { { TitleRole, "title" }, { MarkupRole, "markup" }, { DetailRole, "detail" }, { KindRole, "kind" },
        { IconRole, "iconName" }, { ShortcutRole, "shortcut" }, { SummaryRole, "summary" } };
}

} // namespace app::viewmodels

#include "moc_palette_view_model.cpp"
