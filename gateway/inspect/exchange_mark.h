// SPDX-License-Identifier: GPL-3.0-or-later
// What a person has put on a request: kept in view, and with a word to it. Thread: any.
#pragma once

#include "base/ids.h"

#include <QHash>
#include <QString>

namespace gateway::inspect {

struct ExchangeMark {
    static constexpr qsizetype kNoteLimit = 4'000; // letters

    bool isPinned = false;
    QString note = {};

    // Nothing worth keeping.
    [[nodiscard]] bool isEmpty() const { return !isPinned && note.isEmpty(); }

    friend bool operator==(const ExchangeMark&, const ExchangeMark&) = default;
};

using ExchangeMarks = QHash<ExchangeId, ExchangeMark>;

} // namespace gateway::inspect
