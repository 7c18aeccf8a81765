// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Theme

T.ScrollBar {
    id: root

    implicitWidth: orientation === Qt.Vertical ? 10 : 60
    implicitHeight: orientation === Qt.Vertical ? 60 : 10
    padding: 2
    minimumSize: 0.06
    visible: policy === T.ScrollBar.AlwaysOn || (policy === T.ScrollBar.AsNeeded && size < 1.0)

    contentItem: Rectangle {
        implicitWidth: 6
        implicitHeight: 6
        radius: 3
        color: root.pressed ? Theme.inkSecondary : Theme.inkFaint
        opacity: root.hovered || root.pressed ? 1.0 : 0.6
    }
}
