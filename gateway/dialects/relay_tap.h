// SPDX-License-Identifier: GPL-3.0-or-later
// The tap for what is relayed: usage, how many pictures or vectors there are, an error where an answer should
// be, whether there is anything in it. Bounded memory, whatever the answer's length.
// Thread: any; one tap per answer.
#pragma once

#include "dialects/answer_tap.h"
#include "dialects/json_outline.h"
#include "dialects/sse_decoder.h"

namespace gateway::dialects {

class RelayTap final : public AnswerTap {
public:
    RelayTap(Operation operation, AnswerForm form);

    void feed(QByteArrayView bytes) override;
    void finish() override;

    [[nodiscard]] const inspect::Usage& usage() const override { return m_usage; }

    [[nodiscard]] inspect::MediaFigures media() const override { return m_media; }

    [[nodiscard]] qint64 estimatedOutput() const override { return 0; }

    [[nodiscard]] qint64 events() const override { return m_events; }

    [[nodiscard]] bool sawContent() const override { return m_sawContent; }

    [[nodiscard]] bool sawTerminal() const override { return m_sawTerminal; }

    // Of a stream whose events have no types we know, nobody can tell.
    [[nodiscard]] bool isComplete() const override { return m_sawTerminal || !m_isTyped; }

    [[nodiscard]] bool isEmpty() const override { return m_isEmpty; }

    [[nodiscard]] const QString& answerError() const override { return m_answerError; }

    [[nodiscard]] bool atBoundary() const override
    {
        return m_form != AnswerForm::EventStream || m_decoder.atBoundary();
    }

private:
    void takeEvent(QByteArrayView data);
    void takeMembers(const JsonOutline& outline);
    [[nodiscard]] bool makesImages() const;

    Operation m_operation;
    AnswerForm m_form;
    JsonOutline m_outline; // of a JSON answer
    SseDecoder m_decoder;
    SseDecoder::Handler m_onEvent;
    inspect::Usage m_usage;
    inspect::MediaFigures m_media;
    qint64 m_events = 0;
    bool m_sawContent = false;
    bool m_sawTerminal = false;
    bool m_isTyped = false;
    bool m_isEmpty = false;
    QString m_answerError;
};

} // namespace gateway::dialects
