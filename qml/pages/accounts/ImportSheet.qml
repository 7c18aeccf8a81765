// SPDX-License-Identifier: GPL-3.0-or-later
// Copies logins other programs have on this computer, by explicit choice.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Accounts

Sheet {
    id: root

    required property AccountImportViewModel model

    readonly property bool choosing: model.stage === AccountImportViewModel.Choosing
    readonly property bool deciding: model.stage === AccountImportViewModel.Deciding
    readonly property bool done: model.stage === AccountImportViewModel.Done

    title: qsTr("Import logins of other programs")
    onAboutToShow: root.model.open()
    onOpened: {
        if (sources.count > 0)
            sources.itemAt(0)?.forceActiveFocus(Qt.TabFocusReason);
        else
            path.forceActiveFocus(Qt.TabFocusReason);
    }
    onClosed: root.model.close()
    actions: [
        PlexusButton {
            text: root.deciding ? qsTr("Leave them there") : root.done ? qsTr("Close") : qsTr("Cancel")
            onClicked: {
                if (root.deciding)
                    root.model.leaveRest();
                else
                    root.close();
            }
        },
        PlexusButton {
            kind: PlexusButton.Primary
            text: qsTr("Import")
            visible: root.deciding
            enabled: root.model.canGoOn
            onClicked: root.model.goOn()
        }
    ]

    PlexusText {
        Layout.fillWidth: true
        text: qsTr("Plexus reads a file only when you choose it, and copies what it needs. The file stays as it is.")
        wrapMode: Text.Wrap
        color: Theme.inkSecondary
        visible: root.choosing
    }
    Notice {
        Layout.fillWidth: true
        tone: StatusGlyph.Bad
        text: root.model.problem
        visible: text !== ""
    }
    PlexusText {
        Layout.fillWidth: true
        text: qsTr("No program Plexus knows has a login on this computer.")
        wrapMode: Text.Wrap
        visible: root.choosing && root.model.sources.count === 0
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.margins: Theme.focusRing
        spacing: Theme.spaceXs
        visible: root.choosing && root.model.sources.count > 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Programs with logins")

        Repeater {
            id: sources

            model: root.model.sources

            T.AbstractButton {
                id: source

                required property int index
                required property string program
                required property string path

                Layout.fillWidth: true
                implicitHeight: Theme.grown(44)
                hoverEnabled: true
                focusPolicy: Qt.StrongFocus
                text: program
                Accessible.role: Accessible.Button
                Accessible.name: qsTr("Import the logins of %1").arg(program)
                Accessible.description: source.path
                Accessible.onPressAction: {
                    if (source.enabled)
                        source.clicked();
                }
                Keys.onReturnPressed: source.clicked()
                Keys.onEnterPressed: source.clicked()
                onClicked: root.model.read(source.index)

                contentItem: Item {
                    RowLayout {
                        anchors.fill: parent
                        anchors.leftMargin: Theme.spaceM
                        anchors.rightMargin: Theme.spaceM
                        spacing: Theme.spaceM

                        PlexusText {
                            text: source.program
                            textFormat: Text.PlainText
                            font.weight: Font.DemiBold
                            Accessible.ignored: true
                        }
                        PlexusText {
                            Layout.fillWidth: true
                            text: source.path
                            textFormat: Text.PlainText
                            elide: Text.ElideMiddle
                            font.family: Theme.monoFamily
                            font.pixelSize: Theme.fontCaption
                            color: Theme.inkSecondary
                            horizontalAlignment: Text.AlignRight
                            Accessible.ignored: true
                        }
                        TintedIcon {
                            Layout.preferredWidth: Theme.iconSize
                            Layout.preferredHeight: Theme.iconSize
                            name: "chevron-right"
                            color: Theme.inkSecondary
                        }
                    }
                }
                background: Rectangle {
                    radius: Theme.radiusControl
                    color: source.down ? Theme.pressed : source.hovered ? Theme.hover : "transparent"
                    border.width: 1
                    border.color: Theme.hairline

                    FocusRing {
                        shown: source.visualFocus
                    }
                }
            }
        }
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("Another file")
        optional: true
        help: qsTr("The original Plexus’ auth.json, or one from another place.")
        visible: root.choosing

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceS

            PlexusTextField {
                id: path

                Layout.fillWidth: true
                monospace: true
                placeholderText: qsTr("auth.json")
                Accessible.name: qsTr("Path of the file")
                onAccepted: root.model.readFile(text)
            }
            PlexusButton {
                text: qsTr("Read it")
                enabled: path.text.trim() !== ""
                onClicked: root.model.readFile(path.text)
            }
        }
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("Name of the account")
        optional: true
        help: qsTr("For a login that has none in the file.")
        visible: root.choosing

        PlexusTextField {
            Layout.fillWidth: true
            text: root.model.accountName
            placeholderText: qsTr("default")
            Accessible.name: qsTr("Name of the account")
            onTextEdited: root.model.accountName = text
        }
    }
    StatusGlyph {
        Layout.fillWidth: true
        tone: StatusGlyph.Running
        text: qsTr("Reading …")
        visible: root.model.stage === AccountImportViewModel.Reading
    }
    Notice {
        Layout.fillWidth: true
        tone: StatusGlyph.Ok
        //: %1 accounts, a line each
        text: qsTr("Imported:\n%1").arg(root.model.copied)
        visible: root.model.copied !== ""
    }
    ImportDecisions {
        Layout.fillWidth: true
        model: root.model
        visible: root.deciding
    }
    Notice {
        Layout.fillWidth: true
        tone: StatusGlyph.Neutral
        text: root.model.passedOver
        visible: text !== "" && !root.choosing
    }
    PlexusText {
        Layout.fillWidth: true
        text: qsTr("Nothing was imported.")
        visible: root.done && root.model.copied === ""
    }
}
