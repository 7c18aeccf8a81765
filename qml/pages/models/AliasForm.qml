// SPDX-License-Identifier: GPL-3.0-or-later
// The form of one model name, and at its foot what Save will change.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Forms
import Plexus.Theme
import Plexus.ViewModels.Models

FocusScope {
    id: root

    required property ModelsViewModel viewModel

    readonly property AliasEditor editor: viewModel.editor
    readonly property bool readOnly: viewModel.changer.readOnly

    signal removeRequested

    function focusName(): void {
        nameField.forceActiveFocus(Qt.TabFocusReason);
    }
    function showTop(): void {
        scroll.showTop();
    }
    function copyName(): void {
        if (root.editor.isNew)
            return;
        clipboard.copy(root.editor.title);
        copied.restart();
    }
    function lines(parts: var): string {
        return parts.join("\n");
    }

    Clipboard {
        id: clipboard
    }
    Timer {
        id: copied

        interval: 1500
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

                    RowLayout {
                        Layout.fillWidth: true
                        spacing: Theme.spaceS

                        PlexusText {
                            Layout.fillWidth: true
                            Layout.preferredHeight: Theme.controlHeight
                            text: root.editor.title
                            elide: Text.ElideMiddle
                            font.pixelSize: Theme.fontSection
                            font.weight: Font.DemiBold
                            Accessible.role: Accessible.Heading
                            Accessible.name: text
                        }
                        PlexusIconButton {
                            visible: !root.editor.isNew
                            iconName: copied.running ? "check" : "copy"
                            tint: copied.running ? Theme.ok : Theme.inkSecondary
                            name: copied.running ? qsTr("Copied") : qsTr("Copy model name (Ctrl+C)")
                            onClicked: root.copyName()
                        }
                    }
                    Notice {
                        Layout.fillWidth: true
                        visible: root.editor.otherError !== ""
                        tone: StatusGlyph.Bad
                        text: root.editor.otherError
                    }
                    FormField {
                        label: qsTr("Name")
                        error: root.editor.slugError
                        help: qsTr("The model name clients ask for.")

                        PlexusTextField {
                            id: nameField

                            Layout.fillWidth: true
                            focus: true
                            enabled: !root.readOnly
                            monospace: true
                            invalid: root.editor.slugError !== ""
                            text: root.editor.slug
                            placeholderText: root.readOnly ? "" : "fast"
                            Accessible.name: qsTr("Name")
                            onTextEdited: root.editor.slug = text
                        }
                    }
                    FormField {
                        label: qsTr("Other names")
                        optional: true
                        error: root.editor.namesError
                        help: qsTr("Clients may ask for these as well. Separate several by commas or spaces.")

                        PlexusTextField {
                            Layout.fillWidth: true
                            enabled: !root.readOnly
                            monospace: true
                            invalid: root.editor.namesError !== ""
                            text: root.editor.additionalNames
                            placeholderText: root.readOnly ? "" : "small, gpt-4o-mini"
                            Accessible.name: qsTr("Other names")
                            onTextEdited: root.editor.additionalNames = text
                        }
                    }
                    TargetsField {
                        id: targets

                        Layout.topMargin: Theme.spaceS
                        viewModel: root.viewModel
                        scroller: scroll
                        available: grid.mainWidth
                        readOnly: root.readOnly
                        onDragMoved: (x, y) => dragLayer.pointAt(x, y)
                    }
                }
                RouteSection {
                    Layout.row: grid.wide ? 0 : 1
                    Layout.column: grid.wide ? 1 : 0
                    Layout.rowSpan: grid.sideRows
                    Layout.preferredWidth: grid.wide ? grid.sideWidth : grid.mainWidth
                    Layout.maximumWidth: Layout.preferredWidth
                    Layout.fillHeight: false
                    Layout.alignment: Qt.AlignTop
                    visible: !root.editor.isNew
                    unfoldable: !grid.wide
                    route: root.viewModel.route
                    pageVisible: root.visible
                    edited: root.editor.dirty
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
                        label: qsTr("Conversations")
                        help: qsTr("Keeps the provider's prompt cache warm; moves only when the target fails or cools down.")

                        PlexusSwitch {
                            text: qsTr("Keep a conversation on one target")
                            enabled: !root.readOnly
                            checked: root.editor.sticky
                            onToggled: root.editor.sticky = checked
                        }
                    }
                    FormField {
                        label: qsTr("Images")
                        help: root.editor.descriptor !== "" ? qsTr("For models without image input: %1 describes each image once, and the text takes its place.").arg(root.editor.descriptor) : qsTr("For models without image input. First choose the model that describes images in Settings.")

                        PlexusSwitch {
                            text: qsTr("Have images described first")
                            enabled: !root.readOnly
                            checked: root.editor.describesImages
                            onToggled: root.editor.describesImages = checked
                        }
                    }
                    FormField {
                        label: qsTr("Translation")
                        help: qsTr("Avoids translating requests; among equals the order above decides.")

                        PlexusSwitch {
                            text: qsTr("Prefer targets that speak the client's API")
                            enabled: !root.readOnly
                            checked: root.editor.matchesApi
                            onToggled: root.editor.matchesApi = checked
                        }
                    }
                    AliasAdvanced {
                        editor: root.editor
                        readOnly: root.readOnly
                    }
                    DeleteFoot {
                        buttonText: qsTr("Delete model")
                        text: root.viewModel.removalText !== "" ? root.viewModel.removalText : qsTr("Nothing else depends on it.")
                        canDelete: !root.viewModel.changer.busy
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
            visible: root.editor.dirty || root.editor.isNew
            text: root.editor.saveHint !== "" ? root.editor.saveHint : root.lines(root.editor.changes)
            saveText: root.editor.isNew ? qsTr("Add model") : qsTr("Save")
            discardText: root.editor.isNew ? qsTr("Cancel") : qsTr("Discard")
            canSave: root.editor.canSave
            canDiscard: !root.editor.saving
            onSaveRequested: root.editor.save()
            onDiscardRequested: root.editor.discard()
        }
    }
    DragLayer {
        id: dragLayer

        x: scroll.x
        y: scroll.y
        width: scroll.width
        height: scroll.height
        drag: root.editor.drag
        scroller: scroll
        columnX: Theme.spaceXs
        columnWidth: grid.mainWidth
        onGapsWanted: targets.addGaps()
    }
    Shortcut {
        sequence: Keymap.save
        enabled: root.visible && root.editor.canSave
        onActivated: root.editor.save()
    }
}
