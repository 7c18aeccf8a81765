// SPDX-License-Identifier: GPL-3.0-or-later
// The handle by which a row is dragged to another place with mouse, pen or finger. Whoever has a keyboard moves the
// row by its own buttons and keys, so this takes no focus.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls
import Plexus.Theme

Item {
    id: root

    required property string name
    // What scrolls beneath: it keeps still while the handle is held, else it would be dragged along with the row.
    property Flickable scroller: null

    // Since the pointer came: it knows by now what this is for, and the row may be leaving.
    property bool used: false

    signal taken
    // Where the pointer is, in the window.
    signal moved(real x, real y)
    signal dropped
    // Somebody else has taken the pointer.
    signal canceled

    implicitWidth: Theme.iconSize
    implicitHeight: Theme.controlHeight
    Accessible.role: Accessible.Grip
    Accessible.name: root.name

    TintedIcon {
        anchors.centerIn: parent
        width: Theme.iconSize
        height: Theme.iconSize
        name: "drag"
        color: !root.enabled ? Theme.inkFaint : hover.hovered || drag.active ? Theme.ink : Theme.inkSecondary
    }
    HoverHandler {
        id: hover

        cursorShape: drag.active ? Qt.ClosedHandCursor : Qt.OpenHandCursor
        onHoveredChanged: {
            if (!hover.hovered)
                root.used = false;
        }
    }
    PointHandler {
        id: press

        acceptedButtons: Qt.LeftButton
    }
    Binding {
        target: root.scroller
        property: "interactive"
        value: false
        when: press.active || drag.active
    }
    DragHandler {
        id: drag

        target: null
        acceptedButtons: Qt.LeftButton
        onActiveChanged: {
            if (!drag.active)
                return;
            root.used = true;
            root.taken();
        }
        onCentroidChanged: {
            if (drag.active)
                root.moved(drag.centroid.scenePosition.x, drag.centroid.scenePosition.y);
        }
        // Qt 6.4 tells of every release twice, at last as if it had been taken away.
        onGrabChanged: (transition, point) => {
            if (transition === PointerDevice.UngrabExclusive)
                letGo.start();
            else if (transition === PointerDevice.CancelGrabExclusive && !letGo.running)
                root.canceled();
        }
    }
    // The row may be gone with the drop, and with it the handler, which is still at work.
    Timer {
        id: letGo

        interval: 0
        onTriggered: root.dropped()
    }
    PlexusToolTip {
        text: root.name
        // A row that was dropped elsewhere is hovered still, and in no window any more.
        visible: hover.hovered && !press.active && !root.used && root.Window.window !== null
    }
}
