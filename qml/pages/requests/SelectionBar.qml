// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with several requests at once; below the rows, so that none moves when it comes.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Requests

RowLayout {
    id: root

    required property RequestsViewModel viewModel

    spacing: Theme.spaceS
    Accessible.role: Accessible.ToolBar
    Accessible.name: label.text

    PlexusText {
        id: label

        Layout.rightMargin: Theme.spaceS
        text: root.viewModel.picked.text
        font.weight: Font.DemiBold
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    PlexusButton {
        kind: PlexusButton.Danger
        iconName: "trash"
        text: qsTr("Delete")
        toolTip: qsTr("Delete them; ten seconds to undo (Del)")
        onClicked: root.viewModel.removePicked()
    }
    PlexusButton {
        iconName: "download"
        text: qsTr("Export…")
        onClicked: root.viewModel.beginExport()
    }
    PlexusButton {
        iconName: "copy"
        text: qsTr("Copy IDs")
        onClicked: root.viewModel.copyPickedIds()
    }
    Item {
        Layout.fillWidth: true
    }
    PlexusButton {
        kind: PlexusButton.Quiet
        text: qsTr("Select all listed")
        visible: root.viewModel.picked.count < root.viewModel.shownCount
        onClicked: root.viewModel.pickAll()
    }
    PlexusIconButton {
        iconName: "close"
        name: qsTr("Clear the selection (Esc)")
        onClicked: root.viewModel.unpick()
    }
}
