// SPDX-License-Identifier: GPL-3.0-or-later
// A text field that filters; Esc empties it, then gives the keyboard back.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls
import Plexus.Theme

PlexusTextField {
    id: root

    signal escaped

    leftPadding: Theme.iconSize + 2 * Theme.spaceS - 2
    rightPadding: length > 0 ? Theme.controlHeight : Theme.spaceS
    Accessible.role: Accessible.EditableText
    Accessible.name: placeholderText
    Keys.onEscapePressed: event => {
        if (root.length > 0)
            root.clear();
        else
            root.escaped();
        event.accepted = true;
    }

    TintedIcon {
        x: Theme.spaceS
        y: (root.height - height) / 2
        name: "search"
        color: Theme.inkSecondary
    }
    PlexusIconButton {
        anchors.right: parent.right
        height: parent.height
        iconName: "close"
        name: qsTr("Clear")
        visible: root.length > 0
        onClicked: root.clear()
    }
}
