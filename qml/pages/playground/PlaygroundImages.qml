// SPDX-License-Identifier: GPL-3.0-or-later
// The images that go along with the next message; each can be taken out.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme

Flow {
    id: root

    required property var names // of files

    signal removed(int index)

    spacing: Theme.spaceXs
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Images of the message")

    Repeater {
        model: root.names

        Rectangle {
            id: chip

            required property int index
            required property string modelData

            implicitWidth: Math.min(240, row.implicitWidth + Theme.spaceS)
            implicitHeight: Theme.controlHeight
            radius: Theme.radiusControl
            color: Theme.sunken
            border.width: 1
            border.color: Theme.hairline
            Accessible.role: Accessible.ListItem
            Accessible.name: chip.modelData

            RowLayout {
                id: row

                anchors.fill: parent
                anchors.leftMargin: Theme.spaceS
                spacing: Theme.spaceXs

                TintedIcon {
                    Layout.preferredWidth: Theme.iconSize
                    Layout.preferredHeight: Theme.iconSize
                    name: "image"
                    color: Theme.inkSecondary
                }
                PlexusText {
                    Layout.fillWidth: true
                    text: chip.modelData
                    elide: Text.ElideMiddle
                    Accessible.ignored: true
                }
                PlexusIconButton {
                    iconName: "close"
                    name: qsTr("Remove %1").arg(chip.modelData)
                    onClicked: root.removed(chip.index)
                }
            }
        }
    }
}
