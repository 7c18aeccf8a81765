// SPDX-License-Identifier: GPL-3.0-or-later
// Home in the window: what it shows, and where it leads.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Pages.Home
import Plexus.ViewModels.Shell

HomePage {
    id: root

    required property AppViewModel app

    viewModel: root.app.home
    requests: root.app.requests
    onShowRequest: id => {
        root.app.requests.select(id);
        root.app.page = AppViewModel.Requests;
    }
    onShowRequests: root.app.page = AppViewModel.Requests
    onShowProviders: root.app.page = AppViewModel.Providers
    onShowModels: root.app.page = AppViewModel.Models
    onShowKeys: root.app.page = AppViewModel.ClientKeys
    onShowAccounts: root.app.page = AppViewModel.Accounts
    onShowCaptureSettings: root.app.showCaptureSettings()
    onShowUpdates: root.app.showUpdates()
    onSetUpRequested: root.app.setUp()
    clientTiles: ClientTiles {
        Layout.fillWidth: true
        clients: root.app.clients
        onShowClients: root.app.page = AppViewModel.Clients
        onLaunchRequested: clientId => root.app.clients.launch(clientId)
        onSetUpRequested: root.app.setUp()
    }
}
