// SPDX-License-Identifier: GPL-3.0-or-later
// One section in the list of them.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme

Item {
    id: root

    required property int index
    required property int place
    required property string title
    required property string detail
    required property string summary
    property bool selected: false
    property bool focusShown: false

    signal chosen

    implicitHeight: root.detail === "" ? Theme.controlHeight + 2 : 44
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
    ColumnLayout {
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.spaceM
        anchors.rightMargin: Theme.spaceS
        spacing: 0

        PlexusText {
            Layout.fillWidth: true
            text: root.title
            font.weight: root.selected ? Font.DemiBold : Font.Normal
            Accessible.ignored: true
        }
        PlexusText {
            Layout.fillWidth: true
            text: root.detail
            font.pixelSize: Theme.fontCaption
            color: Theme.inkSecondary
            visible: text !== ""
            Accessible.ignored: true
        }
    }
}
