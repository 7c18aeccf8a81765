// SPDX-License-Identifier: GPL-3.0-or-later
// The models a provider offers: list, tick, add.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Providers

Sheet {
    id: root

    required property ModelImportViewModel model

    readonly property bool listed: model.step === ModelImportViewModel.Listed || model.step === ModelImportViewModel.Importing
    readonly property bool done: model.step === ModelImportViewModel.Done

    function openFor(provider: string): void {
        root.model.open(provider);
        root.open();
    }

    title: qsTr("Models of %1").arg(root.model.provider)
    onClosed: root.model.close()
    actions: [
        PlexusButton {
            text: root.done ? qsTr("Close") : qsTr("Cancel")
            onClicked: root.close()
        },
        PlexusButton {
            text: qsTr("Try again")
            visible: root.listed && root.model.list.total === 0
            onClicked: root.model.open(root.model.provider)
        },
        PlexusButton {
            text: root.model.list.picked > 0 ? qsTr("Add %n model(s)", "", root.model.list.picked) : qsTr("Add")
            kind: PlexusButton.Primary
            visible: !root.done
            enabled: root.model.canImport
            onClicked: root.model.importPicked()
        }
    ]

    StatusGlyph {
        tone: StatusGlyph.Running
        text: root.model.progress === "" ? qsTr("Asking the provider …") : root.model.progress
        visible: root.model.step === ModelImportViewModel.Listing
    }
    Notice {
        Layout.fillWidth: true
        tone: StatusGlyph.Bad
        text: root.model.problem
        visible: root.model.problem !== ""
    }
    Notice {
        Layout.fillWidth: true
        tone: StatusGlyph.Ok
        text: root.model.outcome
        visible: root.done
    }
    Notice {
        Layout.fillWidth: true
        tone: StatusGlyph.Neutral
        text: root.model.remark
        visible: root.model.remark !== "" && root.listed
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS
        visible: root.listed && root.model.list.total > 0

        SearchField {
            Layout.fillWidth: true
            placeholderText: qsTr("Filter")
            text: root.model.list.filter
            onTextChanged: root.model.list.filter = text
        }
        PlexusButton {
            kind: PlexusButton.Quiet
            text: root.model.list.picked > 0 ? qsTr("Select none") : qsTr("Select all new")
            onClicked: root.model.list.pickShown(root.model.list.picked === 0)
        }
    }
    PlexusListView {
        id: models

        Layout.fillWidth: true
        Layout.preferredHeight: 320
        visible: root.listed && root.model.list.total > 0
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.model.list
        Accessible.role: Accessible.List
        Accessible.name: root.title
        T.ScrollBar.vertical: PlexusScrollBar {}
        delegate: RowLayout {
            id: row

            required property int index
            required property string modelId
            required property string name
            required property string facts
            required property bool isPicked
            required property bool configured
            required property string alias
            required property string summary

            width: models.width - Theme.spaceM
            height: Theme.grown(44)
            spacing: Theme.spaceS

            PlexusCheckBox {
                checked: row.isPicked
                Accessible.name: row.summary
                onToggled: root.model.list.pick(row.index, checked)
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                PlexusText {
                    Layout.fillWidth: true
                    text: row.name === "" ? row.modelId : row.modelId + " · " + row.name
                    textFormat: Text.PlainText
                    elide: Text.ElideMiddle
                    font.family: Theme.monoFamily
                    Accessible.ignored: true
                }
                PlexusText {
                    Layout.fillWidth: true
                    text: row.facts
                    textFormat: Text.PlainText
                    elide: Text.ElideRight
                    font.pixelSize: Theme.fontCaption
                    color: Theme.inkSecondary
                    visible: text !== ""
                    Accessible.ignored: true
                }
            }
            Badge {
                text: qsTr("Added")
                visible: row.configured
                Accessible.ignored: true
            }
            PlexusText {
                text: row.alias
                textFormat: Text.PlainText
                elide: Text.ElideRight
                Layout.maximumWidth: row.width / 2
                font.pixelSize: Theme.fontCaption
                color: Theme.inkSecondary
                visible: root.model.withAliases
                Accessible.ignored: true
            }
        }
    }
    PlexusCheckBox {
        text: qsTr("Let clients ask for each model by its name")
        checked: root.model.withAliases
        visible: root.listed && root.model.list.total > 0
        onToggled: root.model.withAliases = checked
    }
    PlexusCheckBox {
        text: qsTr("If the name is taken, add the model as one more target of it")
        checked: root.model.joinsTaken
        visible: root.listed && root.model.list.total > 0 && root.model.withAliases
        onToggled: root.model.joinsTaken = checked
    }
}
