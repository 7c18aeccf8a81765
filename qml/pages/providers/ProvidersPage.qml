// SPDX-License-Identifier: GPL-3.0-or-later
// Providers: the list, and beside it the form of the one that is open.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Providers

FocusScope {
    id: root

    required property ProvidersViewModel viewModel

    readonly property bool readOnly: viewModel.changer.readOnly
    readonly property bool isEmpty: viewModel.list.count === 0 && !viewModel.editor.open

    function openSheet(): void {
        if (!root.readOnly)
            sheet.open();
    }

    AddProviderSheet {
        id: sheet

        presets: root.viewModel.presets
        onChosen: presetId => {
            root.viewModel.add(presetId);
            form.forceActiveFocus();
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.pageMargin
            Layout.rightMargin: Theme.pageMargin
            Layout.topMargin: Theme.spaceXl
            Layout.bottomMargin: Theme.spaceL
            spacing: Theme.spaceM

            PlexusText {
                Layout.fillWidth: true
                text: qsTr("Providers")
                font.pixelSize: Theme.fontTitle
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            PlexusButton {
                text: qsTr("Add provider")
                iconName: "plus"
                kind: root.isEmpty ? PlexusButton.Normal : PlexusButton.Primary
                enabled: !root.readOnly
                toolTip: root.viewModel.changer.readOnlyReason
                visible: !root.isEmpty
                onClicked: root.openSheet()
            }
        }
        Notice {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.pageMargin
            Layout.rightMargin: Theme.pageMargin
            Layout.bottomMargin: Theme.spaceM
            visible: root.readOnly
            tone: StatusGlyph.Neutral
            text: root.viewModel.changer.readOnlyReason
        }
        Notice {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.pageMargin
            Layout.rightMargin: Theme.pageMargin
            Layout.bottomMargin: Theme.spaceM
            visible: root.viewModel.changer.problem !== ""
            tone: StatusGlyph.Bad
            text: root.viewModel.changer.problem
            actionText: qsTr("Dismiss")
            onActionTriggered: root.viewModel.changer.dismissProblem()
        }
        Hairline {
            Layout.fillWidth: true
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.isEmpty

            EmptyState {
                anchors.centerIn: parent
                width: Math.min(parent.width - 2 * Theme.pageMargin, 460)
                iconName: "providers"
                title: qsTr("No providers yet")
                text: qsTr("A provider is an account with OpenAI, Anthropic or any service that speaks their API.")
                actionText: root.readOnly ? "" : qsTr("Add provider")
                onActionTriggered: root.openSheet()
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0
            visible: !root.isEmpty

            ListView {
                id: list

                Layout.preferredWidth: root.width < 900 ? 260 : 320
                Layout.fillHeight: true
                clip: true
                focus: true
                activeFocusOnTab: true
                reuseItems: true
                boundsBehavior: Flickable.StopAtBounds
                model: root.viewModel.list
                currentIndex: root.viewModel.selectedRow
                highlightMoveDuration: 0
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Providers")
                T.ScrollBar.vertical: PlexusScrollBar {}

                Keys.onPressed: event => {
                    if (event.modifiers !== Qt.NoModifier && event.modifiers !== Qt.KeypadModifier)
                        return;
                    if (event.key === Qt.Key_J || event.key === Qt.Key_Down)
                        root.viewModel.select(Math.min(count - 1, root.viewModel.selectedRow + 1));
                    else if (event.key === Qt.Key_K || event.key === Qt.Key_Up)
                        root.viewModel.select(Math.max(0, root.viewModel.selectedRow - 1));
                    else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
                        form.forceActiveFocus();
                    else if (event.key === Qt.Key_Delete && !root.readOnly && root.viewModel.selectedRow >= 0)
                        root.viewModel.remove(root.viewModel.selectedRow);
                    else if (event.key === Qt.Key_N)
                        root.openSheet();
                    else
                        return;
                    event.accepted = true;
                }

                delegate: ProviderRow {
                    id: row

                    width: ListView.view.width
                    current: ListView.isCurrentItem
                    readOnly: root.readOnly
                    onClicked: {
                        list.forceActiveFocus();
                        root.viewModel.select(row.index);
                    }
                    onEnabledToggled: enabled => root.viewModel.setEnabled(row.index, enabled)
                }

                Rectangle {
                    anchors.fill: parent
                    color: "transparent"
                    border.width: Theme.focusRing
                    border.color: Theme.focus
                    visible: list.activeFocus && list.currentItem === null
                }
            }
            Hairline {
                Layout.fillHeight: true
            }
            Item {
                Layout.fillWidth: true
                Layout.fillHeight: true

                ProviderForm {
                    id: form

                    anchors.fill: parent
                    visible: root.viewModel.editor.open
                    editor: root.viewModel.editor
                    readOnly: root.readOnly
                    keychainProblem: root.viewModel.keychainProblem
                    onRetryKeychain: root.viewModel.retryKeychain()
                    onRemoveRequested: root.viewModel.remove(root.viewModel.selectedRow)
                    Keys.onEscapePressed: list.forceActiveFocus()
                }
                EmptyState {
                    anchors.centerIn: parent
                    width: Math.min(parent.width - 2 * Theme.spaceXl, 420)
                    visible: !root.viewModel.editor.open
                    iconName: "providers"
                    title: qsTr("Pick a provider to see and change it")
                }
            }
        }
    }
    Toast {
        id: toast

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.spaceXl
        width: Math.min(implicitWidth, parent.width - 2 * Theme.pageMargin)
        onActionTriggered: root.viewModel.changer.undo()
        onExpired: root.viewModel.changer.dismissUndo()
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
}
