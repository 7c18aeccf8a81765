// SPDX-License-Identifier: GPL-3.0-or-later
// The ring around what has the keyboard; put it inside the control it belongs to.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Theme

Rectangle {
    id: root

    property bool shown: false

    anchors.fill: parent
    anchors.margins: -Theme.focusRing
    radius: Theme.radiusControl + Theme.focusRing
    color: "transparent"
    border.width: Theme.focusRing
    border.color: Theme.focus
    visible: root.shown
}
