// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/gemini/json_pieces.h"

namespace gateway::dialects::gemini {

bool JsonPieces::feed(QByteArrayView bytes, const Handler& handler)
{
    qsizetype begin = m_depth > 0 ? 0 : -1; // of the current element in `bytes`
    for (qsizetype at = 0; at < bytes.size() && !m_isTooLong; ++at) {
        const char c = bytes[at];
        if (m_depth == 0) {
            // Between elements: the array's own brackets, commas and blanks.
            if (c != '{')
                continue;
            begin = at;
        }
        take(c);
        if (m_depth > 0)
            continue;
        const QByteArrayView rest = bytes.sliced(begin, at + 1 - begin);
        if (m_element.isEmpty()) {
            handler(rest);
        } else {
            m_element.append(rest);
            handler(m_element);
            m_element.clear();
        }
        begin = -1;
    }
    if (begin >= 0) {
        m_element.append(bytes.sliced(begin));
        m_isTooLong = m_isTooLong || m_element.size() > m_maxElementBytes;
    }
    if (m_isTooLong)
        m_element.clear();
    return !m_isTooLong;
}

void JsonPieces::take(char c)
{
    if (m_inString) {
        if (m_isEscaped)
            m_isEscaped = false;
        else if (c == '\\')
            m_isEscaped = true;
        else if (c == '"')
            m_inString = false;
        return;
    }
    if (c == '"')
        m_inString = true;
    else if (c == '{' || c == '[')
        ++m_depth;
    else if (c == '}' || c == ']')
        --m_depth;
}

} // namespace gateway::dialects::gemini
