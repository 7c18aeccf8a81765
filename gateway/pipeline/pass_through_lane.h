// SPDX-License-Identifier: GPL-3.0-or-later
// Same dialect in and out: the provider's bytes are the client's, a tap reads along. They are held until they
// say something: a stream until its first content (role chunks and openings come before many an error), a
// whole answer until it is complete; neither longer than kHoldLimit bytes. Thread: the gateway thread; one
// per attempt.
#pragma once

#include "dialects/answer_tap.h"
#include "pipeline/answer_lane.h"

namespace gateway::pipeline {

class PassThroughLane final : public AnswerLane {
public:
    PassThroughLane(Dialect dialect, const upstream::UpstreamHead& head,
        dialects::TokenCount count = dialects::TokenCount::Reported);
    // Of what is relayed. Sound is handed out as it comes: there is nothing in it to wait for.
    PassThroughLane(Dialect dialect, Operation operation, const upstream::UpstreamHead& head);

    [[nodiscard]] QByteArrayView feed(QByteArrayView bytes) override;
    [[nodiscard]] QByteArrayView finish() override;
    [[nodiscard]] QByteArrayView release() override;

    // What finish() does with it is no work.
    [[nodiscard]] qsizetype heldBytes() const override { return 0; }

    [[nodiscard]] QByteArrayView breakOff(const Error& error) override;

    // The provider's own pings pass through; ours would not be its bytes.
    [[nodiscard]] QByteArrayView ping() override { return {}; }

    [[nodiscard]] AnswerStart start(const upstream::UpstreamHead& head) const override;
    [[nodiscard]] std::optional<Error> failure() const override;

    [[nodiscard]] QByteArrayView heldText() const override { return m_held; }

    [[nodiscard]] bool isEmpty() const override { return m_tap->isEmpty(); }

    [[nodiscard]] bool isOver() const override { return false; }

    [[nodiscard]] dialects::Notes notes() const override { return {}; }

    [[nodiscard]] inspect::Usage usage() const override { return m_tap->usage(); }

    [[nodiscard]] inspect::MediaFigures media() const override { return m_tap->media(); }

    [[nodiscard]] bool sawText() const override { return m_tap->sawText(); }

    [[nodiscard]] qint64 contentBytes() const override { return m_tap->contentBytes(); }

    [[nodiscard]] inspect::AnswerFacts facts() const override { return m_tap->facts(); }

    [[nodiscard]] qint64 estimatedOutput() const override { return m_tap->estimatedOutput(); }

    [[nodiscard]] qint64 events() const override { return m_tap->events(); }

    [[nodiscard]] bool sawContent() const override { return m_tap->sawContent(); }

private:
    static constexpr qsizetype kHoldLimit = 64 * 1024;

    PassThroughLane(Dialect dialect, const upstream::UpstreamHead& head, dialects::AnswerForm form,
        std::unique_ptr<dialects::AnswerTap> tap);

    [[nodiscard]] QByteArray errorEvent(const Error& error) const;

    Dialect m_dialect;
    bool m_isStream;
    bool m_endsEarly = false;    // a whole answer that is cut off
    bool m_stoppedShort = false; // a stream without its dialect's end
    bool m_isPage;               // of a web server, where an answer was asked for
    bool m_isHolding;            // nothing of a success answer has been handed out
    bool m_hasLength;            // the provider announced it: nothing can be added
    std::unique_ptr<dialects::AnswerTap> m_tap;
    QByteArray m_held;
    QByteArray m_out; // what was handed out last, where it is not the provider's own piece
};

} // namespace gateway::pipeline
