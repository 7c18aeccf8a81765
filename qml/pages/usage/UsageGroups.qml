// SPDX-License-Identifier: GPL-3.0-or-later
// What was used by each model, provider, client or key, the greatest first.
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

    // Of the tabs that have groups, in their order.
    readonly property list<string> kinds: [qsTr("Model"), qsTr("Provider"), qsTr("Client"), qsTr("Key"), qsTr("Status")]
    readonly property int numberWidth: width >= 900 ? 88 : 72
    readonly property int nameWidth: Math.max(150, Math.min(280, Math.round(width * 0.24)))
    readonly property int barWidth: Math.max(60, width - 2 * Theme.spaceM - 6 * numberWidth - nameWidth - Theme.spaceL)

    Row {
        id: heading

        x: Theme.spaceS

        TableHeaderCell {
            width: root.nameWidth
            text: root.kinds[Math.max(0, Math.min(root.kinds.length - 1, root.viewModel.tab - UsageViewModel.Models))]
        }
        TableHeaderCell {
            width: root.barWidth + Theme.spaceL
            text: root.viewModel.metricNames[root.viewModel.metric]
        }
        TableHeaderCell {
            width: root.numberWidth
            text: qsTr("Requests")
            numeric: true
        }
        TableHeaderCell {
            width: root.numberWidth
            text: qsTr("Failed")
            numeric: true
        }
        TableHeaderCell {
            width: root.numberWidth
            text: qsTr("Tokens")
            numeric: true
        }
        TableHeaderCell {
            width: root.numberWidth
            text: qsTr("Cost")
            numeric: true
        }
        TableHeaderCell {
            width: root.numberWidth
            //: Heading of a column: the share of the input that came from a cache
            text: qsTr("Cached")
            numeric: true
        }
        TableHeaderCell {
            width: root.numberWidth
            text: qsTr("Saved")
            numeric: true
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
        Accessible.name: qsTr("Usage by name")
        Keys.onReturnPressed: root.viewModel.openGroup(list.currentIndex)
        Keys.onEnterPressed: root.viewModel.openGroup(list.currentIndex)
        T.ScrollBar.vertical: PlexusScrollBar {}

        ListFocusRing {
            list: list
        }
        delegate: UsageGroupRow {
            id: row

            width: list.width
            numberWidth: root.numberWidth
            nameWidth: root.nameWidth
            barWidth: root.barWidth
            focusShown: row.ListView.isCurrentItem && list.ringShown
            onChosen: root.viewModel.openGroup(row.index)
        }
    }
}
