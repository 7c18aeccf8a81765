// SPDX-License-Identifier: GPL-3.0-or-later
// Over every page: the gateway's state, and whether this is the demo.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Shell

Rectangle {
    id: root

    required property AppViewModel app

    function copyBaseUrl(): void {
        pill.copyBaseUrl();
    }

    implicitHeight: Theme.topBarHeight
    color: Theme.window

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.pageMargin
        anchors.rightMargin: Theme.pageMargin
        spacing: Theme.spaceM

        GatewayPill {
            id: pill

            gateway: root.app.gateway
        }
        NetworkLight {
            id: light

            gateway: root.app.gateway
            narrow: root.width < 1120
            onClicked: root.app.showNetworkSettings()
        }
        Badge {
            id: demo

            //: Nothing leaves the computer: a built-in provider answers
            text: root.width < 1200 ? qsTr("Demo") : qsTr("Demo: a built-in provider answers offline")
            visible: root.app.gateway.demo
        }
        Item {
            Layout.fillWidth: true
        }
        CaptureLight {
            capture: root.app.settings.capture
            narrow: root.width - 2 * Theme.pageMargin < pill.implicitWidth + (light.visible ? light.implicitWidth + Theme.spaceM : 0) + (demo.visible ? demo.implicitWidth + Theme.spaceM : 0) + wordyWidth + search.Layout.minimumWidth + 3 * Theme.spaceM
            onSettingsRequested: root.app.showCaptureSettings()
        }
        SearchButton {
            id: search

            keys: root.app.shortcuts.paletteText
            // Gives way to what the bar has to say.
            Layout.fillWidth: true
            Layout.minimumWidth: Theme.grown(144)
            Layout.preferredWidth: root.width < 900 ? 144 : 280
            Layout.maximumWidth: root.width < 900 ? 144 : 280
            onClicked: root.app.palette.open = true
        }
    }
    Hairline {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
