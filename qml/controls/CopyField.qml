// SPDX-License-Identifier: GPL-3.0-or-later
// A value one takes elsewhere: shown in monospace, selectable, copied by its button.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme

RowLayout {
    id: root

    required property string value
    // What it is, for the button's name: "base URL".
    required property string what
    property string shownValue: value

    spacing: Theme.spaceXs

    Rectangle {
        Layout.fillWidth: true
        implicitWidth: Theme.grown(260)
        implicitHeight: Theme.controlHeight
        radius: Theme.radiusControl
        color: Theme.sunken
        border.width: text.activeFocus ? Theme.focusRing : 1
        border.color: text.activeFocus ? Theme.focus : Theme.hairline

        TextInput {
            id: text

            anchors.fill: parent
            anchors.leftMargin: Theme.spaceS
            anchors.rightMargin: Theme.spaceS
            verticalAlignment: TextInput.AlignVCenter
            readOnly: true
            selectByMouse: true
            activeFocusOnTab: true
            clip: true
            // A long one shows its beginning until somebody walks along it.
            autoScroll: activeFocus
            text: root.shownValue
            color: Theme.ink
            selectionColor: Theme.accent
            selectedTextColor: Theme.inkOnAccent
            font.family: Theme.monoFamily
            font.pixelSize: Theme.fontBody
            renderType: Text.NativeRendering
            Accessible.role: Accessible.EditableText
            Accessible.name: root.what
            Accessible.readOnly: true
        }
    }
    PlexusIconButton {
        iconName: reset.running ? "check" : "copy"
        tint: reset.running ? Theme.ok : Theme.inkSecondary
        name: reset.running ? qsTr("Copied") : qsTr("Copy %1").arg(root.what)
        enabled: root.value !== ""
        onClicked: {
            clipboard.copy(root.value);
            reset.restart();
        }
    }
    Clipboard {
        id: clipboard
    }
    Timer {
        id: reset

        interval: 1500
    }
}
