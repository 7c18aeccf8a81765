// SPDX-License-Identifier: GPL-3.0-or-later
// What goes through the gateway: the table, and beside it everything about one request.
// Keys: j k ↑ ↓ row, Enter open, Esc close, / Ctrl+F filter, [ ] tab, t timeline, d difference, e events, c copy as
// curl, r send again, p pin, x cancel, Del delete, Space pause, + − 0 zoom of the timeline. None while one types.
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
    function openDetails(): void {
        if (root.viewModel.selectedId === "")
            root.viewModel.selectBy(0);
        root.detailsOpen = root.viewModel.selectedId !== "";
    }
    function closeDetails(): void {
        if (root.detailsOpen)
            root.detailsOpen = false;
        else
            root.viewModel.clearSelection();
        table.forceActiveFocus(Qt.OtherFocusReason);
    }
    function focusFilter(): void {
        search.focusAll();
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
    function follow(sheet: Sheet, open: bool): void {
        if (open && !sheet.opened)
            sheet.open();
        else if (!open && sheet.opened)
            sheet.close();
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
            root.walk(-root.viewModel.list.count);
        else if (key === Qt.Key_End)
            root.walk(root.viewModel.list.count);
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
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Requests")
    Keys.onPressed: event => {
        const command = event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier);
        if (command || (root.typing && event.key !== Qt.Key_Escape))
            return;
        event.accepted = root.pressed(event.key, event.text);
    }

    Shortcut {
        sequence: Keymap.find
        enabled: root.visible
        onActivated: root.focusFilter()
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
    // A kept filter that was removed.
    Shortcut {
        sequence: Keymap.undo
        enabled: root.visible && !root.typing && root.viewModel.saved.removal.text !== ""
        onActivated: root.viewModel.saved.removal.undo()
    }
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
    Connections {
        target: root.viewModel.replay

        function onChanged(): void {
            root.follow(replaySheet, root.viewModel.replay.open);
        }
    }
    Connections {
        target: root.viewModel.exported

        function onChanged(): void {
            root.follow(exportSheet, root.viewModel.exported.open);
        }
    }
    Connections {
        target: root.viewModel.comparison

        function onChanged(): void {
            root.follow(comparisonSheet, root.viewModel.comparison.open);
        }
    }
    NoteSheet {
        id: noteSheet

        objectName: "requests-note"

        viewModel: root.viewModel
    }
    ReplaySheet {
        id: replaySheet

        replay: root.viewModel.replay
    }
    ExportSheet {
        id: exportSheet

        exported: root.viewModel.exported
    }
    ComparisonSheet {
        id: comparisonSheet

        comparison: root.viewModel.comparison
    }
    Clipboard {
        id: clipboard
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PageHeader {
            readonly property int shown: root.viewModel.list.count
            readonly property int total: root.viewModel.list.total

            title: qsTr("Requests")
            subtitleFrom: 0
            subtitle: total === 0 ? "" : shown === total ? Number(total).toLocaleString(Qt.locale(), "f", 0) + (root.viewModel.hasOlder ? "+" : "") : root.viewModel.hasOlder ? Number(shown).toLocaleString(Qt.locale(), "f", 0) : qsTr("%1 of %2").arg(Number(shown).toLocaleString(Qt.locale(), "f", 0)).arg(Number(total).toLocaleString(Qt.locale(), "f", 0))

            RowLayout {
                Layout.fillWidth: true
                Layout.maximumWidth: 500
                spacing: 0

                FilterField {
                    id: search

                    Layout.fillWidth: true
                    Layout.minimumWidth: 200
                    viewModel: root.viewModel
                    onDismissed: table.forceActiveFocus(Qt.OtherFocusReason)
                    onWalkedDown: root.walk(1)
                }
                PlexusIconButton {
                    iconName: "group"
                    tint: root.viewModel.grouped ? Theme.accent : Theme.inkSecondary
                    name: root.viewModel.grouped ? qsTr("Show one after the other") : qsTr("Group by session")
                    checked: root.viewModel.grouped
                    onClicked: root.viewModel.grouped = !root.viewModel.grouped
                }
                PlexusIconButton {
                    iconName: "columns"
                    name: qsTr("Columns")
                    onClicked: columnsMenu.open()

                    ColumnsMenu {
                        id: columnsMenu

                        x: parent.width - width
                        y: parent.height + 2
                        columns: root.viewModel.columns
                    }
                }
            }
            PlexusButton {
                text: root.viewModel.paused ? qsTr("Resume") : qsTr("Pause")
                iconName: root.viewModel.paused ? "play" : "pause"
                toolTip: root.viewModel.paused ? qsTr("Show what came meanwhile, and go on") : qsTr("Hold new requests back while you read")
                onClicked: root.viewModel.paused = !root.viewModel.paused
            }
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
                orientation: Qt.Horizontal
                handle: Item {
                    implicitWidth: 2 * Theme.spaceM + 1

                    Hairline {
                        x: Theme.spaceM
                        width: T.SplitHandle.hovered || T.SplitHandle.pressed ? 2 : 1
                        height: parent.height
                        color: T.SplitHandle.hovered || T.SplitHandle.pressed ? Theme.accent : Theme.hairline
                    }
                }

                RequestsTable {
                    id: table

                    T.SplitView.fillWidth: true
                    T.SplitView.minimumWidth: 300
                    focus: true
                    viewModel: root.viewModel
                    onRowChosen: id => {
                        root.viewModel.select(id);
                        root.detailsOpen = true;
                    }
                }
                RequestInspector {
                    id: inspector

                    // Its tabs want 550; what is left of the table must still tell one request from the next.
                    T.SplitView.preferredWidth: Math.min(680, Math.max(412, Math.min(560, split.width - 473), split.width * 0.5))
                    T.SplitView.minimumWidth: 380
                    T.SplitView.maximumWidth: Math.max(380, split.width - 300)
                    viewModel: root.viewModel
                    onNoteWanted: noteSheet.begin()
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
                visible: root.viewModel.list.total > 0 && root.viewModel.list.count === 0
                onActionTriggered: root.viewModel.filter = ""
            }
        }
        // Below the rows, where the older ones would come: nothing moves while one types.
        Hairline {
            Layout.fillWidth: true
            visible: footer.visible
        }
        RowLayout {
            id: footer

            Layout.fillWidth: true
            Layout.leftMargin: Theme.pageMargin
            Layout.rightMargin: Theme.pageMargin
            Layout.minimumHeight: Theme.controlHeight
            spacing: Theme.spaceS
            visible: root.viewModel.searchText !== "" && root.viewModel.filterHint === ""

            PlexusText {
                text: root.viewModel.searchText
                color: Theme.inkSecondary
                font.pixelSize: Theme.fontCaption
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
            PlexusButton {
                kind: PlexusButton.Quiet
                text: qsTr("Search further back")
                visible: root.viewModel.canSearchOn
                onClicked: root.viewModel.loadOlder()
            }
            Item {
                Layout.fillWidth: true
            }
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
        onActionTriggered: {
            if (filterShown)
                root.viewModel.saved.removal.undo();
            else
                root.viewModel.actions.undoRemove();
        }
        onExpired: root.viewModel.saved.removal.dismiss()
    }
}
