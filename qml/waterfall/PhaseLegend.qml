// SPDX-License-Identifier: GPL-3.0-or-later
// Which colour is which phase.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls
import Plexus.Theme

Flow {
    id: root

    readonly property list<string> names: [qsTr("Gateway"), qsTr("Network"), qsTr("Wait"), qsTr("Streaming"), qsTr("First token")]
    readonly property list<color> colors: [Theme.phaseGateway, Theme.phaseNetwork, Theme.phaseWait, Theme.phaseStreaming, Theme.ink]

    spacing: Theme.spaceS
    Accessible.ignored: true

    Repeater {
        model: root.names

        Row {
            id: entry

            required property int index
            required property string modelData

            // As thick as in the bar itself.
            readonly property int barHeight: index === 0 ? 4 : index === 4 ? 12 : 10
            readonly property int barWidth: index === 4 ? 2 : 10

            spacing: Theme.spaceXs

            Item {
                width: 10
                height: label.implicitHeight

                Rectangle {
                    anchors.centerIn: parent
                    width: entry.barWidth
                    height: entry.barHeight
                    color: root.colors[entry.index]
                }
            }
            PlexusText {
                id: label

                text: entry.modelData
                font.pixelSize: Theme.fontCaption
                color: Theme.inkSecondary
            }
        }
    }
}
