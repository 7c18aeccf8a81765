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
    actions: PlexusButton {
        text: qsTr("Cancel")
        onClicked: root.close()
    }

    GridLayout {
        Layout.fillWidth: true
        columns: 2
        columnSpacing: Theme.spaceS
        rowSpacing: Theme.spaceS

        Repeater {
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
                onClicked: {
                    root.close();
                    root.chosen(choice.presetId);
                }

                contentItem: ColumnLayout {
                    spacing: 0

                    PlexusText {
                        Layout.fillWidth: true
                        Layout.leftMargin: Theme.spaceM
                        Layout.rightMargin: Theme.spaceM
                        text: choice.name
                        font.weight: Font.DemiBold
                        verticalAlignment: Text.AlignBottom
                        Accessible.ignored: true
                    }
                    PlexusText {
                        Layout.fillWidth: true
                        Layout.leftMargin: Theme.spaceM
                        Layout.rightMargin: Theme.spaceM
                        text: choice.detail
                        font.pixelSize: Theme.fontCaption
                        color: Theme.inkSecondary
                        Accessible.ignored: true
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
