// SPDX-License-Identifier: GPL-3.0-or-later
// The form of one provider, and at its foot what Save will change.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Providers

FocusScope {
    id: root

    required property ProviderEditor editor
    property bool readOnly: false
    property string keychainProblem: ""
    // What deleting this provider takes along.
    property string removalText: ""

    signal retryKeychain
    signal removeRequested
    signal showModels
    signal importModels
    signal showAccounts
    signal signInRequested(string vendor, string account)

    // Its vendor says where it is; an address of one's own is a rare thing then.
    readonly property bool usesAccount: editor.keySource === ProviderEditor.Account

    // To the first field that still wants something.
    function takeFocus(): void {
        if (!root.editor.isNew || root.editor.slug === "")
            slugField.forceActiveFocus(Qt.TabFocusReason);
        else if (!root.usesAccount && root.editor.chatUrl === "" && root.editor.messagesUrl === "")
            chatField.forceActiveFocus(Qt.TabFocusReason);
        else
            keyField.takeFocus();
    }
    // Keeps in sight what the keyboard has reached.
    function reveal(item: Item): void {
        if (!item || !form.contains(form.mapFromItem(item, 0, 0)))
            return;
        const top = item.mapToItem(form, 0, 0).y + form.y - Theme.spaceXl;
        const bottom = top + item.height + 2 * Theme.spaceXl;
        if (top < flickable.contentY)
            flickable.contentY = Math.max(0, top);
        else if (bottom > flickable.contentY + flickable.height)
            flickable.contentY = Math.max(0, bottom - flickable.height);
    }

    Shortcut {
        sequence: "Ctrl+S"
        enabled: root.visible && root.editor.canSave
        onActivated: root.editor.save()
    }
    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged(): void {
            if (root.activeFocus)
                root.reveal(root.Window.activeFocusItem);
        }
    }
    Connections {
        target: root.editor

        function onOpened(): void {
            flickable.contentY = 0;
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Flickable {
            id: flickable

            objectName: "providerForm"
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: form.implicitHeight + 2 * Theme.spaceXl
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            T.ScrollBar.vertical: PlexusScrollBar {}

            ColumnLayout {
                id: form

                x: Theme.spaceXl
                y: Theme.spaceXl
                width: Math.min(flickable.width - 2 * Theme.spaceXl, Theme.formWidth)
                spacing: Theme.spaceL

                PlexusText {
                    Layout.fillWidth: true
                    text: root.editor.title
                    font.pixelSize: Theme.fontSection
                    font.weight: Font.DemiBold
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                Notice {
                    Layout.fillWidth: true
                    visible: root.editor.otherError !== ""
                    tone: StatusGlyph.Bad
                    text: root.editor.otherError
                }
                GridLayout {
                    Layout.fillWidth: true
                    columns: form.width < 420 ? 1 : 2
                    columnSpacing: Theme.spaceM
                    rowSpacing: Theme.spaceL

                    FormField {
                        Layout.preferredWidth: 1
                        Layout.alignment: Qt.AlignTop
                        label: qsTr("Name")
                        error: root.editor.slugError
                        help: qsTr("Short, without spaces; models and logs use it.")

                        PlexusTextField {
                            id: slugField

                            Layout.fillWidth: true
                            focus: true
                            enabled: !root.readOnly
                            monospace: true
                            invalid: root.editor.slugError !== ""
                            text: root.editor.slug
                            placeholderText: qsTr("openai")
                            Accessible.name: qsTr("Name")
                            onTextEdited: root.editor.slug = text
                        }
                    }
                    FormField {
                        Layout.preferredWidth: 1
                        Layout.alignment: Qt.AlignTop
                        label: qsTr("Display name")
                        optional: true

                        PlexusTextField {
                            Layout.fillWidth: true
                            enabled: !root.readOnly
                            text: root.editor.displayName
                            placeholderText: qsTr("OpenAI")
                            Accessible.name: qsTr("Display name")
                            onTextEdited: root.editor.displayName = text
                        }
                    }
                }
                FormField {
                    visible: root.editor.hasDefaultUrl
                    label: qsTr("Base URL")
                    error: root.editor.urlError
                    help: qsTr("Without a dialect: Plexus tells it from the address.")

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
                    optional: true
                    error: root.editor.chatUrlError !== "" ? root.editor.chatUrlError : root.editor.hasDefaultUrl ? "" : root.editor.urlError
                    help: qsTr("Give one base URL at least: for the dialects this provider speaks.")

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
                    optional: true
                    error: root.editor.messagesUrlError

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
                ProviderKeyField {
                    id: keyField

                    editor: root.editor
                    readOnly: root.readOnly
                    keychainProblem: root.keychainProblem
                    onRetryKeychain: root.retryKeychain()
                    onShowAccounts: root.showAccounts()
                    onSignInRequested: (vendor, account) => root.signInRequested(vendor, account)
                }
                ProviderModels {
                    editor: root.editor
                    readOnly: root.readOnly
                }
                RowLayout {
                    Layout.topMargin: -Theme.spaceM
                    spacing: Theme.spaceM

                    PlexusButton {
                        kind: PlexusButton.Quiet
                        leftPadding: 0
                        iconName: "refresh"
                        text: qsTr("Choose from its list")
                        toolTip: qsTr("Asks the provider which models it has")
                        visible: !root.editor.isNew
                        enabled: !root.readOnly && !root.editor.dirty
                        onClicked: root.importModels()
                    }
                    PlexusButton {
                        kind: PlexusButton.Quiet
                        iconName: "arrow-right"
                        text: qsTr("Go to Models")
                        visible: !root.editor.isNew && root.editor.models.count > 0
                        onClicked: root.showModels()
                    }
                }
                ProviderMeters {
                    editor: root.editor
                    readOnly: root.readOnly
                }
                ProviderAdvanced {
                    editor: root.editor
                    readOnly: root.readOnly
                }
                Hairline {
                    Layout.fillWidth: true
                    visible: remove.visible
                }
                RowLayout {
                    id: remove

                    Layout.fillWidth: true
                    spacing: Theme.spaceM
                    visible: !root.editor.isNew && !root.readOnly

                    PlexusText {
                        Layout.fillWidth: true
                        text: root.removalText === "" ? qsTr("No model uses this provider.") : root.removalText
                        wrapMode: Text.Wrap
                        font.pixelSize: Theme.fontCaption
                        color: Theme.inkSecondary
                    }
                    PlexusButton {
                        kind: PlexusButton.Danger
                        iconName: "trash"
                        text: qsTr("Delete provider")
                        toolTip: root.removalText
                        onClicked: root.removeRequested()
                    }
                }
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: foot.implicitHeight + 2 * Theme.spaceM
            color: Theme.raised
            visible: root.editor.dirty

            Hairline {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
            }
            RowLayout {
                id: foot

                anchors.fill: parent
                anchors.leftMargin: Theme.spaceXl
                anchors.rightMargin: Theme.spaceXl
                anchors.topMargin: Theme.spaceM
                anchors.bottomMargin: Theme.spaceM
                spacing: Theme.spaceS

                PlexusText {
                    Layout.fillWidth: true
                    text: root.editor.saveHint !== "" ? root.editor.saveHint : root.editor.changes
                    maximumLineCount: 4
                    wrapMode: Text.Wrap
                    font.pixelSize: Theme.fontCaption
                    color: Theme.inkSecondary
                }
                PlexusButton {
                    text: root.editor.isNew ? qsTr("Cancel") : qsTr("Discard")
                    onClicked: root.editor.discard()
                }
                PlexusButton {
                    text: root.editor.isNew ? qsTr("Add provider") : qsTr("Save")
                    kind: PlexusButton.Primary
                    enabled: root.editor.canSave
                    toolTip: root.editor.saveHint
                    onClicked: root.editor.save()
                }
            }
        }
    }
}
