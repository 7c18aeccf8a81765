// SPDX-License-Identifier: GPL-3.0-or-later
// The open key, or the form of a new one.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Forms
import Plexus.Theme
import Plexus.ViewModels.Keys

FocusScope {
    id: root

    required property KeysViewModel viewModel

    readonly property KeyForm form: viewModel.form
    property bool unfolded: false
    // A mistake is never hidden behind the fold.
    readonly property bool limitsShown: unfolded || form.limitErrors > 0
    readonly property bool editable: !viewModel.changer.readOnly && !viewModel.changer.busy

    // The keyboard goes back to the list.
    signal closed

    function focusName(): void {
        nameField.forceActiveFocus(Qt.ShortcutFocusReason);
        nameField.selectAll();
    }
    function showTop(): void {
        scroll.showTop();
    }
    function leave(): void {
        if (root.form.isNew)
            root.viewModel.discard();
        root.closed();
    }

    // Of a long text one reads the beginning first.
    function showStarts(): void {
        if (!nameField.activeFocus)
            nameField.cursorPosition = 0;
        if (!commentField.activeFocus)
            commentField.cursorPosition = 0;
    }

    Accessible.role: Accessible.Pane
    Accessible.name: heading.text

    Component.onCompleted: root.showStarts()

    Connections {
        target: root.viewModel

        function onSelectionChanged(): void {
            root.showStarts();
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

                // The shell commands on a line each.
                sideLeast: 420
                available: scroll.width - Theme.spaceXs - Theme.spaceL
                Layout.fillWidth: true

                ColumnLayout {
                    Layout.row: 0
                    Layout.column: 0
                    Layout.preferredWidth: grid.mainWidth
                    Layout.maximumWidth: Layout.preferredWidth
                    Layout.fillHeight: false
                    Layout.alignment: Qt.AlignTop
                    spacing: Theme.spaceL

                    RowLayout {
                        Layout.fillWidth: true
                        Layout.minimumHeight: Theme.controlHeight
                        spacing: Theme.spaceM

                        PlexusText {
                            id: heading

                            Layout.fillWidth: true
                            text: root.form.isNew ? qsTr("New key") : root.form.savedName
                            elide: Text.ElideMiddle
                            font.pixelSize: Theme.fontSection
                            font.weight: Font.DemiBold
                            Accessible.role: Accessible.Heading
                            Accessible.name: text
                        }
                        PlexusSwitch {
                            text: checked ? qsTr("On") : qsTr("Off")
                            checked: root.form.keyEnabled
                            enabled: root.editable
                            visible: !root.form.isNew
                            Accessible.name: qsTr("Accept requests with this key")
                            onToggled: {
                                root.viewModel.setEnabled(root.viewModel.selectedRow, checked);
                                // What is in force shows, also when the change is refused.
                                checked = Qt.binding(() => root.form.keyEnabled);
                            }
                        }
                    }
                    ShownKeyCard {
                        Layout.fillWidth: true
                        keyText: root.viewModel.shownKey
                        fresh: root.viewModel.shownKeyIsFresh
                        visible: root.viewModel.shownKey !== ""
                        onDone: {
                            root.viewModel.dismissShownKey();
                            root.closed();
                        }
                    }
                    Notice {
                        Layout.fillWidth: true
                        tone: StatusGlyph.Neutral
                        text: root.viewModel.rotation.clientsText
                        visible: text !== ""
                        dismissable: true
                        onDismissed: root.viewModel.rotation.dismissClientsText()
                    }
                }
                // What one comes to see.
                ColumnLayout {
                    Layout.row: grid.wide ? 0 : 1
                    Layout.column: grid.wide ? 1 : 0
                    Layout.rowSpan: grid.sideRows
                    // On a line with the heading beside it.
                    Layout.topMargin: grid.wide ? Theme.spaceXs : 0
                    Layout.preferredWidth: grid.wide ? grid.sideWidth : grid.mainWidth
                    Layout.maximumWidth: Layout.preferredWidth
                    Layout.fillHeight: false
                    Layout.alignment: Qt.AlignTop
                    spacing: Theme.spaceL
                    visible: !root.form.isNew

                    Section {
                        title: qsTr("Usage")
                        visible: root.viewModel.bars.count > 0
                        actions: PlexusButton {
                            kind: PlexusButton.Quiet
                            text: qsTr("Add up anew …")
                            toolTip: qsTr("Counts the requests that are kept, should the use of quotas be wrong")
                            onClicked: root.viewModel.askToRecount()
                        }

                        QuotaBars {
                            Layout.fillWidth: true
                            bars: root.viewModel.bars
                        }
                    }
                    ClientSetup {
                        Layout.fillWidth: true
                        viewModel: root.viewModel
                    }
                    Hairline {
                        Layout.fillWidth: true
                        Layout.topMargin: Theme.spaceS
                        visible: !grid.wide
                    }
                }
                ColumnLayout {
                    Layout.row: grid.wide ? 1 : 2
                    Layout.column: 0
                    Layout.preferredWidth: grid.mainWidth
                    Layout.maximumWidth: Layout.preferredWidth
                    Layout.fillHeight: false
                    Layout.alignment: Qt.AlignTop
                    spacing: Theme.spaceL

                    FormField {
                        label: qsTr("Name")
                        help: qsTr("Shows beside every request made with this key.")
                        error: root.form.nameProblem

                        PlexusTextField {
                            id: nameField

                            Layout.fillWidth: true
                            focus: true
                            text: root.form.name
                            placeholderText: qsTr("laptop")
                            invalid: root.form.nameProblem !== ""
                            enabled: root.editable
                            Accessible.role: Accessible.EditableText
                            Accessible.name: qsTr("Name")
                            Accessible.description: root.form.nameProblem
                            onTextEdited: root.form.name = text
                            onAccepted: root.viewModel.save()
                            Keys.onEscapePressed: root.leave()
                        }
                    }
                    FormField {
                        label: qsTr("Comment")
                        optional: true

                        PlexusTextField {
                            id: commentField

                            Layout.fillWidth: true
                            text: root.form.comment
                            enabled: root.editable
                            Accessible.role: Accessible.EditableText
                            Accessible.name: qsTr("Comment")
                            onTextEdited: root.form.comment = text
                            onAccepted: root.viewModel.save()
                            Keys.onEscapePressed: root.leave()
                        }
                    }
                    PlexusText {
                        Layout.fillWidth: true
                        text: qsTr("Plexus makes the key and shows it once. It keeps only the hash.")
                        color: Theme.inkSecondary
                        wrapMode: Text.Wrap
                        visible: root.form.isNew
                    }
                    FormField {
                        label: qsTr("Quotas")
                        help: root.form.quotaHint

                        Column {
                            Layout.fillWidth: true

                            Repeater {
                                model: root.form.quotas

                                PlexusCheckBox {
                                    id: quota

                                    required property int index
                                    required property string name
                                    required property string comment
                                    required property bool isChecked

                                    enabled: root.editable
                                    //: Name of a quota, what it allows
                                    text: qsTr("%1 · %2").arg(quota.name).arg(quota.comment)
                                    checked: quota.isChecked
                                    Accessible.name: text
                                    onToggled: root.form.quotas.check(quota.index, checked)
                                }
                            }
                        }
                    }
                    PlexusButton {
                        kind: PlexusButton.Quiet
                        leftPadding: Theme.spaceXs
                        iconName: root.limitsShown ? "chevron-down" : "chevron-right"
                        text: root.form.limitedFields > 0 ? qsTr("What this key may use (%n set)", "", root.form.limitedFields) : qsTr("What this key may use")
                        onClicked: root.unfolded = !root.unfolded
                    }
                    FormRows {
                        Layout.fillWidth: true
                        form: root.form.limits
                        readOnly: !root.editable
                        visible: root.limitsShown
                    }
                    FormField {
                        label: qsTr("Secret")
                        //: %1 the first digits of a SHA-256 sum
                        help: qsTr("SHA-256 of the key: %1…").arg(root.form.fingerprint)
                        visible: !root.form.isNew

                        PlexusButton {
                            text: qsTr("Replace the secret …")
                            enabled: root.editable
                            visible: !root.viewModel.changer.readOnly
                            onClicked: root.viewModel.askToRotate()
                        }
                    }
                    DeleteFoot {
                        buttonText: qsTr("Delete key")
                        text: qsTr("Clients that use it are refused from then on.")
                        canDelete: root.editable
                        visible: !root.form.isNew && !root.viewModel.changer.readOnly
                        onDeleteRequested: root.viewModel.remove(root.viewModel.selectedRow)
                    }
                }
            }
        }
        SaveBar {
            Layout.fillWidth: true
            Layout.maximumWidth: grid.mainWidth
            Layout.leftMargin: Theme.spaceXs
            Layout.rightMargin: Theme.spaceL
            visible: root.form.isNew || root.form.dirty
            text: root.form.otherProblem !== "" ? root.form.otherProblem : root.form.changes
            saveText: root.form.isNew ? qsTr("Add key") : qsTr("Save")
            discardText: root.form.isNew ? qsTr("Cancel") : qsTr("Discard")
            canSave: root.form.canSave && root.editable
            canDiscard: !root.viewModel.changer.busy
            onSaveRequested: root.viewModel.save()
            onDiscardRequested: {
                root.viewModel.discard();
                root.closed();
            }
        }
    }
    Shortcut {
        sequence: Keymap.save
        enabled: root.visible && root.form.canSave && root.editable
        onActivated: root.viewModel.save()
    }
}
