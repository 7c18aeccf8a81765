// SPDX-License-Identifier: GPL-3.0-or-later
// A button with a verb on it. `kind` says how much it matters; one Primary per page at most.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Theme

T.Button {
    id: root

    enum Kind {
        Normal,
        Primary,
        Quiet,
        Danger
    }

    property int kind: PlexusButton.Normal
    property string iconName: ""
    property string toolTip: ""
    // Where its words have no room the icon stands for them; they are spoken all the same, and in the tooltip.
    property bool wordless: false

    // What it takes with its words, said or not.
    readonly property real wordyWidth: leftPadding + label.implicitWidth + rightPadding + (iconName === "" ? 0 : Theme.iconSize + content.spacing)
    readonly property bool filled: kind === PlexusButton.Primary
    readonly property color foreground: !enabled ? Theme.inkFaint : filled ? Theme.inkOnAccent : kind === PlexusButton.Danger ? Theme.bad : Theme.ink

    implicitWidth: Math.max(Theme.controlHeight, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Theme.controlHeight
    leftPadding: Theme.spaceM
    rightPadding: Theme.spaceM
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontBody
    font.weight: filled ? Font.DemiBold : Font.Normal
    // Said here and not left to the template, which names only what it made before somebody listened.
    Accessible.name: root.text
    Accessible.description: root.toolTip
    // Templates of Qt 6.4 offer the action to screen readers and do nothing about it.
    Accessible.onPressAction: {
        if (root.enabled)
            root.clicked();
    }

    contentItem: Item {
        implicitWidth: content.implicitWidth
        implicitHeight: content.implicitHeight

        Row {
            id: content

            anchors.centerIn: parent
            spacing: Theme.spaceS - 2

            TintedIcon {
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.iconSize
                height: Theme.iconSize
                name: root.iconName
                color: root.foreground
                visible: root.iconName !== ""
            }
            PlexusText {
                id: label

                anchors.verticalCenter: parent.verticalCenter
                text: root.text
                visible: !root.wordless
                font: root.font
                color: root.foreground
            }
        }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.filled ? (root.enabled ? Theme.accent : Theme.sunken) : root.kind === PlexusButton.Quiet ? "transparent" : Theme.raised
        border.width: root.kind === PlexusButton.Quiet || (root.filled && root.enabled) ? 0 : 1
        border.color: root.kind === PlexusButton.Danger && root.enabled ? Theme.bad : root.enabled ? Theme.outline : Theme.hairline

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: root.down ? Theme.pressed : Theme.hover
            visible: root.enabled && (root.hovered || root.down)
        }
        FocusRing {
            shown: root.visualFocus
        }
    }

    PlexusToolTip {
        text: root.toolTip === "" && root.wordless ? root.text : root.toolTip
        visible: text !== "" && root.hovered && !root.down
    }
}
