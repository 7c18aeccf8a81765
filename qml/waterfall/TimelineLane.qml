// SPDX-License-Identifier: GPL-3.0-or-later
// A name, what belongs to it at the right, and below them the bar of a lane.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls
import Plexus.Theme

Item {
    id: root

    required property string name
    property string remark: ""
    property int barHeight: 20
    default property alias bar: place.data

    readonly property int nameHeight: 18

    implicitHeight: nameHeight + barHeight

    // The lines of the ruler end at the words.
    Rectangle {
        width: Math.min(nameText.implicitWidth, nameText.width) + Theme.spaceXs
        height: root.nameHeight
        color: Theme.window
    }
    PlexusText {
        id: nameText

        width: parent.width - remarkText.width - Theme.spaceS
        height: root.nameHeight
        text: root.name
        elide: Text.ElideMiddle
        font.pixelSize: Theme.fontCaption
        color: Theme.inkSecondary
        Accessible.ignored: true
    }
    PlexusText {
        id: remarkText

        anchors.right: parent.right
        height: root.nameHeight
        text: root.remark
        font.pixelSize: Theme.fontCaption
        color: Theme.inkSecondary
        Accessible.ignored: true
    }
    Item {
        id: place

        y: root.nameHeight
        width: parent.width
        height: root.barHeight
    }
}
