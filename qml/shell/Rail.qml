// SPDX-License-Identifier: GPL-3.0-or-later
// The pages, at the left of the window; collapses to icons.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Shell

Rectangle {
    id: root

    required property AppViewModel app
    // Too little room for names, whatever the person chose.
    property bool narrow: false

    readonly property bool collapsed: narrow || app.preferences.railCollapsed

    implicitWidth: collapsed ? Theme.railCollapsedWidth : Theme.railWidth
    color: Theme.sunken
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Pages")

    component PageItem: RailItem {
        required property int page

        Layout.fillWidth: true
        current: root.app.page === page
        shortcutText: root.app.pageKeys[page]
        collapsed: root.collapsed
        onClicked: root.app.page = page
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.spaceS
        spacing: 2

        RowLayout {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.topBarHeight - Theme.spaceS
            Layout.bottomMargin: Theme.spaceS
            spacing: Theme.spaceS

            TintedIcon {
                Layout.leftMargin: root.collapsed ? 10 : Theme.spaceM - 2
                Layout.preferredWidth: 20
                Layout.preferredHeight: 20
                name: "plexus-mark"
                color: Theme.accent
            }
            PlexusText {
                Layout.fillWidth: true
                text: root.app.name
                font.pixelSize: Theme.fontSection
                font.weight: Font.DemiBold
                visible: !root.collapsed
            }
        }
        PageItem {
            page: AppViewModel.Home
            text: qsTr("Home")
            iconName: "home"
        }
        PageItem {
            page: AppViewModel.Requests
            text: qsTr("Requests")
            iconName: "requests"
        }
        PageItem {
            page: AppViewModel.Usage
            text: qsTr("Usage")
            iconName: "usage"
        }
        PageItem {
            page: AppViewModel.Providers
            text: qsTr("Providers")
            iconName: "providers"
        }
        PageItem {
            page: AppViewModel.Accounts
            text: qsTr("Accounts")
            iconName: "account"
        }
        PageItem {
            page: AppViewModel.Models
            text: qsTr("Models")
            iconName: "models"
        }
        PageItem {
            page: AppViewModel.Clients
            text: qsTr("Clients")
            iconName: "terminal"
        }
        PageItem {
            page: AppViewModel.ClientKeys
            text: qsTr("Keys & quotas")
            iconName: "key"
        }
        PageItem {
            page: AppViewModel.Mcp
            text: qsTr("MCP servers")
            iconName: "mcp"
        }
        PageItem {
            page: AppViewModel.Playground
            text: qsTr("Playground")
            iconName: "playground"
        }
        PageItem {
            page: AppViewModel.Settings
            text: qsTr("Settings")
            iconName: "settings"
            marker: root.app.updates.offerText
        }
        Item {
            Layout.fillHeight: true
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.spaceXs
            spacing: Theme.spaceXs

            PlexusText {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.spaceXs
                //: The program's version
                text: qsTr("Version %1").arg(root.app.version)
                font.pixelSize: Theme.fontCaption
                color: Theme.inkSecondary
                visible: !root.collapsed
            }
            PlexusIconButton {
                iconName: root.collapsed ? "chevron-right" : "chevron-left"
                name: root.collapsed ? qsTr("Show page names") : qsTr("Show icons only")
                visible: !root.narrow
                onClicked: root.app.preferences.railCollapsed = !root.app.preferences.railCollapsed
            }
        }
    }
    Hairline {
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.right: parent.right
    }
}
