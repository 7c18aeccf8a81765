// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sse_decoder.h"

#include <cstring>

namespace gateway::dialects {

namespace {

// Index of the first CR or LF, or -1.
qsizetype findLineEnd(QByteArrayView bytes)
{
    const void* lf = std::memchr(bytes.data(), '\n', static_cast<size_t>(bytes.size()));
    const qsizetype lfAt = lf ? static_cast<const char*>(lf) - bytes.data() : bytes.size();
    const void* cr = std::memchr(bytes.data(), '\r', static_cast<size_t>(lfAt));
    if (cr)
        return static_cast<const char*>(cr) - bytes.data();
    return lf ? lfAt : -1;
}

} // namespace

void SseDecoder::feed(QByteArrayView bytes, const Handler& handler)
{
    while (!bytes.isEmpty()) {
        if (m_skipLf) {
            m_skipLf = false;
            if (bytes.front() == '\n') {
                bytes = bytes.sliced(1);
                continue;
            }
        }
        const qsizetype end = findLineEnd(bytes);
        if (end < 0) {
            keepPartial(bytes);
            return;
        }
        if (m_line.isEmpty()) {
            takeLine(bytes.first(end), handler);
        } else {
            keepPartial(bytes.first(end));
            const QByteArray line = std::exchange(m_line, {});
            takeLine(line, handler);
        }
        m_skipLf = bytes[end] == '\r';
        bytes = bytes.sliced(end + 1);
    }
}

void SseDecoder::keepPartial(QByteArrayView part)
{
    if (m_line.size() + m_data.size() + part.size() > m_maxEventBytes) {
        // Something must stay in the line, so that its end is not taken for a blank one.
        m_overflow = true;
        m_line = "x";
        m_data.clear();
        return;
    }
    m_line.append(part);
}

void SseDecoder::takeLine(QByteArrayView line, const Handler& handler)
{
    if (line.isEmpty()) {
        endEvent(handler);
        return;
    }
    m_hasFields = true;
    if (line.front() == ':' && m_onComment)
        m_onComment(line.sliced(1));
    if (m_overflow || line.front() == ':')
        return;
    const qsizetype colon = line.indexOf(':');
    const QByteArrayView field = colon < 0 ? line : line.first(colon);
    QByteArrayView value = colon < 0 ? QByteArrayView() : line.sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);
    if (field == "data") {
        if (m_data.size() + value.size() > m_maxEventBytes) {
            m_overflow = true;
            m_data.clear();
            return;
        }
        if (m_hasData)
            m_data.append('\n');
        m_data.append(value);
        m_hasData = true;
    } else if (field == "event") {
        m_name = value.toByteArray();
    }
}

void SseDecoder::endEvent(const Handler& handler)
{
    if (m_overflow)
        ++m_dropped;
    else if (m_hasData)
        handler({ .name = m_name, .data = m_data });
    // Truncate rather than clear: the buffers of a long stream are reused.
    m_name.truncate(0);
    m_data.truncate(0);
    m_hasData = false;
    m_hasFields = false;
    m_overflow = false;
}

} // namespace gateway::dialects
