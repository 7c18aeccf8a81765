// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Theme

T.Switch {
    id: root

    // What is pressed without a pointer tells it like one that is clicked.
    function press(): void {
        if (!root.enabled)
            return;
        root.toggle();
        root.toggled();
    }

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Theme.controlHeight
    leftPadding: indicator.width + (text === "" ? 0 : Theme.spaceS)
    focusPolicy: Qt.StrongFocus
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontBody
    Accessible.onPressAction: root.press()
    Accessible.onToggleAction: root.press()
    Accessible.name: root.text

    indicator: Rectangle {
        implicitWidth: 32
        implicitHeight: 18
        y: (root.height - height) / 2
        radius: height / 2
        color: root.checked ? (root.enabled ? Theme.accent : Theme.inkFaint) : Theme.raised
        border.width: root.checked ? 0 : 1
        border.color: root.enabled ? Theme.outline : Theme.inkFaint

        Rectangle {
            x: root.checked ? parent.width - width - 3 : 3
            y: 3
            width: 12
            height: 12
            radius: 6
            color: root.checked ? Theme.inkOnAccent : root.enabled ? Theme.inkSecondary : Theme.inkFaint

            Behavior on x {
                NumberAnimation {
                    duration: Theme.durationState
                    easing.type: Easing.OutQuad
                }
            }
        }
        FocusRing {
            radius: parent.radius + Theme.focusRing
            shown: root.visualFocus
        }
    }
    contentItem: PlexusText {
        text: root.text
        font: root.font
        color: root.enabled ? Theme.ink : Theme.inkSecondary
    }
}
