// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the request shown: asking again, taking it along, keeping it, deleting it. What has a key
// tells it in its tooltip.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Pages.Requests
import Plexus.Theme
import Plexus.ViewModels.Requests

RowLayout {
    id: root

    required property RequestsViewModel viewModel

    signal noteWanted
    readonly property RequestActions actions: viewModel.actions
    readonly property bool running: viewModel.inspector.running

    // Of icons alone: cancelling shows where deleting does not.
    readonly property int icons: 9

    // What sets groups apart, as far as there is room.
    component Gap: Item {
        Layout.fillWidth: true
        Layout.minimumWidth: Theme.spaceXs
        Layout.preferredWidth: Theme.spaceM
        Layout.maximumWidth: Theme.spaceM
    }

    spacing: 0

    PlexusIconButton {
        iconName: "stop"
        tint: Theme.bad
        name: qsTr("Cancel, here and at the provider (x)")
        visible: root.running
        onClicked: root.actions.cancel(root.viewModel.selectedId)
    }
    PlexusButton {
        wordless: root.width < wordyWidth + root.icons * Theme.controlHeight + 4 * Theme.spaceXs
        iconName: "replay"
        text: qsTr("Send again")
        toolTip: qsTr("Send it once more, as it was (r)")
        onClicked: root.actions.replay(root.viewModel.selectedId)
    }
    Item {
        Layout.preferredWidth: Theme.spaceXs
    }
    PlexusIconButton {
        iconName: "edit"
        name: qsTr("Edit and send again…")
        onClicked: root.viewModel.beginReplay(ReplayViewModel.Edit)
    }
    PlexusIconButton {
        iconName: "compare"
        name: qsTr("Send to another target and compare…")
        onClicked: root.viewModel.beginReplay(ReplayViewModel.OtherTarget)
    }
    Gap {}
    PlexusIconButton {
        iconName: "terminal"
        name: qsTr("Copy as curl, with $PLEXUS_KEY where the key was (c)")
        onClicked: root.actions.copyAsCurl(root.viewModel.selectedId)
    }
    PlexusIconButton {
        iconName: "copy"
        name: qsTr("Copy ID")
        onClicked: root.actions.copyId(root.viewModel.selectedId)
    }
    PlexusIconButton {
        iconName: "download"
        name: qsTr("Export as HAR or JSON…")
        onClicked: root.viewModel.beginExport()
    }
    PlexusIconButton {
        id: more

        iconName: "more"
        name: qsTr("More actions")
        onClicked: {
            root.viewModel.prepareRowMenu();
            menu.open();
        }

        ActionMenu {
            id: menu

            x: parent.width - width
            y: parent.height + 2
            title: more.name
            entries: root.viewModel.rowMenu
        }
    }
    Gap {}
    PlexusIconButton {
        iconName: "pin"
        tint: root.viewModel.selectedPinned ? Theme.accent : Theme.inkSecondary
        name: root.viewModel.selectedPinned ? qsTr("Unpin (p)") : qsTr("Pin (p)")
        checked: root.viewModel.selectedPinned
        onClicked: root.actions.togglePin(root.viewModel.selectedId)
    }
    PlexusIconButton {
        iconName: "note"
        tint: root.viewModel.selectedNote === "" ? Theme.inkSecondary : Theme.accent
        name: root.viewModel.selectedNote === "" ? qsTr("Add a note…") : qsTr("Change the note…")
        onClicked: root.noteWanted()
    }
    Gap {}
    PlexusIconButton {
        iconName: "trash"
        name: qsTr("Delete (Del)")
        visible: !root.running
        onClicked: root.viewModel.removeSelected()
    }
    // So that the row knows what room there is.
    Item {
        Layout.fillWidth: true
    }
}
