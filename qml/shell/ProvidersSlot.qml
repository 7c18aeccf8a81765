// SPDX-License-Identifier: GPL-3.0-or-later
// Providers in the window: what it shows, and where it leads.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Pages.Providers
import Plexus.ViewModels.Shell

ProvidersPage {
    id: root

    required property AppViewModel app

    viewModel: root.app.providers
    onShowModels: root.app.page = AppViewModel.Models
    onShowAccounts: root.app.page = AppViewModel.Accounts
    onSignInRequested: (vendor, account) => root.app.accounts.login.begin(vendor, account)

    Connections {
        target: root.app

        function onAddProviderRequested(): void {
            root.startAdding();
        }
    }
}
