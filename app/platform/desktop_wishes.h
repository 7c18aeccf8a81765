// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop says a person wants of every program's window. A value; how it is found out is
// DesktopWatch.
#pragma once

namespace app {

struct DesktopWishes {
    bool highContrast = false;
    bool reducedMotion = false;
    // Of texts alone: what the desktop has everything enlarged by is in the pixels already.
    double textScale = 1.0;

    bool operator==(const DesktopWishes&) const = default;
};

} // namespace app
