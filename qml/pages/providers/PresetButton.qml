// SPDX-License-Identifier: GPL-3.0-or-later
// One provider that can be added: its name, and where it is.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Theme

T.AbstractButton {
    id: root

    required property string presetId
    required property string name
    required property string detail

    Layout.fillWidth: true
    Layout.preferredWidth: 1
    // As high as the one beside it.
    Layout.fillHeight: true
    implicitHeight: Math.max(48, lines.implicitHeight + 2 * Theme.spaceS)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    text: name
    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.description: detail
    Accessible.onPressAction: {
        if (root.enabled)
            root.clicked();
    }
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        Column {
            id: lines

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.spaceM
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            PlexusText {
                width: parent.width
                text: root.name
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                maximumLineCount: 2
                Accessible.ignored: true
            }
            PlexusText {
                width: parent.width
                text: root.detail
                font.pixelSize: Theme.fontCaption
                color: Theme.inkSecondary
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"
        border.width: 1
        border.color: Theme.hairline

        FocusRing {
            shown: root.visualFocus
        }
    }
}
