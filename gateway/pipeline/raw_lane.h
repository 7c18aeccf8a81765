// SPDX-License-Identifier: GPL-3.0-or-later
// The answer of a raw relay: every byte goes on as it comes, whatever it says. A tap reads along where the
// path is one of an API we know, for the usage alone. Thread: the gateway thread; one per attempt.
#pragma once

#include "dialects/answer_tap.h"
#include "pipeline/answer_lane.h"
#include "pipeline/routes.h"

namespace gateway::pipeline {

class RawLane final : public AnswerLane {
public:
    // `api`: what the path means at a provider that has the API it looks like; empty: nobody knows.
    RawLane(const std::optional<Route>& api, const upstream::UpstreamHead& head);

    [[nodiscard]] QByteArrayView feed(QByteArrayView bytes) override;
    [[nodiscard]] QByteArrayView finish() override;

    [[nodiscard]] QByteArrayView release() override { return {}; }

    [[nodiscard]] QByteArrayView heldText() const override { return {}; }

    [[nodiscard]] qsizetype heldBytes() const override { return 0; }

    // Nobody knows what could be said here: the connection is cut.
    [[nodiscard]] QByteArrayView breakOff(const Error&) override { return {}; }

    [[nodiscard]] QByteArrayView ping() override { return {}; }

    [[nodiscard]] AnswerStart start(const upstream::UpstreamHead& head) const override;

    [[nodiscard]] std::optional<Error> failure() const override { return std::nullopt; }

    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] bool isOver() const override { return false; }

    [[nodiscard]] dialects::Notes notes() const override { return {}; }

    [[nodiscard]] inspect::Usage usage() const override;
    [[nodiscard]] inspect::MediaFigures media() const override;

    [[nodiscard]] inspect::AnswerFacts facts() const override;

    [[nodiscard]] bool sawText() const override { return m_tap ? m_tap->sawText() : m_sawContent; }

    [[nodiscard]] qint64 contentBytes() const override { return m_tap ? m_tap->contentBytes() : 0; }

    [[nodiscard]] qint64 estimatedOutput() const override { return 0; }

    [[nodiscard]] qint64 events() const override { return m_tap ? m_tap->events() : 0; }

    [[nodiscard]] bool sawContent() const override { return m_sawContent; }

private:
    std::unique_ptr<dialects::AnswerTap> m_tap; // may be null
    bool m_sawContent = false;
};

} // namespace gateway::pipeline
