// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts in the window: what it shows, and where it leads.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Pages.Accounts
import Plexus.ViewModels.Shell

AccountsPage {
    id: root

    required property AppViewModel app

    viewModel: root.app.accounts
    onSignInRequested: (vendor, account) => root.app.accounts.login.begin(vendor, account)

    Connections {
        target: root.app

        function onImportLoginsRequested(): void {
            root.showImport();
        }
    }
}
