// SPDX-License-Identifier: GPL-3.0-or-later
// One request of a session: its name and times, and below them its bar on the session's clock. What an agent started
// stands further in. In a table the bar is left out.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls
import Plexus.Theme
import Plexus.Waterfall
import Plexus.ViewModels.Requests

Item {
    id: root

    required property int index
    required property string exchangeId
    required property string model
    required property string agent
    required property int depth
    required property real fromUs
    required property var waterfall // a Waterfall
    required property string since
    required property string duration
    required property string statusText
    required property int statusTone
    required property string statusIcon
    required property bool own
    required property string spoken

    required property LiveClock clock
    required property TimelineZoom zoom
    required property bool asTable
    required property bool focusShown

    signal chosen

    readonly property int nameHeight: asTable ? Theme.rowHeight : 20
    readonly property int indent: depth * Theme.spaceL

    implicitHeight: nameHeight + (asTable ? 0 : 18)
    Accessible.role: asTable ? Accessible.Row : Accessible.ListItem
    Accessible.name: root.spoken
    Accessible.selectable: true
    Accessible.selected: root.own
    Accessible.onPressAction: root.chosen()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusControl
        color: root.own ? Theme.selected : hover.hovered ? Theme.hover : "transparent"
    }
    FocusRing {
        anchors.margins: 0
        shown: root.focusShown
    }
    HoverHandler {
        id: hover
    }
    TapHandler {
        onTapped: root.chosen()
    }
    Row {
        id: name

        x: Theme.spaceXs + root.indent
        width: Math.max(0, sinceText.x - x - Theme.spaceS)
        height: root.nameHeight
        spacing: Theme.spaceXs
        clip: true

        TintedIcon {
            anchors.verticalCenter: parent.verticalCenter
            width: 14
            height: 14
            name: root.statusIcon
            color: root.statusTone === StatusGlyph.Bad ? Theme.bad : root.statusTone === StatusGlyph.Warn ? Theme.warn : Theme.inkSecondary
        }
        TintedIcon {
            anchors.verticalCenter: parent.verticalCenter
            width: 14
            height: 14
            name: "branch"
            color: Theme.inkSecondary
            visible: root.agent !== ""
        }
        PlexusText {
            height: parent.height
            text: root.model
            font.weight: root.own ? Font.DemiBold : Font.Normal
            Accessible.ignored: true
        }
        PlexusText {
            height: parent.height
            text: root.agent
            color: Theme.inkSecondary
            font.pixelSize: Theme.fontCaption
            Accessible.ignored: true
        }
    }
    PlexusText {
        id: sinceText

        anchors.right: durationText.left
        width: 76
        height: root.nameHeight
        text: root.since
        horizontalAlignment: Text.AlignRight
        color: Theme.inkSecondary
        Accessible.ignored: true
    }
    PlexusText {
        id: durationText

        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceXs
        width: 66
        height: root.nameHeight
        text: root.duration
        horizontalAlignment: Text.AlignRight
        Accessible.ignored: true
    }
    WaterfallBar {
        y: root.nameHeight
        width: parent.width
        height: 14
        waterfall: root.waterfall
        clock: root.clock
        // The request's own clock begins where its lane does.
        fromUs: root.zoom.fromUs - root.fromUs
        toUs: root.zoom.toUs - root.fromUs
        summary: ""
        visible: !root.asTable
        Accessible.ignored: true
    }
}
