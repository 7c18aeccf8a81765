// SPDX-License-Identifier: GPL-3.0-or-later
// Which provider to add: the well-known ones, one for all others, and those that sign in.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Providers

Sheet {
    id: root

    required property ProviderPresetModel presets
    required property AccountPresetModel accountPresets

    signal chosen(string presetId)

    function choose(presetId: string): void {
        root.close();
        root.chosen(presetId);
    }

    title: qsTr("Add a provider")
    onOpened: choices.itemAt(0)?.forceActiveFocus(Qt.TabFocusReason)
    actions: PlexusButton {
        text: qsTr("Cancel")
        onClicked: root.close()
    }

    PlexusText {
        text: qsTr("With a key")
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
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

            PresetButton {
                id: choice

                onClicked: root.choose(choice.presetId)
            }
        }
    }
    PlexusText {
        Layout.topMargin: Theme.spaceS
        text: qsTr("With an account")
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.margins: Theme.focusRing
        columns: 2
        columnSpacing: Theme.spaceS
        rowSpacing: Theme.spaceS

        Repeater {
            model: root.accountPresets

            PresetButton {
                id: account

                onClicked: root.choose(account.presetId)
            }
        }
    }
}
