// SPDX-License-Identifier: GPL-3.0-or-later
// The form of one provider, and at its foot what Save will change.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Forms
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
            addresses.takeFocus();
        else
            keyField.takeFocus();
    }

    Shortcut {
        sequence: Keymap.save
        enabled: root.visible && root.editor.canSave
        onActivated: root.editor.save()
    }
    Connections {
        target: root.editor

        function onOpened(): void {
            scroll.showTop();
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        FormScroll {
            id: scroll

            columnWidth: grid.wide ? width : Theme.formWidth
            Layout.fillWidth: true
            Layout.fillHeight: true

            FormGrid {
                id: grid

                available: scroll.width - Theme.spaceXs - Theme.spaceL
                Layout.fillWidth: true

                ColumnLayout {
                    id: form

                    Layout.row: 0
                    Layout.column: 0
                    Layout.preferredWidth: grid.mainWidth
                    Layout.maximumWidth: Layout.preferredWidth
                    Layout.fillHeight: false
                    Layout.alignment: Qt.AlignTop
                    spacing: Theme.spaceL

                    PlexusText {
                        Layout.fillWidth: true
                        Layout.preferredHeight: Theme.controlHeight
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
                        columns: grid.mainWidth < 420 ? 1 : 2
                        columnSpacing: Theme.spaceM
                        rowSpacing: Theme.spaceL

                        FormField {
                            Layout.preferredWidth: 1
                            Layout.alignment: Qt.AlignTop
                            label: qsTr("Name")
                            error: root.editor.slugError
                            help: qsTr("Short, without spaces. Models and logs use it.")

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
                    ProviderAddresses {
                        id: addresses

                        editor: root.editor
                        readOnly: root.readOnly
                        usesAccount: root.usesAccount
                    }
                    ProviderKeyField {
                        id: keyField

                        editor: root.editor
                        readOnly: root.readOnly
                        keychainProblem: root.keychainProblem
                        available: grid.mainWidth
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
                            iconName: "download"
                            text: qsTr("Import models …")
                            toolTip: qsTr("Asks the provider which models it has, and lets you choose")
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
                }
                ProviderMeterCard {
                    Layout.row: grid.wide ? 0 : 1
                    Layout.column: grid.wide ? 1 : 0
                    Layout.rowSpan: grid.sideRows
                    Layout.preferredWidth: grid.wide ? grid.sideWidth : grid.mainWidth
                    Layout.maximumWidth: Layout.preferredWidth
                    Layout.fillHeight: false
                    Layout.alignment: Qt.AlignTop
                    narrow: grid.wide
                    board: root.editor.meters
                    watched: root.visible
                    visible: board.count > 0
                }
                ColumnLayout {
                    Layout.row: grid.wide ? 1 : 2
                    Layout.column: 0
                    Layout.preferredWidth: grid.mainWidth
                    Layout.maximumWidth: Layout.preferredWidth
                    Layout.fillHeight: false
                    Layout.alignment: Qt.AlignTop
                    spacing: Theme.spaceL

                    ProviderAdapters {
                        editor: root.editor
                        readOnly: root.readOnly
                    }
                    ProviderAdvanced {
                        Layout.topMargin: -Theme.spaceM
                        editor: root.editor
                        readOnly: root.readOnly
                    }
                    DeleteFoot {
                        buttonText: qsTr("Delete provider")
                        text: root.removalText === "" ? qsTr("No model uses this provider.") : root.removalText
                        visible: !root.editor.isNew && !root.readOnly
                        onDeleteRequested: root.removeRequested()
                    }
                }
            }
        }
        SaveBar {
            Layout.fillWidth: true
            Layout.maximumWidth: grid.mainWidth
            Layout.leftMargin: Theme.spaceXs
            Layout.rightMargin: Theme.spaceL
            visible: root.editor.dirty
            text: root.editor.saveHint !== "" ? root.editor.saveHint : root.editor.changes
            saveText: root.editor.isNew ? qsTr("Add provider") : qsTr("Save")
            discardText: root.editor.isNew ? qsTr("Cancel") : qsTr("Discard")
            canSave: root.editor.canSave
            canDiscard: !root.editor.saving
            onSaveRequested: root.editor.save()
            onDiscardRequested: root.editor.discard()
        }
    }
}
