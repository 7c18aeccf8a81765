// SPDX-License-Identifier: GPL-3.0-or-later
// How fast targets answer and how often they are asked, measured on live traffic. Only
// answers that succeeded are samples: a target that fails at once is not a fast one. What was never measured
// is said to be so and never zero (control-plane.md §14 no. 6).
// Thread: the gateway thread.
#pragma once

#include "base/target_id.h"

#include <QHash>
#include <QVector>

#include <array>
#include <optional>

namespace gateway::routing {

// A mean in which the latest samples weigh most (exponential), with the number of samples it was made of.
struct Figure {
    double value = 0;
    qint64 samples = 0;
    friend bool operator==(const Figure&, const Figure&) = default;
};

struct Measurements {
    std::optional<Figure> firstTokenMs = {};            // streamed answers: sent → first content
    std::optional<Figure> wholeAnswerMs = {};           // answers that came in one piece: sent → complete
    std::optional<Figure> tokensPerSecond = {};         // streamed answers: between first content and end
    std::optional<Figure> endToEndTokensPerSecond = {}; // all answers: over the whole duration
    std::optional<qint64> lastMeasuredMs = {};          // since 1970; measured, or tried by exploration
    friend bool operator==(const Measurements&, const Measurements&) = default;
};

enum class AnswerKind { Streamed, Whole };

// An answer that succeeded.
struct AnswerSample {
    AnswerKind kind = AnswerKind::Streamed;
    std::optional<qint64> firstTokenMs = {}; // from sending the attempt; Streamed only
    qint64 totalMs = 0;                      // from sending the attempt
    std::optional<qint64> outputTokens = {}; // reasoning included; empty: not reported
};

class TargetStats {
public:
    static constexpr qsizetype kMaxTargets = 10'000; // then the one asked longest ago makes room
    static constexpr int kHours = 24;

    struct Row {
        TargetId target;
        Measurements measurements = {};
        qint64 newestHour = 0;                     // hours since 1970 of requests[0]
        std::array<quint32, kHours> requests = {}; // per hour, newest first
        friend bool operator==(const Row&, const Row&) = default;
    };

    // An attempt was sent. Counts for requestsInLastDay().
    void recordRequest(const TargetId& target, qint64 nowMs);
    // The attempt succeeded.
    void recordSuccess(const TargetId& target, const AnswerSample& sample, qint64 nowMs);
    // Exploration chose the target, or a probe was sent: it is not chosen again at once, whatever comes of
    // it.
    void recordExploration(const TargetId& target, qint64 nowMs);

    [[nodiscard]] std::optional<Measurements> measurements(const TargetId& target) const;
    // By exact target, over 24 buckets of an hour, the current one included.
    [[nodiscard]] qint64 requestsInLastDay(const TargetId& target, qint64 nowMs) const;

    // What was measured: an empty provider or model stands for every one. How many targets.
    qsizetype forget(const TargetId& target);

    [[nodiscard]] qsizetype size() const { return m_entries.size(); }

    // As plain values, to outlive a restart. What makes no sense in them is passed over.
    [[nodiscard]] QVector<Row> exported() const;
    void import(const QVector<Row>& rows);

private:
    struct Entry {
        Measurements measurements = {};
        qint64 newestHour = 0;
        std::array<quint32, kHours> requests = {}; // a ring: hour % 24
        qint64 touchedMs = 0;
    };

    Entry& entry(const TargetId& target, qint64 nowMs);

    QHash<TargetId, Entry> m_entries;
};

} // namespace gateway::routing
