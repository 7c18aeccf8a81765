// SPDX-License-Identifier: GPL-3.0-or-later
// What is being made, below the rows of a list.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme

Rectangle {
    id: root

    required property string text

    radius: Theme.radiusControl
    color: Theme.selected

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.spaceM
        anchors.rightMargin: Theme.spaceM
        spacing: Theme.spaceS

        TintedIcon {
            Layout.preferredWidth: Theme.iconSize
            Layout.preferredHeight: Theme.iconSize
            name: "plus"
            color: Theme.accent
        }
        PlexusText {
            Layout.fillWidth: true
            text: root.text
            elide: Text.ElideMiddle
            font.weight: Font.DemiBold
        }
    }
}
