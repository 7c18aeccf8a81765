// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts a body that is one JSON array (or one object) arriving in pieces into its elements' texts, as soon as
// each is whole. Sans-I/O, indifferent to where the bytes were cut.
// Thread: any; one per stream.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

namespace gateway::dialects::gemini {

class JsonPieces {
public:
    // Called for each whole element; the view lives during the call.
    using Handler = std::function<void(QByteArrayView element)>;

    explicit JsonPieces(qsizetype maxElementBytes)
        : m_maxElementBytes(maxElementBytes)
    {
    }

    // False once an element was longer than the limit: nothing more is delivered.
    [[nodiscard]] bool feed(QByteArrayView bytes, const Handler& handler);

private:
    void take(char c);

    qsizetype m_maxElementBytes;
    QByteArray m_element; // what of the current element came with earlier bytes
    int m_depth = 0;      // of brackets inside the element
    bool m_inString = false;
    bool m_isEscaped = false;
    bool m_isTooLong = false;
};

} // namespace gateway::dialects::gemini
