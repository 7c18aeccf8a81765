// SPDX-License-Identifier: GPL-3.0-or-later
// The last requests, for another page: read-only, no taller than it has rows, `most` of them. A row leads to the request.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Requests

FocusScope {
    id: root

    required property RequestsViewModel viewModel
    property int most: 10

    signal activated(string id)

    readonly property int count: Math.min(most, viewModel.recent.count)

    function activate(row: RecentRow): void {
        if (row)
            root.activated(row.exchangeId);
    }

    implicitWidth: Theme.grown(480)
    implicitHeight: Math.max(1, count) * Theme.rowHeight

    PlexusListView {
        id: list

        anchors.fill: parent
        clip: true
        focus: true
        activeFocusOnTab: root.count > 0
        interactive: false
        reuseItems: true
        highlightFollowsCurrentItem: false
        // A page nobody looks at makes no rows.
        model: root.visible ? root.viewModel.recent : null
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Last requests")
        // Only so far as one sees.
        Keys.onDownPressed: currentIndex = Math.min(root.count - 1, currentIndex + 1)
        Keys.onUpPressed: currentIndex = Math.max(0, currentIndex - 1)
        Keys.onReturnPressed: root.activate(list.currentItem as RecentRow)
        Keys.onEnterPressed: root.activate(list.currentItem as RecentRow)
        delegate: RecentRow {
            id: row

            width: list.width
            clock: root.viewModel.clock
            axisUs: root.viewModel.recent.axisUs
            focusShown: row.ListView.isCurrentItem && list.ringShown
            onChosen: root.activated(row.exchangeId)
        }
    }
    PlexusText {
        anchors.fill: parent
        anchors.leftMargin: Theme.spaceS
        text: root.viewModel.loading ? "" : qsTr("No requests yet")
        color: Theme.inkSecondary
        visible: root.count === 0
    }
    Timer {
        interval: 5000
        running: root.visible
        repeat: true
        onTriggered: root.viewModel.recent.refreshAges()
    }
}
