// SPDX-License-Identifier: GPL-3.0-or-later
// The headings of the request table, each with a handle that makes its column wider; over the waterfall, the
// time axis all rows share.
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

    implicitHeight: Theme.rowHeight
    clip: true

    TimelineZoom {
        id: scale

        totalUs: root.axisUs
        compressed: true
        room: 3
    }
    Repeater {
        model: root.columns

        HeadingCell {
            columns: root.columns
        }
    }
    Item {
        x: root.columns.waterfall.x
        width: root.columns.waterfall.width
        height: Theme.rowHeight
        visible: root.columns.waterfall.shown
        Accessible.role: Accessible.ColumnHeader
        Accessible.name: root.columns.waterfall.title

        TimelineRuler {
            anchors.fill: parent
            anchors.topMargin: Math.max(0, Math.round((parent.height - 16) / 2))
            zoom: scale
        }
    }
    Hairline {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
