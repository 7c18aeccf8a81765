// SPDX-License-Identifier: GPL-3.0-or-later
// The open quota, or the form of a new one.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Forms
import Plexus.Theme
import Plexus.ViewModels.Keys

FocusScope {
    id: root

    required property QuotasViewModel quotas
    property bool readOnly: false

    signal closed
    // Of all keys that are held to it.
    signal recountRequested

    function focusName(): void {
        nameField.forceActiveFocus(Qt.ShortcutFocusReason);
        nameField.selectAll();
    }
    function showTop(): void {
        scroll.showTop();
    }
    function leave(): void {
        if (root.quotas.isNew)
            root.quotas.discard();
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
                    text: root.quotas.isNew ? qsTr("New quota") : root.quotas.savedName
                    elide: Text.ElideMiddle
                    font.pixelSize: Theme.fontSection
                    font.weight: Font.DemiBold
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                PlexusButton {
                    kind: PlexusButton.Quiet
                    text: qsTr("Add up anew …")
                    toolTip: qsTr("Counts the requests that are kept, should the use of quotas be wrong")
                    visible: root.quotas.bars.count > 0 && !root.quotas.isNew
                    onClicked: root.recountRequested()
                }
            }
            QuotaBars {
                Layout.fillWidth: true
                bars: root.quotas.bars
                byOwner: true
                visible: root.quotas.bars.count > 0
            }
            Hairline {
                Layout.fillWidth: true
                visible: root.quotas.bars.count > 0
            }
            FormField {
                label: qsTr("Name")
                help: qsTr("Shows in the list of keys, and in the answer a client gets when it is used up.")
                error: root.quotas.nameProblem

                PlexusTextField {
                    id: nameField

                    Layout.fillWidth: true
                    focus: true
                    text: root.quotas.name
                    placeholderText: root.readOnly ? "" : qsTr("monthly-budget")
                    invalid: root.quotas.nameProblem !== ""
                    enabled: !root.readOnly
                    Accessible.role: Accessible.EditableText
                    Accessible.name: qsTr("Name")
                    Accessible.description: root.quotas.nameProblem
                    onTextEdited: root.quotas.name = text
                    Keys.onEscapePressed: root.leave()
                }
            }
            FormRows {
                Layout.fillWidth: true
                form: root.quotas.form
                readOnly: root.readOnly
            }
            FormField {
                label: qsTr("Default")
                help: qsTr("Applies to every key that has no quota of its own.")

                PlexusSwitch {
                    text: checked ? qsTr("On") : qsTr("Off")
                    enabled: !root.readOnly
                    checked: root.quotas.isDefault
                    Accessible.name: qsTr("Default")
                    onToggled: root.quotas.isDefault = checked
                }
            }
            DeleteFoot {
                buttonText: qsTr("Delete quota")
                text: root.quotas.removalProblem !== "" ? root.quotas.removalProblem : qsTr("No key names it.")
                canDelete: root.quotas.removalProblem === ""
                visible: !root.quotas.isNew && !root.readOnly
                onDeleteRequested: root.quotas.remove()
            }
        }
        SaveBar {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.formWidth
            Layout.leftMargin: Theme.spaceXs
            Layout.rightMargin: Theme.spaceL
            visible: root.quotas.isNew || root.quotas.dirty
            text: root.quotas.saveHint !== "" ? root.quotas.saveHint : root.quotas.changes
            saveText: root.quotas.isNew ? qsTr("Add quota") : qsTr("Save")
            discardText: root.quotas.isNew ? qsTr("Cancel") : qsTr("Discard")
            canSave: root.quotas.canSave
            onSaveRequested: root.quotas.save()
            onDiscardRequested: {
                root.quotas.discard();
                root.closed();
            }
        }
    }
    Shortcut {
        sequence: Keymap.save
        enabled: root.visible && root.quotas.canSave
        onActivated: root.quotas.save()
    }
}
