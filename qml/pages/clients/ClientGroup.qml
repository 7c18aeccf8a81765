// SPDX-License-Identifier: GPL-3.0-or-later
// Cards of several clients, one below the other.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Theme
import Plexus.ViewModels.Clients

ColumnLayout {
    id: root

    required property ClientsViewModel viewModel
    required property ClientListModel clients
    required property string name

    spacing: Theme.spaceS
    Accessible.role: Accessible.List
    Accessible.name: root.name

    Repeater {
        model: root.clients

        ClientCard {
            id: card

            Layout.fillWidth: true
            running: root.viewModel.running
            onConfigureRequested: root.viewModel.configure(card.clientId)
            onUndoRequested: root.viewModel.undo(card.clientId)
            onTestRequested: root.viewModel.test(card.clientId)
        }
    }
}
