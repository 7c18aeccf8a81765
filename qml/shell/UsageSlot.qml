// SPDX-License-Identifier: GPL-3.0-or-later
// Usage in the window: what it shows, and where it leads.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Pages.Usage
import Plexus.ViewModels.Shell

UsagePage {
    id: root

    required property AppViewModel app

    viewModel: root.app.usage
    currency: root.app.currency
}
