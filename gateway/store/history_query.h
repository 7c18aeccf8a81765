// SPDX-License-Identifier: GPL-3.0-or-later
// Looking for requests among all that are kept, step by step: plain values. Thread: any.
#pragma once

#include "inspect/exchange_query.h"
#include "inspect/exchange_record.h"

#include <QVector>

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

} // namespace gateway::store
