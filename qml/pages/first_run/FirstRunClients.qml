// SPDX-License-Identifier: GPL-3.0-or-later
// The coding agents on this computer: which are to use Plexus, and what would change in their files.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.FirstRun

ColumnLayout {
    id: root

    required property FirstRunViewModel firstRun

    spacing: Theme.spaceM

    PlexusText {
        Layout.fillWidth: true
        text: qsTr("Choose the agents that should use Plexus. You see every change before it is written, and can undo it on the Clients page.")
        wrapMode: Text.Wrap

        HoverHandler {
            id: hover
        }
        PlexusToolTip {
            //: %1 is a folder
            text: qsTr("Copies of the files are kept in %1").arg(root.firstRun.backupFolder)
            visible: hover.hovered
        }
    }
    Notice {
        Layout.fillWidth: true
        text: qsTr("The gateway is not running, so nothing can point at it. Start it first.")
        visible: !root.firstRun.running
    }
    Notice {
        Layout.fillWidth: true
        text: qsTr("There is no model clients could ask for yet. Go back and add one, or skip this step.")
        visible: !root.firstRun.offering
    }
    PlexusText {
        Layout.fillWidth: true
        text: qsTr("No coding agent was found on this computer. Any program that speaks a known API works: give it the address from Home and a key.")
        color: Theme.inkSecondary
        wrapMode: Text.Wrap
        visible: root.firstRun.clients.count === 0
    }
    Repeater {
        model: root.firstRun.clients

        FirstRunClient {
            id: client

            Layout.fillWidth: true
            onToggleRequested: wanted => root.firstRun.clients.choose(client.index, wanted)
            onOpenRequested: root.firstRun.clients.openHere(client.index)
        }
    }
    PlexusText {
        Layout.fillWidth: true
        text: qsTr("Some clients have to be set up by hand; their steps are on the Clients page.")
        font.pixelSize: Theme.fontCaption
        color: Theme.inkSecondary
        wrapMode: Text.Wrap
    }
}
