// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline in words: each lane with its phases, when they began and how long they were.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Requests

Column {
    id: root

    required property FieldListModel table

    spacing: 0
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Phases of the request")

    Repeater {
        model: root.table

        Column {
            id: row

            required property string section
            required property bool first
            required property string name
            required property string value

            width: root.width
            Accessible.role: Accessible.Row
            Accessible.name: row.section + ", " + row.name + ": " + row.value

            PlexusText {
                width: parent.width
                topPadding: Theme.spaceS
                text: row.section
                elide: Text.ElideMiddle
                font.pixelSize: Theme.fontCaption
                font.weight: Font.DemiBold
                color: Theme.inkSecondary
                visible: row.first
                Accessible.ignored: true
            }
            Row {
                width: parent.width

                PlexusText {
                    width: Theme.grown(112)
                    text: row.name
                    color: Theme.inkSecondary
                    Accessible.ignored: true
                }
                PlexusText {
                    width: parent.width - 112
                    text: row.value
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
            }
        }
    }
}
