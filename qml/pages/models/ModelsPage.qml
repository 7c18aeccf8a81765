// SPDX-License-Identifier: GPL-3.0-or-later
// The model names clients may ask for: the list, and beside it the form of the one that is open.
// Keys: j k ↑ ↓ row, Home End, / Ctrl+F find, N new, Enter edit, Ctrl+C copy the name, Del delete, Ctrl+Z undo, Ctrl+S save,
// Alt+↑ Alt+↓ move the target or group, Esc back to the list. None of the letters while one types.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Models

FocusScope {
    id: root

    required property ModelsViewModel viewModel

    signal showProviders

    readonly property bool typing: Window.activeFocusItem instanceof TextInput || Window.activeFocusItem instanceof TextEdit
    readonly property bool readOnly: viewModel.changer.readOnly
    readonly property bool empty: viewModel.list.count === 0 && !viewModel.editor.open

    function focusList(): void {
        list.forceActiveFocus(Qt.OtherFocusReason);
    }
    function walk(step: int): void {
        root.viewModel.selectBy(step);
        root.focusList();
    }
    function add(): void {
        root.viewModel.add();
        form.showTop();
        form.focusName();
    }
    // True when the key means something here.
    function pressed(key: int): bool {
        if (key === Qt.Key_J || key === Qt.Key_Down)
            root.walk(1);
        else if (key === Qt.Key_K || key === Qt.Key_Up)
            root.walk(-1);
        else if (key === Qt.Key_Home)
            root.walk(-root.viewModel.list.count);
        else if (key === Qt.Key_End)
            root.walk(root.viewModel.list.count);
        else if (key === Qt.Key_Slash)
            list.focusSearch();
        else if (key === Qt.Key_N && !root.readOnly)
            root.add();
        else if ((key === Qt.Key_Return || key === Qt.Key_Enter) && root.viewModel.editor.open)
            form.focusName();
        else if (key === Qt.Key_Delete && !root.readOnly && !root.viewModel.changer.busy && root.viewModel.selectedRow >= 0)
            root.viewModel.remove(root.viewModel.selectedRow);
        else if (key === Qt.Key_Escape)
            root.focusList();
        else
            return false;
        return true;
    }

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Models")
    Keys.onPressed: event => {
        if (!root.typing && event.matches(StandardKey.Copy)) {
            form.copyName();
            event.accepted = true;
            return;
        }
        const command = event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier);
        if (command || (root.typing && event.key !== Qt.Key_Escape))
            return;
        event.accepted = root.pressed(event.key);
    }

    Binding {
        target: root.viewModel.cooldowns
        property: "watched"
        value: root.visible
    }
    Binding {
        target: root.viewModel.tester
        property: "watched"
        value: root.visible
    }
    Shortcut {
        sequence: "Ctrl+F"
        enabled: root.visible && !root.empty
        onActivated: list.focusSearch()
    }
    Shortcut {
        sequence: Keymap.undo
        enabled: root.visible && !root.typing && root.viewModel.changer.undoText !== ""
        onActivated: root.viewModel.changer.undo()
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
    Connections {
        target: root.viewModel

        function onSelectionChanged(): void {
            if (list.currentIndex !== root.viewModel.shownRow)
                form.showTop();
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PageHeader {
            title: qsTr("Models")
            subtitle: qsTr("The names clients ask for, and where each leads.")

            PlexusButton {
                text: qsTr("Add model")
                iconName: "plus"
                kind: root.viewModel.editor.dirty || root.viewModel.editor.isNew ? PlexusButton.Normal : PlexusButton.Primary
                toolTip: qsTr("Add model (%1)").arg(Keymap.addText)
                visible: !root.empty
                enabled: !root.readOnly && !root.viewModel.editor.isNew
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
        Notice {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.pageMargin
            Layout.rightMargin: Theme.pageMargin
            Layout.bottomMargin: Theme.spaceL
            text: qsTr("%n target(s) cooling down after failures; requests skip them.", "", root.viewModel.cooldowns.count)
            actionText: qsTr("Clear all cooldowns")
            visible: root.viewModel.cooldowns.count > 0
            onActionTriggered: root.viewModel.cooldowns.clearAll()
        }
        Hairline {
            Layout.fillWidth: true
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Theme.pageMargin
            Layout.rightMargin: Theme.pageMargin

            RowLayout {
                anchors.fill: parent
                spacing: Theme.spaceXl
                visible: !root.empty

                AliasList {
                    id: list

                    Layout.preferredWidth: root.width < 960 ? 236 : root.width < 1300 ? 300 : 340
                    Layout.fillHeight: true
                    Layout.topMargin: Theme.spaceL
                    Layout.bottomMargin: Theme.spaceL
                    focus: true
                    viewModel: root.viewModel
                }
                Hairline {
                    Layout.fillHeight: true
                }
                Item {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.topMargin: Theme.spaceL
                    Layout.leftMargin: -Theme.spaceXs
                    Layout.rightMargin: -Theme.spaceL

                    AliasForm {
                        id: form

                        anchors.fill: parent
                        viewModel: root.viewModel
                        visible: root.viewModel.editor.open
                        onRemoveRequested: {
                            root.viewModel.remove(root.viewModel.selectedRow);
                            root.focusList();
                        }
                    }
                }
            }
            EmptyState {
                anchors.centerIn: parent
                width: Math.min(420, parent.width)
                iconName: root.viewModel.hasProviders ? "models" : "providers"
                title: root.viewModel.hasProviders ? qsTr("No models yet") : qsTr("A provider comes first")
                text: root.viewModel.hasProviders ? qsTr("A model is a name clients ask for; it leads to a model of one of your providers, and to others when that one fails.") : qsTr("A model is a name that leads to a model of one of your providers, and there is no provider yet.")
                actionText: !root.viewModel.hasProviders ? qsTr("Go to Providers") : root.readOnly ? "" : qsTr("Add model")
                visible: root.empty
                onActionTriggered: {
                    if (root.viewModel.hasProviders)
                        root.add();
                    else
                        root.showProviders();
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
}
