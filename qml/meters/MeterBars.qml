// SPDX-License-Identifier: GPL-3.0-or-later
// How far a provider's meters are used: a bar each, and what it says in words.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Common

GridLayout {
    id: root

    required property MeterListModel meters

    columns: root.width >= 560 && root.meters && root.meters.count > 1 ? 2 : 1
    columnSpacing: Theme.spaceXl
    rowSpacing: Theme.spaceM
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Meters")

    Repeater {
        model: root.meters

        GridLayout {
            id: bar

            required property int index
            required property string label
            required property string amount
            required property string share
            required property string detail
            required property double used
            required property int level
            required property string levelText
            required property string summary
            required property bool pinned

            readonly property bool spent: level === MeterListModel.Exhausted || level === MeterListModel.Critical
            readonly property bool warns: level === MeterListModel.Warning
            // A column without anything in it would take its gap.
            readonly property int lastColumn: buttons.visible ? 3 : 2
            // The state finds no room beside the name, and stands below the bar: those side by side stay in line.
            readonly property bool crowded: width < nameText.implicitWidth + stateGlyph.implicitWidth + figureText.implicitWidth + (buttons.visible ? buttons.implicitWidth + Theme.spaceS : 0) + 2 * Theme.spaceS
            readonly property color tone: spent ? Theme.bad : warns ? Theme.warn : Theme.accent

            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            columnSpacing: Theme.spaceS
            rowSpacing: Theme.spaceXs
            Accessible.role: Accessible.ListItem
            Accessible.name: bar.summary

            PlexusText {
                id: nameText

                Layout.row: 0
                Layout.column: 0
                Layout.fillWidth: true
                text: bar.label
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
            StatusGlyph {
                id: stateGlyph

                Layout.row: bar.crowded ? 2 : 0
                Layout.column: bar.crowded ? 0 : 1
                Layout.columnSpan: bar.crowded ? bar.lastColumn + 1 : 1
                tone: bar.spent ? StatusGlyph.Bad : StatusGlyph.Warn
                text: bar.levelText
                visible: bar.levelText !== ""
                Accessible.ignored: true
            }
            PlexusText {
                id: figureText

                Layout.row: 0
                Layout.column: 2
                text: bar.share !== "" ? bar.share : bar.amount
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignRight
                Accessible.ignored: true
            }
            Row {
                id: buttons

                Layout.row: 0
                Layout.column: 3
                visible: root.meters !== null && (root.meters.pinnable || root.meters.recallable)

                PlexusIconButton {
                    implicitWidth: Theme.iconSize + Theme.spaceS
                    implicitHeight: Theme.iconSize + Theme.spaceXs
                    iconName: "usage"
                    //: %1 is a meter
                    name: qsTr("Show how %1 has gone").arg(bar.label)
                    visible: root.meters.recallable
                    onClicked: root.meters.showHistory(bar.index)
                }
                PlexusIconButton {
                    implicitWidth: Theme.iconSize + Theme.spaceS
                    implicitHeight: Theme.iconSize + Theme.spaceXs
                    iconName: "pin"
                    //: %1 is a meter
                    name: bar.pinned ? qsTr("Take %1 out of the tray's menu").arg(bar.label) : qsTr("Show %1 in the tray's menu").arg(bar.label)
                    tint: bar.pinned ? Theme.accent : Theme.inkFaint
                    checked: bar.pinned
                    visible: root.meters.pinnable
                    Accessible.checkable: true
                    Accessible.checked: bar.pinned
                    onClicked: root.meters.togglePinned(bar.index)
                }
            }
            Rectangle {
                Layout.row: 1
                Layout.column: 0
                Layout.columnSpan: bar.lastColumn + 1
                Layout.fillWidth: true
                implicitHeight: 6
                radius: 3
                color: Theme.sunken
                border.width: 1
                border.color: Theme.hairline
                visible: bar.used >= 0

                Rectangle {
                    width: Math.max(bar.used > 0 ? 2 : 0, parent.width * bar.used)
                    height: parent.height
                    radius: parent.radius
                    color: bar.tone
                }
            }
            PlexusText {
                Layout.row: 3
                Layout.column: 0
                Layout.columnSpan: bar.lastColumn + 1
                Layout.fillWidth: true
                //: What is used of a meter, when it resets
                text: bar.share === "" || bar.amount === "" ? bar.detail : bar.detail === "" ? bar.amount : qsTr("%1 · %2").arg(bar.amount).arg(bar.detail)
                textFormat: Text.PlainText
                font.pixelSize: Theme.fontCaption
                color: Theme.inkSecondary
                visible: text !== ""
                Accessible.ignored: true
            }
        }
    }
}
