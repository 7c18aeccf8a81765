// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Theme

T.TextField {
    id: root

    property bool invalid: false
    property bool monospace: false
    // Of what holds while nothing is typed.
    property color hintColor: Theme.inkSecondary

    implicitWidth: Theme.grown(240)
    implicitHeight: Theme.controlHeight
    leftPadding: Theme.spaceS
    rightPadding: Theme.spaceS
    topPadding: 0
    bottomPadding: 0
    verticalAlignment: TextInput.AlignVCenter
    selectByMouse: true
    color: enabled ? Theme.ink : Theme.inkSecondary
    placeholderTextColor: Theme.inkFaint
    selectionColor: Theme.accent
    selectedTextColor: Theme.inkOnAccent
    font.family: monospace ? Theme.monoFamily : Theme.fontFamily
    font.pixelSize: Theme.fontBody
    renderType: Text.NativeRendering

    PlexusText {
        x: root.leftPadding
        width: root.width - root.leftPadding - root.rightPadding
        height: root.height
        text: root.placeholderText
        horizontalAlignment: root.horizontalAlignment
        font: root.font
        color: root.hintColor
        visible: root.length === 0 && root.preeditText === ""
    }

    background: Rectangle {
        radius: Theme.radiusControl
        color: root.enabled && !root.readOnly ? Theme.raised : Theme.sunken
        border.width: root.activeFocus ? 0 : 1
        border.color: root.invalid ? Theme.bad : root.enabled ? Theme.outline : Theme.hairline

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: "transparent"
            border.width: Theme.focusRing
            border.color: root.invalid ? Theme.bad : Theme.focus
            visible: root.activeFocus
        }
    }
}
