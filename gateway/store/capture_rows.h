// SPDX-License-Identifier: GPL-3.0-or-later
// Captures as the store hands them about: plain values. Thread: any.
#pragma once

#include "inspect/capture.h"

#include <QByteArray>
#include <QString>
#include <QVector>

#include <optional>

namespace gateway::store {

// As kept; see capture_pack.h.
struct PackedCapture {
    inspect::CaptureEntry entry; // `storedBytes` is the body's
    QByteArray body;
};

struct CaptureListQuery {
    std::optional<QString> keyName = {}; // of that key alone
    int limit = 50;
    qint64 offset = 0;
};

struct CapturePage {
    QVector<inspect::CaptureEntry> entries = {}; // newest first
    qint64 total = 0;
};

// Of all that are kept.
struct CaptureTotal {
    qint64 count = 0;
    qint64 bytes = 0;    // of packed bodies
    qint64 oldestMs = 0; // 0: there is none
    friend bool operator==(const CaptureTotal&, const CaptureTotal&) = default;
};

// Which ones; what is empty does not choose.
struct CaptureChoice {
    std::optional<ExchangeId> id = {};
    std::optional<QString> keyName = {};
    friend bool operator==(const CaptureChoice&, const CaptureChoice&) = default;
};

// Those of requests somebody has pinned (exchange_mark.h) end by hand only, and take none of that room.
struct CaptureLimits {
    qint64 retentionMs = 30LL * 86'400'000;
    qint64 maxBytes = 1024LL * 1024 * 1024; // of packed bodies
    friend bool operator==(const CaptureLimits&, const CaptureLimits&) = default;
};

} // namespace gateway::store
