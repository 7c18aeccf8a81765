// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/event_pair_model.h"

#include "app/viewmodels/requests/event_texts.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::inspect::CapturePtr;
using gateway::inspect::StreamEvent;
using gateway::inspect::StreamSide;

namespace {

constexpr int kSides = 2;
// Of a chosen event with many counterparts one reads the first few.
constexpr qsizetype kMostTexts = 8;

enum Cell { Number, At, Kind, Preview, Marked };

int otherSide(int side)
{
    return side == EventPairModel::Provider ? EventPairModel::Client : EventPairModel::Provider;
}

} // namespace

void EventPairModel::setCapture(const CapturePtr& capture)
{
    if (capture == m_capture)
        return;
    const bool isSame = m_capture && capture && m_capture->id == capture->id;
    m_capture = capture;
    const auto has = [&capture](StreamSide side) {
        return capture
            && std::any_of(capture->events.cbegin(), capture->events.cend(),
                [side](const StreamEvent& event) { return event.side == side; });
    };
    const bool wasPossible =
        std::exchange(m_isPossible, has(StreamSide::Upstream) && has(StreamSide::Client));
    if (!isSame)
        m_chosen = -1;
    rebuild();
    if (m_isPossible != wasPossible)
        Q_EMIT possibleChanged();
}

void EventPairModel::setShown(bool shown)
{
    if (shown == m_isShown)
        return;
    m_isShown = shown;
    rebuild();
    Q_EMIT shownChanged();
}

void EventPairModel::rebuild()
{
    beginResetModel();
    m_pairing = m_isShown && m_isPossible ? pairEvents(*m_capture) : EventPairing();
    layOut();
    if (m_isShown && m_chosen >= eventsOf(m_side).size())
        m_chosen = -1;
    endResetModel();
    Q_EMIT changed();
    Q_EMIT chosenChanged();
}

// Of two that do not belong together: what belongs to one that stands above comes first, then what is older.
bool EventPairModel::isProvidersNext(int up, int to) const
{
    const auto belongsAbove = [](const QVector<int>& counterparts, int next) {
        return !counterparts.isEmpty() && counterparts.last() < next;
    };
    if (belongsAbove(m_pairing.client[to].counterparts, up))
        return false;
    return belongsAbove(m_pairing.upstream[up].counterparts, to)
        || eventOf(Provider, up).atUs <= eventOf(Client, to).atUs;
}

// In the order of either side; where both could go on, those that belong together share a row, else what came
// first stands first.
void EventPairModel::layOut()
{
    m_rows.clear();
    m_lastUs = 0;
    const int ups = static_cast<int>(m_pairing.upstream.size());
    const int tos = static_cast<int>(m_pairing.client.size());
    const auto atUs = [this](int side, int at) { return eventOf(side, at).atUs; };
    int up = 0;
    int to = 0;
    while (up < ups || to < tos) {
        const bool hasBoth = up < ups && to < tos;
        Row row;
        if (hasBoth && m_pairing.upstream[up].counterparts.contains(to))
            row = { .provider = up, .client = to };
        else if (hasBoth ? isProvidersNext(up, to) : up < ups)
            row.provider = up;
        else
            row.client = to;
        up += row.provider >= 0 ? 1 : 0;
        to += row.client >= 0 ? 1 : 0;
        m_rows.append(row);
    }
    if (ups > 0)
        m_lastUs = atUs(Provider, ups - 1);
    if (tos > 0)
        m_lastUs = std::max(m_lastUs, atUs(Client, tos - 1));
}

QString EventPairModel::summary() const
{
    if (!m_capture || m_capture->events.isEmpty())
        return tr("No events: the answer was no stream, or it was not kept.");
    if (!m_isPossible)
        return tr("There are events on one side only, so there is nothing to pair.");
    const auto count = [this](PairBasis basis) {
        return static_cast<int>(std::count_if(m_pairing.client.cbegin(), m_pairing.client.cend(),
            [basis](const PairedEvent& event) { return event.basis == basis; }));
    };
    QStringList parts;
    if (const int same = count(PairBasis::Same); same > 0)
        parts.append(tr("%n passed on as they came", nullptr, same));
    if (const int said = count(PairBasis::Said); said > 0)
        parts.append(tr("%n paired by what they say", nullptr, said));
    if (const int order = count(PairBasis::Order); order > 0)
        parts.append(tr("%n by order and time", nullptr, order));
    if (const int none = count(PairBasis::None); none > 0)
        parts.append(tr("%n without a counterpart", nullptr, none));
    //: %1 is a list: "90 paired by what they say, 4 by order and time"
    return tr("Of the client's %n event(s): %1.", nullptr, static_cast<int>(m_pairing.client.size()))
        .arg(parts.join(u", "_s));
}

int EventPairModel::rowOf(int side, int at) const
{
    const auto found = std::find_if(
        m_rows.cbegin(), m_rows.cend(), [side, at](const Row& row) { return row.at(side) == at; });
    return at < 0 || found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

int EventPairModel::current() const
{
    return rowOf(m_side, m_chosen);
}

QString EventPairModel::relation() const
{
    if (m_chosen < 0 || m_rows.isEmpty())
        return {};
    const PairedEvent& event = eventsOf(m_side)[m_chosen];
    switch (event.basis) {
    case PairBasis::Same: return tr("Passed on as it came.");
    case PairBasis::Said: {
        const QVector<PairedEvent>& others = eventsOf(otherSide(m_side));
        const bool hasMore = std::any_of(event.counterparts.cbegin(), event.counterparts.cend(),
            [&others](int at) { return others[at].basis == PairBasis::Order; });
        return hasMore ? tr("Paired by what they say, and others of these by order and time alone.")
                       : tr("Paired by what they say: the same letters of the answer, or the same call.");
    }
    case PairBasis::Order:
        return tr("Paired by order and time alone: nothing in them says that they belong together.");
    case PairBasis::None: break;
    }
    return m_side == Provider ? tr("Nothing the client got can be told to have come of it.")
                              : tr("Nothing of the provider's can be told to have led to it.");
}

QString EventPairModel::textOf(int side) const
{
    if (m_chosen < 0 || m_rows.isEmpty())
        return {};
    const QVector<int> shown =
        side == m_side ? QVector<int> { m_chosen } : eventsOf(m_side)[m_chosen].counterparts;
    QStringList texts;
    for (const int at : shown.first(std::min(shown.size(), kMostTexts)))
        texts.append(eventText(m_capture->bytesOf(eventOf(side, at)), false));
    if (shown.size() > kMostTexts)
        texts.append(tr("… and %n more", nullptr, static_cast<int>(shown.size() - kMostTexts)));
    return texts.join(u"\n\n"_s);
}

void EventPairModel::setChosen(int side, int at)
{
    if (side == m_side && at == m_chosen)
        return;
    m_side = side;
    m_chosen = at;
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1),
            { ProviderMarkRole, ClientMarkRole, SpokenRole, Qt::AccessibleTextRole });
    Q_EMIT chosenChanged();
}

void EventPairModel::choose(int row, int side)
{
    if (row < 0 || row >= count() || side < 0 || side >= kSides)
        return;
    const int wanted = m_rows[row].at(side) >= 0 ? side : otherSide(side);
    setChosen(wanted, m_rows[row].at(wanted));
}

void EventPairModel::moveBy(int step)
{
    const int last = static_cast<int>(eventsOf(m_side).size()) - 1;
    if (last >= 0)
        setChosen(m_side, std::clamp(m_chosen < 0 ? 0 : m_chosen + step, 0, last));
}

int EventPairModel::nearest(int row, int side) const
{
    for (int away = 0; away < count(); ++away) {
        for (const int at : { row - away, row + away }) {
            if (at >= 0 && at < count() && m_rows[at].at(side) >= 0)
                return m_rows[at].at(side);
        }
    }
    return -1;
}

void EventPairModel::turnTo(int side)
{
    if (side == m_side || side < 0 || side >= kSides || m_chosen < 0 || m_rows.isEmpty())
        return;
    const QVector<int>& counterparts = eventsOf(m_side)[m_chosen].counterparts;
    const int at = counterparts.isEmpty() ? nearest(current(), side) : counterparts.first();
    if (at >= 0)
        setChosen(side, at);
}

EventPairModel::Mark EventPairModel::markOf(int side, int at) const
{
    if (m_chosen < 0 || at < 0)
        return Unmarked;
    if (side == m_side)
        return at == m_chosen ? Chosen : Unmarked;
    return eventsOf(m_side)[m_chosen].counterparts.contains(at) ? Counterpart : Unmarked;
}

QVariant EventPairModel::cell(const Row& row, int side, int what) const
{
    const int at = row.at(side);
    if (what == Marked)
        return markOf(side, at);
    if (at < 0)
        return QString();
    const StreamEvent& event = eventOf(side, at);
    switch (what) {
    case Number: return QString::number(at + 1);
    case At: return eventMoment(event.atUs, m_lastUs);
    case Kind: return eventKind(event.type);
    default: return eventPreview(m_capture->bytesOf(event));
    }
}

QString EventPairModel::spoken(const Row& row) const
{
    QStringList parts;
    for (const int side : { Provider, Client }) {
        if (row.at(side) < 0)
            continue;
        const QString who = side == Provider ? tr("Provider") : tr("Client");
        //: %1 is "Provider" or "Client", %2 the number of an event, %3 when, %4 its kind, %5 what it says
        QString text = tr("%1, event %2 at %3, %4: %5")
                           .arg(who, cell(row, side, Number).toString(), cell(row, side, At).toString(),
                               cell(row, side, Kind).toString(), cell(row, side, Preview).toString());
        if (markOf(side, row.at(side)) == Counterpart)
            text += u", "_s + tr("counterpart of the chosen event");
        parts.append(text);
    }
    return parts.join(u". "_s);
}

int EventPairModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant EventPairModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[index.row()];
    switch (role) {
    case ProviderNumberRole: return cell(row, Provider, Number);
    case ProviderAtRole: return cell(row, Provider, At);
    case ProviderKindRole: return cell(row, Provider, Kind);
    case ProviderPreviewRole: return cell(row, Provider, Preview);
    case ProviderMarkRole: return cell(row, Provider, Marked);
    case ClientNumberRole: return cell(row, Client, Number);
    case ClientAtRole: return cell(row, Client, At);
    case ClientKindRole: return cell(row, Client, Kind);
    case ClientPreviewRole: return cell(row, Client, Preview);
    case ClientMarkRole: return cell(row, Client, Marked);
    case Qt::AccessibleTextRole:
    case SpokenRole: return spoken(row);
    default: return {};
    }
}

QHash<int, QByteArray> EventPairModel::roleNames() const
{
    return { { ProviderNumberRole, "providerNumber" }, { ProviderAtRole, "providerAt" },
        { ProviderKindRole, "providerKind" }, { ProviderPreviewRole, "providerPreview" },
        { ProviderMarkRole, "providerMark" }, { ClientNumberRole, "clientNumber" },
        { ClientAtRole, "clientAt" }, { ClientKindRole, "clientKind" },
        { ClientPreviewRole, "clientPreview" }, { ClientMarkRole, "clientMark" }, { SpokenRole, "spoken" } };
}

} // namespace app::viewmodels

#include "moc_event_pair_model.cpp"
