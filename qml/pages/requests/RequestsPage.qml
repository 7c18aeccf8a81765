// SPDX-License-Identifier: GPL-3.0-or-later
// What goes through the gateway: the table, and beside it everything about one request.
// Keys: j k ↑ ↓ row, Enter open, Esc close, / Ctrl+F filter, [ ] tab, x cancel, c copy as curl, Space pause,
// + − 0 zoom of the timeline. None of them while one types.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Requests

FocusScope {
    id: root

    required property RequestsViewModel viewModel

    property bool detailsOpen: false
    // Walking with the keyboard does not open what it passes.
    property bool walking: false

    readonly property int margin: height < 700 ? Theme.spaceXl : Theme.pageMargin
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
        search.forceActiveFocus(Qt.ShortcutFocusReason);
        search.selectAll();
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
        else if (key === Qt.Key_X)
            root.viewModel.cancel(root.viewModel.selectedId);
        else if (key === Qt.Key_C)
            root.viewModel.copyAsCurl(root.viewModel.selectedId);
        else if (key === Qt.Key_Space)
            root.viewModel.paused = !root.viewModel.paused;
        else
            return root.detailsOpen && inspector.zoom(text);
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
        sequence: "Ctrl+F"
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
    }
    Clipboard {
        id: clipboard
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.pageMargin
        anchors.rightMargin: Theme.pageMargin
        anchors.topMargin: root.margin
        anchors.bottomMargin: Theme.spaceL
        spacing: Theme.spaceM

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceM

            PlexusText {
                text: qsTr("Requests")
                font.pixelSize: Theme.fontTitle
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            PlexusText {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignBaseline
                readonly property int shown: root.viewModel.list.count
                readonly property int total: root.viewModel.list.total

                text: total === 0 ? "" : shown === total ? Number(total).toLocaleString(Qt.locale(), "f", 0) : qsTr("%1 of %2").arg(Number(shown).toLocaleString(Qt.locale(), "f", 0)).arg(Number(total).toLocaleString(Qt.locale(), "f", 0))
                color: Theme.inkSecondary
            }
            SearchField {
                id: search

                Layout.fillWidth: true
                Layout.minimumWidth: 200
                Layout.maximumWidth: 380
                placeholderText: qsTr("Filter: text, model:, status:error, ttft:>2s")
                text: root.viewModel.filter
                invalid: root.viewModel.filterHint !== ""
                Accessible.description: qsTr("Also provider:, client:, key:, attempt:>1, since:1h")
                onTextChanged: root.viewModel.filter = text
                onEscaped: table.forceActiveFocus(Qt.OtherFocusReason)
                onAccepted: table.forceActiveFocus(Qt.OtherFocusReason)
                Keys.onDownPressed: root.walk(1)

                PlexusToolTip {
                    text: qsTr("Words are searched everywhere. Filters: model:gpt provider:openai client:claude key:laptop status:error|running|ok|cancelled|429 attempt:>1 ttft:>2s since:1h")
                    visible: search.hovered && !search.activeFocus && search.length === 0
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
            text: root.viewModel.filterHint
            visible: root.viewModel.filterHint !== ""
            color: Theme.bad
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        Notice {
            Layout.fillWidth: true
            text: qsTr("Older requests could not be read. %1").arg(root.viewModel.historyProblem)
            actionText: qsTr("Try again")
            visible: root.viewModel.historyProblem !== ""
            onActionTriggered: root.viewModel.retryHistory()
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            T.SplitView {
                id: split

                anchors.fill: parent
                orientation: Qt.Horizontal
                handle: Item {
                    implicitWidth: 9

                    Hairline {
                        x: 4
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

                    T.SplitView.preferredWidth: Math.min(460, Math.max(364, split.width * 0.42))
                    T.SplitView.minimumWidth: 364
                    T.SplitView.maximumWidth: Math.max(364, split.width - 300)
                    viewModel: root.viewModel
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
                text: qsTr("None of the requests held here passes the filter.")
                actionText: qsTr("Clear filter")
                visible: root.viewModel.list.total > 0 && root.viewModel.list.count === 0
                onActionTriggered: root.viewModel.filter = ""
            }
        }
    }
    Toast {
        id: toast

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.spaceXl
        width: Math.min(implicitWidth, root.width - 2 * Theme.pageMargin)
    }
}
