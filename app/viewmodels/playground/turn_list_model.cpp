// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/playground/turn_list_model.h"

#include "app/viewmodels/playground/talk_texts.h"
#include "app/viewmodels/requests/json_indent.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

namespace {

// While it grows one reads its end, and a long text would be laid out anew at each step.
QString shownText(const TalkRow& row, const QString& text)
{
    if (row.state != TalkRow::State::Running || text.size() <= TurnListModel::kShownWhileRunning)
        return text;
    const qsizetype from = text.size() - TurnListModel::kShownWhileRunning;
    const qsizetype line = text.indexOf(u'\n', from);
    return u"…\n"_s + text.sliced(line < 0 ? from : line + 1);
}

// A call that a broken answer left half written cannot be answered.
bool isWhole(const ToolCall& call)
{
    return !call.name.isEmpty() && QJsonDocument::fromJson(call.arguments.toUtf8()).isObject();
}

Turn turnOf(const TalkRow& row)
{
    if (row.kind == TalkRow::Kind::Person)
        return { .speaker = Speaker::Person, .text = row.text, .images = row.images };
    return { .speaker = Speaker::Model,
        .text = row.answer.text,
        .dialect = row.dialect,
        .proofs = row.answer.proofs };
}

} // namespace

int TurnListModel::lastAnswer() const
{
    for (int row = count() - 1; row >= 0; --row) {
        if (m_rows[row].kind == TalkRow::Kind::Model)
            return row;
    }
    return -1;
}

int TurnListModel::rowOf(const gateway::ExchangeId& exchange) const
{
    for (int row = 0; row < count(); ++row) {
        if (!exchange.isEmpty() && m_rows[row].exchange == exchange)
            return row;
    }
    return -1;
}

int TurnListModel::answerOf(int row) const
{
    while (isRow(row) && m_rows[row].kind == TalkRow::Kind::Call)
        --row;
    return isRow(row) && m_rows[row].kind == TalkRow::Kind::Model ? row : -1;
}

int TurnListModel::openCalls() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const TalkRow& row) { return row.isOpen; }));
}

int TurnListModel::endOf(int answer) const
{
    int end = answer;
    while (isRow(end + 1) && m_rows[end + 1].kind == TalkRow::Kind::Call)
        ++end;
    return end;
}

void TurnListModel::answerChanged(int answer, const QVector<int>& roles)
{
    Q_EMIT dataChanged(index(answer), index(endOf(answer)), roles);
}

bool TurnListModel::hasTypedResults() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
        [](const TalkRow& row) { return row.isOpen && !row.call.result.isEmpty(); });
}

qint64 TurnListModel::imageBytes() const
{
    qint64 bytes = 0;
    for (const TalkRow& row : m_rows) {
        for (const PromptImage& image : row.images)
            bytes += image.bytes.size();
    }
    return bytes;
}

QVector<Turn> TurnListModel::turns() const
{
    QVector<Turn> turns;
    for (const TalkRow& row : m_rows) {
        if (row.kind == TalkRow::Kind::Call) {
            turns.last().calls.append(row.call);
            continue;
        }
        turns.append(turnOf(row));
    }
    // Of a running answer, and of one that failed, nothing may have come.
    turns.removeIf([](const Turn& turn) {
        return turn.speaker == Speaker::Model && turn.text.isEmpty() && turn.calls.isEmpty();
    });
    return turns;
}

void TurnListModel::append(const TalkRow& row)
{
    const int before = lastAnswer();
    beginInsertRows({}, count(), count());
    m_rows.append(row);
    endInsertRows();
    Q_EMIT countChanged();
    if (before >= 0 && row.kind == TalkRow::Kind::Model)
        answerChanged(before, { LatestRole });
    if (before >= 0 && row.kind == TalkRow::Kind::Call)
        answerChanged(before, { FootRole });
}

void TurnListModel::setAnswer(int row, const Answer& answer)
{
    m_rows[row].answer = answer;
    changed(row, { SaidRole, ThinkingRole, SourceRole, ThoughtSourceRole, NoteRole, CopyableRole });
}

void TurnListModel::setExchange(int row, const gateway::ExchangeId& exchange)
{
    if (exchange == m_rows[row].exchange)
        return;
    m_rows[row].exchange = exchange;
    m_rows[row].record.reset();
    answerChanged(row, { FiguresRole, RecordedRole });
}

void TurnListModel::setRecord(int row, const gateway::inspect::ExchangeRecordPtr& record)
{
    m_rows[row].exchange = record->id;
    m_rows[row].record = record;
    answerChanged(row, { FiguresRole, RecordedRole });
}

void TurnListModel::finish(int row, TalkRow::State state, const QString& problem)
{
    m_rows[row].state = state;
    m_rows[row].problem = problem;
    QVector<ToolCall> calls = m_rows[row].answer.calls;
    if (state != TalkRow::State::Done)
        calls.removeIf([](const ToolCall& call) { return !isWhole(call); });
    changed(row);
    if (calls.isEmpty() || state == TalkRow::State::Failed)
        return;
    for (const ToolCall& call : std::as_const(calls))
        append({ .kind = TalkRow::Kind::Call, .call = call, .isOpen = true });
    // The button went from one to the next.
    Q_EMIT dataChanged(index(row + 1), index(count() - 1), { LastOpenRole, OpenCallsRole });
}

void TurnListModel::closeCalls()
{
    for (int row = 0; row < count(); ++row) {
        if (!m_rows[row].isOpen)
            continue;
        m_rows[row].isOpen = false;
        changed(row, { OpenRole, LastOpenRole, OpenCallsRole });
    }
}

void TurnListModel::removeFrom(int row)
{
    if (!isRow(row))
        return;
    beginRemoveRows({}, row, count() - 1);
    m_rows.resize(row);
    endRemoveRows();
    Q_EMIT countChanged();
    if (const int last = lastAnswer(); last >= 0)
        answerChanged(last, { LatestRole, FootRole });
}

QVector<TalkRow> TurnListModel::takeAll()
{
    QVector<TalkRow> rows = m_rows;
    removeFrom(0);
    return rows;
}

void TurnListModel::setResult(int row, const QString& result)
{
    if (!isRow(row) || !m_rows[row].isOpen || m_rows[row].call.result == result)
        return;
    m_rows[row].call.result = result;
    changed(row, { ResultRole });
    Q_EMIT resultTyped();
}

void TurnListModel::changed(int row, const QVector<int>& roles)
{
    Q_EMIT dataChanged(index(row), index(row), roles);
}

int TurnListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant TurnListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TalkRow& row = m_rows[index.row()];
    switch (role) {
    case KindRole: return static_cast<int>(row.kind);
    case ImagesRole: {
        QStringList names;
        for (const PromptImage& image : row.images)
            names.append(image.name);
        return names;
    }
    case FiguresRole:
    case RecordedRole:
    case LatestRole:
    case CopyableRole:
    case FootRole: return footData(index.row(), role);
    case ToolRole:
    case ArgumentsRole:
    case ResultRole:
    case OpenRole:
    case LastOpenRole:
    case OpenCallsRole: return callData(row, index.row(), role);
    default: return answerData(row, role);
    }
}

QVariant TurnListModel::answerData(const TalkRow& row, int role) const
{
    const bool isAnswer = row.kind == TalkRow::Kind::Model;
    switch (role) {
    case SaidRole: return isAnswer ? shownText(row, row.answer.text) : row.text;
    case ThinkingRole: return shownText(row, row.answer.thinking);
    case SourceRole: return row.answer.text;
    case ThoughtSourceRole: return row.answer.thinking;
    case RunningRole: return row.state == TalkRow::State::Running;
    case ProblemRole: return row.problem;
    case NoteRole:
        if (row.state == TalkRow::State::Stopped)
            return tr("Stopped.");
        if (row.answer.isCut)
            return tr("Cut here: a longer answer is not kept in the playground.");
        return row.state == TalkRow::State::Done ? endingText(row.answer) : QString();
    default: return {};
    }
}

QVariant TurnListModel::footData(int at, int role) const
{
    const int answer = answerOf(at);
    const bool isAnswer = answer >= 0;
    const auto record = isAnswer ? m_rows[answer].record : nullptr;
    switch (role) {
    case FiguresRole: return record ? figuresText(*record) : QString();
    case RecordedRole: return record != nullptr;
    case LatestRole: return isAnswer && answer == lastAnswer();
    case CopyableRole: return isAnswer && !m_rows[answer].answer.text.isEmpty();
    case FootRole: return isAnswer && m_rows[answer].state != TalkRow::State::Running && at == endOf(answer);
    default: return {};
    }
}

QVariant TurnListModel::callData(const TalkRow& row, int at, int role) const
{
    switch (role) {
    case ToolRole: return row.call.name;
    case ArgumentsRole: {
        const QByteArray json = row.call.arguments.toUtf8();
        return looksLikeJson(json) ? QString::fromUtf8(indentJson(json)) : row.call.arguments;
    }
    case ResultRole: return row.call.result;
    case OpenRole: return row.isOpen;
    case LastOpenRole: return row.isOpen && at == count() - 1;
    case OpenCallsRole: return row.isOpen ? openCalls() : 0;
    default: return {};
    }
}

QHash<int, QByteArray> TurnListModel::roleNames() const
{
    return { { KindRole, "kind" }, { SaidRole, "said" }, { ThinkingRole, "thinking" },
        { SourceRole, "source" }, { ThoughtSourceRole, "thoughtSource" }, { ImagesRole, "images" },
        { RunningRole, "running" }, { ProblemRole, "problem" }, { NoteRole, "note" },
        { FiguresRole, "figures" }, { RecordedRole, "recorded" }, { LatestRole, "latest" },
        { ToolRole, "tool" }, { ArgumentsRole, "callArguments" }, { ResultRole, "result" },
        { OpenRole, "open" }, { LastOpenRole, "lastOpen" }, { OpenCallsRole, "openCalls" },
        { CopyableRole, "copyable" }, { FootRole, "foot" } };
}

} // namespace app::viewmodels

#include "moc_turn_list_model.cpp"
