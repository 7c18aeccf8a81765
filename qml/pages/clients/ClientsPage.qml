// SPDX-License-Identifier: GPL-3.0-or-later
// The coding agents on this computer: where each points, and pointing it at Plexus.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Clients

FocusScope {
    id: root

    required property ClientsViewModel viewModel

    // What is not installed is rarely what one came for.
    property bool othersShown: false
    readonly property bool empty: viewModel.looked && viewModel.found.count === 0

    // Keeps in sight what the keyboard has reached.
    function reveal(item: Item): void {
        if (!root.visible || !item || !board.contains(board.mapFromItem(item, 0, 0)))
            return;
        const top = item.mapToItem(board, 0, 0).y - Theme.spaceXl;
        const bottom = top + item.height + 2 * Theme.spaceXl;
        if (top < flickable.contentY)
            flickable.contentY = Math.max(0, top);
        else if (bottom > flickable.contentY + flickable.height)
            flickable.contentY = Math.max(0, bottom - flickable.height);
    }

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Clients")

    Binding {
        target: root.viewModel
        property: "watched"
        value: root.visible
    }
    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged(): void {
            root.reveal(root.Window.activeFocusItem);
        }
        // Somebody may have changed a file meanwhile.
        function onActiveChanged(): void {
            if (root.visible)
                root.viewModel.refresh();
        }
    }
    Connections {
        target: root.viewModel

        function onSaid(text: string): void {
            toast.show(text, "");
        }
    }
    SetupSheet {
        setup: root.viewModel.setup
    }
    Sheet {
        id: undoSheet

        title: qsTr("Take everything back?")
        actions: [
            PlexusButton {
                text: qsTr("Cancel")
                onClicked: undoSheet.close()
            },
            PlexusButton {
                kind: PlexusButton.Danger
                text: qsTr("Restore all")
                onClicked: {
                    undoSheet.close();
                    root.viewModel.undoAll();
                }
            }
        ]

        PlexusText {
            Layout.fillWidth: true
            text: qsTr("All clients get their files back as they were before Plexus changed them. Where somebody has changed a file since, only what Plexus had set goes.")
            wrapMode: Text.Wrap
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PageHeader {
            title: qsTr("Clients")
            subtitle: qsTr("Coding agents on this computer, and whether they use Plexus.")

            PlexusButton {
                text: qsTr("Restore all …")
                iconName: "undo"
                toolTip: qsTr("Take back what Plexus has set, in all clients")
                visible: root.viewModel.managed > 0
                onClicked: undoSheet.open()
            }
            PlexusButton {
                text: qsTr("Refresh")
                iconName: "refresh"
                onClicked: root.viewModel.refresh()
            }
        }
        Notice {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.pageMargin
            Layout.rightMargin: Theme.pageMargin
            Layout.bottomMargin: Theme.spaceM
            tone: StatusGlyph.Bad
            text: root.viewModel.problem
            visible: text !== ""
            actionText: qsTr("Dismiss")
            onActionTriggered: root.viewModel.dismissProblem()
        }
        Notice {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.pageMargin
            Layout.rightMargin: Theme.pageMargin
            Layout.bottomMargin: Theme.spaceM
            tone: StatusGlyph.Warn
            text: qsTr("The gateway is not running, so nothing can point at it. Start it first.")
            visible: !root.viewModel.running
        }
        Hairline {
            Layout.fillWidth: true
        }
        Flickable {
            id: flickable

            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: board.implicitHeight + 2 * Theme.spaceL
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            T.ScrollBar.vertical: PlexusScrollBar {}

            ColumnLayout {
                id: board

                x: Theme.pageMargin
                y: Theme.spaceL
                width: flickable.width - 2 * Theme.pageMargin
                spacing: Theme.spaceM

                EmptyState {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.spaceXl
                    Layout.bottomMargin: Theme.spaceXl
                    iconName: "terminal"
                    title: qsTr("No coding agent was found")
                    text: qsTr("Install one, then refresh. Any other program that speaks a known API works too: give it the address from Home and a key.")
                    actionText: qsTr("Refresh")
                    visible: root.empty
                    onActionTriggered: root.viewModel.refresh()
                }
                ClientGroup {
                    Layout.fillWidth: true
                    viewModel: root.viewModel
                    clients: root.viewModel.found
                    name: qsTr("Clients on this computer")
                    visible: root.viewModel.found.count > 0
                }
                PlexusButton {
                    Layout.topMargin: Theme.spaceS
                    kind: PlexusButton.Quiet
                    leftPadding: 0
                    iconName: root.othersShown ? "chevron-down" : "chevron-right"
                    text: qsTr("Not installed (%1)").arg(root.viewModel.others.count)
                    visible: root.viewModel.others.count > 0
                    Accessible.description: root.othersShown ? qsTr("Unfolded") : qsTr("Folded")
                    onClicked: root.othersShown = !root.othersShown
                }
                ClientGroup {
                    Layout.fillWidth: true
                    viewModel: root.viewModel
                    clients: root.viewModel.others
                    name: qsTr("Clients that were not found")
                    visible: root.othersShown && root.viewModel.others.count > 0
                }
            }
        }
    }
    Toast {
        id: toast

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.spaceL
        width: Math.min(implicitWidth, parent.width - 2 * Theme.pageMargin)
    }
}
