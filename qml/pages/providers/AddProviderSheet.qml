// SPDX-License-Identifier: GPL-3.0-or-later
// Which provider to add: the well-known ones, and one for all others.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Providers

Sheet {
    id: root

    required property ProviderPresetModel presets

    signal chosen(string presetId)

    title: qsTr("Add a provider")
    onOpened: choices.itemAt(0)?.forceActiveFocus(Qt.TabFocusReason)
    actions: PlexusButton {
        text: qsTr("Cancel")
        onClicked: root.close()
    }

    GridLayout {
        Layout.fillWidth: true
        // Room for the ring of the one with the keyboard.
        Layout.margins: Theme.focusRing
        columns: 2
        columnSpacing: Theme.spaceS
        rowSpacing: Theme.spaceS

        Repeater {
            id: choices

            model: root.presets

            T.AbstractButton {
                id: choice

                required property string presetId
                required property string name
                required property string detail

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                implicitHeight: 48
                hoverEnabled: true
                focusPolicy: Qt.StrongFocus
                text: name
                Accessible.role: Accessible.Button
                Accessible.name: name
                Accessible.description: detail
                Keys.onReturnPressed: choice.clicked()
                Keys.onEnterPressed: choice.clicked()
                onClicked: {
                    root.close();
                    root.chosen(choice.presetId);
                }

                contentItem: Item {
                    Column {
                        anchors.left: parent.left
                        anchors.right: parent.right
                        anchors.margins: Theme.spaceM
                        anchors.verticalCenter: parent.verticalCenter
                        spacing: 2

                        PlexusText {
                            width: parent.width
                            text: choice.name
                            font.weight: Font.DemiBold
                            Accessible.ignored: true
                        }
                        PlexusText {
                            width: parent.width
                            text: choice.detail
                            font.pixelSize: Theme.fontCaption
                            color: Theme.inkSecondary
                            Accessible.ignored: true
                        }
                    }
                }
                background: Rectangle {
                    radius: Theme.radiusControl
                    color: choice.down ? Theme.pressed : choice.hovered ? Theme.hover : "transparent"
                    border.width: 1
                    border.color: Theme.hairline

                    FocusRing {
                        shown: choice.visualFocus
                    }
                }
            }
        }
    }
}
