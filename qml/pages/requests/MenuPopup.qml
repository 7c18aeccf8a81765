// SPDX-License-Identifier: GPL-3.0-or-later
// A small surface that opens below a button.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Theme

T.Popup {
    id: root

    required property string title

    width: Theme.grown(300)
    height: Math.min(implicitContentHeight + topPadding + bottomPadding, 420)
    margins: Theme.spaceS
    padding: Theme.spaceM
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    background: Rectangle {
        radius: Theme.radiusSurface
        color: Theme.raised
        border.width: 1
        border.color: Theme.outline
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title
    }
}
