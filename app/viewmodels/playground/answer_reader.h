// SPDX-License-Identifier: GPL-3.0-or-later
// What a model answers, read as its bytes come in: text, thoughts, calls of tools, an error. Streams and
// whole answers of the four APIs; it reads the fields it knows and does not mind where the bytes were cut.
// Thread: any; one reader for each answer. Memory: kMostText of each text, one event of kMostEventBytes, or a
// whole answer of kMostBodyBytes.
#pragma once

#include "app/viewmodels/playground/conversation.h"
#include "app/viewmodels/playground/event_splitter.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QString>
#include <QVector>

namespace app::viewmodels {

struct AnswerError {
    QString kind = {}; // the API's own word: "rate_limit_error"
    QString message = {};
    friend bool operator==(const AnswerError&, const AnswerError&) = default;
};

struct Answer {
    QString text = {};
    QString thinking = {};
    QVector<ToolCall> calls = {};
    QJsonArray proofs = {}; // see Turn
    std::optional<AnswerError> error = {};
    QString ending = {};  // why the model stopped, in its API's word; empty: it does not say
    bool isWhole = false; // its API's mark of the end has come
    bool isCut = false;   // longer than what is kept of it
    friend bool operator==(const Answer&, const Answer&) = default;
};

// Of an error answer in any of the APIs; nothing: the body says none.
[[nodiscard]] std::optional<AnswerError> answerError(const QJsonObject& body);

class AnswerReader {
public:
    static constexpr qsizetype kMostText = 400'000; // characters
    static constexpr qsizetype kMostEventBytes = 8 * 1024 * 1024;
    static constexpr qsizetype kMostBodyBytes = 32 * 1024 * 1024;

    AnswerReader(gateway::Dialect dialect, bool streaming);

    void feed(QByteArrayView bytes);
    // No more bytes come: a whole answer is read now.
    void finish();

    [[nodiscard]] const Answer& answer() const { return m_answer; }

private:
    // A block of the Messages API that goes back as it came.
    struct Thought {
        QString text = {};
        QString signature = {};
        QJsonObject redacted = {}; // or all of it
    };

    void readEvent(QByteArrayView data);
    void readObject(const QJsonObject& object);
    void readChat(const QJsonObject& object);
    void readChatCalls(const QJsonArray& calls);
    void readResponsesEvent(const QJsonObject& object);
    void readResponse(const QJsonObject& response);
    void readItem(const QJsonObject& item);
    void readMessagesEvent(const QJsonObject& object);
    void readMessage(const QJsonObject& message);
    void openBlock(int index, const QJsonObject& block);
    void continueBlock(int index, const QJsonObject& delta);
    void closeBlock(int index);
    void readGemini(const QJsonObject& object);
    void readGeminiPart(const QJsonObject& part);
    void append(QString& to, const QString& piece);
    // The call the stream knows by that key; a new one the first time.
    ToolCall& callAt(const QString& key);

    void addCall(const ToolCall& call) { m_answer.calls.append(call); }

    gateway::Dialect m_dialect;
    bool m_streaming;
    EventSplitter m_events { kMostEventBytes };
    QByteArray m_body; // of a whole answer
    Answer m_answer;
    QHash<QString, qsizetype> m_callPlaces; // key in the stream -> index
    QHash<int, Thought> m_thoughts;         // open ones, by index
};

} // namespace app::viewmodels
