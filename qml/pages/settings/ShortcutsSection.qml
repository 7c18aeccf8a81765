// SPDX-License-Identifier: GPL-3.0-or-later
// Which keys do what, and others in their place. In force at once.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Palette

Section {
    id: root

    required property ShortcutListModel shortcuts

    title: qsTr("Keyboard shortcuts")
    actions: PlexusButton {
        text: qsTr("Reset all")
        iconName: "undo"
        enabled: root.shortcuts.anyChanged
        onClicked: resetAll.open()
    }
    onVisibleChanged: {
        // Not yet while the section is made.
        if (!root.visible && root.shortcuts)
            root.shortcuts.cancel();
    }

    ConfirmSheet {
        id: resetAll

        title: qsTr("Reset all shortcuts?")
        text: qsTr("Every command has its usual keys again.")
        actionText: qsTr("Reset all")
        onConfirmed: root.shortcuts.resetAll()
    }
    PlexusText {
        Layout.fillWidth: true
        text: qsTr("Keys without Ctrl or Alt do nothing while you write. What one moves about with, such as arrows, Enter and Esc, stays as it is.")
        color: Theme.inkSecondary
        wrapMode: Text.Wrap
    }
    Column {
        id: rows

        Layout.fillWidth: true
        Accessible.role: Accessible.List
        Accessible.name: root.title

        Repeater {
            model: root.shortcuts

            ShortcutKeysRow {
                width: Math.max(1, rows.width)
                shortcuts: root.shortcuts
            }
        }
    }
}
