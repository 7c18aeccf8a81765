// SPDX-License-Identifier: GPL-3.0-or-later
// The open server, or the form of a new one.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Forms
import Plexus.Theme
import Plexus.ViewModels.Mcp

FocusScope {
    id: root

    required property McpViewModel viewModel
    property bool readOnly: false

    readonly property McpServersEditor servers: viewModel.servers
    readonly property McpServerPanel panel: viewModel.panel

    signal closed

    function focusName(): void {
        nameField.forceActiveFocus(Qt.ShortcutFocusReason);
        nameField.selectAll();
    }
    function showTop(): void {
        scroll.showTop();
    }
    function leave(): void {
        if (root.servers.isNew)
            root.servers.discard();
        root.closed();
    }

    Accessible.role: Accessible.Pane
    Accessible.name: heading.text

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        FormScroll {
            id: scroll

            Layout.fillWidth: true
            Layout.fillHeight: true

            RowLayout {
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.controlHeight
                spacing: Theme.spaceM

                PlexusText {
                    id: heading

                    Layout.fillWidth: true
                    text: root.servers.isNew ? qsTr("New MCP server") : root.servers.savedName
                    elide: Text.ElideMiddle
                    font.pixelSize: Theme.fontSection
                    font.weight: Font.DemiBold
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
            }
            McpServerState {
                Layout.fillWidth: true
                panel: root.panel
                visible: root.panel.known && !root.servers.isNew
            }
            McpKeys {
                keyList: root.panel.keys
                visible: root.panel.known && !root.servers.isNew && root.panel.keys.count > 0
            }
            McpTools {
                panel: root.panel
                visible: root.panel.known && !root.servers.isNew
            }
            Hairline {
                Layout.fillWidth: true
                visible: root.panel.known && !root.servers.isNew
            }
            FormField {
                label: qsTr("Name")
                help: qsTr("Lower-case letters, digits, - and _. Clients find it at /mcp/ followed by this name.")
                error: root.servers.nameProblem

                PlexusTextField {
                    id: nameField

                    Layout.fillWidth: true
                    focus: true
                    text: root.servers.name
                    placeholderText: root.readOnly ? "" : qsTr("files")
                    invalid: root.servers.nameProblem !== ""
                    enabled: !root.readOnly
                    Accessible.role: Accessible.EditableText
                    Accessible.name: qsTr("Name")
                    Accessible.description: root.servers.nameProblem
                    onTextEdited: root.servers.name = text
                    Keys.onEscapePressed: root.leave()
                }
            }
            FormRows {
                Layout.fillWidth: true
                form: root.servers.form
                readOnly: root.readOnly
            }
            DeleteFoot {
                buttonText: qsTr("Delete server")
                text: qsTr("Clients lose its tools at once.")
                visible: !root.servers.isNew && !root.readOnly
                onDeleteRequested: root.servers.remove()
            }
        }
        SaveBar {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.formWidth
            Layout.leftMargin: Theme.spaceXs
            Layout.rightMargin: Theme.spaceL
            visible: root.servers.isNew || root.servers.dirty
            text: root.servers.saveHint !== "" ? root.servers.saveHint : root.servers.changes
            saveText: root.servers.isNew ? qsTr("Add server") : qsTr("Save")
            discardText: root.servers.isNew ? qsTr("Cancel") : qsTr("Discard")
            canSave: root.servers.canSave
            onSaveRequested: root.servers.save()
            onDiscardRequested: {
                root.servers.discard();
                root.closed();
            }
        }
    }
    Shortcut {
        sequence: Keymap.save
        enabled: root.visible && root.servers.canSave
        onActivated: root.servers.save()
    }
}
