// SPDX-License-Identifier: GPL-3.0-or-later
// Where the provider is reached: a field for each of the two APIs most of them speak, and a list of further ones.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Providers

ColumnLayout {
    id: root

    required property ProviderEditor editor
    property bool readOnly: false
    // Its vendor says where it is; an address of one's own is a rare thing then.
    property bool usesAccount: false

    function takeFocus(): void {
        chatField.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.spaceL
    Layout.fillWidth: true

    FormField {
        visible: root.editor.hasDefaultUrl
        label: qsTr("Base URL")
        error: root.editor.urlError
        warning: root.editor.urlWarning
        help: qsTr("Plexus tells from the address which API it speaks.")

        PlexusTextField {
            Layout.fillWidth: true
            enabled: !root.readOnly
            monospace: true
            invalid: root.editor.urlError !== ""
            text: root.editor.defaultUrl
            Accessible.name: qsTr("Base URL")
            onTextEdited: root.editor.defaultUrl = text
        }
    }
    FormField {
        visible: !root.usesAccount || root.editor.chatUrl !== ""
        label: qsTr("Base URL for OpenAI chat completions")
        error: root.editor.chatUrlError !== "" ? root.editor.chatUrlError : root.editor.hasDefaultUrl ? "" : root.editor.urlError
        warning: root.editor.chatUrlWarning
        help: qsTr("At least one base URL is needed.")

        PlexusTextField {
            id: chatField

            Layout.fillWidth: true
            enabled: !root.readOnly
            monospace: true
            invalid: root.editor.chatUrlError !== ""
            text: root.editor.chatUrl
            placeholderText: qsTr("https://api.openai.com/v1")
            Accessible.name: qsTr("Base URL for OpenAI chat completions")
            onTextEdited: root.editor.chatUrl = text
        }
    }
    FormField {
        visible: !root.usesAccount || root.editor.messagesUrl !== ""
        label: qsTr("Base URL for Anthropic Messages")
        error: root.editor.messagesUrlError
        warning: root.editor.messagesUrlWarning

        PlexusTextField {
            Layout.fillWidth: true
            enabled: !root.readOnly
            monospace: true
            invalid: root.editor.messagesUrlError !== ""
            text: root.editor.messagesUrl
            placeholderText: qsTr("https://api.anthropic.com")
            Accessible.name: qsTr("Base URL for Anthropic Messages")
            onTextEdited: root.editor.messagesUrl = text
        }
    }
    FormField {
        visible: root.editor.addresses.count > 0
        label: qsTr("Base URLs for other APIs")
        help: qsTr("Embeddings, images and sound go to the address for chat where they have none of their own.")

        Repeater {
            id: rows

            model: root.editor.addresses

            ProviderAddressRow {
                id: row

                Layout.fillWidth: true
                addresses: root.editor.addresses
                readOnly: root.readOnly
                // The row takes its button along: the keyboard goes to what stays.
                onRemoveRequested: {
                    adder.forceActiveFocus(Qt.TabFocusReason);
                    root.editor.addresses.remove(row.index);
                }
            }
        }
    }
    PlexusButton {
        id: adder

        Layout.topMargin: root.editor.addresses.count > 0 ? -Theme.spaceS : -Theme.spaceM
        kind: PlexusButton.Quiet
        leftPadding: 0
        iconName: "plus"
        text: qsTr("Add address")
        toolTip: qsTr("For the Responses API, Gemini, embeddings, images and others")
        enabled: !root.readOnly
        onClicked: {
            root.editor.addresses.append();
            (rows.itemAt(rows.count - 1) as ProviderAddressRow)?.takeFocus();
        }
    }
}
