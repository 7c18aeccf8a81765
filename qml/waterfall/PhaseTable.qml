// SPDX-License-Identifier: GPL-3.0-or-later
// The phases under the pointer with their times.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Theme

T.ToolTip {
    id: root

    required property list<string> names
    required property list<string> times

    y: parent ? parent.height + Theme.spaceXs : 0
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    margins: Theme.spaceXs
    padding: Theme.spaceS
    delay: 300

    contentItem: Column {
        spacing: 2

        Repeater {
            model: root.names

            PhaseTableRow {
                times: root.times
            }
        }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: Theme.raised
        border.color: Theme.outline
        border.width: 1
    }
}
