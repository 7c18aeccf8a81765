// SPDX-License-Identifier: GPL-3.0-or-later
// Which colour is which series.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls
import Plexus.Theme

Flow {
    id: root

    required property list<string> names

    spacing: Theme.spaceM
    Accessible.ignored: true

    Repeater {
        model: root.names

        Row {
            id: entry

            required property int index
            required property string modelData

            spacing: Theme.spaceXs + 2

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: 10
                height: 10
                color: Theme.series[Math.min(entry.index, Theme.series.length - 1)]
            }
            PlexusText {
                width: Math.min(implicitWidth, 200)
                text: entry.modelData
                elide: Text.ElideMiddle
                font.pixelSize: Theme.fontCaption
                color: Theme.inkSecondary
                Accessible.ignored: true
            }
        }
    }
}
