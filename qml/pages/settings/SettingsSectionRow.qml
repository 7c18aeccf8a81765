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
    required property bool problem
    property bool selected: false
    property bool focusShown: false

    signal chosen

    implicitHeight: Math.max(Theme.controlHeight + 2, words.implicitHeight + 2 * (Theme.spaceXs + 2))
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
        id: words

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.spaceM
        anchors.rightMargin: root.problem ? Theme.iconSize + 2 * Theme.spaceS : Theme.spaceS
        spacing: 0

        PlexusText {
            Layout.fillWidth: true
            text: root.title
            wrapMode: Text.Wrap
            maximumLineCount: 2
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
    TintedIcon {
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceS
        width: Theme.iconSize
        height: Theme.iconSize
        name: "warning"
        color: Theme.bad
        visible: root.problem
    }
}
