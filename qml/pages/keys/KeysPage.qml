// SPDX-License-Identifier: GPL-3.0-or-later
// The keys clients show to Plexus: the list, and beside it the open one.
// Keys: j k ↑ ↓ row, Home End, N new, Enter edit, Del delete, Ctrl+Z undo, Esc back to the list. None of the
// letters while one types.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Keys

FocusScope {
    id: root

    required property KeysViewModel viewModel

    readonly property int margin: height < 700 ? Theme.spaceXl : Theme.pageMargin
    readonly property bool typing: Window.activeFocusItem instanceof TextInput || Window.activeFocusItem instanceof TextEdit
    readonly property bool readOnly: viewModel.changer.readOnly
    readonly property bool empty: viewModel.list.count === 0 && !viewModel.form.open

    function walk(step: int): void {
        root.viewModel.selectBy(step);
        list.forceActiveFocus(Qt.OtherFocusReason);
    }
    function add(): void {
        root.viewModel.add();
        detail.showTop();
        detail.focusName();
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
        else if (key === Qt.Key_N && !root.readOnly)
            root.add();
        else if ((key === Qt.Key_Return || key === Qt.Key_Enter) && list.activeFocus && root.viewModel.form.open)
            detail.focusName();
        else if (key === Qt.Key_Delete && !root.readOnly && !root.viewModel.changer.busy)
            root.viewModel.remove(root.viewModel.selectedRow);
        else if (key === Qt.Key_Escape)
            detail.leave();
        else
            return false;
        return true;
    }

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Keys")
    Keys.onPressed: event => {
        const command = event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier);
        if (command || (root.typing && event.key !== Qt.Key_Escape))
            return;
        event.accepted = root.pressed(event.key);
    }

    Shortcut {
        sequence: "Ctrl+Z"
        enabled: root.visible && !root.typing && root.viewModel.changer.undoText !== ""
        onActivated: root.viewModel.changer.undo()
    }
    Connections {
        target: root.viewModel

        function onCreated(): void {
            detail.showTop();
            list.forceActiveFocus(Qt.OtherFocusReason);
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
        anchors.leftMargin: Theme.pageMargin
        anchors.rightMargin: Theme.pageMargin
        anchors.topMargin: root.margin
        spacing: Theme.spaceL

        RowLayout {
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.controlHeight
            spacing: Theme.spaceM

            PlexusText {
                text: qsTr("Keys")
                font.pixelSize: Theme.fontTitle
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            PlexusText {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignBaseline
                text: qsTr("What clients show to Plexus; your providers' keys stay here.")
                color: Theme.inkSecondary
            }
            PlexusButton {
                text: qsTr("New key")
                iconName: "plus"
                toolTip: qsTr("New key (N)")
                enabled: !root.readOnly && !root.viewModel.form.isNew
                onClicked: root.add()
            }
        }
        Notice {
            Layout.fillWidth: true
            tone: StatusGlyph.Neutral
            text: root.viewModel.changer.readOnlyReason
            visible: root.readOnly
        }
        Notice {
            Layout.fillWidth: true
            tone: StatusGlyph.Bad
            text: qsTr("The change was not saved. %1").arg(root.viewModel.changer.problem)
            actionText: qsTr("Dismiss")
            visible: root.viewModel.changer.problem !== ""
            onActionTriggered: root.viewModel.changer.dismissProblem()
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            RowLayout {
                anchors.fill: parent
                spacing: Theme.spaceM
                visible: !root.empty

                KeyList {
                    id: list

                    Layout.preferredWidth: root.width < 960 ? 200 : 280
                    Layout.fillHeight: true
                    Layout.bottomMargin: Theme.spaceL
                    focus: true
                    viewModel: root.viewModel
                }
                Hairline {
                    Layout.fillHeight: true
                    Layout.bottomMargin: Theme.spaceL
                }
                KeyDetail {
                    id: detail

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    viewModel: root.viewModel
                    visible: root.viewModel.form.open
                    onClosed: list.forceActiveFocus(Qt.OtherFocusReason)
                }
            }
            EmptyState {
                anchors.centerIn: parent
                width: Math.min(420, parent.width)
                iconName: "key"
                title: qsTr("No keys yet")
                text: qsTr("Each client gets a key of its own, so that you see who asks for what and can switch one off.")
                actionText: root.readOnly ? "" : qsTr("Create a key")
                visible: root.empty
                onActionTriggered: root.add()
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
