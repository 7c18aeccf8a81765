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
    // The same, all of it, to be laid out.
    required property string source
    required property string thoughtSource
    required property bool asWritten
    required property bool running
    required property string problem
    required property string note

    property bool unfolded: false

    signal linkWanted(string link)
    signal copyWanted(string code)

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
        text: root.unfolded && root.asWritten ? root.thinking : ""
        color: Theme.inkSecondary
        visible: text !== ""
    }
    PlaygroundMarkdown {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.spaceXl
        source: root.unfolded && !root.asWritten ? root.thoughtSource : ""
        color: Theme.inkSecondary
        visible: source !== ""
        onLinkWanted: link => root.linkWanted(link)
        onCopyWanted: code => root.copyWanted(code)
    }
    StatusGlyph {
        tone: StatusGlyph.Running
        text: qsTr("Waiting for the answer")
        visible: root.running && root.said === "" && root.thinking === ""
    }
    PlaygroundText {
        Layout.fillWidth: true
        text: root.asWritten ? root.said : ""
        visible: text !== ""
    }
    PlaygroundMarkdown {
        Layout.fillWidth: true
        source: root.asWritten ? "" : root.source
        visible: source !== ""
        onLinkWanted: link => root.linkWanted(link)
        onCopyWanted: code => root.copyWanted(code)
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
