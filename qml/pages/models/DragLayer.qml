// SPDX-License-Identifier: GPL-3.0-or-later
// Over the form while something is dragged in it: the line where it would land, what is dragged beside the pointer,
// and scrolling on near the edges. Esc puts everything back.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Models

Item {
    id: root

    required property TargetDrag drag
    required property Flickable scroller
    // Of the column the line goes across.
    required property real columnX
    required property real columnWidth

    // Of the pointer, here.
    property point pointer

    // The form says anew where things could land.
    signal gapsWanted

    // So near to an edge the form scrolls on, the faster the nearer.
    readonly property int edge: 48
    readonly property int fastest: 14
    readonly property real pull: pointer.y < edge ? pointer.y - edge : pointer.y > height - edge ? pointer.y - (height - edge) : 0
    readonly property real step: Math.max(-1, Math.min(1, pull / edge)) * fastest

    function pointAt(sceneX: real, sceneY: real): void {
        root.pointer = root.mapFromItem(null, sceneX, sceneY);
        root.measure();
    }
    function measure(): void {
        root.drag.clearGaps();
        root.gapsWanted();
        root.drag.hover(root.pointer.y + root.scroller.contentY);
    }
    function scrollOn(): void {
        const end = Math.max(0, root.scroller.contentHeight - root.scroller.height);
        const to = Math.max(0, Math.min(end, root.scroller.contentY + root.step));
        if (to === root.scroller.contentY)
            return;
        root.scroller.contentY = to;
        root.measure();
    }

    // Where it would be held if it had just been taken: for whoever takes it without a pointer.
    function showTaken(): void {
        root.measure();
        root.pointer = Qt.point(root.columnX + Theme.spaceXl, root.drag.lineY - root.scroller.contentY);
    }

    objectName: "models-drag"
    clip: true
    visible: root.drag.active

    Timer {
        interval: 16
        repeat: true
        running: root.drag.active && root.step !== 0
        onTriggered: root.scrollOn()
    }
    Shortcut {
        sequence: "Esc"
        enabled: root.drag.active
        onActivated: root.drag.cancel()
    }
    Rectangle {
        objectName: "drop-line"
        x: root.columnX
        y: root.drag.lineY - root.scroller.contentY - height / 2
        width: root.columnWidth
        height: 2
        color: Theme.accent
        visible: root.drag.lands

        Rectangle {
            x: -width / 2
            y: (parent.height - height) / 2
            width: 8
            height: 8
            radius: 4
            color: Theme.accent
        }
    }
    Rectangle {
        x: Math.min(root.pointer.x + Theme.spaceM, root.width - width)
        y: root.pointer.y - height / 2
        width: Math.min(label.implicitWidth + 2 * Theme.spaceM, root.width * 0.7)
        height: Theme.controlHeight
        radius: Theme.radiusControl
        color: Theme.raised
        border.width: 1
        border.color: Theme.accent

        PlexusText {
            id: label

            anchors.fill: parent
            anchors.leftMargin: Theme.spaceM
            anchors.rightMargin: Theme.spaceM
            text: root.drag.text
            elide: Text.ElideMiddle
            font.family: root.drag.wholeGroup ? Theme.fontFamily : Theme.monoFamily
            Accessible.ignored: true
        }
    }
}
