// SPDX-License-Identifier: GPL-3.0-or-later
// Below the rows, where nothing moves: what can be done with several of them, and how far a search got.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Pages.Requests
import Plexus.Theme
import Plexus.ViewModels.Requests

ColumnLayout {
    id: root

    required property RequestsViewModel viewModel

    spacing: 0

    Hairline {
        Layout.fillWidth: true
        visible: selectionBar.visible
    }
    SelectionBar {
        id: selectionBar

        Layout.fillWidth: true
        Layout.leftMargin: Theme.pageMargin
        Layout.rightMargin: Theme.pageMargin
        Layout.topMargin: Theme.spaceXs
        Layout.bottomMargin: Theme.spaceXs
        viewModel: root.viewModel
        visible: root.viewModel.picked.count > 0
    }
    // Below the rows, where the older ones would come: nothing moves while one types.
    Hairline {
        Layout.fillWidth: true
        visible: footer.visible
    }
    RowLayout {
        id: footer

        Layout.fillWidth: true
        Layout.leftMargin: Theme.pageMargin
        Layout.rightMargin: Theme.pageMargin
        Layout.minimumHeight: Theme.controlHeight
        spacing: Theme.spaceS
        visible: root.viewModel.searchText !== "" && root.viewModel.filterHint === ""

        PlexusText {
            text: root.viewModel.searchText
            color: Theme.inkSecondary
            font.pixelSize: Theme.fontCaption
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        PlexusButton {
            kind: PlexusButton.Quiet
            text: qsTr("Search further back")
            visible: root.viewModel.canSearchOn
            onClicked: root.viewModel.loadOlder()
        }
        Item {
            Layout.fillWidth: true
        }
    }
}
