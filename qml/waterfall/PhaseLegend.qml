// SPDX-License-Identifier: GPL-3.0-or-later
// Which mark is what, of those the request has.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls
import Plexus.Theme
import Plexus.Waterfall

Flow {
    id: root

    required property WaterfallItem bar

    // By WaterfallItem.Mark.
    readonly property list<string> names: [qsTr("Gateway"), qsTr("Queue"), qsTr("Network"), qsTr("Wait"), qsTr("Thinking"), qsTr("Streaming"), qsTr("Failed"), qsTr("First token")]
    readonly property list<color> colors: [Theme.phaseGateway, Theme.phaseQueue, Theme.phaseNetwork, Theme.phaseWait, Theme.phaseThinking, Theme.phaseStreaming, Theme.bad, Theme.ink]

    spacing: Theme.spaceS
    Accessible.ignored: true

    Repeater {
        model: root.bar.marks

        Row {
            id: entry

            required property int modelData

            readonly property bool isQueue: modelData === WaterfallItem.QueueMark
            readonly property bool isHatched: isQueue || modelData === WaterfallItem.FailedMark
            readonly property bool isToken: modelData === WaterfallItem.FirstTokenMark

            spacing: Theme.spaceXs

            Item {
                width: entry.isToken ? 2 : 10
                height: label.implicitHeight

                // As thick as in the bar itself.
                Rectangle {
                    anchors.centerIn: parent
                    width: parent.width
                    height: entry.modelData === WaterfallItem.GatewayMark ? 4 : entry.isToken ? 12 : 10
                    color: entry.isHatched ? "transparent" : root.colors[entry.modelData]
                    border.width: entry.isHatched ? 1 : 0
                    border.color: root.colors[entry.modelData]

                    Rectangle {
                        anchors.centerIn: parent
                        width: 11
                        height: 1
                        rotation: entry.isQueue ? 45 : -45
                        antialiasing: true
                        color: root.colors[entry.modelData]
                        visible: entry.isHatched
                    }
                }
            }
            PlexusText {
                id: label

                text: root.names[entry.modelData]
                font.pixelSize: Theme.fontCaption
                color: Theme.inkSecondary
            }
        }
    }
}
