// SPDX-License-Identifier: GPL-3.0-or-later
// The events of a stream, found in its bytes: server-sent events, or a JSON object on each line (Ollama). No
// second copy: an event is a place in the body. A body may have been cut anywhere; what is not whole is no
// event. Pure. Thread: any.
#pragma once

#include "inspect/capture.h"
#include "inspect/tape.h"

#include <QByteArrayView>

#include <optional>
#include <span>
#include <vector>

namespace gateway::inspect {

enum class StreamForm { ServerSentEvents, JsonLines };

// By how it begins; nothing: it is no stream.
[[nodiscard]] std::optional<StreamForm> streamForm(QByteArrayView body);

// An event's bytes without its frame: the data of all its lines, joined by line breaks, or the line.
struct FoundEvent {
    qint64 offset = 0;
    qint64 size = 0;
    QByteArrayView type = {}; // as in StreamEvent
    QByteArrayView data = {}; // of its first data line
    bool hasMoreData = false; // on further lines
};

// The next event that begins at `from` or behind it; nothing: there is none that is whole.
[[nodiscard]] std::optional<FoundEvent> nextEvent(QByteArrayView body, StreamForm form, qint64 from);

struct EventList {
    QVector<StreamEvent> events = {}; // at most kMaxStreamEvents
    qint64 more = 0;                  // that are in the body and not in the list
};

// `pattern`: side and attempt of all of them. Without a mark for its end an event has no moment and is not
// listed.
[[nodiscard]] EventList listEvents(
    QByteArrayView body, std::span<const Tape::Mark> marks, const StreamEvent& pattern);

} // namespace gateway::inspect
