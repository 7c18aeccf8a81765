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
        room: root.columns.waterfall.width < 150 ? 2 : 3
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
