// SPDX-License-Identifier: GPL-3.0-or-later
// Looking for requests among all that are kept, step by step: plain values. Thread: any.
#pragma once

#include "inspect/exchange_query.h"
#include "inspect/exchange_record.h"

#include <QVector>

#include <optional>

namespace gateway::store {

struct HistorySearch {
    // A step looks at no more than so many rows, so that writing never waits long for it.
    static constexpr int kStepRows = 20'000;

    inspect::ExchangeQuery query = {}; // but terms about bodies and tools, which are passed over
    qint64 beforeMs = 0;               // 0: from the newest
    int limit = 200;                   // exceeded by rows that share the last one's millisecond
};

struct HistoryPage {
    QVector<inspect::ExchangeRecordPtr> records = {}; // newest first
    // Everything that began then or later has been looked at; ask again with it.
    qint64 searchedBackToMs = 0;
    bool isAtEnd = false; // nothing older is kept
};

// Which finished requests are meant: those that pass all of it. What is empty does not choose.
struct HistoryScope {
    inspect::ExchangeQuery query = {};           // but terms about bodies and tools, which are passed over
    std::optional<QVector<ExchangeId>> ids = {}; // only among these
    bool isPinned = false;                       // only those
    bool isNoted = false;                        // likewise
    bool keepsPinned = false;                    // all but those
    qint64 untilMs = 0;                          // began earlier; 0: whenever

    friend bool operator==(const HistoryScope&, const HistoryScope&) = default;
};

// What has no figure in it (no price is known, no token came) stands last in either direction.
struct HistoryOrder {
    enum class By {
        Moment,
        Client,
        Key,
        Model,
        InputTokens,
        OutputTokens,
        Cost,
        Size,
        FirstToken,
        Duration,
        Finish,
        Messages,
        Tools,
        ToolCalls,
        Speed,
    };
    enum class Direction { Descending, Ascending };
    By by = By::Moment;
    Direction direction = Direction::Descending;

    friend bool operator==(const HistoryOrder&, const HistoryOrder&) = default;
};

// A piece of the history in some order.
struct HistoryTable {
    HistoryScope scope = {};
    HistoryOrder order = {};
    int limit = 200;
    qint64 offset = 0;
};

// Through those of a scope from the newest on, as far as a step goes.
struct HistoryStep {
    // With more ids in its scope a statement grows too long.
    static constexpr int kMostIds = 500;

    HistoryScope scope = {};
    qint64 beforeMs = 0; // where the step before ended; 0: the first one
};

struct HistoryCount {
    qint64 count = 0;
    qint64 countedBackToMs = 0; // go on with it
    bool isAtEnd = false;
};

// Some that are to be deleted: go on when they are.
struct HistoryChoice {
    QVector<ExchangeId> ids = {};
    qint64 searchedBackToMs = 0;
    bool isAtEnd = false;
};

} // namespace gateway::store
