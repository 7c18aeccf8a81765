// SPDX-License-Identifier: GPL-3.0-or-later
// The end of an answer: its figures, and what can be done with it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme

RowLayout {
    id: root

    required property string figures
    required property bool recorded
    required property bool copyable
    // It can be asked for again.
    required property bool repeatable

    signal askAgain
    signal openRequest
    signal showTrail
    signal copyAsCurl
    signal copyText

    spacing: 0

    PlexusText {
        Layout.fillWidth: true
        Layout.rightMargin: Theme.spaceS
        text: root.figures
        color: Theme.inkSecondary
        font.pixelSize: Theme.fontCaption
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    PlexusIconButton {
        iconName: "copy"
        name: qsTr("Copy the answer")
        visible: root.copyable
        onClicked: root.copyText()
    }
    PlexusIconButton {
        iconName: "replay"
        name: qsTr("Ask again")
        visible: root.repeatable
        onClicked: root.askAgain()
    }
    PlexusIconButton {
        iconName: "route"
        name: qsTr("Show its route")
        visible: root.recorded
        onClicked: root.showTrail()
    }
    PlexusIconButton {
        iconName: "requests"
        name: qsTr("Open in Requests")
        visible: root.recorded
        onClicked: root.openRequest()
    }
    PlexusIconButton {
        iconName: "terminal"
        name: qsTr("Copy as curl")
        visible: root.recorded
        onClicked: root.copyAsCurl()
    }
}
