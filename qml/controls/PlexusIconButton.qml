// SPDX-License-Identifier: GPL-3.0-or-later
// A button that is only an icon: the name is spoken and shown as its tooltip.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Theme

T.Button {
    id: root

    required property string iconName
    required property string name
    property color tint: Theme.inkSecondary

    implicitWidth: Theme.controlHeight
    implicitHeight: Theme.controlHeight
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.name: root.name
    Accessible.onPressAction: {
        if (root.enabled)
            root.clicked();
    }

    contentItem: Item {
        TintedIcon {
            anchors.centerIn: parent
            width: Theme.iconSize
            height: Theme.iconSize
            name: root.iconName
            color: root.enabled ? (root.hovered ? Theme.ink : root.tint) : Theme.inkFaint
        }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.down || root.checked ? Theme.pressed : root.hovered ? Theme.hover : "transparent"

        FocusRing {
            shown: root.visualFocus
        }
    }

    PlexusToolTip {
        text: root.name
        visible: root.hovered && !root.down
    }
}
