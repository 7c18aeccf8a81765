// SPDX-License-Identifier: GPL-3.0-or-later
// Providers: the list, and beside it the form of the one that is open.
// Keys: Ctrl+Z undo; the others are the list's.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Providers

FocusScope {
    id: root

    required property ProvidersViewModel viewModel

    signal showModels
    signal showAccounts
    signal signInRequested(string vendor, string account)

    readonly property bool typing: Window.activeFocusItem instanceof TextInput || Window.activeFocusItem instanceof TextEdit
    readonly property bool readOnly: viewModel.changer.readOnly
    readonly property bool isEmpty: viewModel.list.count === 0 && !viewModel.editor.open

    function startAdding(): void {
        if (root.readOnly)
            return;
        if (root.viewModel.unfinishedTitle === "") {
            sheet.open();
        } else {
            root.viewModel.resume();
            form.takeFocus();
        }
    }
    function removeSelected(): void {
        if (!root.readOnly && root.viewModel.selectedRow >= 0)
            root.viewModel.remove(root.viewModel.selectedRow);
    }

    focus: true
    Keys.onPressed: event => {
        // With a list it is the list that has the keys.
        if (!root.isEmpty || event.key !== Qt.Key_N || event.modifiers !== Qt.NoModifier)
            return;
        root.startAdding();
        event.accepted = true;
    }

    Shortcut {
        sequence: Keymap.undo
        enabled: root.visible && !root.typing && root.viewModel.changer.undoText !== ""
        onActivated: root.viewModel.changer.undo()
    }
    ImportModelsSheet {
        id: importSheet
        objectName: "providers-import"

        model: root.viewModel.modelImport
    }
    AddProviderSheet {
        id: sheet
        objectName: "providers-add"

        presets: root.viewModel.presets
        accountPresets: root.viewModel.accountPresets
        onClosed: root.forceActiveFocus()
        onChosen: presetId => {
            root.viewModel.add(presetId);
            form.takeFocus();
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PageHeader {
            title: qsTr("Providers")
            subtitle: qsTr("The services that answer, and how Plexus signs in to them.")

            PlexusButton {
                text: root.viewModel.unfinishedTitle === "" ? qsTr("Add provider") : qsTr("Finish adding %1").arg(root.viewModel.unfinishedTitle)
                iconName: "plus"
                kind: root.viewModel.editor.dirty ? PlexusButton.Normal : PlexusButton.Primary
                enabled: !root.readOnly
                toolTip: root.viewModel.changer.readOnlyReason
                visible: !root.isEmpty
                onClicked: root.startAdding()
            }
        }
        Notice {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.pageMargin
            Layout.rightMargin: Theme.pageMargin
            Layout.bottomMargin: Theme.spaceL
            visible: root.readOnly
            tone: StatusGlyph.Neutral
            text: root.viewModel.changer.readOnlyReason
        }
        Notice {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.pageMargin
            Layout.rightMargin: Theme.pageMargin
            Layout.bottomMargin: Theme.spaceL
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
                text: qsTr("A provider is OpenAI, Anthropic or any other service that speaks their API, with a key or an account.")
                actionText: root.readOnly ? "" : qsTr("Add provider")
                onActionTriggered: root.startAdding()
            }
        }
        // A layout right in another one keeps, in Qt 6.4, the width its list had before the page was wide.
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Theme.pageMargin
            Layout.rightMargin: Theme.pageMargin
            visible: !root.isEmpty

            RowLayout {
                anchors.fill: parent
                spacing: Theme.spaceXl

                ProviderList {
                    id: list

                    Layout.preferredWidth: root.width < 960 ? 236 : root.width < 1300 ? 300 : 340
                    Layout.fillHeight: true
                    Layout.topMargin: Theme.spaceL
                    Layout.bottomMargin: Theme.spaceL
                    focus: true
                    viewModel: root.viewModel
                    readOnly: root.readOnly
                    onEditRequested: form.takeFocus()
                    onAddRequested: root.startAdding()
                    onRemoveRequested: root.removeSelected()
                }
                Hairline {
                    Layout.fillHeight: true
                }
                ProviderForm {
                    id: form

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.topMargin: Theme.spaceL
                    Layout.leftMargin: -Theme.spaceXs
                    Layout.rightMargin: -Theme.spaceL
                    editor: root.viewModel.editor
                    readOnly: root.readOnly
                    keychainProblem: root.viewModel.keychainProblem
                    removalText: root.viewModel.removalText
                    onRetryKeychain: root.viewModel.retryKeychain()
                    onRemoveRequested: root.removeSelected()
                    onShowModels: root.showModels()
                    onShowAccounts: root.showAccounts()
                    onSignInRequested: (vendor, account) => root.signInRequested(vendor, account)
                    onImportModels: importSheet.openFor(root.viewModel.editor.slug)
                    Keys.onEscapePressed: list.forceActiveFocus(Qt.TabFocusReason)
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
