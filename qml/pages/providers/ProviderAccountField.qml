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

    signal showAccounts
    signal signInRequested(string vendor, string account)

    function takeFocus(): void {
        if (root.account.vendorId !== "" && !root.account.signedIn)
            signIn.forceActiveFocus(Qt.TabFocusReason);
        else
            vendor.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.spaceS

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        PlexusComboBox {
            id: vendor

            Layout.fillWidth: true
            enabled: !root.readOnly
            model: root.account.vendors
            currentIndex: root.account.vendorIndex
            displayText: currentIndex < 0 ? qsTr("Choose whose account") : currentText
            Accessible.name: qsTr("Whose account")
            onActivated: index => root.account.chooseVendor(index)
        }
        PlexusComboBox {
            Layout.preferredWidth: 170
            enabled: !root.readOnly
            visible: root.account.vendorId !== ""
            model: root.account.names
            currentIndex: root.account.nameIndex
            Accessible.name: qsTr("Which of the accounts")
            onActivated: index => root.account.chooseName(index)
        }
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
