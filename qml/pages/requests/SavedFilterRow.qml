// SPDX-License-Identifier: GPL-3.0-or-later
// One kept filter.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Theme

T.ItemDelegate {
    id: root

    required property int index
    required property string name
    required property string filterText

    signal removed

    implicitHeight: Theme.controlHeight
    leftPadding: Theme.spaceS
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    text: root.name
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name
    Accessible.description: root.filterText
    Accessible.onPressAction: {
        if (root.enabled)
            root.clicked();
    }

    contentItem: Item {
        PlexusText {
            width: parent.width - Theme.controlHeight
            height: parent.height
            text: root.name
            textFormat: Text.PlainText
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        PlexusIconButton {
            anchors.right: parent.right
            height: parent.height
            // Del does it for the row that has the keyboard; Tab goes on from the list.
            focusPolicy: Qt.NoFocus
            iconName: "close"
            name: qsTr("Do not keep %1 any more").arg(root.name)
            onClicked: root.removed()
        }
    }
    background: Rectangle {
        radius: Theme.radiusControl - 2
        color: root.highlighted ? Theme.selected : root.hovered ? Theme.hover : "transparent"
    }
}
