// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a list of things with a page each: what it is called, what it is for, and whether it is off.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme

Item {
    id: root

    required property string name
    required property string comment
    required property bool isEnabled
    required property bool edited
    required property string summary
    property string iconName: "key"
    property string badge: ""
    // At the end of the second line.
    property string figure: ""

    required property bool selected
    required property bool focusShown

    signal chosen

    implicitHeight: Theme.grown(44)
    Accessible.role: Accessible.ListItem
    Accessible.name: root.summary
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
        anchors.leftMargin: Theme.spaceM
        anchors.rightMargin: Theme.spaceM
        spacing: Theme.spaceS

        TintedIcon {
            Layout.preferredWidth: Theme.iconSize
            Layout.preferredHeight: Theme.iconSize
            name: root.isEnabled ? root.iconName : "off"
            color: root.isEnabled && root.selected ? Theme.accent : Theme.inkSecondary
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            RowLayout {
                Layout.fillWidth: true
                Layout.fillHeight: false
                spacing: Theme.spaceS

                PlexusText {
                    id: nameText

                    Layout.fillWidth: true
                    text: root.name
                    elide: Text.ElideMiddle
                    font.weight: Font.DemiBold
                    color: root.isEnabled ? Theme.ink : Theme.inkSecondary
                    Accessible.ignored: true
                }
                Badge {
                    text: root.badge
                    visible: text !== ""
                    Accessible.ignored: true
                }
            }
            RowLayout {
                Layout.fillWidth: true
                Layout.fillHeight: false
                spacing: Theme.spaceS
                visible: secondLine.text !== "" || root.figure !== ""

                PlexusText {
                    id: secondLine

                    Layout.fillWidth: true
                    text: root.edited ? qsTr("Unsaved changes") : root.comment
                    font.pixelSize: Theme.fontCaption
                    color: Theme.inkSecondary
                    Accessible.ignored: true
                }
                PlexusText {
                    text: root.figure
                    font.pixelSize: Theme.fontCaption
                    color: Theme.inkSecondary
                    visible: text !== ""
                    Accessible.ignored: true
                }
            }
        }
    }
    PlexusToolTip {
        text: root.name
        visible: hover.hovered && nameText.truncated
    }
}
