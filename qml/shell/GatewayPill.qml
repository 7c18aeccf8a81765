// SPDX-License-Identifier: GPL-3.0-or-later
// Does the gateway run, and where: with the address to copy and the switch.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Shell

Rectangle {
    id: root

    required property GatewayStateViewModel gateway

    readonly property bool running: gateway.state === GatewayStateViewModel.Running
    readonly property bool starting: gateway.state === GatewayStateViewModel.Starting
    readonly property bool failed: gateway.state === GatewayStateViewModel.Failed

    implicitWidth: row.implicitWidth + Theme.spaceM + 2
    implicitHeight: Theme.controlHeight + 2
    radius: Theme.radiusControl
    color: Theme.raised
    border.width: 1
    border.color: root.failed ? Theme.bad : Theme.hairline
    Accessible.role: Accessible.Grouping
    Accessible.name: root.gateway.summary

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.spaceM
        anchors.rightMargin: 2
        spacing: Theme.spaceS

        StatusGlyph {
            tone: root.running ? StatusGlyph.Ok : root.starting ? StatusGlyph.Running : root.failed ? StatusGlyph.Bad : StatusGlyph.Neutral
            text: root.gateway.text
        }
        PlexusText {
            text: root.gateway.address
            font.family: Theme.monoFamily
            visible: text !== ""
        }
        PlexusIconButton {
            implicitHeight: Theme.controlHeight - 2
            iconName: copied.running ? "check" : "copy"
            tint: copied.running ? Theme.ok : Theme.inkSecondary
            name: copied.running ? qsTr("Copied") : qsTr("Copy base URL")
            visible: root.running
            onClicked: root.copyBaseUrl()
        }
        PlexusIconButton {
            implicitHeight: Theme.controlHeight - 2
            iconName: root.running || root.starting ? "stop" : "play"
            name: root.running || root.starting ? qsTr("Stop gateway") : qsTr("Start gateway")
            onClicked: {
                if (root.running || root.starting)
                    root.gateway.stop();
                else
                    root.gateway.start();
            }
        }
    }

    function copyBaseUrl(): void {
        if (!root.running)
            return;
        clipboard.copy(root.gateway.baseUrl);
        copied.restart();
    }

    Clipboard {
        id: clipboard
    }
    Timer {
        id: copied

        interval: 1500
    }
}
