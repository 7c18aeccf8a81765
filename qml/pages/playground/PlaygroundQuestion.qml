// SPDX-License-Identifier: GPL-3.0-or-later
// What the person said, with the images that went along.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Pages.Playground
import Plexus.Theme

Rectangle {
    id: root

    required property string said
    required property var images // names

    implicitHeight: column.implicitHeight + 2 * Theme.spaceM
    radius: Theme.radiusSurface
    color: Theme.sunken
    border.width: 1
    border.color: Theme.hairline
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("You")

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.spaceM
        spacing: Theme.spaceS

        Flow {
            Layout.fillWidth: true
            spacing: Theme.spaceXs
            visible: root.images.length > 0

            Repeater {
                model: root.images

                Badge {
                    required property string modelData

                    text: modelData
                }
            }
        }
        PlaygroundText {
            Layout.fillWidth: true
            text: root.said
            visible: text !== ""
        }
    }
}
