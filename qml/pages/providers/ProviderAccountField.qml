// SPDX-License-Identifier: GPL-3.0-or-later
// Whose account stands in the place of a key, which of several, and how it stands.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Providers

ColumnLayout {
    id: root

    required property ProviderAccount account
    property bool readOnly: false
    // The width it is going to get: a layout of Qt 6.4 keeps in their places those that come and go while it is
    // arranged.
    property real available: width

    signal showAccounts
    signal signInRequested(string vendor, string account)

    function takeFocus(): void {
        if (root.account.vendorId !== "" && !root.account.signedIn)
            signIn.forceActiveFocus(Qt.TabFocusReason);
        else
            vendor.forceActiveFocus(Qt.TabFocusReason);
    }

    readonly property int nameWidth: 170

    spacing: Theme.spaceXs

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS
        visible: root.account.vendorId !== ""

        PlexusText {
            Layout.fillWidth: true
            text: qsTr("Service")
            font.pixelSize: Theme.fontCaption
            color: Theme.inkSecondary
            Accessible.ignored: true
        }
        PlexusText {
            Layout.preferredWidth: root.nameWidth
            text: qsTr("Account")
            font.pixelSize: Theme.fontCaption
            color: Theme.inkSecondary
            Accessible.ignored: true
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        PlexusComboBox {
            id: vendor

            Layout.fillWidth: true
            enabled: !root.readOnly
            model: root.account.vendors
            currentIndex: root.account.vendorIndex
            displayText: currentIndex < 0 ? qsTr("Choose a service") : currentText
            Accessible.name: qsTr("Service of the account")
            onActivated: index => root.account.chooseVendor(index)
        }
        PlexusComboBox {
            Layout.preferredWidth: root.nameWidth
            enabled: !root.readOnly
            visible: root.account.vendorId !== ""
            model: root.account.names
            currentIndex: root.account.nameIndex
            Accessible.name: qsTr("Account")
            onActivated: index => root.account.chooseName(index)
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceM
        visible: root.account.several

        Repeater {
            model: root.account.choices

            PlexusCheckBox {
                id: choice

                required property int index
                required property string modelData

                enabled: !root.readOnly
                text: choice.modelData
                checked: root.account.chosen[choice.index] ?? false
                //: %1 the name of an account
                Accessible.name: qsTr("Use the account %1").arg(choice.modelData)
                onToggled: root.account.setChosen(choice.index, choice.checked)
            }
        }
    }
    FieldNote {
        Layout.fillWidth: true
        help: qsTr("The next takes over where one is used up or refused. Their order is that of the page of accounts.")
        visible: root.account.several
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS
        visible: root.account.vendorId !== ""

        StatusGlyph {
            Layout.fillWidth: true
            tone: root.account.attention ? StatusGlyph.Warn : root.account.signedIn ? StatusGlyph.Ok : StatusGlyph.Neutral
            text: root.account.text
        }
        PlexusButton {
            kind: PlexusButton.Quiet
            text: qsTr("Accounts")
            iconName: "arrow-right"
            toolTip: qsTr("Go to the page of accounts")
            visible: root.available >= 520
            onClicked: root.showAccounts()
        }
        PlexusIconButton {
            iconName: "account"
            name: qsTr("Go to the page of accounts")
            visible: root.available < 520
            onClicked: root.showAccounts()
        }
        PlexusButton {
            id: signIn

            text: root.account.signedIn || root.account.problem !== "" ? qsTr("Sign in again") : qsTr("Sign in")
            onClicked: root.signInRequested(root.account.vendorId, root.account.signInName)
        }
    }
    PlexusText {
        Layout.fillWidth: true
        text: root.account.problem
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        font.pixelSize: Theme.fontCaption
        color: Theme.warn
        visible: text !== ""
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
}
