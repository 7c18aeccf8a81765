// SPDX-License-Identifier: GPL-3.0-or-later
// A tap that lets the dialect's own decoder read along.
// Thread: any; one tap per answer.
#pragma once

#include "dialects/answer_tap.h"
#include "dialects/codec.h"
#include "dialects/stream_checker.h"
#include "dialects/token_estimate.h"

#include <optional>

namespace gateway::dialects {

class CodecTap final : public AnswerTap {
public:
    CodecTap(const DialectCodec& codec, AnswerForm form, TokenCount count);

    void feed(QByteArrayView bytes) override;
    void finish() override;

    [[nodiscard]] const inspect::Usage& usage() const override { return m_usage; }

    [[nodiscard]] qint64 estimatedOutput() const override { return m_written ? m_written->tokens() : 0; }

    [[nodiscard]] qint64 events() const override { return m_events; }

    [[nodiscard]] bool sawContent() const override { return m_sawContent; }

    [[nodiscard]] bool sawText() const override { return m_decoder ? m_checker.sawText() : m_sawContent; }

    [[nodiscard]] qint64 contentBytes() const override { return m_checker.contentBytes(); }

    [[nodiscard]] inspect::AnswerFacts facts() const override
    {
        return m_decoder ? m_checker.facts() : m_facts;
    }

    [[nodiscard]] bool sawTerminal() const override { return m_checker.isOver(); }

    [[nodiscard]] bool isComplete() const override { return m_checker.isOver() && !m_checker.hasFailed(); }

    [[nodiscard]] bool isEmpty() const override { return m_isEmpty; }

    [[nodiscard]] const QString& answerError() const override { return m_answerError; }

    [[nodiscard]] bool atBoundary() const override;

private:
    void take(StreamEvents events);
    void takeWhole(const Reply& reply);

    const DialectCodec& m_codec;
    std::unique_ptr<StreamDecoder> m_decoder; // of a stream
    StreamChecker m_checker;
    std::optional<OutputTokenCounter> m_written; // TokenCount::Estimated
    QByteArray m_body;                           // JSON, up to the limit
    QByteArray m_tail;                           // the stream's last bytes
    inspect::Usage m_usage;
    inspect::AnswerFacts m_facts; // of a JSON answer
    qint64 m_events = 0;
    bool m_sawContent = false;
    bool m_isEmpty = false;
    QString m_answerError;
};

} // namespace gateway::dialects
