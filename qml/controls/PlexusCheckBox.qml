// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Theme

T.CheckBox {
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
        implicitWidth: 16
        implicitHeight: 16
        y: (root.height - height) / 2
        radius: 4
        color: root.checked ? (root.enabled ? Theme.accent : Theme.inkFaint) : Theme.raised
        border.width: root.checked ? 0 : 1
        border.color: root.enabled ? Theme.outline : Theme.inkFaint

        TintedIcon {
            anchors.fill: parent
            anchors.margins: 1
            name: "check"
            color: Theme.inkOnAccent
            visible: root.checked
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
