// SPDX-License-Identifier: GPL-3.0-or-later
// Models in the window: what it shows, and where it leads.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Pages.Models
import Plexus.ViewModels.Shell

ModelsPage {
    id: root

    required property AppViewModel app

    viewModel: root.app.models
    onShowProviders: root.app.page = AppViewModel.Providers
}
