// SPDX-License-Identifier: GPL-3.0-or-later
// Half of the shortcuts: a heading for each section, a row for what is done, its keys at the right.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Palette

Column {
    id: root

    required property ShortcutListModel shortcuts
    required property bool side

    Repeater {
        model: root.shortcuts

        Item {
            id: row

            required property string section
            required property bool first
            required property string keys
            required property var caps // of texts
            required property string text
            required property bool atSide

            readonly property int headingHeight: first ? 40 : 0

            width: root.width
            height: headingHeight + 26
            visible: atSide === root.side
            Accessible.role: Accessible.StaticText
            //: What is done, and by which keys
            Accessible.name: qsTr("%1: %2").arg(row.text).arg(row.keys)

            PlexusText {
                height: row.headingHeight
                text: row.section
                font.weight: Font.DemiBold
                verticalAlignment: Text.AlignBottom
                bottomPadding: Theme.spaceXs
                visible: row.first
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            PlexusText {
                y: row.headingHeight
                width: parent.width - badges.width - Theme.spaceM
                height: Theme.grown(26)
                text: row.text
                color: Theme.inkSecondary
                Accessible.ignored: true
            }
            Row {
                id: badges

                x: Math.round(parent.width - width)
                y: row.headingHeight + 4
                spacing: Theme.spaceXs

                Repeater {
                    model: row.caps

                    Badge {
                        required property string modelData

                        text: modelData
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
