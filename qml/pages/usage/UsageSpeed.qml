// SPDX-License-Identifier: GPL-3.0-or-later
// How fast each target was: the time to the first token, and the pace from there on.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Theme
import Plexus.Pages.Usage
import Plexus.ViewModels.Usage

FocusScope {
    id: root

    required property UsageViewModel viewModel

    readonly property int numberWidth: 58
    readonly property int countWidth: 70
    readonly property int nameWidth: Math.max(140, Math.min(320, Math.round(width * 0.26)))
    readonly property int barWidth: Math.max(40, Math.round((width - 2 * Theme.spaceS - nameWidth - countWidth - 6 * numberWidth - 4 * Theme.spaceM) / 2))

    Column {
        id: heading

        x: Theme.spaceS
        width: parent.width - 2 * Theme.spaceS

        Row {
            PlexusText {
                width: root.nameWidth + root.countWidth
                text: qsTr("Bars: p50, p90 and p99 of all requests")
                font.pixelSize: Theme.fontCaption
                color: Theme.inkSecondary
            }
            PlexusText {
                width: root.barWidth + 3 * root.numberWidth + 2 * Theme.spaceM
                leftPadding: Theme.spaceM
                text: qsTr("Time to the first token")
                font.weight: Font.DemiBold
            }
            PlexusText {
                leftPadding: Theme.spaceM
                text: qsTr("Tokens a second")
                font.weight: Font.DemiBold
            }
        }
        Row {
            TableHeaderCell {
                width: root.nameWidth
                text: qsTr("Target")
            }
            TableHeaderCell {
                width: root.countWidth
                text: qsTr("Measured")
                numeric: true
            }
            Repeater {
                model: [qsTr("p50"), qsTr("p90"), qsTr("p99"), "", qsTr("p50"), qsTr("p90"), qsTr("p99")]

                TableHeaderCell {
                    required property int index
                    required property string modelData

                    width: index === 3 ? root.barWidth + 2 * Theme.spaceM : root.numberWidth
                    text: modelData
                    numeric: true
                    visible: index !== 3 || width > 0
                    Accessible.ignored: text === ""
                }
            }
        }
    }
    Hairline {
        anchors.left: parent.left
        anchors.right: parent.right
        y: heading.height
    }
    PlexusListView {
        id: list

        anchors.fill: parent
        anchors.topMargin: heading.height + 1
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.viewModel.groups
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Speed by target")
        Keys.onReturnPressed: root.viewModel.openGroup(list.currentIndex)
        Keys.onEnterPressed: root.viewModel.openGroup(list.currentIndex)
        T.ScrollBar.vertical: PlexusScrollBar {}

        ListFocusRing {
            list: list
        }
        delegate: UsageSpeedRow {
            id: row

            width: list.width
            numberWidth: root.numberWidth
            countWidth: root.countWidth
            nameWidth: root.nameWidth
            barWidth: root.barWidth
            focusShown: row.ListView.isCurrentItem && list.activeFocus
            onChosen: root.viewModel.openGroup(row.index)
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width, 420)
        iconName: "usage"
        title: qsTr("Nothing was measured in this time")
        visible: list.count === 0 && !root.viewModel.loading
    }
}
