// SPDX-License-Identifier: GPL-3.0-or-later
// That a setting was changed, what it is unless somebody changes it, and the way back.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme

RowLayout {
    id: root

    required property string label
    required property string defaultText
    property bool readOnly: false

    signal resetRequested

    spacing: Theme.spaceS
    Layout.fillWidth: true

    Badge {
        text: qsTr("Changed")
    }
    PlexusText {
        Layout.fillWidth: true
        //: %1 is what a setting is unless somebody changes it
        text: qsTr("Default: %1").arg(root.defaultText)
        font.pixelSize: Theme.fontCaption
        color: Theme.inkSecondary
    }
    PlexusButton {
        kind: PlexusButton.Quiet
        iconName: "undo"
        text: qsTr("Reset")
        visible: !root.readOnly
        //: %1 is the label of a setting
        Accessible.name: qsTr("Reset %1").arg(root.label)
        onClicked: root.resetRequested()
    }
}
