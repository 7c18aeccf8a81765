// SPDX-License-Identifier: GPL-3.0-or-later
// The conversation as rows: what the person said, what the model answered, and each call of a tool with the
// result the person types. It keeps them, and says what of them goes along with the next question.
// Thread: the main thread. Owned by PlaygroundViewModel.
#pragma once

#include "app/viewmodels/playground/answer_reader.h"
#include "app/viewmodels/playground/conversation.h"
#include "inspect/exchange_record.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

struct TalkRow {
    enum class Kind { Person, Model, Call };
    enum class State { Running, Done, Stopped, Failed };

    Kind kind = Kind::Person;
    // Person
    QString text = {};
    QVector<PromptImage> images = {};
    // Model
    State state = State::Done;
    Answer answer = {};
    QString problem = {}; // in a sentence or two: why it failed
    gateway::Dialect dialect = gateway::Dialect::Chat;
    gateway::ExchangeId exchange = {};               // empty: not known (yet)
    gateway::inspect::ExchangeRecordPtr record = {}; // null: nothing was told of it (yet)
    QByteArray body = {};                            // as it was sent; empty: too long to keep
    // Call
    ToolCall call = {};
    bool isOpen = false; // its result has not been sent yet
};

class TurnListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum Role {
        KindRole = Qt::UserRole + 1, // TurnListModel::Kind
        SaidRole,                    // of a person, of a model
        ThinkingRole,
        SourceRole,        // of a model: all it said, to be laid out as Markdown
        ThoughtSourceRole, // likewise
        ImagesRole,        // names of files
        RunningRole,
        ProblemRole,   // why it failed
        NoteRole,      // stopped, cut, refused: no failure, but one must know
        FiguresRole,   // "openai/gpt-5 · 24 in · 180 out · $0.0012 · first token 320 ms · 2.1 s"
        RecordedRole,  // it is on the page of requests
        LatestRole,    // the last answer: it can be asked for again
        CopyableRole,  // it holds words
        FootRole,      // the answer ends here: its figures and buttons stand below
        ToolRole,      // the call's name
        ArgumentsRole, // indented
        ResultRole,
        OpenRole,      // the result can still be typed
        LastOpenRole,  // the button that sends the results stands below it
        OpenCallsRole, // how many results that button sends
    };

    enum Kind { Person, Model, Call };
    Q_ENUM(Kind)

    // What is shown of an answer while it grows: its end. All of it when it is whole.
    static constexpr qsizetype kShownWhileRunning = 12'000;

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    [[nodiscard]] const TalkRow& at(int row) const { return m_rows[row]; }

    [[nodiscard]] bool isRow(int row) const { return row >= 0 && row < count(); }

    // -1: there is none.
    [[nodiscard]] int lastAnswer() const;
    [[nodiscard]] int rowOf(const gateway::ExchangeId& exchange) const;
    // The answer that row is or is a call of; -1: it is neither.
    [[nodiscard]] int answerOf(int row) const;
    [[nodiscard]] int openCalls() const;

    [[nodiscard]] bool hasOpenCalls() const { return openCalls() > 0; }

    // Somebody typed a result that was not sent.
    [[nodiscard]] bool hasTypedResults() const;
    [[nodiscard]] qint64 imageBytes() const;
    // What goes along with the next question. A failed answer of which nothing came is no part of it.
    [[nodiscard]] QVector<Turn> turns() const;

    void append(const TalkRow& row);
    void setAnswer(int row, const Answer& answer);
    void setExchange(int row, const gateway::ExchangeId& exchange);
    void setRecord(int row, const gateway::inspect::ExchangeRecordPtr& record);
    // The end of a running answer; its calls become rows of their own.
    void finish(int row, TalkRow::State state, const QString& problem);
    void closeCalls();
    // That row and all behind it.
    void removeFrom(int row);
    // Empties it.
    [[nodiscard]] QVector<TalkRow> takeAll();

    Q_INVOKABLE void setResult(int row, const QString& result);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void resultTyped();

private:
    [[nodiscard]] QVariant answerData(const TalkRow& row, int role) const;
    [[nodiscard]] QVariant callData(const TalkRow& row, int at, int role) const;
    // Of the answer as a whole, which ends with its last call.
    [[nodiscard]] QVariant footData(int at, int role) const;
    [[nodiscard]] int endOf(int answer) const;
    // That row of an answer, and the calls that came of it.
    void answerChanged(int answer, const QVector<int>& roles);
    void changed(int row, const QVector<int>& roles = {});

    QVector<TalkRow> m_rows;
};

} // namespace app::viewmodels
