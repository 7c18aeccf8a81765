// SPDX-License-Identifier: GPL-3.0-or-later
// One page in the rail: its icon, and its name while there is room.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Theme

T.AbstractButton {
    id: root

    required property string iconName
    required property bool current
    property bool collapsed: false
    property string shortcutText: ""

    implicitHeight: 34
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: root.text
    Accessible.selected: root.current
    Accessible.onPressAction: {
        if (root.enabled)
            root.clicked();
    }

    contentItem: Item {
        TintedIcon {
            x: root.collapsed ? (parent.width - width) / 2 : Theme.spaceM
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.iconSize
            height: Theme.iconSize
            name: root.iconName
            color: root.current ? Theme.accent : Theme.inkSecondary
        }
        PlexusText {
            x: Theme.iconSize + 2 * Theme.spaceM
            width: parent.width - x - Theme.spaceS
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            font.weight: root.current ? Font.DemiBold : Font.Normal
            color: root.current ? Theme.ink : Theme.inkSecondary
            visible: !root.collapsed
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.current ? Theme.selected : root.hovered ? Theme.hover : "transparent"

        FocusRing {
            shown: root.visualFocus
        }
    }

    PlexusToolTip {
        x: root.width + Theme.spaceXs
        y: (root.height - height) / 2
        text: root.collapsed ? qsTr("%1 (%2)").arg(root.text).arg(root.shortcutText) : root.shortcutText
        visible: root.hovered && !root.down && root.shortcutText !== ""
    }
}
