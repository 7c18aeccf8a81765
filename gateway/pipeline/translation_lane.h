// SPDX-License-Identifier: GPL-3.0-or-later
// Two dialects: the provider's answer is read into events, held to the stream grammar, restored to the
// client's names, and written in the client's dialect; whole or as a stream, whichever of the two the client
// asked for and the provider sent.
//
// Nothing is sent before the first content, so that a provider that fails at once costs the client nothing.
// Thread: the gateway thread; one per attempt.
#pragma once

#include "dialects/answer_tap.h"
#include "dialects/codec.h"
#include "dialects/fit/reply_restorer.h"
#include "dialects/reply_events.h"
#include "dialects/stream_checker.h"
#include "dialects/token_estimate.h"
#include "pipeline/answer_lane.h"

#include <memory>

namespace gateway::pipeline {

struct TranslationOptions {
    Dialect client = Dialect::Chat;
    Dialect target = Dialect::Chat;
    bool streams = false; // the client reads a stream
    dialects::ReplyContext context = {};
    std::shared_ptr<const dialects::ReplyRules> rules = {};
    dialects::TokenCount count = dialects::TokenCount::Reported;
    dialects::SignatureVault* vault = nullptr; // outlives the lane; may be null
};

class TranslationLane final : public AnswerLane {
public:
    TranslationLane(TranslationOptions options, const upstream::UpstreamHead& head);
    ~TranslationLane() override;

    [[nodiscard]] QByteArrayView feed(QByteArrayView bytes) override;
    [[nodiscard]] QByteArrayView finish() override;

    // What is written before the first content says nothing yet.
    [[nodiscard]] QByteArrayView release() override { return {}; }

    [[nodiscard]] QByteArrayView heldText() const override { return {}; } // read already

    [[nodiscard]] bool isEmpty() const override { return m_checker.isEmpty(); }

    [[nodiscard]] qsizetype heldBytes() const override { return m_body.size(); }

    [[nodiscard]] QByteArrayView breakOff(const Error& error) override;
    [[nodiscard]] QByteArrayView ping() override;
    [[nodiscard]] AnswerStart start(const upstream::UpstreamHead& head) const override;
    [[nodiscard]] std::optional<Error> failure() const override;

    [[nodiscard]] bool isOver() const override { return m_checker.isOver() && m_options.streams; }

    [[nodiscard]] dialects::Notes notes() const override;
    [[nodiscard]] inspect::Usage usage() const override;

    [[nodiscard]] bool sawText() const override { return m_checker.sawText(); }

    [[nodiscard]] qint64 contentBytes() const override { return m_checker.contentBytes(); }

    [[nodiscard]] inspect::AnswerFacts facts() const override { return m_checker.facts(); }

    [[nodiscard]] qint64 estimatedOutput() const override { return m_written ? m_written->tokens() : 0; }

    [[nodiscard]] qint64 events() const override { return m_events; }

    [[nodiscard]] bool sawContent() const override { return m_checker.sawContent(); }

private:
    enum class Form { Unknown, Stream, Whole };

    void recognise(QByteArrayView bytes);
    void beginStream();
    void take(dialects::StreamEvents events);
    void pass(dialects::StreamEvents events);
    void takeWholeBody();
    void writeWholeReply();
    [[nodiscard]] QByteArrayView released();

    TranslationOptions m_options;
    const dialects::DialectCodec& m_targetCodec;
    const dialects::DialectCodec& m_clientCodec;
    Form m_form = Form::Unknown;
    bool m_announcedStream; // by the content type
    QByteArray m_body;      // a whole answer, or the start of one whose form is not known yet
    std::unique_ptr<dialects::StreamDecoder> m_decoder;
    std::unique_ptr<dialects::StreamEncoder> m_encoder; // client streams
    dialects::StreamChecker m_checker;
    dialects::ReplyRestorer m_restorer;
    dialects::ReplyFolder m_folder;                        // client does not stream
    std::optional<dialects::OutputTokenCounter> m_written; // TokenCount::Estimated
    dialects::Notes m_notes;
    std::optional<dialects::StreamFailure> m_failure;
    QByteArray m_pending; // written, not yet handed out
    QByteArray m_out;     // what was handed out last
    bool m_mayRelease = false;
    qint64 m_events = 0;
};

// A failure inside an answer, as an error of the attempt.
[[nodiscard]] Error errorOf(const dialects::StreamFailure& failure);

} // namespace gateway::pipeline
