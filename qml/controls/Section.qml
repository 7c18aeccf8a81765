// SPDX-License-Identifier: GPL-3.0-or-later
// A headed group of content, with room for actions at the right of the heading.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Theme

ColumnLayout {
    id: root

    required property string title
    property string hint: ""
    property alias actions: actionRow.data
    default property alias content: body.data

    spacing: Theme.spaceM
    Layout.fillWidth: true

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        PlexusText {
            text: root.title
            font.pixelSize: Theme.fontSection
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        PlexusText {
            Layout.fillWidth: true
            text: root.hint
            color: Theme.inkSecondary
        }
        RowLayout {
            id: actionRow

            spacing: Theme.spaceS
        }
    }
    ColumnLayout {
        id: body

        Layout.fillWidth: true
        spacing: Theme.spaceM
    }
}
