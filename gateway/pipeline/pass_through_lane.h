// SPDX-License-Identifier: GPL-3.0-or-later
// Same dialect in and out: the provider's bytes are the client's, a tap reads along.
// Thread: the gateway thread; one per attempt.
#pragma once

#include "dialects/answer_tap.h"
#include "pipeline/answer_lane.h"

namespace gateway::pipeline {

class PassThroughLane final : public AnswerLane {
public:
    PassThroughLane(Dialect dialect, const upstream::UpstreamHead& head);

    [[nodiscard]] QByteArrayView feed(QByteArrayView bytes) override;
    [[nodiscard]] QByteArrayView finish() override;

    [[nodiscard]] qsizetype heldBytes() const override { return 0; }

    [[nodiscard]] QByteArrayView breakOff(const Error& error) override;

    // The provider's own pings pass through; ours would not be its bytes.
    [[nodiscard]] QByteArrayView ping() override { return {}; }

    [[nodiscard]] AnswerStart start(const upstream::UpstreamHead& head) const override;
    [[nodiscard]] std::optional<Error> failure() const override;

    [[nodiscard]] bool isOver() const override { return false; }

    [[nodiscard]] dialects::Notes notes() const override { return {}; }

    [[nodiscard]] inspect::Usage usage() const override { return m_tap->usage(); }

    [[nodiscard]] qint64 events() const override { return m_tap->events(); }

    [[nodiscard]] bool sawContent() const override { return m_tap->sawContent(); }

private:
    [[nodiscard]] QByteArrayView errorEvent(const Error& error);

    Dialect m_dialect;
    bool m_isStream;
    bool m_stoppedShort = false; // a stream without its dialect's end
    bool m_hasLength;            // the provider announced it: nothing can be added
    std::unique_ptr<dialects::AnswerTap> m_tap;
    QByteArray m_out; // of breakOff()
};

} // namespace gateway::pipeline
