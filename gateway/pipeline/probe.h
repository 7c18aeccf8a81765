// SPDX-License-Identifier: GPL-3.0-or-later
// Requests Plexus makes by itself: to measure a target beside the traffic (config::Exploration), and to try
// one for a person. They go through an exchange like any other, so that they are recorded, priced and seen,
// under a key and a label of their own. Thread: any.
#pragma once

#include "base/clock.h"
#include "base/target_id.h"
#include "config/config.h"
#include "http/http_types.h"
#include "pipeline/client_auth.h"

namespace gateway::pipeline {

// Small, streamed, with a tool, as agents send them (control-plane.md §2.5); at most 100 tokens come back.
[[nodiscard]] http::InboundRequest probeRequest(const TargetId& target, const Clock& clock);

// The least that says whether a target answers, by what it is configured to serve: a short question, a text
// to embed, a quarter of a second of silence to write down. Without a provider the target is an alias.
[[nodiscard]] http::InboundRequest testRequest(
    const TargetId& target, const config::Config& config, const Clock& clock);

// The key `probe` with the label `background`: in no configuration, allowed everything.
[[nodiscard]] KeyTable::Client probeClient();

// Takes an answer that nobody reads.
class DiscardSink final : public http::ResponseSink {
    Q_OBJECT
public:
    using ResponseSink::ResponseSink;

    void send(http::Reply /*reply*/) override { m_isOpen = false; }

    void begin(int /*status*/, HeaderList /*headers*/, http::BodyFraming /*framing*/) override { }

    void write(QByteArrayView /*bytes*/) override { }

    void end() override { m_isOpen = false; }

    void abort() override { m_isOpen = false; }

    [[nodiscard]] bool isOpen() const override { return m_isOpen; }

    [[nodiscard]] qint64 pendingBytes() const override { return 0; }

private:
    bool m_isOpen = true;
};

} // namespace gateway::pipeline
