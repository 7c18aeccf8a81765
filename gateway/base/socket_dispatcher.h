// SPDX-License-Identifier: GPL-3.0-or-later
// An event loop for a thread that serves many sockets. Qt's own asks the system about each of them anew
// whenever one has something to say (poll(2)); with two hundred streams that was more than half of what the
// gateway thread did. This one tells the system once (epoll(7)) and hears of those that have something.
#pragma once

#include <QAbstractEventDispatcher>

#include <memory>

namespace gateway {

// For QThread::setEventDispatcher(), before the thread starts; it takes ownership. Null where the system has
// no epoll: Qt's own then serves. It knows sockets, pipes and timers, no events of a window system.
[[nodiscard]] std::unique_ptr<QAbstractEventDispatcher> makeSocketDispatcher();

} // namespace gateway
