// SPDX-License-Identifier: GPL-3.0-or-later
// Reads along while an answer is relayed byte for byte: token counts, the moment of the first content, the
// number of events, an error reported inside a stream. It never holds the answer back.
// Thread: any; one tap per answer.
#pragma once

#include "base/dialect.h"
#include "inspect/exchange_record.h"

#include <QByteArrayView>
#include <QString>

#include <memory>

namespace gateway::dialects {

enum class AnswerForm {
    Json,
    EventStream,
    Bytes, // sound, a picture, plain text: nothing in it is read
};
// Whether the answer's tokens are counted by us as well, for providers that report none.
enum class TokenCount { Reported, Estimated };

class AnswerTap {
public:
    AnswerTap() = default;
    virtual ~AnswerTap() = default;
    AnswerTap(const AnswerTap&) = delete;
    AnswerTap& operator=(const AnswerTap&) = delete;

    virtual void feed(QByteArrayView bytes) = 0;
    // After the last byte; a JSON answer is read here.
    virtual void finish() = 0;

    [[nodiscard]] virtual const inspect::Usage& usage() const = 0;

    // What was made, and how much was heard. After finish().
    [[nodiscard]] virtual inspect::MediaFigures media() const { return {}; }

    // The output as we count it; 0 unless TokenCount::Estimated. Of a JSON answer, after finish().
    [[nodiscard]] virtual qint64 estimatedOutput() const = 0;
    [[nodiscard]] virtual qint64 events() const = 0;
    // Content (text, thinking, a tool call) has been seen; for a JSON answer: any byte.
    [[nodiscard]] virtual bool sawContent() const = 0;

    // Content that is not thinking has been seen; for a JSON answer: any byte.
    [[nodiscard]] virtual bool sawText() const { return sawContent(); }

    // Bytes of a stream's text, thinking and arguments so far, about; 0 where nobody looks for them.
    [[nodiscard]] virtual qint64 contentBytes() const { return 0; }

    // After finish().
    [[nodiscard]] virtual inspect::AnswerFacts facts() const { return {}; }

    // The dialect's last event ([DONE], message_stop) has been seen.
    [[nodiscard]] virtual bool sawTerminal() const = 0;
    // What clients need to take the answer as whole has been seen: the last event, or, for those whose
    // servers leave it out, the reason why the model stopped. Asked after finish().
    [[nodiscard]] virtual bool isComplete() const = 0;
    // The model stopped by itself and made nothing: no text, no call, no thinking, no picture. Asked after
    // finish().
    [[nodiscard]] virtual bool isEmpty() const = 0;
    // Text of an error inside the answer; empty when there was none. Of a JSON answer, after finish().
    [[nodiscard]] virtual const QString& answerError() const = 0;
    // Between two events of a stream (always, for JSON).
    [[nodiscard]] virtual bool atBoundary() const = 0;
};

// Of what is relayed: everything but conversations and token counts.
[[nodiscard]] std::unique_ptr<AnswerTap> makeRelayTap(Operation operation, AnswerForm form);

// The fast tap (UsageTap) for chat and messages, which carry nearly all traffic; for the others, and where
// the text itself is to be counted, the dialect's own decoder reads along.
[[nodiscard]] std::unique_ptr<AnswerTap> makeTap(
    Dialect dialect, AnswerForm form, TokenCount count = TokenCount::Reported);

} // namespace gateway::dialects
