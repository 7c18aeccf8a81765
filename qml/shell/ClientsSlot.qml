// SPDX-License-Identifier: GPL-3.0-or-later
// Clients in the window: what it shows, and where it leads.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Pages.Clients
import Plexus.ViewModels.Shell

ClientsPage {
    id: root

    required property AppViewModel app

    viewModel: root.app.clients
}
