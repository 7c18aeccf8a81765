// SPDX-License-Identifier: GPL-3.0-or-later
// SIGTERM and SIGINT, on Windows Ctrl+C, Ctrl+Break and the end of the console, end the program: the first
// one lets what runs come to its end, the second one does not. Thread: the main thread, once.
#pragma once

#include <functional>

class QCoreApplication;

namespace app {

// `first` is called from the event loop at the first signal; the second one ends the event loop.
void quitOnSignals(QCoreApplication& application, std::function<void()> first);

} // namespace app
