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
        //: %1 is a folder
        text: qsTr("Tick the agents that are to use Plexus. Nothing is written before you have seen each change and said so; a file as it was is kept in %1 and comes back with Undo on the Clients page.").arg(root.firstRun.backupFolder)
        wrapMode: Text.Wrap
    }
    Notice {
        Layout.fillWidth: true
        text: qsTr("The gateway is not running, so nothing can point at it. Start it first.")
        visible: !root.firstRun.running
    }
    Notice {
        Layout.fillWidth: true
        text: qsTr("There is no model clients could ask for yet. Go back and add one, or pass this step over.")
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
        text: qsTr("Clients whose settings are out of reach have their steps on the Clients page.")
        font.pixelSize: Theme.fontCaption
        color: Theme.inkSecondary
        wrapMode: Text.Wrap
    }
}
