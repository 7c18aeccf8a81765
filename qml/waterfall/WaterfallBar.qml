// SPDX-License-Identifier: GPL-3.0-or-later
// A waterfall in the colours of the theme, with the table of its phases under the pointer.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Theme
import Plexus.Waterfall

WaterfallItem {
    id: root

    // What the bar says, for those who hear it.
    required property string summary

    implicitHeight: 16
    gatewayColor: Theme.phaseGateway
    networkColor: Theme.phaseNetwork
    waitColor: Theme.phaseWait
    thinkingColor: Theme.phaseThinking
    queueColor: Theme.phaseQueue
    streamingColor: Theme.phaseStreaming
    failedColor: Theme.bad
    tickColor: Theme.ink
    Accessible.role: Accessible.Graphic
    Accessible.name: root.summary

    HoverHandler {
        id: hover

        // Made when needed: most rows are never pointed at.
        onHoveredChanged: {
            if (hover.hovered)
                table.setSource("PhaseTable.qml", {
                    bar: root
                });
            else
                table.source = "";
        }
    }
    Loader {
        id: table
    }
}
