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

    signal retryKeychain
    signal removeRequested

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Flickable {
            id: flickable

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

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.spaceS

                    PlexusText {
                        Layout.fillWidth: true
                        text: root.editor.title
                        font.pixelSize: Theme.fontSection
                        font.weight: Font.DemiBold
                        Accessible.role: Accessible.Heading
                        Accessible.name: text
                    }
                    PlexusIconButton {
                        visible: !root.editor.isNew
                        enabled: !root.readOnly
                        iconName: "trash"
                        name: qsTr("Delete this provider")
                        onClicked: root.removeRequested()
                    }
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
                            Layout.fillWidth: true
                            focus: true
                            enabled: !root.readOnly
                            monospace: true
                            invalid: root.editor.slugError !== ""
                            text: root.editor.slug
                            placeholderText: "openai"
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
                            placeholderText: "OpenAI"
                            Accessible.name: qsTr("Display name")
                            onTextEdited: root.editor.displayName = text
                        }
                    }
                }
                FormField {
                    visible: root.editor.hasDefaultUrl
                    label: qsTr("Base URL")
                    error: root.editor.urlError
                    help: qsTr("For every dialect that has none of its own below.")

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
                    label: qsTr("Base URL for OpenAI chat completions")
                    optional: true
                    error: root.editor.chatUrlError !== "" ? root.editor.chatUrlError : root.editor.hasDefaultUrl ? "" : root.editor.urlError
                    help: qsTr("Give one base URL at least: for the dialects this provider speaks.")

                    PlexusTextField {
                        Layout.fillWidth: true
                        enabled: !root.readOnly
                        monospace: true
                        invalid: root.editor.chatUrlError !== ""
                        text: root.editor.chatUrl
                        placeholderText: "https://api.openai.com/v1"
                        Accessible.name: qsTr("Base URL for OpenAI chat completions")
                        onTextEdited: root.editor.chatUrl = text
                    }
                }
                FormField {
                    label: qsTr("Base URL for Anthropic Messages")
                    optional: true
                    error: root.editor.messagesUrlError

                    PlexusTextField {
                        Layout.fillWidth: true
                        enabled: !root.readOnly
                        monospace: true
                        invalid: root.editor.messagesUrlError !== ""
                        text: root.editor.messagesUrl
                        placeholderText: "https://api.anthropic.com"
                        Accessible.name: qsTr("Base URL for Anthropic Messages")
                        onTextEdited: root.editor.messagesUrl = text
                    }
                }
                ProviderKeyField {
                    editor: root.editor
                    readOnly: root.readOnly
                    keychainProblem: root.keychainProblem
                    onRetryKeychain: root.retryKeychain()
                }
                ProviderModels {
                    editor: root.editor
                    readOnly: root.readOnly
                }
                ProviderAdvanced {
                    editor: root.editor
                    readOnly: root.readOnly
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
