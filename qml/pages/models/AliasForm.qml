// SPDX-License-Identifier: GPL-3.0-or-later
// The form of one model name, and at its foot what Save will change.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Models

FocusScope {
    id: root

    required property ModelsViewModel viewModel

    readonly property AliasEditor editor: viewModel.editor
    readonly property bool readOnly: viewModel.changer.readOnly

    // Where a target was moved last.
    property int lastStep: 1

    signal removeRequested

    function focusName(): void {
        nameField.forceActiveFocus(Qt.TabFocusReason);
    }
    function showTop(): void {
        flickable.contentY = 0;
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

    Clipboard {
        id: clipboard
    }
    Timer {
        id: copied

        interval: 1500
    }
    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged(): void {
            if (root.activeFocus)
                root.reveal(root.Window.activeFocusItem);
        }
    }
    Connections {
        target: root.editor.groups

        // The row was made anew elsewhere: its button takes the keyboard again.
        function onTargetMoved(row: int, target: int): void {
            const group = groups.itemAt(row) as AliasGroup;
            group?.targetItem(target)?.followMove(root.lastStep);
        }
        function onGroupMoved(row: int): void {
            (groups.itemAt(row) as AliasGroup)?.followMove();
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Flickable {
            id: flickable

            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: form.implicitHeight + form.y + Theme.spaceXl
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            T.ScrollBar.vertical: PlexusScrollBar {}

            ColumnLayout {
                id: form

                x: Theme.focusRing
                y: Theme.focusRing
                width: Math.min(flickable.width - Theme.spaceL, Theme.formWidth)
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
                    help: qsTr("What clients ask for as model.")

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
                    help: qsTr("Lead to the same targets; several are separated by commas or spaces.")

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
                FormField {
                    label: qsTr("Targets")
                    error: root.editor.targetsError

                    PlexusText {
                        Layout.fillWidth: true
                        visible: root.editor.groups.count > 1
                        text: qsTr("The second group is asked when every target of the first one has failed, and so on.")
                        color: Theme.inkSecondary
                        font.pixelSize: Theme.fontCaption
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                    }
                    Repeater {
                        id: groups

                        model: root.editor.groups

                        AliasGroup {
                            id: group

                            Layout.fillWidth: true
                            Layout.bottomMargin: Theme.spaceS
                            editor: root.editor
                            readOnly: root.readOnly
                            available: form.width
                            onMoveRequested: (target, step) => {
                                root.lastStep = step;
                                root.editor.groups.moveTarget(group.index, target, step);
                            }
                            onClearRequested: (provider, model) => root.viewModel.cooldowns.clear(provider, model)
                        }
                    }
                    PlexusButton {
                        kind: PlexusButton.Quiet
                        leftPadding: Theme.spaceXs
                        iconName: "plus"
                        text: qsTr("Add a group to fall back to")
                        enabled: !root.readOnly
                        onClicked: {
                            root.editor.groups.append();
                            const group = groups.itemAt(root.editor.groups.count - 1) as AliasGroup;
                            group?.targetItem(0)?.focusModel();
                        }
                    }
                }
                RouteSection {
                    Layout.fillWidth: true
                    visible: !root.editor.isNew
                    route: root.viewModel.route
                    pageVisible: root.visible
                    edited: root.editor.dirty
                }
                FormField {
                    label: qsTr("Conversations")
                    help: qsTr("The provider's prompt cache keeps hitting; only a failure or a rest moves a conversation.")

                    PlexusSwitch {
                        text: qsTr("Keep a conversation on one target")
                        enabled: !root.readOnly
                        checked: root.editor.sticky
                        onToggled: root.editor.sticky = checked
                    }
                }
                FormField {
                    label: qsTr("Images")
                    help: root.editor.descriptor !== "" ? qsTr("For models that see none: %1 describes each image once, and the text takes its place.").arg(root.editor.descriptor) : qsTr("For models that see none. Name the model that describes images in Settings first.")

                    PlexusSwitch {
                        text: qsTr("Have images described first")
                        enabled: !root.readOnly
                        checked: root.editor.describesImages
                        onToggled: root.editor.describesImages = checked
                    }
                }
                FormField {
                    label: qsTr("The client's own API")
                    help: qsTr("Nothing has to be translated then; the order above decides among the rest.")

                    PlexusSwitch {
                        text: qsTr("Targets that speak it go first")
                        enabled: !root.readOnly
                        checked: root.editor.matchesApi
                        onToggled: root.editor.matchesApi = checked
                    }
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.spaceS
                    spacing: Theme.spaceS
                    visible: !root.editor.isNew && !root.readOnly

                    Hairline {
                        Layout.fillWidth: true
                    }
                    RowLayout {
                        Layout.fillWidth: true
                        Layout.topMargin: Theme.spaceS
                        spacing: Theme.spaceM

                        PlexusButton {
                            kind: PlexusButton.Danger
                            iconName: "trash"
                            text: qsTr("Delete model")
                            toolTip: root.viewModel.removalText
                            enabled: !root.viewModel.changer.busy
                            onClicked: root.removeRequested()
                        }
                        PlexusText {
                            Layout.fillWidth: true
                            text: root.viewModel.removalText !== "" ? root.viewModel.removalText : qsTr("Nothing else depends on it.")
                            color: Theme.inkSecondary
                            font.pixelSize: Theme.fontCaption
                            wrapMode: Text.Wrap
                            elide: Text.ElideNone
                        }
                    }
                }
            }
        }
        Hairline {
            Layout.fillWidth: true
            visible: root.editor.dirty || root.editor.isNew
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.spaceM
            Layout.bottomMargin: Theme.spaceM
            spacing: Theme.spaceS
            visible: root.editor.dirty || root.editor.isNew

            PlexusText {
                Layout.fillWidth: true
                text: root.editor.saveHint !== "" ? root.editor.saveHint : root.lines(root.editor.changes)
                maximumLineCount: 4
                wrapMode: Text.Wrap
                font.pixelSize: Theme.fontCaption
                color: Theme.inkSecondary
            }
            PlexusButton {
                text: root.editor.isNew ? qsTr("Cancel") : qsTr("Discard")
                enabled: !root.editor.saving
                onClicked: root.editor.discard()
            }
            PlexusButton {
                text: root.editor.isNew ? qsTr("Add model") : qsTr("Save")
                kind: PlexusButton.Primary
                enabled: root.editor.canSave
                toolTip: root.editor.saveHint
                onClicked: root.editor.save()
            }
        }
    }
    Shortcut {
        sequence: "Ctrl+S"
        enabled: root.visible && root.editor.canSave
        onActivated: root.editor.save()
    }
}
