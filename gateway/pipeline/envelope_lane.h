// SPDX-License-Identifier: GPL-3.0-or-later
// Another lane behind an envelope: what comes in is taken out of it first (accounts/envelope.h).
// Thread: the gateway thread; one per attempt.
#pragma once

#include "accounts/envelope.h"
#include "pipeline/answer_lane.h"

#include <memory>

namespace gateway::pipeline {

class EnvelopeLane final : public AnswerLane {
public:
    EnvelopeLane(
        std::shared_ptr<AnswerLane> inner, const std::string& member, const upstream::UpstreamHead& head);

    [[nodiscard]] QByteArrayView feed(QByteArrayView bytes) override;
    [[nodiscard]] QByteArrayView finish() override;

    [[nodiscard]] QByteArrayView release() override { return m_inner->release(); }

    [[nodiscard]] QByteArrayView heldText() const override { return m_inner->heldText(); }

    [[nodiscard]] qsizetype heldBytes() const override { return m_inner->heldBytes(); }

    [[nodiscard]] QByteArrayView breakOff(const Error& error) override { return m_inner->breakOff(error); }

    [[nodiscard]] QByteArrayView ping() override { return m_inner->ping(); }

    // The provider's length is that of the envelope.
    [[nodiscard]] AnswerStart start(const upstream::UpstreamHead& head) const override;

    [[nodiscard]] std::optional<Error> failure() const override { return m_inner->failure(); }

    [[nodiscard]] bool isEmpty() const override { return m_inner->isEmpty(); }

    [[nodiscard]] bool isOver() const override { return m_inner->isOver(); }

    [[nodiscard]] dialects::Notes notes() const override { return m_inner->notes(); }

    [[nodiscard]] inspect::Usage usage() const override { return m_inner->usage(); }

    [[nodiscard]] inspect::MediaFigures media() const override { return m_inner->media(); }

    [[nodiscard]] bool sawText() const override { return m_inner->sawText(); }

    [[nodiscard]] qint64 contentBytes() const override { return m_inner->contentBytes(); }

    [[nodiscard]] inspect::AnswerFacts facts() const override { return m_inner->facts(); }

    [[nodiscard]] qint64 estimatedOutput() const override { return m_inner->estimatedOutput(); }

    [[nodiscard]] qint64 events() const override { return m_inner->events(); }

    [[nodiscard]] bool sawContent() const override { return m_inner->sawContent(); }

private:
    std::shared_ptr<AnswerLane> m_inner;
    accounts::EnvelopeReader m_reader;
    QByteArray m_out;
};

// The head without what describes the envelope's bytes.
[[nodiscard]] upstream::UpstreamHead withoutLength(upstream::UpstreamHead head);

} // namespace gateway::pipeline
