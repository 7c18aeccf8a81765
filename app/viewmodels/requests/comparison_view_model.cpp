// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/comparison_view_model.h"

#include "app/viewmodels/common/figures.h"
#include "app/viewmodels/requests/answer_text.h"
#include "app/viewmodels/requests/exchange_texts.h"
#include "app/viewmodels/requests/waterfall_phases.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::ExchangeId;
using gateway::Result;
using gateway::inspect::CapturePtr;
using gateway::inspect::ExchangeRecord;
using gateway::inspect::ExchangeRecordPtr;

namespace {

// What nobody knows; not to be taken for what is still to come.
const QString kUnknown = QStringLiteral("\u2013");

QString outputRateText(const ExchangeRecord& record)
{
    const auto speed = gateway::inspect::tokensPerSecond(record);
    return speed ? rateText(*speed) : QString();
}

QString countOf(const std::optional<qint64>& count)
{
    return count ? exactCountText(*count) : QString();
}

} // namespace

ComparisonViewModel::ComparisonViewModel(
    gateway::service::TrafficFeed& traffic, const gateway::Clock& clock, QObject* parent)
    : QAbstractListModel(parent)
    , m_traffic(traffic)
    , m_clock(clock)
{
}

void ComparisonViewModel::begin(const ExchangeRecordPtr& left, const ExchangeId& right)
{
    if (!left)
        return;
    m_left = { .id = left->id, .record = left, .capture = nullptr };
    m_right = { .id = right, .record = nullptr, .capture = nullptr };
    load(m_left);
    load(m_right);
    refresh();
}

void ComparisonViewModel::update(const QVector<ExchangeRecordPtr>& records)
{
    if (!isOpen())
        return;
    for (const ExchangeRecordPtr& record : records) {
        for (Side* side : { &m_left, &m_right }) {
            const bool isNewer = !side->record || !side->record->isFinished();
            if (side->id != record->id || !isNewer)
                continue;
            side->record = record;
            load(*side);
            refresh();
        }
    }
}

void ComparisonViewModel::load(Side& side)
{
    m_traffic.loadCapture(side.id, [guard = QPointer(this), id = side.id](const Result<CapturePtr>& capture) {
        if (!guard || !capture)
            return;
        for (Side* own : { &guard->m_left, &guard->m_right }) {
            if (own->id == id)
                own->capture = *capture;
        }
        guard->refresh();
    });
}

void ComparisonViewModel::refresh()
{
    beginResetModel();
    m_facts = facts();
    endResetModel();
    const auto textOf = [](const Side& side) {
        return side.capture ? answerText(side.capture->answer.bytes).toUtf8() : QByteArray();
    };
    m_answers.compare(textOf(m_left), textOf(m_right));
    Q_EMIT changed();
}

QVector<ComparisonViewModel::Fact> ComparisonViewModel::facts() const
{
    QVector<Fact> facts;
    if (!m_left.record)
        return facts;
    const qint64 now = m_clock.epochMs();
    const bool isOver = m_right.record && m_right.record->isFinished();
    const auto add = [&](const QString& name, auto textOf) {
        const QString left = textOf(*m_left.record);
        const QString right = m_right.record ? textOf(*m_right.record) : QString();
        if (!left.isEmpty() || !right.isEmpty())
            facts.append({ .name = name,
                .left = left.isEmpty() ? kUnknown : left,
                .right = right.isEmpty() && isOver ? kUnknown : right });
    };
    add(tr("Target"), [](const ExchangeRecord& record) { return targetText(record); });
    add(tr("Status"), [](const ExchangeRecord& record) { return statusText(record).text; });
    add(tr("Attempts"), [](const ExchangeRecord& record) { return QString::number(record.attempts.size()); });
    add(tr("First token"), [](const ExchangeRecord& record) { return durationText(firstTokenOf(record)); });
    add(tr("Duration"),
        [now](const ExchangeRecord& record) { return durationText(waterfallOf(record).elapsedUs(now)); });
    add(tr("Tokens in"), [](const ExchangeRecord& record) { return countOf(inputTokens(record.usage)); });
    add(tr("Tokens out"), [](const ExchangeRecord& record) { return countOf(record.usage.output); });
    add(tr("Tokens a second"), outputRateText);
    add(tr("Finish reason"),
        [](const ExchangeRecord& record) { return gateway::inspect::finishName(record.answer.finish); });
    add(tr("Tool calls"), [](const ExchangeRecord& record) {
        return record.answer.toolCalls > 0 ? exactCountText(record.answer.toolCalls) : QString();
    });
    add(tr("Cost"),
        [](const ExchangeRecord& record) { return record.cost ? moneyText(*record.cost) : QString(); });
    add(tr("Response body"), [](const ExchangeRecord& record) { return bytesText(record.responseBytes); });
    return facts;
}

QString ComparisonViewModel::titleOf(const Side& side)
{
    return side.record ? modelText(*side.record) : QString();
}

bool ComparisonViewModel::isRunning() const
{
    return isOpen() && (!m_right.record || !m_right.record->isFinished());
}

void ComparisonViewModel::close()
{
    m_left = {};
    m_right = {};
    refresh();
}

int ComparisonViewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_facts.size());
}

QVariant ComparisonViewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Fact& fact = m_facts[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return fact.name;
    case LeftRole: return fact.left;
    case RightRole: return fact.right;
    case DiffersRole: return fact.left != fact.right;
    default: return {};
    }
}

QHash<int, QByteArray> ComparisonViewModel::roleNames() const
{
    return { { NameRole, "name" }, { LeftRole, "before" }, { RightRole, "after" },
        { DiffersRole, "differs" } };
}

} // namespace app::viewmodels

#include "moc_comparison_view_model.cpp"
