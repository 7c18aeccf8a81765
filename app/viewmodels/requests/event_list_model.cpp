// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/event_list_model.h"

#include "app/viewmodels/common/figures.h"
#include "app/viewmodels/requests/event_texts.h"
#include "app/viewmodels/requests/exchange_texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::inspect::CapturePtr;
using gateway::inspect::kNever;
using gateway::inspect::StreamEvent;
using gateway::inspect::StreamSide;

namespace {

// Events of one burst lie closer than this; how close, no clock of ours knows.
constexpr qint64 kLeastGapUs = 50;

} // namespace

void EventListModel::setCapture(const CapturePtr& capture)
{
    if (m_capture == capture)
        return;
    const bool same = m_capture && capture && m_capture->id == capture->id;
    const int number = same && m_current >= 0 ? m_rows[m_current].number : 0;
    m_capture = capture;
    if (!same)
        m_side = m_type = 0;
    findSides();
    rebuild();
    const auto kept = std::find_if(
        m_rows.cbegin(), m_rows.cend(), [number](const Row& row) { return row.number == number; });
    setCurrent(number > 0 && kept != m_rows.cend() ? static_cast<int>(kept - m_rows.cbegin()) : -1);
}

void EventListModel::findSides()
{
    m_sides.clear();
    if (!m_capture)
        return;
    QVector<Side> upstream;
    bool toClient = false;
    for (const StreamEvent& event : m_capture->events) {
        const Side side { .side = event.side, .attempt = event.attempt };
        if (event.side == StreamSide::Client)
            toClient = true;
        else if (!upstream.contains(side))
            upstream.append(side);
    }
    if (toClient)
        m_sides.append(Side {});
    m_sides += upstream;
    m_side = std::clamp<int>(m_side, 0, std::max<int>(0, static_cast<int>(m_sides.size()) - 1));
}

void EventListModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    m_types.clear();
    m_typeCounts.clear();
    m_bytes = 0;
    if (!m_sides.isEmpty()) {
        const Side& wanted = m_sides[m_side];
        const auto isOurs = [&wanted](const StreamEvent& event) {
            return event.side == wanted.side
                && (event.side == StreamSide::Client || event.attempt == wanted.attempt);
        };
        qint64 before = kNever;
        int number = 0;
        for (int i = 0; i < m_capture->events.size(); ++i) {
            const StreamEvent& event = m_capture->events[i];
            if (!isOurs(event))
                continue;
            qsizetype type = m_types.indexOf(event.type);
            if (type < 0) {
                type = m_types.size();
                m_types.append(event.type);
                m_typeCounts.append(0);
            }
            ++m_typeCounts[type];
            ++number;
            if (m_type == 0 || m_type == type + 1) {
                m_rows.append({ .event = i,
                    .number = number,
                    .gapUs = before == kNever ? kNever : event.atUs - before });
                m_bytes += event.size;
            }
            before = event.atUs;
        }
    }
    endResetModel();
    if (m_type > m_types.size()) {
        m_type = 0;
        rebuild();
        return;
    }
    Q_EMIT changed();
}

QString EventListModel::summary() const
{
    if (m_sides.isEmpty())
        return {};
    QString text = tr("%n event(s), %1", nullptr, count()).arg(bytesText(m_bytes));
    if (m_capture->moreEvents > 0)
        text += tr("; %n more were not kept", nullptr, static_cast<int>(m_capture->moreEvents));
    return text;
}

QStringList EventListModel::sides() const
{
    QStringList names;
    for (const Side& side : m_sides) {
        if (side.side == StreamSide::Client)
            names.append(tr("To the client"));
        else
            names.append(tr("Attempt %1").arg(side.attempt + 1));
    }
    return names;
}

QStringList EventListModel::types() const
{
    QStringList names { tr("All kinds") };
    for (qsizetype i = 0; i < m_types.size(); ++i) {
        const QString name = eventKind(m_types[i]);
        //: %1 a kind of event, %2 how many there are
        names.append(tr("%1 (%2)").arg(name, exactCountText(m_typeCounts[i])));
    }
    return names;
}

void EventListModel::setSide(int side)
{
    if (side == m_side || side < 0 || side >= m_sides.size())
        return;
    m_side = side;
    m_type = 0;
    rebuild();
    setCurrent(-1);
}

void EventListModel::setType(int type)
{
    if (type == m_type || type < 0 || type > m_types.size())
        return;
    m_type = type;
    rebuild();
    setCurrent(-1);
}

void EventListModel::setCurrent(int row)
{
    const int bounded = std::clamp(row, -1, count() - 1);
    m_current = bounded;
    Q_EMIT currentChanged();
}

void EventListModel::setRaw(bool raw)
{
    if (m_raw == raw)
        return;
    m_raw = raw;
    Q_EMIT currentChanged();
}

const StreamEvent& EventListModel::eventOf(const Row& row) const
{
    return m_capture->events[row.event];
}

QString EventListModel::currentText() const
{
    if (m_current < 0)
        return {};
    return eventText(m_capture->bytesOf(eventOf(m_rows[m_current])), m_raw);
}

double EventListModel::currentUs() const
{
    return m_current < 0 ? -1.0 : static_cast<double>(eventOf(m_rows[m_current]).atUs);
}

int EventListModel::rowAt(double us) const
{
    if (m_rows.isEmpty())
        return -1;
    const auto later = std::upper_bound(m_rows.cbegin(), m_rows.cend(), us,
        [this](double at, const Row& row) { return at < static_cast<double>(eventOf(row).atUs); });
    return std::max<int>(0, static_cast<int>(later - m_rows.cbegin()) - 1);
}

void EventListModel::setMarked(double fromUs, double toUs)
{
    if (fromUs == m_markedFromUs && toUs == m_markedToUs)
        return;
    m_markedFromUs = fromUs;
    m_markedToUs = toUs;
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), { MarkedRole });
}

QString EventListModel::momentOf(const Row& row) const
{
    return eventMoment(eventOf(row).atUs, eventOf(m_rows.last()).atUs);
}

int EventListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QString EventListModel::previewOf(const Row& row) const
{
    return eventPreview(m_capture->bytesOf(eventOf(row)));
}

QVariant EventListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[index.row()];
    const StreamEvent& event = eventOf(row);
    const QString type = eventKind(event.type);
    switch (role) {
    case NumberRole: return QString::number(row.number);
    case AtRole: return momentOf(row);
    case GapRole: return row.gapUs < kLeastGapUs ? QString() : u"+"_s + durationText(row.gapUs);
    case TypeRole: return type;
    case SizeRole: return exactCountText(event.size);
    case PreviewRole: return previewOf(row);
    case Qt::AccessibleTextRole:
    case SpokenRole:
        return tr("Event %1 at %2, %3: %4")
            .arg(QString::number(row.number), momentOf(row), type, previewOf(row));
    case MarkedRole: {
        const auto at = static_cast<double>(event.atUs);
        return m_markedToUs > m_markedFromUs && at >= m_markedFromUs && at <= m_markedToUs;
    }
    default: return {};
    }
}

QHash<int, QByteArray> EventListModel::roleNames() const
{
    return { { NumberRole, "number" }, { AtRole, "at" }, { GapRole, "gap" }, { TypeRole, "type" },
        { SizeRole, "size" }, { PreviewRole, "preview" }, { SpokenRole, "spoken" },
        { MarkedRole, "marked" } };
}

} // namespace app::viewmodels

#include "moc_event_list_model.cpp"
