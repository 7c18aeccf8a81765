// SPDX-License-Identifier: GPL-3.0-or-later
// One revision: its number, when, what was done and by whom.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme

Item {
    id: root

    required property int index
    required property var number // 64 bits
    required property string when
    required property string moment
    required property string author
    required property string text
    required property bool isPresent
    required property string summary
    property bool selected: false
    property bool focusShown: false

    signal chosen

    implicitHeight: Theme.rowHeight + 4
    Accessible.role: Accessible.ListItem
    Accessible.name: root.isPresent ? qsTr("%1, in force").arg(root.summary) : root.summary
    Accessible.selected: root.selected
    Accessible.selectable: true
    Accessible.onPressAction: root.chosen()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusControl
        color: root.selected ? Theme.selected : hover.hovered ? Theme.hover : "transparent"

        FocusRing {
            anchors.margins: 0
            radius: parent.radius
            shown: root.focusShown
        }
    }
    HoverHandler {
        id: hover
    }
    TapHandler {
        onTapped: root.chosen()
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.spaceS
        anchors.rightMargin: Theme.spaceM
        spacing: Theme.spaceM

        PlexusText {
            Layout.minimumWidth: 24
            text: root.number
            horizontalAlignment: Text.AlignRight
            color: Theme.inkSecondary
            Accessible.ignored: true
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceS

            PlexusText {
                id: what

                Layout.fillWidth: true
                Layout.preferredWidth: Math.ceil(implicitWidth) + 1
                Layout.maximumWidth: Math.ceil(implicitWidth) + 1
                text: root.text
                textFormat: Text.PlainText
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Badge {
                text: qsTr("In force")
                visible: root.isPresent
                Accessible.ignored: true
            }
            Item {
                Layout.fillWidth: true
                Layout.preferredWidth: 0
            }
        }
        PlexusText {
            Layout.maximumWidth: Theme.grown(140)
            text: root.author
            elide: Text.ElideMiddle
            color: Theme.inkSecondary
            Accessible.ignored: true
        }
        PlexusText {
            Layout.preferredWidth: Theme.grown(96)
            text: root.when
            horizontalAlignment: Text.AlignRight
            color: Theme.inkSecondary
            Accessible.ignored: true
        }
    }
    PlexusToolTip {
        text: what.truncated ? qsTr("%1, %2").arg(root.text).arg(root.moment) : root.moment
        visible: hover.hovered
    }
}
