// SPDX-License-Identifier: GPL-3.0-or-later
// One run of a quota checker: its requests one after the other, and what their answers say. Bounded in time
// and bytes; it ends by itself. Keeps itself alive until it is done. Thread: the main thread.
#pragma once

#include "base/clock.h"
#include "config/checker_definition.h"
#include "inspect/meter.h"
#include "meters/check_request.h"
#include "meters/meter_reader.h"
#include "upstream/downloads.h"

#include <QHash>
#include <QString>
#include <QVector>

#include <functional>
#include <memory>

namespace gateway::service {

// Takes an answer whole, with the bounds of the request; calls back once, on the main thread, never from
// inside the call.
using CheckFetch = std::function<void(upstream::UpstreamRequest request, qint64 maxBytes,
    std::function<void(const Result<upstream::Downloaded>&)>)>;

// What a run needs to know.
struct CheckJob {
    config::CheckerDefinition definition;
    meters::CheckInputs inputs;
    QString proxy = {};
    double exhaustedPercent = meters::kExhaustedPercent;
};

class MeterCheck final : public std::enable_shared_from_this<MeterCheck> {
public:
    static constexpr qint64 kMaxBytes = 2 * 1024 * 1024; // of all answers together
    static constexpr int kMaxMs = 30'000;                // likewise

    using Done = std::function<void(Result<QVector<inspect::Meter>>)>;

    MeterCheck(const Clock& clock, CheckJob job, CheckFetch fetch, Done done);

    // `done` is called once, later, unless cancel() came before.
    void start();

    void cancel() { m_isCancelled = true; }

private:
    void askStep();
    void take(const Result<upstream::Downloaded>& answer);
    [[nodiscard]] Result<meters::json::value> read(const upstream::Downloaded& answer) const;
    void end(Result<QVector<inspect::Meter>> result);

    const Clock& m_clock;
    CheckJob m_job;
    CheckFetch m_fetch;
    Done m_done;
    bool m_isCancelled = false;
    qint64 m_startedUs = 0;
    qint64 m_bytes = 0;
    qsizetype m_step = 0;
    QString m_host; // of the request under way
    meters::Answers m_answers;
    QHash<QString, QString> m_taken;
};

// Whether it may well be gone at the next try: the network, a provider that is down or asks for patience.
// What was read before still counts for a while. Anything else means that the checker does not work.
[[nodiscard]] bool isPassing(const Error& error);

} // namespace gateway::service
