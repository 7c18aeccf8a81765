// SPDX-License-Identifier: GPL-3.0-or-later
// The marks above a timeline, and the lines down through its lanes.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls
import Plexus.Theme
import Plexus.Waterfall

Item {
    id: root

    required property TimelineZoom zoom
    property int lineHeight: height

    readonly property int labelHeight: Math.ceil(metrics.height)

    implicitHeight: Theme.grown(20)
    Accessible.ignored: true

    FontMetrics {
        id: metrics

        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontCaption
    }
    Repeater {
        model: root.zoom.markPositions

        Item {
            id: mark

            required property int index
            required property real modelData

            x: Math.round(modelData * (root.width - 1))
            height: root.lineHeight

            Rectangle {
                width: 1
                y: label.height
                height: mark.height - y
                color: Theme.hairline
            }
            PlexusText {
                id: label

                // Inside the ruler at both ends.
                x: Math.max(-mark.x, Math.min(-width / 2, root.width - mark.x - width))
                text: mark.index < root.zoom.markLabels.length ? root.zoom.markLabels[mark.index] : ""
                font.pixelSize: Theme.fontCaption
                color: Theme.inkSecondary
            }
        }
    }
}
