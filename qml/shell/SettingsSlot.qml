// SPDX-License-Identifier: GPL-3.0-or-later
// Settings in the window: what it shows, and where it leads.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Pages.Settings
import Plexus.ViewModels.Shell

SettingsPage {
    id: root

    viewModel: root.app.settings
    desktop: root.app.desktop
    onShowUsage: root.app.page = AppViewModel.Usage
    onShowKeys: root.app.page = AppViewModel.ClientKeys
}
