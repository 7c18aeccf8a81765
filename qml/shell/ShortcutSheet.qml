// SPDX-License-Identifier: GPL-3.0-or-later
// Which keys do what.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Palette

Sheet {
    id: root

    required property PaletteViewModel palette

    title: qsTr("Keyboard shortcuts")
    visible: root.palette.shortcutsOpen
    onClosed: root.palette.shortcutsOpen = false
    actions: PlexusButton {
        text: qsTr("Close")
        onClicked: root.close()
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceXs

        Repeater {
            model: root.palette.shortcuts

            ColumnLayout {
                id: row

                required property string section
                required property bool first
                required property string keys
                required property string text

                Layout.fillWidth: true
                spacing: Theme.spaceXs

                PlexusText {
                    Layout.topMargin: Theme.spaceS
                    text: row.section
                    font.weight: Font.DemiBold
                    visible: row.first
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.spaceM

                    PlexusText {
                        Layout.fillWidth: true
                        text: row.text
                        wrapMode: Text.Wrap
                        color: Theme.inkSecondary
                    }
                    Badge {
                        text: row.keys
                    }
                }
            }
        }
    }
}
