// SPDX-License-Identifier: GPL-3.0-or-later
// Which events a client got came of which of the provider's. Nothing on the wire says so; it is told from
// what they say (the letters of an answer are the same on both sides, however they are cut into events), and
// of what says nothing from order and time. What neither tells has no counterpart. Thread: any. Pure.
#pragma once

#include "inspect/capture.h"

#include <QVector>

namespace app::viewmodels {

enum class PairBasis {
    None,
    Same,  // the very data
    Said,  // letters of the answer, or the beginning of a call
    Order, // it went out after that one came and before the next that is known came
};

// Indices are places in EventPairing::upstream and ::client.
struct PairedEvent {
    int event = 0; // in the capture
    PairBasis basis = PairBasis::None;
    QVector<int> counterparts = {}; // on the other side, ascending
    friend bool operator==(const PairedEvent&, const PairedEvent&) = default;
};

struct EventPairing {
    int attempt = -1; // whose events are on the provider's side; -1: none streamed
    QVector<PairedEvent> upstream = {};
    QVector<PairedEvent> client = {};
};

// Of the last attempt that streamed: what it sent is what the client got.
[[nodiscard]] EventPairing pairEvents(const gateway::inspect::Capture& capture);

} // namespace app::viewmodels
