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
        Badge {
            //: Nothing leaves the computer: a built-in provider answers
            text: root.width < 900 ? qsTr("Demo") : qsTr("Demo: a built-in provider answers offline")
            visible: root.app.gateway.demo
        }
        Item {
            Layout.fillWidth: true
        }
        CaptureLight {
            capture: root.app.settings.capture
            narrow: root.width < 760
            onSettingsRequested: root.app.showCaptureSettings()
        }
        SearchButton {
            Layout.preferredWidth: root.width < 900 ? 144 : 280
            onClicked: root.app.palette.open = true
        }
    }
    Hairline {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
