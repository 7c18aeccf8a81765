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

    // Not a layout: Qt 6.4 keeps the places of rows whose headings are hidden.
    Column {
        id: rows

        Layout.fillWidth: true

        Repeater {
            model: root.palette.shortcuts

            Item {
                id: row

                required property string section
                required property bool first
                required property string keys
                required property string text

                readonly property int headingHeight: first ? 36 : 0

                width: rows.width
                height: headingHeight + 26

                PlexusText {
                    height: row.headingHeight
                    text: row.section
                    font.weight: Font.DemiBold
                    visible: row.first
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                PlexusText {
                    y: row.headingHeight
                    width: parent.width - badge.width - Theme.spaceXl
                    height: 26
                    text: row.text
                    color: Theme.inkSecondary
                }
                Badge {
                    id: badge

                    x: parent.width - width - Theme.spaceM
                    y: row.headingHeight + 4
                    text: row.keys
                }
            }
        }
    }
}
