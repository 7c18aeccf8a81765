// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/event_stream.h"

#include <QStringBuilder>

#include <algorithm>

namespace gateway::mcp {

namespace {

constexpr QByteArrayView kByteOrderMark = "\xEF\xBB\xBF";

// The line's value when it is that field: one space after the colon is not part of it.
bool isField(QByteArrayView line, QByteArrayView name)
{
    return line.startsWith(name) && (line.size() == name.size() || line[name.size()] == ':');
}

QByteArrayView valueOf(QByteArrayView line, QByteArrayView name)
{
    QByteArrayView value = line.sliced(std::min(line.size(), name.size() + 1));
    return value.startsWith(' ') ? value.sliced(1) : value;
}

template <typename Use> void eachLine(QByteArrayView text, Use use)
{
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        use(text.first(end));
        text = text.sliced(end + 1);
    }
}

StreamEvent eventOf(const QByteArray& text)
{
    StreamEvent event { .text = text, .data = {} };
    bool hasData = false;
    eachLine(text, [&](QByteArrayView line) {
        if (isField(line, "id")) {
            event.hasId = true;
            event.id = valueOf(line, "id").toByteArray();
        }
        if (isField(line, "retry")) {
            bool isNumber = false;
            const qint64 ms = valueOf(line, "retry").toByteArray().toLongLong(&isNumber);
            event.retryMs = isNumber ? std::optional(ms) : event.retryMs;
        }
        if (!isField(line, "data"))
            return;
        if (hasData)
            event.data += '\n';
        event.data += valueOf(line, "data");
        hasData = true;
    });
    return event;
}

} // namespace

bool EventStream::feed(QByteArrayView bytes, const Handler& handler)
{
    while (!bytes.isEmpty()) {
        if (m_skipLf && bytes.front() == '\n') {
            m_skipLf = false;
            bytes = bytes.sliced(1);
            continue;
        }
        m_skipLf = false;
        const auto* const end =
            std::find_if(bytes.begin(), bytes.end(), [](char c) { return c == '\n' || c == '\r'; });
        const QByteArrayView part = bytes.first(end - bytes.begin());
        if (m_text.size() + m_line.size() + part.size() > m_maxBytes)
            return false;
        m_line += part;
        if (end == bytes.end())
            return true;
        m_skipLf = *end == '\r';
        bytes = bytes.sliced(part.size() + 1);
        takeLine(handler);
    }
    return true;
}

void EventStream::takeLine(const Handler& handler)
{
    if (m_isFirst && m_line.startsWith(kByteOrderMark))
        m_line.remove(0, kByteOrderMark.size());
    m_isFirst = false;
    const bool isBlank = m_line.isEmpty();
    m_hasFields = m_hasFields || (!isBlank && m_line.front() != ':');
    // Blank lines between events say nothing, but may be what keeps a connection alive.
    m_text += m_line;
    m_text += '\n';
    m_line.clear();
    if (m_hasFields && !isBlank)
        return;
    handler(eventOf(m_text));
    m_text.clear();
    m_hasFields = false;
}

QByteArray eventWith(const QByteArray& message)
{
    return "event: message\ndata: " + message + "\n\n";
}

QByteArray withData(const QByteArray& event, const QByteArray& data)
{
    QByteArray changed;
    eachLine(event, [&](QByteArrayView line) {
        if (!isField(line, "data") && !line.isEmpty())
            changed += line.toByteArray() + '\n';
    });
    return changed + "data: " + data + "\n\n";
}

} // namespace gateway::mcp
