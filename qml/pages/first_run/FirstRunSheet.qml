// SPDX-License-Identifier: GPL-3.0-or-later
// From nothing to the first answer in three steps. Each can be passed over; what is done in a step is done at once.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Pages.Accounts
import Plexus.Pages.FirstRun
import Plexus.Pages.Providers
import Plexus.Theme
import Plexus.ViewModels.Accounts
import Plexus.ViewModels.FirstRun
import Plexus.ViewModels.Providers
import Plexus.ViewModels.Requests

Sheet {
    id: root

    required property FirstRunViewModel firstRun
    required property AccountsViewModel accounts
    required property ProvidersViewModel providers
    required property RequestsViewModel requests

    readonly property bool writes: firstRun.step === FirstRunViewModel.Clients && firstRun.clients.canWrite
    readonly property bool last: firstRun.step === FirstRunViewModel.Check

    // Leads to a page's form; the sheet comes back when it is saved.
    signal addProviderRequested(string presetId)
    signal signInRequested(string vendor, string account)

    function follow(): void {
        if (root.firstRun.open && !root.visible)
            root.open();
        else if (!root.firstRun.open && root.visible)
            root.close();
    }

    title: qsTr("Set up Plexus")
    // A card with a form in it.
    sheetWidth: Theme.formWidth + 2 * Theme.spaceXl + 2 * Theme.spaceM
    onAboutToShow: root.accounts.loginImport.open()
    onOpened: steps.forceActiveFocus(Qt.TabFocusReason)
    onClosed: {
        if (root.firstRun.open)
            root.firstRun.close();
    }
    actions: [
        PlexusButton {
            text: qsTr("Not now")
            kind: PlexusButton.Quiet
            visible: !root.last
            onClicked: root.close()
        },
        PlexusButton {
            text: qsTr("Back")
            visible: root.firstRun.step !== FirstRunViewModel.Accounts
            onClicked: root.firstRun.back()
        },
        PlexusButton {
            text: root.firstRun.clients.writing ? qsTr("Writing …") : qsTr("Write these changes")
            kind: PlexusButton.Primary
            visible: root.firstRun.step === FirstRunViewModel.Clients && (root.firstRun.clients.canWrite || root.firstRun.clients.writing)
            enabled: root.firstRun.clients.canWrite
            onClicked: root.firstRun.clients.writeChosen()
        },
        PlexusButton {
            text: root.firstRun.checks.running ? qsTr("Asking …") : qsTr("Try the ticked models")
            visible: root.last && root.firstRun.checks.count > 0
            enabled: root.firstRun.running && !root.firstRun.checks.running && root.firstRun.checks.chosenCount > 0
            onClicked: root.firstRun.check()
        },
        PlexusButton {
            // What is ticked and not written is passed over, not agreed to.
            text: root.last ? qsTr("Finish") : root.writes ? qsTr("Skip") : qsTr("Next")
            kind: root.writes ? PlexusButton.Normal : PlexusButton.Primary
            onClicked: root.firstRun.next()
        }
    ]

    Connections {
        target: root.firstRun

        function onChanged(): void {
            root.follow();
        }
    }
    VendorSheet {
        id: vendorSheet

        viewModel: root.accounts
        onChosen: (vendor, account) => root.signInRequested(vendor, account)
    }
    ImportSheet {
        id: importSheet

        model: root.accounts.loginImport
    }
    AddProviderSheet {
        id: addSheet

        presets: root.providers.presets
        accountPresets: root.providers.accountPresets
        onChosen: presetId => root.addProviderRequested(presetId)
    }
    ImportModelsSheet {
        id: modelsSheet

        model: root.providers.modelImport
    }

    SegmentedTabs {
        id: steps

        labels: [qsTr("1 Accounts"), qsTr("2 Clients"), qsTr("3 Check")]
        // In the order of FirstRunViewModel.Step.
        currentIndex: root.firstRun.step
        accessibleName: qsTr("Steps")
        onActivated: index => root.firstRun.step = index
    }
    FirstRunAccounts {
        Layout.fillWidth: true
        visible: root.firstRun.step === FirstRunViewModel.Accounts
        firstRun: root.firstRun
        accounts: root.accounts
        onSignInRequested: vendorSheet.open()
        onAddRequested: addSheet.open()
        onImportRequested: row => {
            importSheet.open();
            root.accounts.loginImport.read(row);
        }
        onProviderForAccountRequested: vendor => root.addProviderRequested(vendor)
        onListRequested: provider => modelsSheet.openFor(provider)
    }
    FirstRunClients {
        Layout.fillWidth: true
        visible: root.firstRun.step === FirstRunViewModel.Clients
        firstRun: root.firstRun
    }
    FirstRunCheck {
        Layout.fillWidth: true
        visible: root.last
        firstRun: root.firstRun
        requests: root.requests
    }
}
