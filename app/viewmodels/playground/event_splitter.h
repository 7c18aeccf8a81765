// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts a stream of server-sent events into the data of each event, wherever its bytes were cut on the way.
// Thread: any; one for each stream. Memory: one event.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

namespace app::viewmodels {

class EventSplitter {
public:
    explicit EventSplitter(qsizetype mostBytes)
        : m_mostBytes(mostBytes)
    {
    }

    // `handle` gets the data of each event that is whole; the view lives during the call.
    void feed(QByteArrayView bytes, const std::function<void(QByteArrayView)>& handle);
    // A last event without the blank line behind it.
    void finish(const std::function<void(QByteArrayView)>& handle);

    // An event was longer than one may be, and was left out.
    [[nodiscard]] bool hasDropped() const { return m_hasDropped; }

private:
    void takeLine(const std::function<void(QByteArrayView)>& handle);
    void endEvent(const std::function<void(QByteArrayView)>& handle);

    qsizetype m_mostBytes;
    QByteArray m_line;
    QByteArray m_data;
    bool m_hasData = false;
    bool m_isTooLong = false;    // this event
    bool m_skipLineFeed = false; // the last byte was CR
    bool m_hasDropped = false;
};

} // namespace app::viewmodels
