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

    // A pixel more than the words, which end between two.
    implicitWidth: Math.ceil(Math.max(said.implicitWidth, marks.implicitWidth)) + 1 + 2 * Theme.spaceM
    implicitHeight: column.implicitHeight + 2 * Theme.spaceM
    radius: Theme.radiusSurface
    color: Theme.selected
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("You")

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.spaceM
        spacing: Theme.spaceS

        Flow {
            id: marks

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
            id: said

            Layout.fillWidth: true
            text: root.said
            visible: text !== ""
        }
    }
}
