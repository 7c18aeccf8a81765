// SPDX-License-Identifier: GPL-3.0-or-later
// Requests in the window: what it shows, and where it leads.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Pages.Requests
import Plexus.ViewModels.Shell

RequestsPage {
    id: root

    required property AppViewModel app

    viewModel: root.app.requests
    compact: root.app.preferences.compactRows
    onCompactChosen: compact => root.app.preferences.compactRows = compact
}
