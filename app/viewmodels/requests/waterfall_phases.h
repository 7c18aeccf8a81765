// SPDX-License-Identifier: GPL-3.0-or-later
// Where the time of a request went: the spans that the waterfall cell, the timeline and the spoken summary
// are all made from, so that the three cannot disagree.
// Thread: any. Pure.
#pragma once

#include "inspect/exchange_record.h"

#include <QMetaType>
#include <QString>
#include <QVector>

namespace app::viewmodels {

enum class Phase {
    Gateway,   // ours: reading, deciding, passing on
    Queue,     // it is known where to go, and there is no place yet
    Images,    // described by another model, before a target that sees none is asked
    Network,   // name, connection, TLS and sending the request
    Wait,      // sent; nothing of the answer's content yet
    Thinking,  // content flows, and is the model's thinking
    Streaming, // text, calls
};

// Microseconds on the exchange's clock. `toUs` is kNever in the one span that is still open.
struct PhaseSpan {
    Phase phase = Phase::Gateway;
    qint64 fromUs = 0;
    qint64 toUs = gateway::inspect::kNever;

    [[nodiscard]] bool isOpen() const { return toUs == gateway::inspect::kNever; }

    // How long, were it `nowUs`.
    [[nodiscard]] qint64 lengthUs(qint64 nowUs) const;

    friend bool operator==(const PhaseSpan&, const PhaseSpan&) = default;
};

// One attempt: its spans follow each other without gap or overlap.
struct AttemptLane {
    QString provider;
    QString model;
    gateway::inspect::AttemptOutcome outcome = gateway::inspect::AttemptOutcome::Running;
    int status = 0;
    bool reusedConnection = false;
    qint64 fromUs = 0;
    qint64 toUs = gateway::inspect::kNever; // kNever: running
    qint64 firstTokenUs = gateway::inspect::kNever;
    qint64 firstTextUs = gateway::inspect::kNever; // likewise; later where thinking came first
    // Parts of the network phase; kNever where they did not happen.
    qint64 resolveUs = gateway::inspect::kNever;
    qint64 connectUs = gateway::inspect::kNever;
    qint64 tlsUs = gateway::inspect::kNever;
    qint64 sendUs = gateway::inspect::kNever;
    QVector<PhaseSpan> spans = {};

    friend bool operator==(const AttemptLane&, const AttemptLane&) = default;
};

// Lanes of a waterfall, and what they are called by whoever draws one: 1, 2, … are the attempts.
inline constexpr int kWholeLane = -1;
inline constexpr int kGatewayLane = 0;
inline constexpr int kClientLane = -2;

struct Waterfall {
    QVector<PhaseSpan> client = {};  // its request coming in, its waiting, its answer going out
    QVector<PhaseSpan> gateway = {}; // what no attempt covers, in order of time
    QVector<AttemptLane> attempts = {};
    qint64 startedAtMs = 0; // wall clock of zero
    qint64 firstTokenUs = gateway::inspect::kNever;
    qint64 endUs = gateway::inspect::kNever; // kNever: running
    bool failed = false;

    [[nodiscard]] bool isRunning() const { return endUs == gateway::inspect::kNever; }

    // Where the exchange stands at a moment of the wall clock; its end when it has one.
    [[nodiscard]] qint64 elapsedUs(qint64 nowMs) const;

    friend bool operator==(const Waterfall&, const Waterfall&) = default;
};

// When the first token came; kNever where none did (an error has a body, and no token), and of an answer that
// came in one piece, where it would repeat the whole.
[[nodiscard]] qint64 firstTokenOf(const gateway::inspect::ExchangeRecord& record);

// Tolerates stamps that are missing or out of order: a span never runs backwards, and nothing is invented.
[[nodiscard]] Waterfall waterfallOf(const gateway::inspect::ExchangeRecord& record);

// "2 attempts, first failed 429 after 0.4 s, first token 1.8 s, total 9.2 s": the bar, for those who hear it.
[[nodiscard]] QString waterfallText(const Waterfall& waterfall, qint64 nowMs);

[[nodiscard]] QString phaseName(Phase phase);

struct PhaseTotal {
    QString name;
    qint64 us = 0;
};

// The rows of the table under the pointer: of a lane, or a whole request. The network phase of an attempt is
// taken apart.
[[nodiscard]] QVector<PhaseTotal> phaseTotals(const Waterfall& waterfall, int lane, qint64 nowMs);

} // namespace app::viewmodels

Q_DECLARE_METATYPE(app::viewmodels::Waterfall)
