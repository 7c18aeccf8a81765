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

    ConfirmSheet {
        id: end

        title: root.panel.program ? qsTr("End its processes?") : qsTr("End its sessions?")
        text: qsTr("What clients are doing with it breaks off. It is there again with their next question.")
        actionText: root.panel.program ? qsTr("End its processes") : qsTr("End its sessions")
        onConfirmed: root.panel.endSessions()
    }
    ConfirmSheet {
        id: revoke

        title: qsTr("Stop allowing this program?")
        text: qsTr("Its processes end, and none is started until you allow it again.")
        actionText: qsTr("Stop allowing")
        onConfirmed: root.panel.revokeCommand()
    }
    ConfirmSheet {
        id: signOut

        title: qsTr("Sign out?")
        text: qsTr("Plexus forgets its access to this server. Clients lose its tools until you sign in again, in the browser.")
        actionText: qsTr("Sign out")
        onConfirmed: root.panel.signOut()
    }
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
            onClicked: end.open()
        }
        PlexusButton {
            kind: PlexusButton.Quiet
            text: qsTr("Stop allowing")
            toolTip: qsTr("Its processes end, and none is started until you allow it again")
            visible: root.panel.program && root.panel.allowed
            onClicked: revoke.open()
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
            onClicked: signOut.open()
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
