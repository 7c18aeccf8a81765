// SPDX-License-Identifier: GPL-3.0-or-later
// What needs a person, each leading to where it is put right.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Home

Card {
    id: root

    required property AlertListModel alerts

    // More are counted: the page has one screen.
    readonly property int most: 3

    signal chosen(int goal)

    padding: Theme.spaceM
    spacing: Theme.spaceXs

    PlexusText {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.spaceXs
        text: qsTr("Needs attention")
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Repeater {
        model: root.alerts

        AlertRow {
            id: row

            Layout.fillWidth: true
            visible: row.index < root.most
            onClicked: root.chosen(row.goal)
        }
    }
    PlexusText {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.spaceXs
        text: qsTr("and %n more", "alerts", root.alerts.count - root.most)
        font.pixelSize: Theme.fontCaption
        color: Theme.inkSecondary
        visible: root.alerts.count > root.most
    }
}
