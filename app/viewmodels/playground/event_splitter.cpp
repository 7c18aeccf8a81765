// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/playground/event_splitter.h"

namespace app::viewmodels {

void EventSplitter::feed(QByteArrayView bytes, const std::function<void(QByteArrayView)>& handle)
{
    qsizetype from = 0;
    if (m_skipLineFeed && !bytes.isEmpty()) {
        m_skipLineFeed = false;
        if (bytes.front() == '\n')
            from = 1;
    }
    for (qsizetype at = from; at < bytes.size(); ++at) {
        const char byte = bytes[at];
        if (byte != '\n' && byte != '\r')
            continue;
        m_line += bytes.sliced(from, at - from);
        takeLine(handle);
        if (byte == '\r') {
            m_skipLineFeed = at + 1 == bytes.size();
            if (!m_skipLineFeed && bytes[at + 1] == '\n')
                ++at;
        }
        from = at + 1;
    }
    m_line += bytes.sliced(from);
    if (m_line.size() > m_mostBytes) {
        m_isTooLong = true;
        m_line.resize(1); // not blank: the event goes on
    }
}

void EventSplitter::finish(const std::function<void(QByteArrayView)>& handle)
{
    if (!m_line.isEmpty())
        takeLine(handle);
    endEvent(handle);
}

void EventSplitter::takeLine(const std::function<void(QByteArrayView)>& handle)
{
    QByteArrayView line = m_line;
    if (line.isEmpty()) {
        endEvent(handle);
        return;
    }
    if (line.startsWith("data:")) {
        line = line.sliced(5);
        if (line.startsWith(' '))
            line = line.sliced(1);
        if (m_hasData)
            m_data += '\n';
        if (m_data.size() + line.size() > m_mostBytes)
            m_isTooLong = true;
        else
            m_data += line;
        m_hasData = true;
    }
    m_line.clear();
}

void EventSplitter::endEvent(const std::function<void(QByteArrayView)>& handle)
{
    if (m_isTooLong)
        m_hasDropped = true;
    else if (m_hasData)
        handle(m_data);
    m_data.clear();
    m_hasData = false;
    m_isTooLong = false;
}

} // namespace app::viewmodels
