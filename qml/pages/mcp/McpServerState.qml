// SPDX-License-Identifier: GPL-3.0-or-later
// What goes on at a server: its state in words, its address, and what it last said on standard error.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Mcp

ColumnLayout {
    id: root

    required property McpServerPanel panel

    readonly property list<int> tones: [StatusGlyph.Neutral, StatusGlyph.Ok, StatusGlyph.Warn, StatusGlyph.Bad]

    spacing: Theme.spaceM

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        StatusGlyph {
            // In the order of McpServerPanel.Tone.
            tone: root.tones[root.panel.tone]
            text: root.panel.stateText
        }
        Item {
            Layout.fillWidth: true
        }
        PlexusButton {
            kind: PlexusButton.Quiet
            text: root.panel.program ? qsTr("End its processes") : qsTr("End its sessions")
            visible: root.panel.canEnd
            onClicked: root.panel.endSessions()
        }
        PlexusButton {
            kind: PlexusButton.Quiet
            text: qsTr("Stop allowing")
            toolTip: qsTr("Its processes end, and none is started until you allow it again")
            visible: root.panel.program && root.panel.allowed
            onClicked: root.panel.revokeCommand()
        }
    }
    Notice {
        Layout.fillWidth: true
        tone: StatusGlyph.Bad
        text: root.panel.reason
        visible: root.panel.reason !== ""
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS
        visible: root.panel.signsIn

        StatusGlyph {
            tone: root.tones[root.panel.signInTone]
            text: root.panel.signInText
        }
        Item {
            Layout.fillWidth: true
        }
        PlexusButton {
            text: qsTr("Cancel")
            visible: root.panel.signingIn
            onClicked: root.panel.cancelSignIn()
        }
        PlexusButton {
            kind: PlexusButton.Quiet
            text: qsTr("Sign out")
            visible: root.panel.signedIn
            onClicked: root.panel.signOut()
        }
        PlexusButton {
            text: root.panel.signedIn ? qsTr("Sign in again") : qsTr("Sign in")
            visible: !root.panel.signingIn
            onClicked: root.panel.signIn()
        }
    }
    Notice {
        Layout.fillWidth: true
        tone: StatusGlyph.Bad
        text: root.panel.signInProblem
        visible: root.panel.signsIn && text !== ""
    }
    McpConsent {
        Layout.fillWidth: true
        panel: root.panel
        visible: root.panel.needsConsent
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("Address for clients")
        visible: root.panel.address !== ""

        CopyField {
            Layout.fillWidth: true
            value: root.panel.address
            what: qsTr("address of the server")
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceXs
        visible: root.panel.errorLines !== ""

        PlexusText {
            text: qsTr("What it last wrote to standard error")
            color: Theme.inkSecondary
            font.pixelSize: Theme.fontCaption
        }
        PlexusTextArea {
            Layout.fillWidth: true
            implicitHeight: 120
            readOnly: true
            text: root.panel.errorLines
            accessibleName: qsTr("Standard error")
        }
    }
}
