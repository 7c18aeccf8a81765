// SPDX-License-Identifier: GPL-3.0-or-later
// Reads along while an answer is relayed byte for byte: token counts, the moment of the first content, the
// number of events, an error reported inside a stream. It never holds the answer back and keeps a bounded
// part of it, whatever its length.
// Thread: any; one tap per answer.
#pragma once

#include "base/dialect.h"
#include "dialects/sse_decoder.h"
#include "inspect/exchange_record.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace gateway::dialects {

enum class AnswerForm { Json, EventStream };

class UsageTap {
public:
    UsageTap(Dialect dialect, AnswerForm form);

    void feed(QByteArrayView bytes);
    // After the last byte; a JSON answer is read here.
    void finish();

    [[nodiscard]] const inspect::Usage& usage() const { return m_usage; }

    [[nodiscard]] qint64 events() const { return m_events; }

    // Content (text, thinking, a tool call) has been seen; for a JSON answer: any byte.
    [[nodiscard]] bool sawContent() const { return m_sawContent; }

    // The dialect's last event ([DONE], message_stop) has been seen.
    [[nodiscard]] bool sawTerminal() const { return m_sawTerminal; }

    // Text of an error event inside the stream; empty when there was none.
    [[nodiscard]] const QString& streamError() const { return m_streamError; }

    // Between two events of a stream (always, for JSON).
    [[nodiscard]] bool atBoundary() const { return m_form == AnswerForm::Json || m_decoder.atBoundary(); }

private:
    void takeEvent(const SseEvent& event);
    void takeChatEvent(QByteArrayView data);
    void takeMessagesEvent(QByteArrayView data);

    Dialect m_dialect;
    AnswerForm m_form;
    SseDecoder m_decoder;
    SseDecoder::Handler m_onEvent;
    QByteArray m_body; // JSON: all of it up to the limit, else its tail
    bool m_bodyCut = false;
    inspect::Usage m_usage;
    qint64 m_events = 0;
    bool m_sawContent = false;
    bool m_sawTerminal = false;
    QString m_streamError;
};

} // namespace gateway::dialects
