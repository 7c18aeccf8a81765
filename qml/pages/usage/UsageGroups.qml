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

    readonly property int numberWidth: 76
    readonly property bool showsCache: width >= 820
    readonly property int numberCount: showsCache ? 6 : 4
    readonly property int barWidth: Math.max(60, Math.min(220, Math.round(width * 0.2)))
    readonly property int nameWidth: width - 2 * Theme.spaceM - numberCount * numberWidth - barWidth - Theme.spaceL

    Row {
        id: heading

        x: Theme.spaceS

        TableHeaderCell {
            width: root.nameWidth + root.barWidth + Theme.spaceL
            text: qsTr("Name")
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
            text: qsTr("From cache")
            numeric: true
            visible: root.showsCache
        }
        TableHeaderCell {
            width: root.numberWidth
            text: qsTr("Saved")
            numeric: true
            visible: root.showsCache
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
            showsCache: root.showsCache
            focusShown: row.ListView.isCurrentItem && list.activeFocus
            onChosen: root.viewModel.openGroup(row.index)
        }
    }
}
