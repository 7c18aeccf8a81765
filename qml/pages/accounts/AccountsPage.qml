// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts with vendors: how each stands, what is left of it, signing in and out. The login itself is a sheet
// of the window, since providers begin one as well.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Meters
import Plexus.Theme
import Plexus.ViewModels.Accounts

FocusScope {
    id: root

    required property AccountsViewModel viewModel

    signal signInRequested(string vendor, string account)

    readonly property bool isEmpty: viewModel.list.count === 0 && viewModel.otherMeters.count === 0

    // Also for pictures of the sheets.
    function showVendors(): void {
        vendorSheet.open();
    }
    function showImport(): void {
        importSheet.open();
    }
    // Over which card the pointer is, while one is dragged.
    function hoverAt(x: real, y: real): void {
        const at = cards.mapFromItem(null, x, y);
        const card = cards.childAt(at.x, at.y) as AccountCard;
        root.viewModel.edits.hover(card ? card.index : -1);
    }
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
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_N || event.modifiers !== Qt.NoModifier)
            return;
        root.showVendors();
        event.accepted = true;
    }

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
    }
    Connections {
        target: root.viewModel.edits.changer

        function onUndoChanged(): void {
            if (root.viewModel.edits.changer.undoText === "")
                toast.dismiss();
            else
                toast.show(root.viewModel.edits.changer.undoText, qsTr("Undo"));
        }
    }
    Shortcut {
        sequence: "Esc"
        enabled: root.viewModel.edits.draggedRow >= 0
        onActivated: root.viewModel.edits.cancelDrag()
    }
    VendorSheet {
        id: vendorSheet

        objectName: "accounts-add"

        viewModel: root.viewModel
        onChosen: (vendor, account) => root.signInRequested(vendor, account)
    }
    ImportSheet {
        id: importSheet

        objectName: "accounts-import"

        model: root.viewModel.loginImport
    }
    SignOutSheet {
        id: signOutSheet

        objectName: "accounts-sign-out"

        viewModel: root.viewModel
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PageHeader {
            title: qsTr("Accounts")

            PlexusButton {
                text: qsTr("Import logins …")
                toolTip: qsTr("Logins other programs have on this computer")
                visible: !root.isEmpty
                onClicked: root.showImport()
            }
            PlexusButton {
                text: qsTr("Sign in")
                iconName: "plus"
                kind: PlexusButton.Primary
                visible: !root.isEmpty
                onClicked: root.showVendors()
            }
        }
        Notice {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.pageMargin
            Layout.rightMargin: Theme.pageMargin
            Layout.bottomMargin: Theme.spaceM
            tone: StatusGlyph.Warn
            text: root.viewModel.keychainProblem
            visible: text !== ""
            actionText: qsTr("Try again")
            onActionTriggered: root.viewModel.retryKeychain()
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
            tone: StatusGlyph.Bad
            text: root.viewModel.edits.changer.problem
            visible: text !== ""
            actionText: qsTr("Dismiss")
            onActionTriggered: root.viewModel.edits.changer.dismissProblem()
        }
        Hairline {
            Layout.fillWidth: true
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.isEmpty

            ColumnLayout {
                anchors.centerIn: parent
                width: Math.min(parent.width - 2 * Theme.pageMargin, 480)
                spacing: Theme.spaceM

                EmptyState {
                    Layout.fillWidth: true
                    iconName: "account"
                    title: qsTr("No accounts yet")
                    text: qsTr("A provider can use an account you have with its vendor, a ChatGPT or Copilot plan for example, instead of an API key. Some vendors do not allow that; Plexus says so before you sign in, and never poses as another program.")
                    actionText: qsTr("Sign in")
                    onActionTriggered: root.showVendors()
                }
                PlexusButton {
                    Layout.alignment: Qt.AlignHCenter
                    kind: PlexusButton.Quiet
                    text: qsTr("Import logins of other programs …")
                    onClicked: root.showImport()
                }
            }
        }
        Flickable {
            id: flickable

            objectName: "accountBoard"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !root.isEmpty
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

                GridLayout {
                    id: cards

                    Layout.fillWidth: true
                    columns: board.width >= 1200 ? 2 : 1
                    columnSpacing: Theme.spaceM
                    rowSpacing: Theme.spaceM

                    Repeater {
                        model: root.viewModel.list

                        AccountCard {
                            id: card

                            edits: root.viewModel.edits
                            scroller: flickable
                            Layout.fillWidth: true
                            Layout.alignment: Qt.AlignTop
                            Layout.preferredWidth: 1
                            onDragged: (x, y) => root.hoverAt(x, y)
                            onRenewRequested: root.viewModel.renew(card.index)
                            onSignInRequested: root.signInRequested(card.vendorId, card.name)
                            onSignOutRequested: {
                                root.viewModel.askToSignOut(card.index);
                                signOutSheet.signedOut = card.signedOut;
                                signOutSheet.open();
                            }
                        }
                    }
                }
                PlexusText {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.spaceM
                    text: qsTr("Meters of other providers")
                    font.pixelSize: Theme.fontSection
                    font.weight: Font.DemiBold
                    visible: root.viewModel.otherMeters.count > 0
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                Card {
                    Layout.fillWidth: true
                    visible: root.viewModel.otherMeters.count > 0

                    MeterBoard {
                        Layout.fillWidth: true
                        board: root.viewModel.otherMeters
                    }
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
        onActionTriggered: root.viewModel.edits.changer.undo()
        onExpired: root.viewModel.edits.changer.dismissUndo()
    }
}
