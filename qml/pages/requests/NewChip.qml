// SPDX-License-Identifier: GPL-3.0-or-later
// Says how much came in out of sight, and leads there.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Theme

T.Button {
    id: root

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Theme.grown(26)
    leftPadding: Theme.spaceM
    rightPadding: Theme.spaceM
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.name: root.text
    Accessible.onPressAction: {
        if (root.enabled)
            root.clicked();
    }

    contentItem: PlexusText {
        text: root.text
        color: Theme.inkOnAccent
        font.weight: Font.DemiBold
        font.pixelSize: Theme.fontCaption
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: height / 2
        color: Theme.accent

        FocusRing {
            radius: parent.radius + Theme.focusRing
            shown: root.visualFocus
        }
    }
}
