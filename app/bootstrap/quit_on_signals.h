// SPDX-License-Identifier: GPL-3.0-or-later
// SIGTERM and SIGINT end the event loop, so that what runs is cancelled and what is queued is written.
// Thread: the main thread, once.
#pragma once

class QCoreApplication;

namespace app {

void quitOnSignals(QCoreApplication& application);

} // namespace app
