// SPDX-License-Identifier: GPL-3.0-or-later
// A light in the top bar while something of what is said is kept on disk: what, the way to the setting, and a
// pause.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Settings

RowLayout {
    id: root

    required property CaptureViewModel capture
    // Room for the light alone.
    property bool narrow: false

    readonly property real wordyWidth: button.wordyWidth + pause.implicitWidth

    signal settingsRequested

    spacing: 0
    visible: root.capture.lit

    PlexusButton {
        id: button

        kind: PlexusButton.Quiet
        text: root.capture.lightText
        wordless: root.narrow
        toolTip: root.capture.lightDetail
        leftPadding: Theme.spaceXl
        onClicked: root.settingsRequested()

        // Filled while something is kept, a ring while it is paused: colour alone says nothing.
        Rectangle {
            x: Theme.spaceS
            y: (button.height - height) / 2
            width: 10
            height: 10
            radius: 5
            color: root.capture.paused ? "transparent" : Theme.accent
            border.width: 2
            border.color: root.capture.paused ? Theme.inkSecondary : Theme.accent
        }
    }
    PlexusIconButton {
        id: pause

        iconName: root.capture.paused ? "play" : "pause"
        name: root.capture.paused ? qsTr("Resume capture") : qsTr("Pause capture")
        onClicked: {
            if (root.capture.paused)
                root.capture.resume();
            else
                root.capture.pause();
        }
    }
}
