// SPDX-License-Identifier: GPL-3.0-or-later
// What the model answered: thoughts folded, words as they come, what it cost, and what can be done with it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Pages.Playground
import Plexus.Theme

ColumnLayout {
    id: root

    required property string said
    required property string thinking
    required property bool running
    required property string problem
    required property string note
    required property string figures
    required property bool recorded
    // It can be asked for again.
    required property bool repeatable

    property bool unfolded: false

    signal askAgain
    signal openRequest
    signal showTrail
    signal copyAsCurl
    signal copyText

    spacing: Theme.spaceS
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Answer")

    PlexusButton {
        kind: PlexusButton.Quiet
        leftPadding: Theme.spaceXs
        iconName: root.unfolded ? "chevron-down" : "chevron-right"
        text: root.running && root.said === "" ? qsTr("Thinking…") : qsTr("Thoughts")
        visible: root.thinking !== ""
        Accessible.checkable: true
        Accessible.checked: root.unfolded
        onClicked: root.unfolded = !root.unfolded
    }
    PlaygroundText {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.spaceXl
        text: root.unfolded ? root.thinking : ""
        color: Theme.inkSecondary
        visible: root.unfolded && root.thinking !== ""
    }
    StatusGlyph {
        tone: StatusGlyph.Running
        text: qsTr("Waiting for the answer")
        visible: root.running && root.said === "" && root.thinking === ""
    }
    PlaygroundText {
        Layout.fillWidth: true
        text: root.said
        visible: text !== ""
    }
    Notice {
        Layout.fillWidth: true
        tone: StatusGlyph.Bad
        text: root.problem
        visible: root.problem !== ""
    }
    PlexusText {
        Layout.fillWidth: true
        text: root.note
        color: Theme.inkSecondary
        font.pixelSize: Theme.fontCaption
        wrapMode: Text.Wrap
        visible: root.note !== ""
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 0
        visible: !root.running

        PlexusText {
            Layout.fillWidth: true
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
            visible: root.said !== ""
            onClicked: root.copyText()
        }
        PlexusIconButton {
            iconName: "replay"
            name: qsTr("Ask again")
            visible: root.repeatable
            onClicked: root.askAgain()
        }
        PlexusIconButton {
            iconName: "timeline"
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
}
