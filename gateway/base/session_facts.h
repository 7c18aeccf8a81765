// SPDX-License-Identifier: GPL-3.0-or-later
// What a request says about the conversation it belongs to, as found in its headers and body, UTF-8. Empty:
// not said. Filled by dialects/session_facts.h (the body) and routing/sticky_sessions.h (the header), judged
// by the latter.
// Thread: any.
#pragma once

#include <QByteArray>

namespace gateway {

struct SessionFacts {
    QByteArray header = {}; // the value of a header that names the session
    QByteArray promptCacheKey = {};
    QByteArray previousResponseId = {};
    QByteArray userId = {}; // Anthropic `metadata.user_id`
    // As they stand in the JSON, escapes and all: to be compared, not to be read.
    QByteArray systemText = {};    // the beginning of all that stands before the first user message
    QByteArray firstUserText = {}; // the beginning of the first user message
    friend bool operator==(const SessionFacts&, const SessionFacts&) = default;
};

} // namespace gateway
