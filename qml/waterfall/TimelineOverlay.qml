// SPDX-License-Identifier: GPL-3.0-or-later
// The cursor and the marked stretch over the lanes, and the pointer that moves them: a click places the cursor,
// dragging marks, dragging with Shift or the middle button moves along.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Theme
import Plexus.ViewModels.Requests
import Plexus.Waterfall

Item {
    id: root

    required property TimelineZoom zoom
    required property StreamTimeline timeline

    signal pointed(real us)

    Accessible.ignored: true

    Rectangle {
        readonly property real from: Math.max(0, root.zoom.placeOf(root.timeline.rangeFromUs)) * root.width
        readonly property real to: Math.min(1, root.zoom.placeOf(root.timeline.rangeToUs)) * root.width

        // Reads the zoom, so that it follows it.
        x: root.zoom.toUs > root.zoom.fromUs ? Math.round(from) : 0
        width: Math.max(1, Math.round(to - from))
        height: parent.height
        color: Theme.selected
        visible: root.timeline.hasRange && to > from

        Rectangle {
            width: 1
            height: parent.height
            color: Theme.accent
        }
        Rectangle {
            anchors.right: parent.right
            width: 1
            height: parent.height
            color: Theme.accent
        }
    }
    Rectangle {
        readonly property real place: root.zoom.toUs > root.zoom.fromUs ? root.zoom.placeOf(root.timeline.cursorUs) : -1

        x: Math.round(place * (root.width - 1))
        width: 1
        height: parent.height
        color: Theme.ink
        // While one measures, the edges of the stretch are what counts.
        visible: !root.timeline.hasRange && root.timeline.cursorUs >= 0 && place >= 0 && place <= 1
    }
    MouseArea {
        id: pointer

        property real pressedUs: 0
        property real pressedX: 0
        property bool pans: false

        anchors.fill: parent
        acceptedButtons: Qt.LeftButton | Qt.MiddleButton
        preventStealing: true
        cursorShape: pans && pressed ? Qt.ClosedHandCursor : Qt.CrossCursor
        onPressed: mouse => {
            pans = mouse.button === Qt.MiddleButton || (mouse.modifiers & Qt.ShiftModifier);
            pressedX = mouse.x;
            pressedUs = root.zoom.momentAt(mouse.x / width);
        }
        onPositionChanged: mouse => {
            if (pans) {
                root.zoom.panBy((pressedX - mouse.x) / width);
                pressedX = mouse.x;
            } else if (Math.abs(mouse.x - pressedX) > 3 || root.timeline.hasRange && root.timeline.rangeToUs > pressedUs) {
                root.timeline.setRange(pressedUs, root.zoom.momentAt(mouse.x / width));
            }
        }
        onClicked: mouse => {
            if (pans || Math.abs(mouse.x - pressedX) > 3)
                return;
            root.timeline.clearRange();
            root.pointed(root.zoom.momentAt(mouse.x / width));
        }
        onDoubleClicked: root.zoom.showAll()
    }
}
