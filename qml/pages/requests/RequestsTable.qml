// SPDX-License-Identifier: GPL-3.0-or-later
// The list with its heading. Rows that come in above never move the selected one, nor what one has scrolled to.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Requests

FocusScope {
    id: root

    required property RequestsViewModel viewModel

    // A row was chosen with the pointer.
    signal rowChosen(string id)

    // The selection was last moved by the keyboard: only then is a ring of use.
    property bool byKeyboard: false

    readonly property int rowsPerPage: Math.max(1, Math.floor(list.height / Theme.rowHeight) - 1)
    readonly property bool scrollable: list.contentHeight > list.height
    // Rows that come in may push the others down.
    readonly property bool flows: list.atYBeginning && !(scrollable && viewModel.selectedRow >= 0)

    function showSelected(): void {
        root.byKeyboard = true;
        if (root.viewModel.selectedRow >= 0)
            list.positionViewAtIndex(root.viewModel.selectedRow, ListView.Contain);
    }
    function showNewest(): void {
        list.positionViewAtBeginning();
        root.viewModel.acknowledgeNew();
    }

    onFlowsChanged: root.viewModel.following = root.flows
    Component.onCompleted: root.viewModel.following = root.flows

    Connections {
        target: root.viewModel

        function onPrepended(count: int): void {
            // Further down the view holds still by itself.
            if (root.flows || !list.atYBeginning)
                return;
            list.forceLayout();
            list.contentY += count * Theme.rowHeight;
        }
    }
    RequestColumns {
        id: tableColumns

        available: list.width - Theme.spaceS
    }
    RequestsHeader {
        id: header

        width: parent.width
        columns: tableColumns
        axisUs: root.viewModel.list.axisUs
    }
    ListView {
        id: list

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        focus: true
        activeFocusOnTab: true
        clip: true
        reuseItems: true
        keyNavigationEnabled: false
        highlightFollowsCurrentItem: false
        boundsBehavior: Flickable.StopAtBounds
        // Rows made ahead of time are made asynchronously, and a new filter would cancel them half-made.
        cacheBuffer: 0
        model: root.viewModel.list
        currentIndex: root.viewModel.selectedRow
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Requests, newest first")
        T.ScrollBar.vertical: PlexusScrollBar {
            id: scrollBar
        }
        delegate: RequestRow {
            id: row

            width: list.width
            columns: tableColumns
            clock: root.viewModel.clock
            axisUs: root.viewModel.list.axisUs
            selected: row.exchangeId === root.viewModel.selectedId
            focusShown: selected && root.byKeyboard && list.activeFocus
            onChosen: {
                root.byKeyboard = false;
                list.forceActiveFocus(Qt.MouseFocusReason);
                root.rowChosen(row.exchangeId);
            }
        }
        onAtYBeginningChanged: {
            if (list.atYBeginning)
                root.viewModel.acknowledgeNew();
        }
        onAtYEndChanged: {
            if (list.atYEnd && root.scrollable)
                root.viewModel.loadOlder();
        }
    }
    NewChip {
        anchors.horizontalCenter: parent.horizontalCenter
        y: list.y + Theme.spaceS
        text: root.viewModel.paused ? qsTr("%n waiting · resume", "requests", root.viewModel.newCount) : qsTr("%n new ▲", "requests", root.viewModel.newCount)
        visible: root.viewModel.newCount > 0
        onClicked: {
            root.viewModel.paused = false;
            root.showNewest();
        }
    }
    Timer {
        interval: 5000
        running: root.visible
        repeat: true
        onTriggered: root.viewModel.list.refreshAges()
    }
}
