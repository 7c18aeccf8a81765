// SPDX-License-Identifier: GPL-3.0-or-later
// A related request, under what relates it.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls
import Plexus.Pages.Requests
import Plexus.Theme

Item {
    id: root

    required property string exchangeId
    required property string relation
    required property bool first
    required property string model
    required property string target
    required property string statusText
    required property int statusTone
    required property string statusIcon
    required property string age
    required property string duration
    required property string spoken
    required property bool focusShown

    signal chosen

    implicitHeight: (first ? heading.height : 0) + Theme.rowHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: root.spoken
    Accessible.onPressAction: root.chosen()

    PlexusText {
        id: heading

        width: parent.width
        topPadding: Theme.spaceS
        bottomPadding: Theme.spaceXs
        text: root.relation
        font.pixelSize: Theme.fontCaption
        font.weight: Font.DemiBold
        color: Theme.inkSecondary
        visible: root.first
        Accessible.ignored: true
    }
    Item {
        y: root.first ? heading.height : 0
        width: parent.width
        height: Theme.rowHeight

        Rectangle {
            anchors.fill: parent
            radius: Theme.radiusControl
            color: hover.hovered ? Theme.hover : "transparent"

            FocusRing {
                anchors.margins: 0
                shown: root.focusShown
            }
        }
        HoverHandler {
            id: hover
        }
        TapHandler {
            onTapped: root.chosen()
        }
        StatusGlyph {
            id: status

            anchors.verticalCenter: parent.verticalCenter
            width: Theme.grown(92)
            tone: root.statusTone
            iconName: root.statusIcon
            text: root.statusText
            Accessible.ignored: true
        }
        ModelCell {
            x: status.width + Theme.spaceS
            width: Math.max(0, ageText.x - x - Theme.spaceS)
            height: parent.height
            model: root.model
            target: root.target
        }
        PlexusText {
            id: ageText

            anchors.right: durationText.left
            width: Theme.grown(76)
            height: parent.height
            text: root.age
            horizontalAlignment: Text.AlignRight
            color: Theme.inkSecondary
            Accessible.ignored: true
        }
        PlexusText {
            id: durationText

            anchors.right: parent.right
            width: Theme.grown(66)
            height: parent.height
            text: root.duration
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }
    }
}
