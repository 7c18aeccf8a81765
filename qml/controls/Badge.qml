// SPDX-License-Identifier: GPL-3.0-or-later
// A short word in a frame: a dialect, a count.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Theme

Rectangle {
    id: root

    required property string text
    property bool monospace: false

    implicitWidth: Math.ceil(label.implicitWidth) + 2 * (Theme.spaceXs + 2)
    implicitHeight: Theme.grown(18)
    radius: 4
    color: Theme.sunken
    border.width: 1
    border.color: Theme.hairline
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    PlexusText {
        id: label

        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - Theme.spaceS)
        text: root.text
        font.pixelSize: Theme.fontCaption
        font.family: root.monospace ? Theme.monoFamily : Theme.fontFamily
        color: Theme.inkSecondary
        Accessible.ignored: true
    }
}
