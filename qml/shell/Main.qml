// SPDX-License-Identifier: GPL-3.0-or-later
// The window: rail, top bar, what must be said, and the open page.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Pages.Accounts
import Plexus.Pages.Clients
import Plexus.Pages.Home
import Plexus.Pages.Keys
import Plexus.Pages.Mcp
import Plexus.Pages.Models
import Plexus.Pages.Providers
import Plexus.Pages.Requests
import Plexus.Pages.Settings
import Plexus.Pages.Usage
import Plexus.Theme
import Plexus.ViewModels.Shell

T.ApplicationWindow {
    id: root

    required property AppViewModel app

    readonly property bool typing: activeFocusItem instanceof TextInput || activeFocusItem instanceof TextEdit

    title: root.app.name
    minimumWidth: 860
    minimumHeight: 560
    color: Theme.window

    Binding {
        target: Theme
        property: "choice"
        value: root.app.preferences.theme
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.app.preferences.reducedMotion
    }

    Shortcut {
        sequence: "Ctrl+1"
        onActivated: root.app.page = AppViewModel.Home
    }
    Shortcut {
        sequence: "Ctrl+2"
        onActivated: root.app.page = AppViewModel.Requests
    }
    Shortcut {
        sequence: "Ctrl+3"
        onActivated: root.app.page = AppViewModel.Usage
    }
    Shortcut {
        sequence: "Ctrl+4"
        onActivated: root.app.page = AppViewModel.Providers
    }
    Shortcut {
        sequence: "Ctrl+5"
        onActivated: root.app.page = AppViewModel.Accounts
    }
    Shortcut {
        sequence: "Ctrl+6"
        onActivated: root.app.page = AppViewModel.Models
    }
    Shortcut {
        sequence: "Ctrl+7"
        onActivated: root.app.page = AppViewModel.Clients
    }
    Shortcut {
        sequence: "Ctrl+8"
        onActivated: root.app.page = AppViewModel.ClientKeys
    }
    Shortcut {
        sequence: "Ctrl+9"
        onActivated: root.app.page = AppViewModel.Mcp
    }
    Shortcut {
        sequence: "Ctrl+,"
        onActivated: root.app.page = AppViewModel.Settings
    }
    Shortcut {
        sequence: "Ctrl+Shift+C"
        onActivated: topBar.copyBaseUrl()
    }
    Shortcut {
        sequence: "Ctrl+K"
        onActivated: root.app.palette.open = true
    }
    Shortcut {
        sequence: "?"
        // A question mark in a text is one.
        enabled: !root.typing
        onActivated: root.app.palette.shortcutsOpen = true
    }
    Shortcut {
        sequence: "Ctrl+Q"
        onActivated: root.app.quit()
    }

    Connections {
        target: root.app

        function onCopyBaseUrlRequested(): void {
            topBar.copyBaseUrl();
        }
        function onAddProviderRequested(): void {
            providersPage.startAdding();
        }
    }
    CommandPalette {
        palette: root.app.palette
    }
    ShortcutSheet {
        palette: root.app.palette
    }

    // Of the window, for whichever page begins a login.
    LoginSheet {
        login: root.app.accounts.login
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        Rail {
            Layout.fillHeight: true
            app: root.app
            narrow: root.width < 960
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            TopBar {
                id: topBar

                Layout.fillWidth: true
                app: root.app
            }
            Notice {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.pageMargin
                Layout.rightMargin: Theme.pageMargin
                Layout.topMargin: Theme.spaceM
                visible: root.app.gateway.notice !== ""
                text: root.app.gateway.notice
                tone: root.app.gateway.state === GatewayStateViewModel.Failed ? StatusGlyph.Bad : StatusGlyph.Warn
                actionText: root.app.gateway.state === GatewayStateViewModel.Failed ? qsTr("Try again") : ""
                onActionTriggered: root.app.gateway.start()
            }
            Notice {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.pageMargin
                Layout.rightMargin: Theme.pageMargin
                Layout.topMargin: Theme.spaceM
                visible: root.app.gateway.reloadProblem !== ""
                text: qsTr("The configuration file was changed but not taken over: %1").arg(root.app.gateway.reloadProblem)
            }
            Notice {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.pageMargin
                Layout.rightMargin: Theme.pageMargin
                Layout.topMargin: Theme.spaceM
                visible: root.app.languageProblem !== ""
                text: root.app.languageProblem
                actionText: qsTr("Dismiss")
                onActionTriggered: root.app.dismissLanguageProblem()
            }
            StackLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                // In the order of AppViewModel.Page.
                currentIndex: root.app.page

                HomePage {
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
                }
                RequestsPage {
                    viewModel: root.app.requests
                }
                UsagePage {
                    viewModel: root.app.usage
                    currency: root.app.currency
                }
                ProvidersPage {
                    id: providersPage

                    viewModel: root.app.providers
                    onShowModels: root.app.page = AppViewModel.Models
                    onShowAccounts: root.app.page = AppViewModel.Accounts
                    onSignInRequested: (vendor, account) => root.app.accounts.login.begin(vendor, account)
                }
                AccountsPage {
                    viewModel: root.app.accounts
                    onSignInRequested: (vendor, account) => root.app.accounts.login.begin(vendor, account)
                }
                ModelsPage {
                    viewModel: root.app.models
                    onShowProviders: root.app.page = AppViewModel.Providers
                }
                ClientsPage {
                    viewModel: root.app.clients
                }
                KeysPage {
                    viewModel: root.app.keys
                }
                McpPage {
                    viewModel: root.app.mcp
                }
                SettingsPage {
                    viewModel: root.app.settings
                    desktop: root.app.desktop
                    updates: root.app.updates
                }
            }
        }
    }
}
