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

    // A row was chosen with the pointer; with Ctrl, with Shift, with the other button.
    signal rowChosen(string id)
    signal rowToggled(string id)
    signal rowReached(string id)
    signal menuWanted(string id, real menuX, real menuY)

    readonly property PlexusListView view: viewModel.grouped ? sessions : list
    readonly property real axisUs: sorted ? viewModel.sorted.axisUs : viewModel.list.axisUs
    readonly property int rowsPerPage: Math.max(1, Math.floor(view.height / Theme.rowHeight) - 1)
    readonly property bool scrollable: view.contentHeight > view.height
    // In another order it is a snapshot: nothing comes in.
    readonly property bool sorted: viewModel.sorted.active
    // Rows that come in may push the others down.
    readonly property bool flows: !sorted && view.atYBeginning && !(scrollable && viewModel.selectedRow >= 0)

    function showSelected(): void {
        root.view.byKeyboard = true;
        if (root.viewModel.selectedRow >= 0)
            root.view.positionViewAtIndex(root.viewModel.selectedRow, ListView.Contain);
    }
    function showNewest(): void {
        root.view.positionViewAtBeginning();
        root.viewModel.showNew();
    }
    // Where the menu of the selected row belongs.
    function menuPlace(): point {
        const row = root.viewModel.selectedRow < 0 ? null : root.view.itemAtIndex(root.viewModel.selectedRow);
        return row ? row.mapToItem(root, Theme.spaceXl, row.height) : root.mapFromItem(root.view, Theme.spaceXl, 0);
    }
    function wantMenu(id: string, row: Item, menuX: real, menuY: real): void {
        root.view.takePointer();
        const place = row.mapToItem(root, menuX, menuY);
        root.menuWanted(id, place.x, place.y);
    }
    function toggled(id: string): void {
        root.view.takePointer();
        root.rowToggled(id);
    }
    function reached(id: string): void {
        root.view.takePointer();
        root.rowReached(id);
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
    Binding {
        target: root.viewModel.columns
        property: "textScale"
        value: Theme.textScale
    }
    Connections {
        target: root.viewModel

        function onPrepended(count: int): void {
            // Further down the view holds still by itself.
            if (root.viewModel.grouped || root.sorted || root.flows || !list.atYBeginning)
                return;
            list.forceLayout();
            list.contentY += count * Theme.rowHeight;
        }
    }
    Connections {
        target: root.viewModel.list
        enabled: list.visible && !root.sorted

        function onArranged(): void {
            list.forceLayout();
        }
    }
    RequestsHeader {
        id: header

        width: parent.width
        columns: root.viewModel.columns
        axisUs: root.axisUs
        sorts: !root.viewModel.grouped
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
        model: root.sorted ? root.viewModel.sorted : root.viewModel.list
        currentIndex: root.viewModel.grouped ? -1 : root.viewModel.selectedRow
        visible: !root.viewModel.grouped
        Accessible.role: Accessible.List
        Accessible.name: root.viewModel.listName
        T.ScrollBar.vertical: PlexusScrollBar {}
        delegate: RequestRow {
            id: row

            width: list.width
            columns: root.viewModel.columns
            clock: root.viewModel.clock
            axisUs: root.axisUs
            selected: row.exchangeId === root.viewModel.selectedId
            focusShown: selected && list.ringShown
            onChosen: root.chosen(row.exchangeId)
            onToggled: root.toggled(row.exchangeId)
            onReached: root.reached(row.exchangeId)
            onMenuWanted: (menuX, menuY) => root.wantMenu(row.exchangeId, row, menuX, menuY)
        }
        onAtYBeginningChanged: {
            if (list.atYBeginning && !root.sorted)
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
        Accessible.name: root.viewModel.listName
        T.ScrollBar.vertical: PlexusScrollBar {}
        delegate: SessionRow {
            id: sessionRow

            width: sessions.width
            columns: root.viewModel.columns
            clock: root.viewModel.clock
            axisUs: root.axisUs
            selected: !isHeading && sessionRow.exchangeId === root.viewModel.selectedId
            focusShown: selected && sessions.ringShown
            onChosen: {
                if (sessionRow.exchangeId !== "")
                    root.chosen(sessionRow.exchangeId);
            }
            onToggled: {
                if (sessionRow.exchangeId !== "")
                    root.toggled(sessionRow.exchangeId);
            }
            onReached: {
                if (sessionRow.exchangeId !== "")
                    root.reached(sessionRow.exchangeId);
            }
            onMenuWanted: (menuX, menuY) => {
                if (sessionRow.exchangeId !== "")
                    root.wantMenu(sessionRow.exchangeId, sessionRow, menuX, menuY);
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
        text: root.viewModel.paused ? qsTr("%n waiting · resume", "requests", root.viewModel.newCount) : root.sorted ? qsTr("%n new · sort again", "requests", root.viewModel.newCount) : qsTr("%n new ▲", "requests", root.viewModel.newCount)
        visible: root.viewModel.newCount > 0
        onClicked: root.showNewest()
    }
    Timer {
        interval: 5000
        running: root.visible
        repeat: true
        onTriggered: {
            root.viewModel.list.refreshAges();
            root.viewModel.sorted.refreshAges();
            root.viewModel.inspector.related.refreshAges();
        }
    }
}
