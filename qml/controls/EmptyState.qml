// SPDX-License-Identifier: GPL-3.0-or-later
// What goes here, and the one next step.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme

ColumnLayout {
    id: root

    required property string iconName
    required property string title
    property string text: ""
    property string actionText: ""

    signal actionTriggered

    spacing: Theme.spaceS

    TintedIcon {
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: 32
        Layout.preferredHeight: 32
        name: root.iconName
        color: Theme.inkFaint
    }
    PlexusText {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.grown(420)
        horizontalAlignment: Text.AlignHCenter
        text: root.title
        font.pixelSize: Theme.fontSection
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
        Accessible.description: root.text
    }
    PlexusText {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.grown(420)
        horizontalAlignment: Text.AlignHCenter
        text: root.text
        color: Theme.inkSecondary
        wrapMode: Text.Wrap
        visible: root.text !== ""
    }
    PlexusButton {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.spaceS
        text: root.actionText
        kind: PlexusButton.Primary
        visible: root.actionText !== ""
        onClicked: root.actionTriggered()
    }
}
