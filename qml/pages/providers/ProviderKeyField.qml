// SPDX-License-Identifier: GPL-3.0-or-later
// Where the key comes from. A stored key is never shown; typing one replaces it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Providers

FormField {
    id: root

    required property ProviderEditor editor
    property bool readOnly: false
    property string keychainProblem: ""
    // The width it is going to get.
    property real available: width

    signal retryKeychain
    signal showAccounts
    signal signInRequested(string vendor, string account)

    function takeFocus(): void {
        if (inEnvironment)
            variableField.forceActiveFocus(Qt.TabFocusReason);
        else if (byAccount)
            accountField.takeFocus();
        else if (inKeychain)
            keyField.forceActiveFocus(Qt.TabFocusReason);
        else
            source.forceActiveFocus(Qt.TabFocusReason);
    }

    readonly property bool inKeychain: editor.keySource === ProviderEditor.Keychain
    readonly property bool inEnvironment: editor.keySource === ProviderEditor.Environment
    readonly property bool byAccount: editor.keySource === ProviderEditor.Account
    readonly property bool inFile: editor.keySource === ProviderEditor.File

    label: qsTr("Authentication")
    error: editor.keyError
    help: inKeychain ? keychainProblem !== "" ? keychainProblem : editor.hasStoredKey ? qsTr("A key is in the keychain of this computer. Type here to replace it.") : qsTr("Kept in the keychain of this computer, never in the configuration.") : inEnvironment ? qsTr("Plexus reads the key from this environment variable when it starts.") : byAccount ? keychainProblem !== "" ? keychainProblem : qsTr("Tokens are stored encrypted. Plexus renews them.") : inFile ? qsTr("The key is written in the configuration file.") : qsTr("The provider is called without a key.")

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        PlexusComboBox {
            id: source

            Layout.preferredWidth: Math.max(200, implicitWidth)
            Layout.maximumWidth: root.width
            fitted: true
            enabled: !root.readOnly && !root.inFile
            Accessible.name: qsTr("Where the API key comes from")
            // In the order of ProviderEditor.KeySource.
            model: root.inFile ? [qsTr("Key in the file")] : [qsTr("No key"), qsTr("Key in the keychain"), qsTr("Key in a variable"), qsTr("Account sign-in")]
            currentIndex: root.inFile ? 0 : root.editor.keySource
            onActivated: index => root.editor.keySource = index
        }
        PlexusTextField {
            id: keyField

            Layout.fillWidth: true
            visible: root.inKeychain
            enabled: !root.readOnly
            monospace: true
            echoMode: TextInput.Password
            invalid: root.error !== ""
            placeholderText: root.editor.newKeyLength > 0 ? qsTr("Typed, not saved yet") : root.editor.hasStoredKey ? qsTr("Stored") : qsTr("Paste the key")
            Accessible.name: qsTr("API key")
            onTextEdited: root.editor.setNewKey(text)

            Connections {
                target: root.editor
                // Saved, discarded or another provider: what stands here belongs elsewhere.
                function onOpened(): void {
                    keyField.clear();
                }
            }
        }
        PlexusTextField {
            id: variableField

            Layout.fillWidth: true
            visible: root.inEnvironment
            enabled: !root.readOnly
            monospace: true
            invalid: root.error !== ""
            placeholderText: qsTr("OPENAI_API_KEY")
            text: root.editor.environmentName
            Accessible.name: qsTr("Name of the variable")
            onTextEdited: root.editor.environmentName = text
        }
    }
    ProviderAccountField {
        id: accountField

        Layout.fillWidth: true
        account: root.editor.account
        available: root.available
        readOnly: root.readOnly
        visible: root.byAccount
        onShowAccounts: root.showAccounts()
        onSignInRequested: (vendor, account) => root.signInRequested(vendor, account)
    }
    PlexusButton {
        text: qsTr("Look again")
        visible: (root.inKeychain || root.byAccount) && root.keychainProblem !== ""
        onClicked: root.retryKeychain()
    }
    PlexusButton {
        kind: PlexusButton.Quiet
        leftPadding: 0
        iconName: "arrow-right"
        //: %1 is a web address
        text: qsTr("Get a key at %1").arg(root.editor.keyUrl)
        visible: root.editor.keyUrl !== "" && root.inKeychain && !root.editor.hasStoredKey && root.editor.newKeyLength === 0
        onClicked: Qt.openUrlExternally(root.editor.keyUrl)
    }
}
