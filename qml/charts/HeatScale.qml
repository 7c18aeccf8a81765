// SPDX-License-Identifier: GPL-3.0-or-later
// What the colours of a map stand for.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls
import Plexus.Theme

Row {
    id: root

    required property list<color> colors
    // Of the fullest cell: "up to $0.31 an hour".
    required property string most

    spacing: Theme.spaceXs
    Accessible.role: Accessible.StaticText
    Accessible.name: root.most

    PlexusText {
        anchors.verticalCenter: parent.verticalCenter
        rightPadding: Theme.spaceXs
        //: At the pale end of a scale of colours
        text: qsTr("None")
        font.pixelSize: Theme.fontCaption
        color: Theme.inkSecondary
        Accessible.ignored: true
    }
    Repeater {
        model: root.colors

        Rectangle {
            required property color modelData

            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            width: 12
            height: 12
            color: modelData
        }
    }
    PlexusText {
        anchors.verticalCenter: parent.verticalCenter
        leftPadding: Theme.spaceXs
        text: root.most
        font.pixelSize: Theme.fontCaption
        color: Theme.inkSecondary
        Accessible.ignored: true
    }
}
