// SPDX-License-Identifier: GPL-3.0-or-later
// A block of code: what it is called, a button that copies it, and the code itself, never markup.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls
import Plexus.Pages.Playground
import Plexus.Theme

Rectangle {
    id: root

    required property string language
    required property string code

    signal copyWanted

    implicitHeight: body.y + body.implicitHeight + Theme.spaceS
    radius: Theme.radiusControl
    color: Theme.sunken
    border.width: 1
    border.color: Theme.hairline
    Accessible.role: Accessible.Grouping
    Accessible.name: root.language === "" ? qsTr("Code") : qsTr("Code, %1").arg(root.language)

    PlexusText {
        x: Theme.spaceM
        width: copy.x - x
        height: copy.height
        text: root.language
        elide: Text.ElideRight
        color: Theme.inkSecondary
        font.pixelSize: Theme.fontCaption
        Accessible.ignored: true
    }
    PlexusIconButton {
        id: copy

        anchors.right: parent.right
        iconName: copied.running ? "check" : "copy"
        tint: copied.running ? Theme.ok : Theme.inkSecondary
        name: copied.running ? qsTr("Copied") : qsTr("Copy the code")
        onClicked: {
            root.copyWanted();
            copied.restart();
        }
    }
    PlaygroundText {
        id: body

        x: Theme.spaceM
        y: copy.height
        width: Math.max(1, root.width - 2 * Theme.spaceM)
        monospace: true
        wrapMode: TextEdit.WrapAtWordBoundaryOrAnywhere
        text: root.code
    }
    Timer {
        id: copied

        interval: 1500
    }
}
