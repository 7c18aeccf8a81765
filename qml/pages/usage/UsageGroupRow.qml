// SPDX-License-Identifier: GPL-3.0-or-later
// One name with what it used.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls
import Plexus.Theme

Item {
    id: root

    required property int index
    required property string name
    required property real share
    required property int series
    required property string requests
    required property string tokens
    required property string cost
    required property string errors
    required property bool failing
    required property string cacheRate
    required property string saved
    required property string summary

    required property int numberWidth
    required property int nameWidth
    required property int barWidth
    required property bool focusShown

    readonly property color seriesColor: Theme.series[series < 0 ? Theme.series.length - 1 : series]
    readonly property list<string> cells: [requests, errors, tokens, cost, cacheRate, saved]

    signal chosen

    implicitHeight: Theme.rowHeight
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
    HoverHandler {
        id: hover
    }
    TapHandler {
        onTapped: root.chosen()
    }
    PlexusText {
        id: nameText

        x: Theme.spaceS
        width: root.nameWidth - Theme.spaceM
        height: parent.height
        text: root.name
        elide: Text.ElideMiddle
        Accessible.ignored: true
    }
    Rectangle {
        x: Theme.spaceS + root.nameWidth
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(2, Math.round(root.barWidth * root.share))
        height: 10
        color: root.seriesColor
        visible: root.share > 0
    }
    Row {
        x: Theme.spaceS + root.nameWidth + root.barWidth + Theme.spaceL
        height: parent.height

        Repeater {
            model: root.cells

            PlexusText {
                required property int index
                required property string modelData

                width: root.numberWidth
                height: root.height
                text: modelData
                horizontalAlignment: Text.AlignRight
                color: modelData === "–" ? Theme.inkSecondary : index === 1 && root.failing ? Theme.bad : Theme.ink
                Accessible.ignored: true
            }
        }
    }
    PlexusToolTip {
        text: root.name
        visible: hover.hovered && nameText.truncated
    }
}
