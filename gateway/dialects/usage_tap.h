// SPDX-License-Identifier: GPL-3.0-or-later
// The tap for chat and messages: simdjson looks only at the events that can hold what is asked for, and a
// bounded part of the answer is kept, whatever its length.
// Thread: any; one tap per answer.
#pragma once

#include "dialects/answer_tap.h"
#include "dialects/delta_scan.h"
#include "dialects/sse_decoder.h"
#include "dialects/unified/reply.h"

#include <QByteArray>
#include <QSet>

#include <optional>
#include <string_view>

namespace gateway::dialects {

class UsageTap final : public AnswerTap {
public:
    UsageTap(Dialect dialect, AnswerForm form);

    void feed(QByteArrayView bytes) override;
    void finish() override;

    [[nodiscard]] const inspect::Usage& usage() const override { return m_usage; }

    [[nodiscard]] qint64 estimatedOutput() const override { return 0; }

    [[nodiscard]] qint64 events() const override { return m_events; }

    [[nodiscard]] bool sawContent() const override { return m_sawContent; }

    [[nodiscard]] bool sawText() const override
    {
        return m_form == AnswerForm::Json ? m_sawContent : m_sawText;
    }

    [[nodiscard]] qint64 contentBytes() const override { return m_contentBytes; }

    [[nodiscard]] inspect::AnswerFacts facts() const override;

    [[nodiscard]] bool sawTerminal() const override { return m_sawTerminal; }

    [[nodiscard]] bool isComplete() const override { return m_sawTerminal || m_sawStop; }

    [[nodiscard]] bool isEmpty() const override { return m_isEmpty; }

    [[nodiscard]] const QString& answerError() const override { return m_answerError; }

    [[nodiscard]] bool atBoundary() const override
    {
        return m_form == AnswerForm::Json || m_decoder.atBoundary();
    }

private:
    void takeEvent(const SseEvent& event);
    void takeChatEvent(QByteArrayView data);
    void takeMessagesEvent(QByteArrayView data);
    // A short JSON answer: an error, or nothing at all?
    template <typename Object> void judgeShort(Object& object, QByteArrayView text);
    void takeStopReason(QByteArrayView data);
    template <typename Object> void takeBlock(Object& block);
    void takeDelta(const DeltaScan& delta);
    void takeCalls(QByteArrayView data);
    // Of a whole answer.
    template <typename Object> void countCalls(Object& object, QByteArrayView text);

    Dialect m_dialect;
    AnswerForm m_form;
    SseDecoder m_decoder;
    SseDecoder::Handler m_onEvent;
    QByteArray m_body; // JSON: all of it up to the limit, else its tail
    bool m_bodyCut = false;
    inspect::Usage m_usage;
    qint64 m_events = 0;
    bool m_sawContent = false;
    bool m_sawText = false;
    bool m_sawTerminal = false;
    bool m_sawStop = false; // the model's stop reason
    bool m_wasCut = false;  // and it was not the model's own wish
    std::optional<StopReason> m_stop;
    qint64 m_contentBytes = 0;
    qint64 m_calls = 0;
    QSet<QByteArray> m_callMarks; // of a chat stream: servers name a call again and again
    bool m_isEmpty = false;
    QString m_answerError;
};

} // namespace gateway::dialects
