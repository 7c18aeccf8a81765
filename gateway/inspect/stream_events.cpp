// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/stream_events.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace gateway::inspect {

namespace {

constexpr qsizetype kLongestType = 64;
// Of a stream that invents a name for each event.
constexpr qsizetype kMostTypes = 256;

struct Line {
    QByteArrayView text; // without its end
    qint64 next = 0;     // where the next one begins
};

// A line that has an end; LF, CRLF or CR, as the standard of server-sent events has it.
std::optional<Line> lineAt(QByteArrayView body, qint64 from)
{
    for (qint64 at = from; at < body.size(); ++at) {
        const char c = body[at];
        if (c != '\n' && c != '\r')
            continue;
        const bool isPair = c == '\r' && at + 1 < body.size() && body[at + 1] == '\n';
        return Line { .text = body.sliced(from, at - from), .next = at + (isPair ? 2 : 1) };
    }
    return std::nullopt;
}

// The value of that field, where the line has it.
std::optional<QByteArrayView> fieldIn(QByteArrayView line, QByteArrayView name)
{
    if (!line.startsWith(name) || line.size() == name.size() || line[name.size()] != ':')
        return std::nullopt;
    QByteArrayView value = line.sliced(name.size() + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);
    return value;
}

// Anthropic and OpenAI have it first in their data; anywhere else it may be the type of something inside.
QByteArrayView typeIn(QByteArrayView data)
{
    if (data == "[DONE]")
        return data;
    if (!data.startsWith('{'))
        return {};
    data = data.sliced(1).trimmed();
    constexpr QByteArrayView kName = "\"type\"";
    if (!data.startsWith(kName))
        return {};
    data = data.sliced(kName.size()).trimmed();
    if (!data.startsWith(':'))
        return {};
    data = data.sliced(1).trimmed();
    const qsizetype end = data.startsWith('"') ? data.indexOf('"', 1) : -1;
    return end < 0 ? QByteArrayView() : data.sliced(1, end - 1);
}

std::optional<FoundEvent> nextSseEvent(QByteArrayView body, qint64 from)
{
    FoundEvent event { .offset = from };
    bool hasData = false;
    while (const std::optional<Line> line = lineAt(body, from)) {
        from = line->next;
        if (line->text.isEmpty()) {
            if (hasData || !event.type.isEmpty()) {
                event.size = from - event.offset;
                if (event.type.isEmpty())
                    event.type = typeIn(event.data);
                return event;
            }
            event = { .offset = from }; // comments, or nothing
            continue;
        }
        if (const auto type = fieldIn(line->text, "event"))
            event.type = *type;
        if (const auto data = fieldIn(line->text, "data")) {
            event.hasMoreData = hasData;
            if (!hasData)
                event.data = *data;
            hasData = true;
        }
    }
    return std::nullopt;
}

std::optional<FoundEvent> nextJsonLine(QByteArrayView body, qint64 from)
{
    while (const std::optional<Line> line = lineAt(body, from)) {
        if (!line->text.trimmed().isEmpty()) {
            return FoundEvent {
                .offset = from, .size = line->next - from, .type = typeIn(line->text), .data = line->text
            };
        }
        from = line->next;
    }
    return std::nullopt;
}

} // namespace

std::optional<StreamForm> streamForm(QByteArrayView body)
{
    qsizetype at = 0;
    while (at < body.size() && (body[at] == '\n' || body[at] == '\r'))
        ++at;
    const QByteArrayView start = body.sliced(at);
    constexpr std::array<QByteArrayView, 5> kFields { "data:", "event:", "id:", "retry:", ":" };
    if (std::any_of(kFields.begin(), kFields.end(),
            [start](QByteArrayView field) { return start.startsWith(field); }))
        return StreamForm::ServerSentEvents;
    // One object is a whole answer; two, one behind the other, are lines of a stream.
    if (!start.startsWith('{'))
        return std::nullopt;
    const std::optional<Line> first = lineAt(body, at);
    const bool isLines =
        first && first->text.trimmed().endsWith('}') && first->next < body.size() && body[first->next] == '{';
    return isLines ? std::optional(StreamForm::JsonLines) : std::nullopt;
}

std::optional<FoundEvent> nextEvent(QByteArrayView body, StreamForm form, qint64 from)
{
    switch (form) {
    case StreamForm::ServerSentEvents: return nextSseEvent(body, from);
    case StreamForm::JsonLines: return nextJsonLine(body, from);
    }
    return std::nullopt;
}

EventList listEvents(QByteArrayView body, std::span<const Tape::Mark> marks, const StreamEvent& pattern)
{
    EventList list;
    const std::optional<StreamForm> form = streamForm(body);
    if (!form)
        return list;
    QHash<QByteArray, QByteArray> types; // so that thousands of events share a dozen names
    auto mark = marks.begin();
    qint64 from = 0;
    while (const auto found = nextEvent(body, *form, from)) {
        from = found->offset + found->size;
        mark = std::find_if(mark, marks.end(), [from](const Tape::Mark& each) { return each.end >= from; });
        if (list.events.size() == kMaxStreamEvents || mark == marks.end()) {
            ++list.more;
            continue;
        }
        StreamEvent event = pattern;
        event.atUs = mark->atUs;
        event.offset = found->offset;
        event.size = found->size;
        const QByteArray type = found->type.first(std::min(found->type.size(), kLongestType)).toByteArray();
        if (types.size() < kMostTypes && !types.contains(type))
            types.insert(type, type);
        event.type = types.value(type, type);
        list.events.append(std::move(event));
    }
    return list;
}

} // namespace gateway::inspect
