// SPDX-License-Identifier: GPL-3.0-or-later
// The list with its heading, one after the other or by session. Rows that come in above never move the selected
// one, nor what one has scrolled to.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Pages.Requests
import Plexus.Theme
import Plexus.ViewModels.Requests

FocusScope {
    id: root

    required property RequestsViewModel viewModel

    // A row was chosen with the pointer.
    signal rowChosen(string id)

    readonly property PlexusListView view: viewModel.grouped ? sessions : list
    readonly property int rowsPerPage: Math.max(1, Math.floor(view.height / Theme.rowHeight) - 1)
    readonly property bool scrollable: view.contentHeight > view.height
    // Rows that come in may push the others down.
    readonly property bool flows: view.atYBeginning && !(scrollable && viewModel.selectedRow >= 0)

    function showSelected(): void {
        root.view.byKeyboard = true;
        if (root.viewModel.selectedRow >= 0)
            root.view.positionViewAtIndex(root.viewModel.selectedRow, ListView.Contain);
    }
    function showNewest(): void {
        root.view.positionViewAtBeginning();
        root.viewModel.acknowledgeNew();
    }
    function chosen(id: string): void {
        root.view.takePointer();
        root.rowChosen(id);
    }

    onFlowsChanged: root.viewModel.following = root.flows
    Component.onCompleted: root.viewModel.following = root.flows

    Binding {
        target: root.viewModel
        property: "rowsInSight"
        value: root.visible ? Math.ceil(list.height / Theme.rowHeight) + 1 : 0
    }
    Binding {
        target: root.viewModel.columns
        property: "available"
        value: Math.round(list.width - Theme.spaceS)
    }
    Connections {
        target: root.viewModel

        function onPrepended(count: int): void {
            // Further down the view holds still by itself.
            if (root.viewModel.grouped || root.flows || !list.atYBeginning)
                return;
            list.forceLayout();
            list.contentY += count * Theme.rowHeight;
        }
    }
    Connections {
        target: root.viewModel.list
        enabled: list.visible

        function onArranged(): void {
            list.forceLayout();
        }
    }
    RequestsHeader {
        id: header

        width: parent.width
        columns: root.viewModel.columns
        axisUs: root.viewModel.list.axisUs
    }
    PlexusListView {
        id: list

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        focus: !root.viewModel.grouped
        activeFocusOnTab: true
        clip: true
        reuseItems: true
        keyNavigationEnabled: false
        highlightFollowsCurrentItem: false
        boundsBehavior: Flickable.StopAtBounds
        model: root.viewModel.list
        currentIndex: root.viewModel.grouped ? -1 : root.viewModel.selectedRow
        visible: !root.viewModel.grouped
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Requests, newest first")
        T.ScrollBar.vertical: PlexusScrollBar {}
        delegate: RequestRow {
            id: row

            width: list.width
            columns: root.viewModel.columns
            clock: root.viewModel.clock
            axisUs: root.viewModel.list.axisUs
            selected: row.exchangeId === root.viewModel.selectedId
            focusShown: selected && list.ringShown
            onChosen: root.chosen(row.exchangeId)
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
    PlexusListView {
        id: sessions

        anchors.fill: list
        focus: root.viewModel.grouped
        activeFocusOnTab: true
        clip: true
        reuseItems: true
        keyNavigationEnabled: false
        highlightFollowsCurrentItem: false
        boundsBehavior: Flickable.StopAtBounds
        model: root.viewModel.sessions
        currentIndex: root.viewModel.grouped ? root.viewModel.selectedRow : -1
        visible: root.viewModel.grouped
        Accessible.role: Accessible.Tree
        Accessible.name: qsTr("Requests by session")
        T.ScrollBar.vertical: PlexusScrollBar {}
        delegate: SessionRow {
            id: sessionRow

            width: sessions.width
            columns: root.viewModel.columns
            clock: root.viewModel.clock
            axisUs: root.viewModel.list.axisUs
            selected: !isHeading && sessionRow.exchangeId === root.viewModel.selectedId
            focusShown: selected && sessions.ringShown
            onChosen: {
                if (sessionRow.exchangeId !== "")
                    root.chosen(sessionRow.exchangeId);
            }
            onFoldToggled: index => root.viewModel.sessions.toggleFold(index)
        }
        onAtYBeginningChanged: {
            if (sessions.atYBeginning)
                root.viewModel.acknowledgeNew();
        }
        onAtYEndChanged: {
            if (sessions.atYEnd && root.scrollable)
                root.viewModel.loadOlder();
        }
    }
    // Where no row is chosen whose ring would show it.
    FocusRing {
        anchors.fill: list
        anchors.margins: 0
        shown: root.view.ringShown && root.viewModel.selectedId === ""
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
        onTriggered: {
            root.viewModel.list.refreshAges();
            root.viewModel.inspector.related.refreshAges();
        }
    }
}
