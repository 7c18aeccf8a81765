// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/table_columns.h"

#include <QMetaEnum>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

namespace {

using Id = TableColumn::Id;

const QString kMemory = QStringLiteral("columns");
const QString kSortMemory = QStringLiteral("sort");
// Half a name is still to be read in it.
constexpr int kModelLeast = 146;
constexpr int kModelWithoutRoom = 80;
constexpr int kLeastWidth = 40;
constexpr int kMostWidth = 600;
// The arrow of the order beside a heading that fills its column.
constexpr int kSortMark = 14;

struct Facts {
    Id id;
    bool numeric;
    bool wanted; // unless a person says otherwise
    int width;   // 0: a share of the table
};

// In their order.
constexpr std::array<Facts, TableColumn::kCount> kFacts {
    Facts { Id::Status, false, true, 94 },
    Facts { Id::Time, false, true, 0 },
    Facts { Id::Client, false, true, 0 },
    Facts { Id::Key, false, false, 110 },
    Facts { Id::Model, false, true, 0 },
    Facts { Id::Session, false, false, 92 },
    Facts { Id::Dialect, false, true, 72 },
    Facts { Id::Messages, true, false, 70 },
    Facts { Id::Tools, true, false, 48 },
    Facts { Id::TokensIn, true, true, 60 },
    Facts { Id::TokensOut, true, true, 68 },
    Facts { Id::ToolCalls, true, false, 66 },
    Facts { Id::Finish, false, false, 96 },
    Facts { Id::Cost, true, true, 70 },
    Facts { Id::Size, true, false, 66 },
    Facts { Id::FirstToken, true, true, 70 },
    Facts { Id::Speed, true, true, 60 },
    Facts { Id::Duration, true, true, 64 },
    Facts { Id::Waterfall, false, true, 0 },
};

// Who gets room first.
constexpr std::array kByWeight { Id::Status, Id::Model, Id::Duration, Id::Time, Id::Waterfall, Id::FirstToken,
    Id::Client, Id::Cost, Id::TokensIn, Id::TokensOut, Id::Dialect, Id::Session, Id::Key, Id::Size,
    Id::Finish, Id::ToolCalls, Id::Tools, Id::Messages, Id::Speed };

// Of those that may go, the ones a person has asked for get room first.
QVector<Id> byWeight(const std::function<bool(Id)>& isAskedFor)
{
    QVector<Id> order(kByWeight.begin(), kByWeight.end());
    const auto optional = std::find(order.begin(), order.end(), Id::Duration) + 1;
    std::stable_partition(optional, order.end(), isAskedFor);
    return order;
}

// Without these a row says nothing.
bool isFixed(Id id)
{
    return id == Id::Status || id == Id::Model;
}

const Facts& factsOf(Id id)
{
    return kFacts.at(static_cast<size_t>(id));
}

// The name in the file; it stays when the language changes.
QString nameOf(Id id)
{
    return QString::fromLatin1(QMetaEnum::fromType<Id>().valueToKey(id));
}

} // namespace

TableColumn::TableColumn(Id which, QObject* parent)
    : QObject(parent)
    , id(which)
    , numeric(factsOf(which).numeric)
{
}

QString TableColumn::title() const
{
    switch (id) {
    case Status: return tr("Status");
    case Time: return tr("Time");
    case Client: return tr("Client");
    case Key: return tr("Key");
    case Model: return tr("Model → target");
    case Session: return tr("Session");
    case Dialect: return tr("Dialect");
    //: heading of a column of token counts that went in
    case TokensIn: return tr("Tokens in");
    //: heading of a column of token counts that came out
    case TokensOut: return tr("Tokens out");
    //: heading of a column: how many messages the request held
    case Messages: return tr("Messages");
    //: heading of a column: how many tools the request offered
    case Tools: return tr("Tools");
    //: heading of a column: how many tools the answer called
    case ToolCalls: return tr("Tool calls");
    //: heading of a column: why the answer ended
    case Finish: return tr("Finish");
    //: heading of a column: tokens a second
    case Speed: return tr("Tok/s");
    case Cost: return tr("Cost");
    //: of the answer, in bytes
    case Size: return tr("Size");
    //: how long it took to come
    case FirstToken: return tr("First token");
    case Duration: return tr("Duration");
    case Waterfall: return tr("Waterfall");
    }
    return {};
}

bool TableColumn::isSortable() const
{
    return id == Time || id == Client || id == Key || id == Model || id == Finish || numeric;
}

TableColumn::Sorting TableColumn::firstSorting() const
{
    return numeric || id == Time ? Descending : Ascending;
}

TableColumn::Sorting TableColumn::nextSorting() const
{
    const Sorting first = firstSorting();
    if (sorting == Unsorted)
        return first;
    if (sorting != first)
        return Unsorted;
    return first == Descending ? Ascending : Descending;
}

QString TableColumn::spokenTitle() const
{
    const bool ascends = sorting == Ascending;
    if (sorting == Unsorted)
        return title();
    if (id == Time)
        //: %1 is the heading of a column
        return ascends ? tr("%1, oldest first").arg(title()) : tr("%1, newest first").arg(title());
    if (numeric)
        return ascends ? tr("%1, lowest first").arg(title()) : tr("%1, highest first").arg(title());
    return ascends ? tr("%1, from A to Z").arg(title()) : tr("%1, from Z to A").arg(title());
}

QString TableColumn::sortHint() const
{
    if (!isSortable())
        return {};
    switch (nextSorting()) {
    case Unsorted: return tr("Back to the newest first");
    case Ascending:
        return id == Time ? tr("Sort the oldest first")
            : numeric     ? tr("Sort the lowest first")
                          : tr("Sort from A to Z");
    case Descending:
        return id == Time ? tr("Sort the newest first")
            : numeric     ? tr("Sort the highest first")
                          : tr("Sort from Z to A");
    }
    return {};
}

TableColumns::TableColumns(PageMemory& memory, QObject* parent)
    : QAbstractListModel(parent)
    , m_memory(memory)
{
    for (const Facts& facts : kFacts)
        m_columns.at(facts.id) = std::make_unique<TableColumn>(facts.id);
    useDefaults();
    recall();
    column(m_sortedBy)->sorting = TableColumn::Descending;
    recallSorting();
    place();
}

// "Cost:Descending"; anything else is the newest first.
void TableColumns::recallSorting()
{
    const QStringList parts = m_memory.value(kSortMemory).toString().split(u':');
    bool isColumn = false;
    bool isSorting = false;
    const int id = QMetaEnum::fromType<Id>().keyToValue(parts.first().toLatin1().constData(), &isColumn);
    const int sorting = QMetaEnum::fromType<TableColumn::Sorting>().keyToValue(
        parts.value(1).toLatin1().constData(), &isSorting);
    if (!isColumn || !isSorting || sorting == TableColumn::Unsorted
        || !column(static_cast<Id>(id))->isSortable())
        return;
    column(m_sortedBy)->sorting = TableColumn::Unsorted;
    m_sortedBy = static_cast<Id>(id);
    column(m_sortedBy)->sorting = static_cast<TableColumn::Sorting>(sorting);
}

void TableColumns::setSorting(Id id, TableColumn::Sorting sorting)
{
    if (m_sortedBy == id && column(id)->sorting == sorting)
        return;
    column(m_sortedBy)->sorting = TableColumn::Unsorted;
    m_sortedBy = id;
    column(id)->sorting = sorting;
    place(); // which tells of all of them
    const QMetaEnum names = QMetaEnum::fromType<TableColumn::Sorting>();
    m_memory.keep(kSortMemory,
        isNewestFirst() ? QString()
                        : QString(nameOf(id) + u':' + QString::fromLatin1(names.valueToKey(sorting))));
    Q_EMIT sortingChanged();
}

void TableColumns::sortBy(TableColumn* which)
{
    if (!which || !which->isSortable())
        return;
    const TableColumn::Sorting next = which->nextSorting();
    if (next == TableColumn::Unsorted)
        sortNewestFirst();
    else
        setSorting(which->id, next);
}

void TableColumns::sortNewestFirst()
{
    setSorting(TableColumn::Time, TableColumn::Descending);
}

QString TableColumns::sortText() const
{
    return sortedBy().spokenTitle();
}

void TableColumns::useDefaults()
{
    m_order.clear();
    for (const Facts& facts : kFacts) {
        m_order.append(facts.id);
        column(facts.id)->wanted = facts.wanted;
        column(facts.id)->chosenWidth = 0;
    }
}

// "Status,Time:90,-Dialect": the order, a width that was chosen, and what is not wanted. A file of another
// version may name more, or less: what it does not name stands behind its neighbour.
void TableColumns::recall()
{
    const QStringList entries = m_memory.value(kMemory).toString().split(u',', Qt::SkipEmptyParts);
    const QMetaEnum names = QMetaEnum::fromType<Id>();
    int place = 0;
    for (const QString& entry : entries) {
        const bool wanted = !entry.startsWith(u'-');
        const QStringList parts = entry.sliced(wanted ? 0 : 1).split(u':');
        bool known = false;
        const int value = names.keyToValue(parts.first().toLatin1().constData(), &known);
        const qsizetype at = m_order.indexOf(static_cast<Id>(value));
        if (!known || at < place)
            continue;
        const Id id = m_order[at];
        m_order.move(at, place++);
        column(id)->wanted = wanted || isFixed(id);
        const int width = parts.value(1).toInt();
        column(id)->chosenWidth = width > 0 ? std::clamp(width, kLeastWidth, kMostWidth) : 0;
    }
}

void TableColumns::keep()
{
    QStringList entries;
    for (const Id id : m_order) {
        const TableColumn* which = column(id);
        QString entry = (which->wanted ? QString() : u"-"_s) + nameOf(id);
        if (which->chosenWidth > 0)
            entry += u':' + QString::number(which->chosenWidth);
        entries.append(entry);
    }
    m_memory.keep(kMemory, isCustomised() ? entries.join(u',') : QString());
}

bool TableColumns::isCustomised() const
{
    for (int i = 0; i < m_order.size(); ++i) {
        const TableColumn* which = column(m_order[i]);
        const Facts& facts = kFacts.at(static_cast<size_t>(i));
        if (m_order[i] != facts.id || which->wanted != facts.wanted || which->chosenWidth > 0)
            return true;
    }
    return false;
}

int TableColumns::suitableWidth(const TableColumn& which) const
{
    if (which.chosenWidth > 0)
        return which.chosenWidth;
    const auto share = [this](double part, int least, int most) {
        return std::clamp(static_cast<int>(m_available * part), least, most);
    };
    // "12 min ago"; with more room the day and the time of older ones.
    if (which.id == Id::Time)
        return share(0.1, grown(74), grown(104));
    if (which.id == Id::Client)
        return share(0.12, grown(104), grown(190));
    if (which.id == Id::Waterfall)
        return share(0.16, 104, 260);
    const int mark = which.sorting != TableColumn::Unsorted ? kSortMark : 0;
    return grown(factsOf(which.id).width) + mark;
}

int TableColumns::grown(int width) const
{
    return static_cast<int>(std::lround(width * m_textScale));
}

void TableColumns::place()
{
    const int modelLeast = grown(kModelLeast);
    int left = m_available - 2 * kSideMargin - modelLeast;
    bool hasRoom = true;
    const QVector<Id> order = byWeight([this](Id id) { return column(id)->wanted && !factsOf(id).wanted; });
    for (const Id id : order) {
        TableColumn* which = column(id);
        which->width = suitableWidth(*which);
        if (id == Id::Model) {
            which->shown = true;
            continue;
        }
        int needed = which->width + kGap;
        // One of the two without the other would be half a figure.
        if (const TableColumn* out = column(Id::TokensOut); id == Id::TokensIn && out->wanted)
            needed += suitableWidth(*out) + kGap;
        const bool isFirst = id == Id::Status || id == Id::Duration;
        // What matters less does not take the place of what had none.
        hasRoom = hasRoom && (!which->wanted || needed <= left || isFirst);
        which->shown = which->wanted && (hasRoom || isFirst);
        if (which->shown)
            left -= which->width + kGap;
    }
    column(Id::Model)->width = std::max(grown(kModelWithoutRoom), modelLeast + left);
    int x = kSideMargin;
    for (const Id id : std::as_const(m_order)) {
        TableColumn* which = column(id);
        which->x = x;
        if (which->shown)
            x += which->width + kGap;
        Q_EMIT which->changed();
    }
}

void TableColumns::setAvailable(int available)
{
    if (available == m_available)
        return;
    m_available = available;
    place();
    Q_EMIT availableChanged();
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), { RemarkRole });
}

void TableColumns::setTextScale(double scale)
{
    if (qFuzzyCompare(scale, m_textScale))
        return;
    m_textScale = scale;
    place();
    Q_EMIT textScaleChanged();
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), { RemarkRole });
}

void TableColumns::rearrange()
{
    place();
    keep();
    Q_EMIT arranged();
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), { WantedRole, RemarkRole });
}

void TableColumns::toggle(int row)
{
    if (row < 0 || row >= m_order.size() || isFixed(m_order[row]))
        return;
    TableColumn* which = column(m_order[row]);
    which->wanted = !which->wanted;
    rearrange();
}

void TableColumns::move(int row, int to)
{
    const int last = static_cast<int>(m_order.size()) - 1;
    if (row < 0 || row > last || to < 0 || to > last || row == to)
        return;
    beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
    m_order.move(row, to);
    endMoveRows();
    rearrange();
}

void TableColumns::resize(TableColumn* which, int width)
{
    if (!which || which->id == Id::Model)
        return;
    const int chosen = std::clamp(width, kLeastWidth, kMostWidth);
    if (which->chosenWidth == chosen)
        return;
    which->chosenWidth = chosen;
    rearrange();
}

void TableColumns::widen(TableColumn* which, int steps)
{
    if (which)
        resize(which, which->width + steps * kResizeStep);
}

void TableColumns::reset()
{
    beginResetModel();
    useDefaults();
    endResetModel();
    rearrange();
}

int TableColumns::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

QVariant TableColumns::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    TableColumn* which = column(m_order[index.row()]);
    switch (role) {
    case ColumnRole: return QVariant::fromValue(which);
    case Qt::DisplayRole:
    case TitleRole: return which->title();
    case WantedRole: return which->wanted;
    case FixedRole: return isFixed(which->id);
    case RemarkRole: return which->wanted && !which->shown ? tr("no room") : QString();
    default: return {};
    }
}

QHash<int, QByteArray> TableColumns::roleNames() const
{
    return { { ColumnRole, "column" }, { TitleRole, "title" }, { WantedRole, "wanted" },
        { FixedRole, "fixed" }, { RemarkRole, "remark" } };
}

} // namespace app::viewmodels

#include "moc_table_columns.cpp"
