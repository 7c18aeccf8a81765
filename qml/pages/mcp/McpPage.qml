// SPDX-License-Identifier: GPL-3.0-or-later
// The MCP servers: a list, and beside it the open one; and what was asked of them.
// Keys: j k ↑ ↓ row, Home End, N new, Enter edit, Del delete, Ctrl+Z undo, Esc back to the list. None of the
// letters while one types.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Mcp

FocusScope {
    id: root

    required property McpViewModel viewModel

    readonly property bool typing: Window.activeFocusItem instanceof TextInput || Window.activeFocusItem instanceof TextEdit
    readonly property bool readOnly: viewModel.changer.readOnly
    readonly property McpServersEditor servers: viewModel.servers
    readonly property bool showsLog: viewModel.tab === McpViewModel.Log
    readonly property bool showsServers: viewModel.tab === McpViewModel.Servers
    readonly property bool empty: servers.list.count === 0 && !servers.open

    function walk(step: int): void {
        if (root.showsLog) {
            root.viewModel.log.selectBy(step);
            return;
        }
        root.servers.selectBy(step);
        list.forceActiveFocus(Qt.OtherFocusReason);
    }
    function add(): void {
        root.viewModel.tab = McpViewModel.Servers;
        root.servers.add();
        detail.showTop();
        detail.focusName();
    }
    // True when the key means something here.
    function pressed(key: int): bool {
        if (root.viewModel.tab === McpViewModel.Clients && key !== Qt.Key_N)
            return false;
        if (key === Qt.Key_J || key === Qt.Key_Down)
            root.walk(1);
        else if (key === Qt.Key_K || key === Qt.Key_Up)
            root.walk(-1);
        else if (key === Qt.Key_Home)
            root.walk(root.showsLog ? -root.viewModel.log.list.count : -root.servers.list.count);
        else if (key === Qt.Key_End)
            root.walk(root.showsLog ? root.viewModel.log.list.count : root.servers.list.count);
        else if (key === Qt.Key_N && !root.readOnly)
            root.add();
        else if (!root.showsServers)
            return false;
        else if ((key === Qt.Key_Return || key === Qt.Key_Enter) && list.activeFocus && !root.empty)
            detail.focusName();
        else if (key === Qt.Key_Delete && !root.readOnly && !root.viewModel.changer.busy)
            root.servers.remove();
        else if (key === Qt.Key_Escape)
            detail.leave();
        else
            return false;
        return true;
    }

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("MCP servers")
    Keys.onPressed: event => {
        const command = event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier);
        if (command || (root.typing && event.key !== Qt.Key_Escape))
            return;
        event.accepted = root.pressed(event.key);
    }

    Shortcut {
        sequence: Keymap.undo
        enabled: root.visible && !root.typing && root.viewModel.changer.undoText !== ""
        onActivated: root.viewModel.changer.undo()
    }
    Connections {
        target: root.viewModel.panel

        function onPageReady(page: url): void {
            Qt.openUrlExternally(page);
        }
    }
    Connections {
        target: root.viewModel.log

        function onDeleted(text: string): void {
            toast.show(text, "");
        }
    }
    Connections {
        target: root.viewModel.changer

        function onUndoChanged(): void {
            if (root.viewModel.changer.undoText === "")
                toast.dismiss();
            else
                toast.show(root.viewModel.changer.undoText, qsTr("Undo"));
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PageHeader {
            title: qsTr("MCP servers")
            subtitle: qsTr("Tools for your agents, behind one address and your keys.")

            SegmentedTabs {
                labels: [qsTr("Servers"), qsTr("Sign-ins"), qsTr("Log")]
                currentIndex: root.viewModel.tab
                accessibleName: qsTr("Servers, sign-ins or log")
                onActivated: index => root.viewModel.tab = index
            }
            PlexusButton {
                text: qsTr("Add server")
                iconName: "plus"
                kind: root.servers.isNew || root.servers.dirty ? PlexusButton.Normal : PlexusButton.Primary
                toolTip: qsTr("Add server (%1)").arg(Keymap.addText)
                visible: !root.empty || !root.showsServers
                enabled: !root.readOnly && !root.servers.isNew
                onClicked: root.add()
            }
        }
        Notice {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.pageMargin
            Layout.rightMargin: Theme.pageMargin
            Layout.bottomMargin: Theme.spaceL
            tone: StatusGlyph.Neutral
            text: root.viewModel.changer.readOnlyReason
            visible: root.readOnly
        }
        Notice {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.pageMargin
            Layout.rightMargin: Theme.pageMargin
            Layout.bottomMargin: Theme.spaceL
            tone: StatusGlyph.Bad
            text: qsTr("The change was not saved. %1").arg(root.viewModel.changer.problem)
            actionText: qsTr("Dismiss")
            visible: root.viewModel.changer.problem !== ""
            onActionTriggered: root.viewModel.changer.dismissProblem()
        }
        Hairline {
            Layout.fillWidth: true
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Theme.pageMargin
            Layout.rightMargin: Theme.pageMargin
            visible: root.viewModel.tab === McpViewModel.Servers

            RowLayout {
                anchors.fill: parent
                spacing: Theme.spaceXl
                visible: !root.empty

                ColumnLayout {
                    Layout.fillWidth: false
                    Layout.preferredWidth: root.width < 960 ? 236 : root.width < 1300 ? 300 : 340
                    Layout.maximumWidth: Layout.preferredWidth
                    Layout.fillHeight: true
                    Layout.topMargin: Theme.spaceL
                    Layout.bottomMargin: Theme.spaceL
                    spacing: Theme.spaceM

                    McpServerList {
                        id: list

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        focus: true
                        servers: root.servers
                    }
                    PlexusText {
                        Layout.fillWidth: true
                        text: qsTr("All servers at one address")
                        color: Theme.inkSecondary
                        font.pixelSize: Theme.fontCaption
                        visible: root.viewModel.address !== ""
                    }
                    CopyField {
                        Layout.fillWidth: true
                        value: root.viewModel.address
                        what: qsTr("address of all servers")
                        visible: root.viewModel.address !== ""
                    }
                }
                Hairline {
                    Layout.fillHeight: true
                }
                McpServerDetail {
                    id: detail

                    Layout.topMargin: Theme.spaceL
                    Layout.leftMargin: -Theme.spaceXs
                    Layout.rightMargin: -Theme.spaceL
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    viewModel: root.viewModel
                    readOnly: root.readOnly
                    visible: root.servers.open
                    onClosed: list.forceActiveFocus(Qt.OtherFocusReason)
                }
            }
            EmptyState {
                anchors.centerIn: parent
                width: Math.min(420, parent.width)
                iconName: "mcp"
                title: qsTr("No MCP servers yet")
                text: qsTr("MCP servers give agents tools such as files, search or databases. Add one here and every client reaches it through Plexus; each key sees only the servers it may use.")
                actionText: root.readOnly ? "" : qsTr("Add server")
                visible: root.empty
                onActionTriggered: root.add()
            }
        }
        McpClients {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Theme.pageMargin
            Layout.rightMargin: Theme.pageMargin
            Layout.topMargin: Theme.spaceL
            visible: root.viewModel.tab === McpViewModel.Clients
            clients: root.viewModel.clients
        }
        McpLog {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Theme.pageMargin
            Layout.rightMargin: Theme.pageMargin
            Layout.topMargin: Theme.spaceL
            visible: root.viewModel.tab === McpViewModel.Log
            log: root.viewModel.log
        }
    }
    Toast {
        id: toast

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.spaceL
        width: Math.min(implicitWidth, parent.width - 2 * Theme.pageMargin)
        onActionTriggered: root.viewModel.changer.undo()
        onExpired: root.viewModel.changer.dismissUndo()
    }
}
