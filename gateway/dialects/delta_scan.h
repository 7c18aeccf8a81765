// SPDX-License-Identifier: GPL-3.0-or-later
// What an event of a chat or messages stream adds to the answer, told from the bytes of its `delta` object
// without a parse: nearly every event of a stream is one, and most servers' are a few dozen bytes long.
// Thread: any. Pure.
#pragma once

#include <QByteArrayView>

namespace gateway::dialects {

// Bytes as they stand in the JSON, escapes included. Of several choices in one event, the first one's.
struct DeltaScan {
    qsizetype text = 0;      // text, arguments, a refusal
    qsizetype thinking = 0;  // once, under however many names a server says it
    bool beginsCall = false; // a function is named
    bool hasMedia = false;   // a picture, sound

    [[nodiscard]] bool saysSomething() const { return text > 0 || beginsCall || hasMedia; }

    friend bool operator==(const DeltaScan&, const DeltaScan&) = default;
};

// Of text that is no JSON, or has no `delta`, nothing.
[[nodiscard]] DeltaScan scanDelta(QByteArrayView event);

} // namespace gateway::dialects
