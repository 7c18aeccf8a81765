// SPDX-License-Identifier: GPL-3.0-or-later
// The headings of the request table, each with a handle that makes its column wider; over the waterfall, the
// time axis all rows share. Tab stops at one of them, the arrows go to the others.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls
import Plexus.Pages.Requests
import Plexus.Theme
import Plexus.ViewModels.Requests
import Plexus.Waterfall

Item {
    id: root

    required property TableColumns columns
    required property real axisUs
    // Whether the list can be put in another order.
    required property bool sorts

    property int current: 0

    // Tab must stop at one that is there.
    function settle(): void {
        const now = headings.itemAt(root.current);
        if (now && now.visible)
            return;
        for (let i = 0; i < headings.count; ++i) {
            const cell = headings.itemAt(i);
            if (cell && cell.visible) {
                root.current = i;
                return;
            }
        }
    }
    // To the next one that is shown.
    function step(from: int, by: int): void {
        for (let i = from + by; i >= 0 && i < headings.count; i += by) {
            const next = headings.itemAt(i);
            if (next && next.visible) {
                next.forceActiveFocus(Qt.TabFocusReason);
                return;
            }
        }
    }

    implicitHeight: Theme.rowHeight
    clip: true

    TimelineZoom {
        id: scale

        totalUs: root.axisUs
        compressed: true
        room: root.columns.waterfall.width < 150 ? 2 : 3
    }
    Repeater {
        id: headings

        model: root.columns

        HeadingCell {
            id: cell

            required property int index

            columns: root.columns
            sorts: root.sorts
            current: cell.index === root.current
            onStepped: by => root.step(cell.index, by)
            onEntered: root.current = cell.index
            onVisibleChanged: root.settle()
        }
    }
    Item {
        x: root.columns.waterfall.x
        width: root.columns.waterfall.width
        height: Theme.rowHeight
        visible: root.columns.waterfall.shown
        // Named by the heading below it.
        Accessible.ignored: true

        TimelineRuler {
            id: axis

            anchors.fill: parent
            anchors.topMargin: Math.max(0, Math.round((parent.height - axis.labelHeight) / 2))
            zoom: scale
        }
        HoverHandler {
            id: axisHover
        }
        PlexusToolTip {
            text: qsTr("Where the time of each request went, from its start. The scale is compressed: long requests are drawn shorter than they are.")
            visible: axisHover.hovered
        }
    }
    Hairline {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
