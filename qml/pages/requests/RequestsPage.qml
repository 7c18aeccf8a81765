// SPDX-License-Identifier: GPL-3.0-or-later
// What goes through the gateway: the table, and beside it everything about one request.
// Keys: j k ↑ ↓ row, with Shift several, Ctrl+A all, Menu Shift+F10 what can be done, Enter open, Esc close, / Ctrl+F
// filter, [ ] tab, t timeline, d difference, e events, c copy as curl, r send again, p pin, x cancel, Del delete, Ctrl+Z
// undo of it, Space pause, + − 0 zoom of the timeline. None while one types.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Pages.Requests
import Plexus.Theme
import Plexus.ViewModels.Requests

FocusScope {
    id: root

    required property RequestsViewModel viewModel
    // How tall the rows of all tables are.
    required property bool compact

    signal compactChosen(bool compact)

    property bool detailsOpen: false
    // Walking with the keyboard does not open what it passes.
    property bool walking: false

    readonly property bool typing: Window.activeFocusItem instanceof TextInput || Window.activeFocusItem instanceof TextEdit

    function walk(step: int): void {
        root.walking = true;
        root.viewModel.selectBy(step);
        root.walking = false;
        table.showSelected();
        if (!inspector.activeFocus)
            table.forceActiveFocus(Qt.OtherFocusReason);
    }
    // Like walk(), and takes along what it passes.
    function pickBy(step: int): void {
        root.walking = true;
        root.viewModel.pickBy(step);
        root.walking = false;
        table.showSelected();
        table.forceActiveFocus(Qt.OtherFocusReason);
    }
    // At that place of the table.
    function openMenu(menuX: real, menuY: real): void {
        root.viewModel.prepareRowMenu();
        if (root.viewModel.rowMenu.count === 0)
            return;
        rowMenu.x = menuX;
        rowMenu.y = menuY;
        rowMenu.open();
    }
    function undo(): void {
        if (toast.filterShown)
            root.viewModel.saved.removal.undo();
        else
            root.viewModel.actions.undoRemove();
        toast.dismiss();
    }
    function openDetails(): void {
        if (root.viewModel.selectedId === "")
            root.viewModel.selectBy(0);
        root.detailsOpen = root.viewModel.selectedId !== "";
    }
    function closeDetails(): void {
        if (root.viewModel.picked.count > 0)
            root.viewModel.unpick();
        else if (root.detailsOpen)
            root.detailsOpen = false;
        else
            root.viewModel.clearSelection();
        table.forceActiveFocus(Qt.OtherFocusReason);
    }
    function focusFilter(): void {
        tools.focusFilter();
    }
    function openTab(tab: int): void {
        root.openDetails();
        if (root.detailsOpen)
            inspector.showTab(tab);
    }
    function openDiff(): void {
        root.openDetails();
        if (root.detailsOpen)
            inspector.showDiff();
    }
    // Of the row one stands on.
    function openMenuByKey(): void {
        const place = table.menuPlace();
        root.openMenu(place.x, place.y);
    }
    // With Shift: True when it takes rows along.
    function extended(key: int): bool {
        if (key === Qt.Key_Down)
            root.pickBy(1);
        else if (key === Qt.Key_Up)
            root.pickBy(-1);
        else if (key === Qt.Key_PageDown)
            root.pickBy(table.rowsPerPage);
        else if (key === Qt.Key_PageUp)
            root.pickBy(-table.rowsPerPage);
        else if (key === Qt.Key_Home)
            root.pickBy(-root.viewModel.shownCount);
        else if (key === Qt.Key_End)
            root.pickBy(root.viewModel.shownCount);
        else
            return false;
        return true;
    }
    // True when the key means something here.
    function pressed(key: int, text: string): bool {
        if (key === Qt.Key_J || key === Qt.Key_Down)
            root.walk(1);
        else if (key === Qt.Key_K || key === Qt.Key_Up)
            root.walk(-1);
        else if (key === Qt.Key_PageDown)
            root.walk(table.rowsPerPage);
        else if (key === Qt.Key_PageUp)
            root.walk(-table.rowsPerPage);
        else if (key === Qt.Key_Home)
            root.walk(-root.viewModel.shownCount);
        else if (key === Qt.Key_End)
            root.walk(root.viewModel.shownCount);
        else if (key === Qt.Key_Return || key === Qt.Key_Enter)
            root.openDetails();
        else if (key === Qt.Key_Escape)
            root.closeDetails();
        else if (text === "/")
            root.focusFilter();
        else if (text === "[" && root.detailsOpen)
            inspector.showTab(inspector.tab - 1);
        else if (text === "]" && root.detailsOpen)
            inspector.showTab(inspector.tab + 1);
        else if (key === Qt.Key_T)
            root.openTab(RequestInspector.Timeline);
        else if (key === Qt.Key_D)
            root.openDiff();
        else if (key === Qt.Key_E)
            root.openTab(RequestInspector.Events);
        else if (key === Qt.Key_Space)
            root.viewModel.paused = !root.viewModel.paused;
        else
            return root.acted(key) || (root.detailsOpen && inspector.zoom(text));
        return true;
    }
    // True when the key does something with the request chosen.
    function acted(key: int): bool {
        if (key === Qt.Key_Delete && root.viewModel.picked.count > 0) {
            root.viewModel.removePicked();
            return true;
        }
        if (root.viewModel.selectedId === "")
            return false;
        if (key === Qt.Key_X)
            root.viewModel.actions.cancel(root.viewModel.selectedId);
        else if (key === Qt.Key_C)
            root.viewModel.actions.copyAsCurl(root.viewModel.selectedId);
        else if (key === Qt.Key_R)
            root.viewModel.actions.replay(root.viewModel.selectedId);
        else if (key === Qt.Key_P)
            root.viewModel.actions.togglePin(root.viewModel.selectedId);
        else if (key === Qt.Key_Delete)
            root.viewModel.removeSelected();
        else
            return false;
        return true;
    }

    focus: true
    // Once, and no binding: in a window that takes the place of another something is selected already.
    Component.onCompleted: root.detailsOpen = root.viewModel.selectedId !== ""
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Requests")
    Keys.onPressed: event => {
        const command = event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier);
        if (root.typing && event.key !== Qt.Key_Escape)
            return;
        event.accepted = true;
        if (event.matches(StandardKey.SelectAll))
            root.viewModel.pickAll();
        else if (event.key === Qt.Key_Menu || (event.key === Qt.Key_F10 && event.modifiers & Qt.ShiftModifier))
            root.openMenuByKey();
        else
            event.accepted = !command && ((event.modifiers & Qt.ShiftModifier && root.extended(event.key)) || root.pressed(event.key, event.text));
    }

    Shortcut {
        sequence: Keymap.find
        enabled: root.visible
        // In a body while one is in it, else among the requests.
        onActivated: {
            if (!inspector.activeFocus || !inspector.beginFind())
                root.focusFilter();
        }
    }
    Binding {
        target: root.viewModel.clock
        property: "calm"
        value: Theme.reducedMotion
    }
    Connections {
        target: root.viewModel

        function onSelectionChanged(): void {
            if (!root.walking)
                root.detailsOpen = root.viewModel.selectedId !== "";
        }
        function onCopyRequested(text: string, note: string): void {
            clipboard.copy(text);
            toast.show(note, "");
        }
        function onNotified(note: string): void {
            toast.show(note, "");
        }
    }
    Connections {
        target: root.viewModel.actions

        function onRemoved(note: string): void {
            root.viewModel.saved.removal.dismiss();
            toast.show(note, qsTr("Undo"));
        }
    }
    Shortcut {
        sequence: Keymap.undo
        enabled: root.visible && !root.typing
        onActivated: root.undo()
    }
    // A kept filter that was removed.
    Connections {
        target: root.viewModel.saved.removal

        function onChanged(): void {
            if (root.viewModel.saved.removal.text !== "")
                toast.show(root.viewModel.saved.removal.text, qsTr("Undo"));
            else if (toast.filterShown)
                toast.dismiss();
            toast.filterShown = root.viewModel.saved.removal.text !== "";
        }
    }
    RequestsSheets {
        id: sheets

        viewModel: root.viewModel
    }
    Clipboard {
        id: clipboard
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RequestsTools {
            id: tools

            viewModel: root.viewModel
            compact: root.compact
            onCompactChosen: compact => root.compactChosen(compact)
            onDismissed: table.forceActiveFocus(Qt.OtherFocusReason)
            onWalkedDown: root.walk(1)
        }
        PlexusText {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.pageMargin
            Layout.rightMargin: Theme.pageMargin
            Layout.bottomMargin: Theme.spaceM
            text: root.viewModel.filterHint
            visible: root.viewModel.filterHint !== ""
            color: Theme.bad
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        Notice {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.pageMargin
            Layout.rightMargin: Theme.pageMargin
            Layout.bottomMargin: Theme.spaceL
            text: qsTr("Older requests could not be read. %1").arg(root.viewModel.historyProblem)
            actionText: qsTr("Try again")
            visible: root.viewModel.historyProblem !== ""
            onActionTriggered: root.viewModel.retryHistory()
        }
        Hairline {
            Layout.fillWidth: true
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            // The words in the rows stand under the title.
            Layout.leftMargin: Theme.pageMargin - Theme.spaceS
            Layout.rightMargin: Theme.pageMargin - Theme.spaceS

            T.SplitView {
                id: split

                anchors.fill: parent
                orientation: root.viewModel.detailsBelow ? Qt.Vertical : Qt.Horizontal
                // Where a person has drawn the line.
                onResizingChanged: {
                    if (split.resizing)
                        return;
                    if (root.viewModel.detailsBelow)
                        root.viewModel.detailsHeight = inspector.height;
                    else
                        root.viewModel.detailsWidth = inspector.width;
                }
                handle: Item {
                    id: line

                    readonly property int thickness: T.SplitHandle.hovered || T.SplitHandle.pressed ? 2 : 1
                    // Told by its own form: it outlives the page's view-model.
                    readonly property bool lies: width > height

                    implicitWidth: 2 * Theme.spaceM + 1
                    implicitHeight: Theme.spaceM + 1

                    Hairline {
                        x: line.lies ? 0 : Theme.spaceM
                        y: line.lies ? Theme.spaceXs : 0
                        width: line.lies ? line.width : line.thickness
                        height: line.lies ? line.thickness : line.height
                        color: line.thickness > 1 ? Theme.accent : Theme.hairline
                    }
                }

                RequestsTable {
                    id: table

                    T.SplitView.fillWidth: true
                    T.SplitView.fillHeight: true
                    T.SplitView.minimumWidth: 300
                    T.SplitView.minimumHeight: 4 * Theme.rowHeight
                    focus: true
                    viewModel: root.viewModel
                    onRowChosen: id => {
                        root.viewModel.choose(id);
                        root.detailsOpen = true;
                    }
                    onRowToggled: id => {
                        root.walking = true;
                        root.viewModel.pick(id);
                        root.walking = false;
                    }
                    onRowReached: id => {
                        root.walking = true;
                        root.viewModel.pickTo(id);
                        root.walking = false;
                    }
                    onMenuWanted: (id, menuX, menuY) => {
                        root.walking = true;
                        root.viewModel.chooseForMenu(id);
                        root.walking = false;
                        root.openMenu(menuX, menuY);
                    }

                    ActionMenu {
                        id: rowMenu

                        objectName: "requests-menu"
                        title: qsTr("Actions")
                        entries: root.viewModel.rowMenu
                    }
                }
                RequestInspector {
                    id: inspector

                    // Its tabs want 550; what is left of the table must still tell one request from the next.
                    T.SplitView.preferredWidth: root.viewModel.detailsWidth > 0 ? root.viewModel.detailsWidth : Math.min(680, Math.max(412, Math.min(560, split.width - 473), split.width * 0.5))
                    T.SplitView.minimumWidth: 380
                    T.SplitView.maximumWidth: root.viewModel.detailsBelow ? split.width : Math.max(380, split.width - 300)
                    T.SplitView.preferredHeight: root.viewModel.detailsHeight > 0 ? root.viewModel.detailsHeight : split.height * 0.5
                    T.SplitView.minimumHeight: 220
                    T.SplitView.maximumHeight: root.viewModel.detailsBelow ? Math.max(220, split.height - 5 * Theme.rowHeight) : split.height
                    viewModel: root.viewModel
                    onNoteWanted: sheets.beginNote()
                    visible: root.detailsOpen && root.viewModel.inspector.open
                    onClosed: root.closeDetails()
                }
            }
            EmptyState {
                anchors.centerIn: parent
                width: Math.min(420, parent.width)
                iconName: "requests"
                title: qsTr("No requests yet")
                text: qsTr("Point an agent or SDK at Plexus; each request shows up here while it runs.")
                actionText: root.viewModel.baseUrl === "" ? "" : qsTr("Copy base URL")
                visible: root.viewModel.list.total === 0 && root.viewModel.newCount === 0 && !root.viewModel.loading && root.viewModel.historyProblem === ""
                onActionTriggered: {
                    clipboard.copy(root.viewModel.baseUrl);
                    toast.show(qsTr("%1 was copied.").arg(root.viewModel.baseUrl), "");
                }
            }
            EmptyState {
                anchors.centerIn: parent
                width: Math.min(420, table.width)
                iconName: "search"
                title: qsTr("No request matches")
                text: root.viewModel.loading ? qsTr("None of those held here does; older ones are being searched.") : qsTr("None of the requests that are kept passes the filter.")
                actionText: qsTr("Clear filter")
                visible: root.viewModel.sorted.active ? root.viewModel.sorted.count === 0 && root.viewModel.filter !== "" && !root.viewModel.loading && root.viewModel.historyProblem === "" : root.viewModel.list.total > 0 && root.viewModel.list.count === 0
                onActionTriggered: root.viewModel.filter = ""
            }
        }
        RequestsFooter {
            Layout.fillWidth: true
            // A layout in a layout would take half of the page, also with nothing in it.
            Layout.fillHeight: false
            viewModel: root.viewModel
        }
    }
    Toast {
        id: toast

        // What it offers to bring back is a filter, not a request.
        property bool filterShown: false

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.spaceXl
        width: Math.min(implicitWidth, root.width - 2 * Theme.pageMargin)
        onActionTriggered: root.undo()
        onExpired: root.viewModel.saved.removal.dismiss()
    }
}
