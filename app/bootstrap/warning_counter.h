// SPDX-License-Identifier: GPL-3.0-or-later
// Collects what Qt and QML complain about while it lives, and passes everything on to the handler before it.
// One at a time.
// Thread: made and destroyed on the main thread; messages may come from any.
#pragma once

#include <QStringList>

namespace app {

class WarningCounter {
public:
    WarningCounter();
    ~WarningCounter();
    Q_DISABLE_COPY_MOVE(WarningCounter)

    // Warnings and worse, without those of the gateway's own categories: a refused port is no fault of a
    // page.
    [[nodiscard]] QStringList messages() const;
};

} // namespace app
