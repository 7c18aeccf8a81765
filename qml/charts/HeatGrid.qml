// SPDX-License-Identifier: GPL-3.0-or-later
// A grid of cells in the colours of the theme. The arrow keys go from cell to cell, Enter leads to its requests.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Charts
import Plexus.Controls
import Plexus.Theme

FocusScope {
    id: root

    required property var heat
    required property string summary
    property alias highest: item.highest
    readonly property list<color> scale: item.scale

    signal activated(int cell)

    implicitWidth: 400
    implicitHeight: 7 * highest + 18
    activeFocusOnTab: true
    Accessible.role: Accessible.Chart
    Accessible.name: root.summary
    Accessible.description: item.current < 0 ? "" : qsTr("%1: %2").arg(item.currentTitle).arg(item.currentText)
    Accessible.focusable: true
    Keys.onUpPressed: item.current = Math.max(0, item.current - 1)
    Keys.onDownPressed: item.current = item.current + 1
    Keys.onLeftPressed: item.current = Math.max(0, item.current - item.rows)
    Keys.onRightPressed: item.current = Math.max(0, item.current + item.rows)
    Keys.onReturnPressed: root.activated(item.current)
    Keys.onEnterPressed: root.activated(item.current)

    HeatItem {
        id: item

        anchors.fill: parent
        heat: root.heat
        emptyColor: Theme.hairline
        fullColor: Theme.accent
        textColor: Theme.inkSecondary
        currentColor: Theme.ink
        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontCaption
        onActivated: cell => {
            root.forceActiveFocus();
            root.activated(cell);
        }
    }
    FocusRing {
        shown: root.activeFocus
    }
    Rectangle {
        readonly property bool fitsRight: item.currentRect.right + width + Theme.spaceS < root.width

        x: Math.max(0, fitsRight ? item.currentRect.right + Theme.spaceS : item.currentRect.left - width - Theme.spaceS)
        y: Math.min(item.currentRect.top, root.height - height)
        width: lines.implicitWidth + 2 * Theme.spaceS
        height: lines.implicitHeight + 2 * Theme.spaceXs
        radius: Theme.radiusControl
        color: Theme.raised
        border.width: 1
        border.color: Theme.outline
        visible: item.current >= 0

        Row {
            id: lines

            x: Theme.spaceS
            y: Theme.spaceXs
            spacing: Theme.spaceS

            PlexusText {
                text: item.currentTitle
                font.pixelSize: Theme.fontCaption
                color: Theme.inkSecondary
                Accessible.ignored: true
            }
            PlexusText {
                text: item.currentText
                font.pixelSize: Theme.fontCaption
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
        }
    }
}
