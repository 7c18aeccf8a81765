// SPDX-License-Identifier: GPL-3.0-or-later
// Keys and limits in the window: what it shows, and where it leads.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Pages.Keys
import Plexus.ViewModels.Shell

KeysPage {
    id: root

    required property AppViewModel app

    viewModel: root.app.keys
}
