// SPDX-License-Identifier: GPL-3.0-or-later
// How fast one target was.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Charts
import Plexus.Controls
import Plexus.Theme

Item {
    id: root

    required property int index
    required property string name
    required property string measured
    required property list<string> firstToken
    required property list<string> speed
    required property list<double> firstTokenShares
    required property list<double> speedShares
    required property string summary

    required property int numberWidth
    required property int countWidth
    required property int nameWidth
    required property int barWidth
    required property int gap
    required property bool focusShown

    signal chosen

    implicitHeight: Theme.rowHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: root.summary
    Accessible.onPressAction: root.chosen()

    component Numbers: Row {
        id: numbers

        required property list<string> texts

        Repeater {
            model: numbers.texts

            PlexusText {
                required property int index
                required property string modelData

                width: root.numberWidth
                height: root.height
                text: modelData
                horizontalAlignment: Text.AlignRight
                color: index === 0 ? Theme.ink : Theme.inkSecondary
                Accessible.ignored: true
            }
        }
    }

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
    Row {
        x: Theme.spaceS
        height: parent.height

        PlexusText {
            id: nameText

            width: root.nameWidth
            height: root.height
            text: root.name
            elide: Text.ElideMiddle
            Accessible.ignored: true
        }
        PlexusText {
            width: root.countWidth
            height: root.height
            text: root.measured
            horizontalAlignment: Text.AlignRight
            color: Theme.inkSecondary
            Accessible.ignored: true
        }
        Numbers {
            texts: root.firstToken
        }
        Item {
            width: root.barWidth + root.gap
            height: root.height

            SpreadBars {
                x: Theme.spaceM
                width: root.barWidth
                height: parent.height
                visible: root.barWidth > 0
                shares: root.firstTokenShares
                color: Theme.phaseWait
            }
        }
        Numbers {
            texts: root.speed
        }
        Item {
            width: root.barWidth + root.gap
            height: root.height

            SpreadBars {
                x: Theme.spaceM
                width: root.barWidth
                height: parent.height
                visible: root.barWidth > 0
                shares: root.speedShares
                color: Theme.phaseStreaming
            }
        }
    }
    PlexusToolTip {
        text: root.name
        visible: hover.hovered && nameText.truncated
    }
}
