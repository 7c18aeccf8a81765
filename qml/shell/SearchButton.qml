// SPDX-License-Identifier: GPL-3.0-or-later
// Looks like the field it opens: the palette is where one types.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Theme

T.AbstractButton {
    id: root

    // What opens it.
    required property string keys

    implicitWidth: Theme.grown(280)
    implicitHeight: Theme.controlHeight
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    text: qsTr("Search or run a command")
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: shortcut.text
    Accessible.onPressAction: {
        if (root.enabled)
            root.clicked();
    }

    contentItem: Item {
        TintedIcon {
            id: icon

            x: Theme.spaceS
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.iconSize
            height: Theme.iconSize
            name: "search"
            color: Theme.inkSecondary
        }
        PlexusText {
            x: icon.x + icon.width + Theme.spaceXs + 2
            width: shortcut.x - x - Theme.spaceXs
            height: parent.height
            text: root.width < 260 ? qsTr("Search") : root.text
            visible: width > 20
            color: Theme.inkSecondary
            Accessible.ignored: true
        }
        Badge {
            id: shortcut

            x: parent.width - width - Theme.spaceXs - 2
            anchors.verticalCenter: parent.verticalCenter
            text: root.keys
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: Theme.raised
        border.width: 1
        border.color: Theme.hairline

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: root.down ? Theme.pressed : Theme.hover
            visible: root.hovered || root.down
        }
        FocusRing {
            shown: root.visualFocus
        }
    }
}
