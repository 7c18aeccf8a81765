// SPDX-License-Identifier: GPL-3.0-or-later
// One of the last requests, in short.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Requests
import Plexus.Waterfall

Item {
    id: root

    required property string exchangeId
    required property string statusText
    required property int statusTone
    required property string statusIcon
    required property string error
    required property string age
    required property string moment
    required property string model
    required property string target
    required property string shortTarget
    required property string duration
    required property var waterfall
    required property string waterfallText
    required property string summary
    required property bool running

    required property LiveClock clock
    required property real axisUs
    required property bool focusShown

    signal chosen

    readonly property bool showsWaterfall: width >= 420
    readonly property bool showsAge: width >= 720
    readonly property int waterfallWidth: Math.max(100, Math.min(240, Math.round(width * 0.24)))

    // Kept by the view for another request: not in sight, so nothing in it may run.
    property bool pooled: false

    implicitHeight: Theme.rowHeight
    visible: !root.pooled
    ListView.onPooled: root.pooled = true
    ListView.onReused: root.pooled = false
    Accessible.role: Accessible.ListItem
    Accessible.name: root.summary
    Accessible.onPressAction: root.chosen()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusControl
        color: hover.hovered ? Theme.hover : "transparent"
    }
    FocusRing {
        anchors.margins: 0
        radius: Theme.radiusControl
        shown: root.focusShown
    }
    // The duration grows, also where the waterfall has no room.
    ClockWatcher {
        clock: root.clock
        active: root.running && root.visible && root.Window.visibility !== Window.Hidden
    }
    HoverHandler {
        id: hover
    }
    TapHandler {
        onTapped: root.chosen()
    }
    Row {
        id: cells

        anchors.fill: parent
        anchors.leftMargin: Theme.spaceS
        anchors.rightMargin: Theme.spaceS
        spacing: Theme.spaceM

        StatusGlyph {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.grown(96)
            tone: root.statusTone
            iconName: root.statusIcon
            text: root.statusText
            toolTip: root.error
            Accessible.ignored: true
        }
        ModelCell {
            width: Math.max(60, cells.width - 96 - 66 - 2 * cells.spacing - (root.showsAge ? 76 + cells.spacing : 0) - (root.showsWaterfall ? root.waterfallWidth + cells.spacing : 0))
            height: parent.height
            model: root.model
            target: root.shortTarget
        }
        PlexusText {
            id: ageCell

            width: Theme.grown(76)
            height: parent.height
            text: root.age
            color: Theme.inkSecondary
            visible: root.showsAge
            Accessible.ignored: true

            HoverHandler {
                id: ageHover
            }
            PlexusToolTip {
                parent: ageCell
                text: root.moment
                visible: ageHover.hovered
            }
        }
        PlexusText {
            width: Theme.grown(66)
            height: parent.height
            text: root.duration
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }
        WaterfallBar {
            anchors.verticalCenter: parent.verticalCenter
            width: root.waterfallWidth
            height: Math.min(20, parent.height)
            waterfall: root.waterfall
            clock: root.clock
            toUs: root.axisUs
            compressed: true
            summary: root.waterfallText
            visible: root.showsWaterfall
        }
    }
}
