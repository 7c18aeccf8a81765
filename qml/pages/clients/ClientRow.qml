// SPDX-License-Identifier: GPL-3.0-or-later
// One client: where it points, when it last asked something, and what can be done.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme

ColumnLayout {
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
    required property bool canOpen
    required property string openText
    required property int testTone
    required property string testText
    required property bool testing
    required property string summary

    property bool running: true
    // The same in each row, so that one reads down the columns.
    readonly property int nameWidth: 148
    readonly property int stateWidth: 196
    readonly property bool unreadable: problem !== ""

    signal configureRequested
    signal launchRequested
    signal undoRequested
    signal testRequested

    // In the order of ClientListModel.Tone.
    readonly property list<int> tones: [StatusGlyph.Neutral, StatusGlyph.Ok, StatusGlyph.Warn, StatusGlyph.Bad, StatusGlyph.Running]

    spacing: Theme.spaceXs
    Accessible.role: Accessible.ListItem
    Accessible.name: root.summary

    RowLayout {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.grown(44)
        spacing: Theme.spaceM

        PlexusText {
            Layout.minimumWidth: root.nameWidth
            Layout.maximumWidth: root.nameWidth
            text: root.name
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        ColumnLayout {
            Layout.minimumWidth: root.stateWidth
            Layout.maximumWidth: root.stateWidth
            spacing: 0

            StatusGlyph {
                Layout.fillWidth: true
                tone: root.tones[root.tone]
                text: root.stateText
                Accessible.ignored: true
            }
            PlexusText {
                Layout.fillWidth: true
                // Under the word, not under the glyph.
                leftPadding: Theme.iconSize + Theme.spaceXs + 2
                text: root.seen
                font.pixelSize: Theme.fontCaption
                color: Theme.inkSecondary
                visible: text !== ""
                Accessible.ignored: true
            }
        }
        PlexusText {
            id: detailText

            Layout.fillWidth: true
            text: root.detail
            elide: Text.ElideMiddle
            font.family: Theme.monoFamily
            font.pixelSize: Theme.fontCaption
            color: Theme.inkSecondary
            Accessible.ignored: true

            HoverHandler {
                id: detailHover
            }
            PlexusToolTip {
                parent: detailText
                text: root.detail
                visible: detailHover.hovered && detailText.truncated
            }
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
        PlexusIconButton {
            iconName: "terminal"
            name: root.openText
            enabled: root.running
            visible: root.canOpen && !root.unreadable
            onClicked: root.launchRequested()
        }
        PlexusButton {
            text: root.guide ? qsTr("Show steps …") : root.connected ? qsTr("Change …") : qsTr("Configure …")
            // A file that cannot be read cannot be changed either.
            visible: !root.unreadable
            Accessible.name: qsTr("Configure %1").arg(root.name)
            onClicked: root.configureRequested()
        }
    }
    Remark {
        tone: StatusGlyph.Bad
        text: root.problem
    }
    Remark {
        tone: StatusGlyph.Warn
        text: root.conflict
    }
    Remark {
        tone: root.tones[root.testTone]
        text: root.testText
        visible: text !== "" && (root.connected || root.guide)
    }

    component Remark: StatusLine {
        Layout.fillWidth: true
        Layout.leftMargin: root.nameWidth + Theme.spaceM
        Layout.bottomMargin: Theme.spaceS
        visible: text !== ""
    }
}
