// SPDX-License-Identifier: GPL-3.0-or-later
// One client: where it points, when it last asked something, and what can be done.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme

Card {
    id: root

    required property string clientId
    required property string name
    required property int tone
    required property string stateText
    required property string detail
    required property string seen
    required property string problem
    required property string conflict
    required property bool guide
    required property bool connected
    required property bool canUndo
    required property int testTone
    required property string testText
    required property bool testing
    required property string summary

    property bool running: true

    signal configureRequested
    signal undoRequested
    signal testRequested

    // In the order of ClientListModel.Tone.
    readonly property list<int> tones: [StatusGlyph.Neutral, StatusGlyph.Ok, StatusGlyph.Warn, StatusGlyph.Bad, StatusGlyph.Running]

    padding: Theme.spaceM
    spacing: Theme.spaceXs
    Accessible.role: Accessible.ListItem
    Accessible.name: root.summary

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        PlexusText {
            text: root.name
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        StatusGlyph {
            Layout.leftMargin: Theme.spaceXs
            tone: root.tones[root.tone]
            text: root.stateText
            Accessible.ignored: true
        }
        PlexusText {
            Layout.fillWidth: true
            text: root.seen
            color: Theme.inkSecondary
            Accessible.ignored: true
        }
        PlexusButton {
            kind: PlexusButton.Quiet
            text: qsTr("Undo")
            iconName: "undo"
            toolTip: qsTr("Take back what Plexus has set")
            visible: root.canUndo
            Accessible.name: qsTr("Undo the set-up of %1").arg(root.name)
            onClicked: root.undoRequested()
        }
        PlexusButton {
            kind: PlexusButton.Quiet
            text: root.testing ? qsTr("Testing …") : qsTr("Test")
            enabled: root.running && !root.testing
            visible: root.connected || root.guide
            Accessible.name: qsTr("Test the way of %1").arg(root.name)
            onClicked: root.testRequested()
        }
        PlexusButton {
            text: root.guide ? qsTr("Show steps …") : root.connected ? qsTr("Change …") : qsTr("Configure …")
            Accessible.name: qsTr("Configure %1").arg(root.name)
            onClicked: root.configureRequested()
        }
    }
    PlexusText {
        Layout.fillWidth: true
        text: root.detail
        elide: Text.ElideMiddle
        font.family: Theme.monoFamily
        font.pixelSize: Theme.fontCaption
        color: Theme.inkSecondary
        visible: text !== ""
        Accessible.ignored: true
    }
    Notice {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceXs
        tone: StatusGlyph.Bad
        text: root.problem
        visible: root.problem !== ""
    }
    Notice {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceXs
        tone: StatusGlyph.Warn
        text: root.conflict
        visible: root.conflict !== ""
    }
    Notice {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceXs
        tone: root.tones[root.testTone]
        text: root.testText
        visible: root.testText !== ""
    }
}
