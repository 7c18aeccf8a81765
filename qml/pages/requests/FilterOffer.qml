// SPDX-License-Identifier: GPL-3.0-or-later
// One offer below the filter.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Theme

T.ItemDelegate {
    id: root

    required property int index
    required property string offer
    required property string detail

    implicitHeight: Theme.rowHeight
    leftPadding: Theme.spaceS
    rightPadding: Theme.spaceS
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: root.offer
    Accessible.description: root.detail
    Accessible.onPressAction: {
        if (root.enabled)
            root.clicked();
    }

    contentItem: Item {
        PlexusText {
            id: word

            height: parent.height
            width: Math.min(implicitWidth, parent.width)
            text: root.offer
            elide: Text.ElideMiddle
            font.family: Theme.monoFamily
            font.pixelSize: Theme.fontBody - 1
            Accessible.ignored: true
        }
        PlexusText {
            x: Math.max(120, word.width + Theme.spaceM)
            height: parent.height
            width: Math.max(0, parent.width - x)
            text: root.detail
            elide: Text.ElideRight
            color: Theme.inkSecondary
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radiusControl - 2
        color: root.highlighted ? Theme.selected : root.hovered ? Theme.hover : "transparent"
    }
}
