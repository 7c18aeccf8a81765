// SPDX-License-Identifier: GPL-3.0-or-later
// The keys clients show to Plexus and the quotas they are held to: a list, and beside it the open one.
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

    readonly property bool typing: Window.activeFocusItem instanceof TextInput || Window.activeFocusItem instanceof TextEdit
    readonly property bool readOnly: viewModel.changer.readOnly
    readonly property bool showsQuotas: viewModel.tab === KeysViewModel.Quotas
    readonly property int count: showsQuotas ? viewModel.quotas.list.count : viewModel.list.count
    // The form has a primary button of its own then.
    readonly property bool unsaved: showsQuotas ? viewModel.quotas.isNew || viewModel.quotas.dirty : viewModel.form.isNew || viewModel.form.dirty
    readonly property bool empty: count === 0 && !(showsQuotas ? viewModel.quotas.open : viewModel.form.open)

    function focusList(): void {
        (root.showsQuotas ? quotaList : list).forceActiveFocus(Qt.OtherFocusReason);
    }
    function walk(step: int): void {
        if (root.showsQuotas)
            root.viewModel.quotas.selectBy(step);
        else
            root.viewModel.selectBy(step);
        root.focusList();
    }
    function add(): void {
        if (root.showsQuotas)
            root.viewModel.quotas.add();
        else
            root.viewModel.add();
        root.focusName();
    }
    function focusName(): void {
        if (root.showsQuotas) {
            quotaDetail.showTop();
            quotaDetail.focusName();
        } else {
            detail.showTop();
            detail.focusName();
        }
    }
    function remove(): void {
        if (root.showsQuotas)
            root.viewModel.quotas.remove();
        else
            root.viewModel.remove(root.viewModel.selectedRow);
    }
    function leave(): void {
        if (root.showsQuotas)
            quotaDetail.leave();
        else
            detail.leave();
    }
    // True when the key means something here.
    function pressed(key: int): bool {
        if (key === Qt.Key_J || key === Qt.Key_Down)
            root.walk(1);
        else if (key === Qt.Key_K || key === Qt.Key_Up)
            root.walk(-1);
        else if (key === Qt.Key_Home)
            root.walk(-root.count);
        else if (key === Qt.Key_End)
            root.walk(root.count);
        else if (key === Qt.Key_N && !root.readOnly)
            root.add();
        else if ((key === Qt.Key_Return || key === Qt.Key_Enter) && (list.activeFocus || quotaList.activeFocus) && !root.empty)
            root.focusName();
        else if (key === Qt.Key_Delete && !root.readOnly && !root.viewModel.changer.busy)
            root.remove();
        else if (key === Qt.Key_Escape)
            root.leave();
        else
            return false;
        return true;
    }

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Keys & quotas")
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
        target: root.viewModel

        function onCreated(): void {
            detail.showTop();
            list.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
    RotateKeySheet {
        rotation: root.viewModel.rotation
    }
    RecountSheet {
        recount: root.viewModel.recount
    }
    Connections {
        target: root.viewModel.recount

        function onDone(text: string): void {
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
            id: header

            title: qsTr("Keys & quotas")
            subtitle: root.showsQuotas ? qsTr("How much the clients of a key may use.") : qsTr("Clients sign in with these keys and never see your provider keys.")

            SegmentedTabs {
                id: tabs

                labels: [qsTr("Keys"), qsTr("Quotas")]
                currentIndex: root.viewModel.tab
                accessibleName: qsTr("Keys or quotas")
                onActivated: index => root.viewModel.tab = index
            }
            PlexusButton {
                text: root.showsQuotas ? qsTr("Add quota") : qsTr("Add key")
                iconName: "plus"
                wordless: header.width < header.titleWidth + tabs.implicitWidth + wordyWidth + 3 * header.spacing
                kind: root.unsaved ? PlexusButton.Normal : PlexusButton.Primary
                toolTip: (root.showsQuotas ? qsTr("Add quota (%1)") : qsTr("Add key (%1)")).arg(Keymap.addText)
                visible: !root.empty
                enabled: !root.readOnly && !(root.showsQuotas ? root.viewModel.quotas.isNew : root.viewModel.form.isNew)
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

            RowLayout {
                anchors.fill: parent
                spacing: Theme.spaceXl
                visible: !root.empty

                KeyList {
                    id: list

                    visible: !root.showsQuotas
                    Layout.preferredWidth: root.width < 960 ? 236 : root.width < 1300 ? 300 : 340
                    Layout.fillHeight: true
                    Layout.topMargin: Theme.spaceL
                    Layout.bottomMargin: Theme.spaceL
                    focus: true
                    viewModel: root.viewModel
                }
                QuotaList {
                    id: quotaList

                    visible: root.showsQuotas
                    Layout.preferredWidth: list.Layout.preferredWidth
                    Layout.fillHeight: true
                    Layout.topMargin: Theme.spaceL
                    Layout.bottomMargin: Theme.spaceL
                    quotas: root.viewModel.quotas
                }
                Hairline {
                    Layout.fillHeight: true
                }
                QuotaDetail {
                    id: quotaDetail

                    Layout.topMargin: Theme.spaceL
                    Layout.leftMargin: -Theme.spaceXs
                    Layout.rightMargin: -Theme.spaceL
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    quotas: root.viewModel.quotas
                    readOnly: root.readOnly
                    visible: root.showsQuotas && root.viewModel.quotas.open
                    onClosed: quotaList.forceActiveFocus(Qt.OtherFocusReason)
                    onRecountRequested: root.viewModel.askToRecount()
                }
                KeyDetail {
                    id: detail

                    Layout.topMargin: Theme.spaceL
                    Layout.leftMargin: -Theme.spaceXs
                    Layout.rightMargin: -Theme.spaceL
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    viewModel: root.viewModel
                    visible: !root.showsQuotas && root.viewModel.form.open
                    onClosed: list.forceActiveFocus(Qt.OtherFocusReason)
                }
            }
            EmptyState {
                anchors.centerIn: parent
                width: Math.min(420, parent.width)
                iconName: root.showsQuotas ? "quota" : "key"
                title: root.showsQuotas ? qsTr("No quotas yet") : qsTr("No keys yet")
                text: root.showsQuotas ? qsTr("A quota limits requests, tokens or cost in a window of time; a key may be held to several.") : qsTr("Each client gets a key of its own, so that you see who asks for what and can switch one off.")
                actionText: root.readOnly ? "" : root.showsQuotas ? qsTr("Add quota") : qsTr("Add key")
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
