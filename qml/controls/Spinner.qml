// SPDX-License-Identifier: GPL-3.0-or-later
// Something is under way, and nobody knows for how long. What it is stands beside it.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls
import Plexus.Theme

TintedIcon {
    id: root

    name: Theme.reducedMotion ? "running" : "refresh"
    color: Theme.accent

    RotationAnimation on rotation {
        from: 0
        to: 360
        duration: 1200
        loops: Animation.Infinite
        running: root.visible && !Theme.reducedMotion
    }
}
