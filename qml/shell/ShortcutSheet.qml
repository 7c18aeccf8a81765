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
    sheetWidth: 880
    visible: root.palette.shortcutsOpen
    onClosed: root.palette.shortcutsOpen = false
    actions: PlexusButton {
        text: qsTr("Close")
        onClicked: root.close()
    }

    // No layouts: Qt 6.4 keeps the places of rows that are hidden.
    Item {
        Layout.fillWidth: true
        implicitHeight: Math.max(general.implicitHeight, particular.implicitHeight)

        ShortcutColumn {
            id: general

            width: Math.floor(parent.width / 2 - Theme.spaceXl)
            shortcuts: root.palette.shortcuts
            side: false
        }
        ShortcutColumn {
            id: particular

            x: parent.width - width
            width: general.width
            shortcuts: root.palette.shortcuts
            side: true
        }
    }
}
