// SPDX-License-Identifier: GPL-3.0-or-later
// The window: rail, top bar, what must be said, and the open page.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Meters
import Plexus.Pages.Accounts
import Plexus.Pages.FirstRun
import Plexus.Pages.Links
import Plexus.Shell
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
    Binding {
        target: Theme
        property: "desktopContrast"
        value: root.app.preferences.desktopContrast
    }
    Binding {
        target: Theme
        property: "textScale"
        value: root.app.preferences.textScale
    }
    Binding {
        target: Theme
        property: "compact"
        value: root.app.preferences.compactRows
    }

    // What the window itself listens for, wherever one is.
    Item {
        Repeater {
            model: root.app.shortcuts

            Item {
                id: entry

                required property string command
                required property bool ofWindow
                required property string keySequence
                required property bool plain

                Shortcut {
                    sequence: entry.keySequence
                    // A question mark in a text is one.
                    enabled: entry.ofWindow && (!entry.plain || !root.typing)
                    onActivated: root.app.runShortcut(entry.command)
                }
            }
        }
    }
    KeyTranslator {
        window: root
        app: root.app
        typing: root.typing
    }
    Binding {
        target: Keymap
        property: "find"
        value: root.app.shortcuts.findKeys
    }
    Binding {
        target: Keymap
        property: "save"
        value: root.app.shortcuts.saveKeys
    }
    Binding {
        target: Keymap
        property: "undo"
        value: root.app.shortcuts.undoKeys
    }
    Binding {
        target: Keymap
        property: "send"
        value: root.app.shortcuts.sendKeys
    }
    Binding {
        target: Keymap
        property: "sendText"
        value: root.app.shortcuts.sendText
    }
    Binding {
        target: Keymap
        property: "addText"
        value: root.app.shortcuts.addText
    }

    Connections {
        target: root.app

        function onCopyBaseUrlRequested(): void {
            topBar.copyBaseUrl();
        }
    }
    CommandPalette {
        palette: root.app.palette
    }
    ShortcutSheet {
        palette: root.app.palette
    }

    FirstRunSheet {
        firstRun: root.app.firstRun
        accounts: root.app.accounts
        providers: root.app.providers
        requests: root.app.requests
        onAddProviderRequested: presetId => root.app.addProviderInFirstRun(presetId)
        onSignInRequested: (vendor, account) => root.app.accounts.login.begin(vendor, account)
    }
    LinkSheet {
        link: root.app.links
    }

    // Of the window, since meters stand on several pages.
    MeterHistorySheet {
        history: root.app.meterHistory
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
                visible: root.app.brokenRun !== ""
                text: root.app.clients.managed > 0 ? qsTr("%1 Clients that Plexus has set up need it to run; their settings can be put back as they were.").arg(root.app.brokenRun) : root.app.brokenRun
                actionText: root.app.clients.managed > 0 ? qsTr("Restore clients") : ""
                dismissable: true
                onActionTriggered: {
                    root.app.clients.undoAll();
                    root.app.dismissBrokenRun();
                }
                onDismissed: root.app.dismissBrokenRun()
            }
            Notice {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.pageMargin
                Layout.rightMargin: Theme.pageMargin
                Layout.topMargin: Theme.spaceM
                visible: root.app.firstRun.aside
                tone: StatusGlyph.Neutral
                text: qsTr("Setting up Plexus: finish here, then go on where you were.")
                actionText: qsTr("Back to the set-up")
                onActionTriggered: root.app.firstRun.resume()
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

                PageSlot {
                    app: root.app
                    page: AppViewModel.Home
                    file: "HomeSlot.qml"
                }
                PageSlot {
                    app: root.app
                    page: AppViewModel.Requests
                    file: "RequestsSlot.qml"
                }
                PageSlot {
                    app: root.app
                    page: AppViewModel.Usage
                    file: "UsageSlot.qml"
                }
                PageSlot {
                    app: root.app
                    page: AppViewModel.Providers
                    file: "ProvidersSlot.qml"
                }
                PageSlot {
                    app: root.app
                    page: AppViewModel.Accounts
                    file: "AccountsSlot.qml"
                }
                PageSlot {
                    app: root.app
                    page: AppViewModel.Models
                    file: "ModelsSlot.qml"
                }
                PageSlot {
                    app: root.app
                    page: AppViewModel.Clients
                    file: "ClientsSlot.qml"
                }
                PageSlot {
                    app: root.app
                    page: AppViewModel.ClientKeys
                    file: "KeysSlot.qml"
                }
                PageSlot {
                    app: root.app
                    page: AppViewModel.Mcp
                    file: "McpSlot.qml"
                }
                PageSlot {
                    app: root.app
                    page: AppViewModel.Playground
                    file: "PlaygroundSlot.qml"
                }
                PageSlot {
                    app: root.app
                    page: AppViewModel.Settings
                    file: "SettingsSlot.qml"
                }
            }
        }
    }
}
