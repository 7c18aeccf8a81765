// SPDX-License-Identifier: GPL-3.0-or-later
// What the model answered: thoughts folded, words as they come, and what went wrong.
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

    property bool unfolded: false

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
}
