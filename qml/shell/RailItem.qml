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
    // What waits there, in few words; empty: nothing.
    property string marker: ""

    readonly property string words: root.collapsed ? qsTr("%1 (%2)").arg(root.text).arg(root.shortcutText) : root.shortcutText

    implicitHeight: Theme.grown(34)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: root.text
    Accessible.description: root.marker
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
            width: parent.width - x - (root.marker !== "" ? Theme.iconSize + Theme.spaceS : 0) - Theme.spaceS
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            font.weight: root.current ? Font.DemiBold : Font.Normal
            color: root.current ? Theme.ink : Theme.inkSecondary
            visible: !root.collapsed
            Accessible.ignored: true
        }
        // At the edge while there is a name, at the icon's shoulder while there is none.
        TintedIcon {
            x: root.collapsed ? parent.width / 2 + 3 : parent.width - width - Theme.spaceS
            y: root.collapsed ? 3 : (parent.height - height) / 2
            width: root.collapsed ? 12 : Theme.iconSize
            height: width
            name: "download"
            color: Theme.accent
            visible: root.marker !== ""
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
        text: root.marker !== "" ? root.words + "\n" + root.marker : root.words
        visible: root.hovered && !root.down && root.shortcutText !== ""
    }
}
