// SPDX-License-Identifier: GPL-3.0-or-later
// Which colour is which series, and what the lines across the chart are. As many rows as it takes.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls
import Plexus.Theme

Flow {
    id: root

    required property list<string> names
    required property list<color> colors
    property list<string> limits: []

    spacing: Theme.spaceM
    Accessible.ignored: true

    component Entry: Row {
        id: entry

        property alias text: words.text
        property alias mark: slot.data

        spacing: Theme.spaceXs + 2

        Item {
            id: slot

            anchors.verticalCenter: parent.verticalCenter
            width: childrenRect.width
            height: 10
        }
        PlexusText {
            id: words

            width: Math.min(implicitWidth, 280)
            elide: Text.ElideMiddle
            font.pixelSize: Theme.fontCaption
            color: Theme.inkSecondary
            Accessible.ignored: true
        }
    }

    Repeater {
        model: root.names

        Entry {
            id: series

            required property int index
            required property string modelData

            text: modelData
            mark: Rectangle {
                width: 10
                height: 10
                color: series.index < root.colors.length ? root.colors[series.index] : Theme.inkSecondary
            }
        }
    }
    Repeater {
        model: root.limits

        Entry {
            required property string modelData

            text: modelData
            mark: Row {
                spacing: 3

                Repeater {
                    model: 2

                    Rectangle {
                        y: 4
                        width: 8
                        height: 2
                        color: Theme.bad
                    }
                }
            }
        }
    }
}
