// SPDX-License-Identifier: GPL-3.0-or-later
// The phases under the pointer with their times.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Theme
import Plexus.Waterfall

T.ToolTip {
    id: root

    required property WaterfallItem bar

    parent: bar
    y: bar.height + Theme.spaceXs
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    margins: Theme.spaceXs
    padding: Theme.spaceS
    delay: 300
    visible: true

    contentItem: Column {
        spacing: 2

        Repeater {
            model: root.bar.phaseNames

            PhaseTableRow {
                times: root.bar.phaseTimes
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
