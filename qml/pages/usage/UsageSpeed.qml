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

    readonly property int numberWidth: 62
    readonly property int countWidth: 70
    // What is left for the two bars and the gaps beside them; where they would be smudges the names have it.
    readonly property int spare: width - 2 * Theme.spaceS - countWidth - 6 * numberWidth
    readonly property bool showsBars: width >= 900
    readonly property int gap: showsBars ? 2 * Theme.spaceM : Theme.spaceL
    readonly property int nameWidth: showsBars ? Math.min(320, Math.round(width * 0.26)) : spare - gap
    readonly property int barWidth: showsBars ? Math.round((spare - nameWidth) / 2) - gap : 0

    Column {
        id: heading

        x: Theme.spaceS
        width: parent.width - 2 * Theme.spaceS

        Row {
            leftPadding: root.nameWidth + root.countWidth + Theme.spaceM

            PlexusText {
                width: 3 * root.numberWidth + root.barWidth + root.gap
                text: qsTr("First token")
                font.weight: Font.DemiBold
            }
            PlexusText {
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
                model: [qsTr("median"), qsTr("p90"), qsTr("p99"), "", qsTr("median"), qsTr("p90"), qsTr("p99")]

                TableHeaderCell {
                    required property int index
                    required property string modelData

                    width: index === 3 ? root.barWidth + root.gap : root.numberWidth
                    text: modelData
                    numeric: true
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
        anchors.bottomMargin: note.height + Theme.spaceM
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
            gap: root.gap
            focusShown: row.ListView.isCurrentItem && list.ringShown
            onChosen: root.viewModel.openGroup(row.index)
        }
    }
    PlexusText {
        id: note

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        leftPadding: Theme.spaceS
        text: root.showsBars ? qsTr("Nine of ten answers were at least as fast as p90 says, 99 of 100 at least as fast as p99. Bars end at the median; the marks are p90 and p99.") : qsTr("Nine of ten answers were at least as fast as p90 says, 99 of 100 at least as fast as p99.")
        font.pixelSize: Theme.fontCaption
        color: Theme.inkSecondary
        wrapMode: Text.Wrap
        visible: list.count > 0
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width, 420)
        iconName: "usage"
        title: qsTr("Nothing was measured in this time")
        visible: list.count === 0 && !root.viewModel.loading
    }
}
