// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Theme

T.ToolTip {
    id: root

    x: parent ? Math.round((parent.width - implicitWidth) / 2) : 0
    y: parent ? parent.height + Theme.spaceXs : 0
    implicitWidth: Math.min(360, contentItem.implicitWidth + leftPadding + rightPadding)
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    margins: Theme.spaceXs
    leftPadding: Theme.spaceS
    rightPadding: Theme.spaceS
    topPadding: Theme.spaceXs
    bottomPadding: Theme.spaceXs
    delay: 500
    timeout: 8000
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent

    contentItem: PlexusText {
        text: root.text
        font.pixelSize: Theme.fontCaption
        wrapMode: Text.Wrap
        color: Theme.ink
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: Theme.raised
        border.color: Theme.outline
        border.width: 1
    }
}
