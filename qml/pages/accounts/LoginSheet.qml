// SPDX-License-Identifier: GPL-3.0-or-later
// One login, from the vendor's own words to its end; it opens when one begins. Leaving while it runs asks
// first.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Accounts

Sheet {
    id: root

    required property LoginViewModel login

    readonly property bool waits: login.stage === LoginViewModel.Browser || login.stage === LoginViewModel.Device || login.stage === LoginViewModel.Paste
    readonly property bool over: login.stage === LoginViewModel.Succeeded || login.stage === LoginViewModel.Failed || login.stage === LoginViewModel.Cancelled

    title: qsTr("Sign in to %1").arg(root.login.vendor)
    closePolicy: root.login.running ? T.Popup.NoAutoClose : T.Popup.CloseOnEscape
    onOpened: {
        if (root.login.stage === LoginViewModel.Question)
            question.takeFocus();
        else
            leave.forceActiveFocus(Qt.PopupFocusReason);
    }
    onClosed: root.login.close()
    actions: [
        PlexusButton {
            text: qsTr("Continue")
            visible: root.login.askingToCancel
            onClicked: root.login.keepGoing()
        },
        PlexusButton {
            kind: PlexusButton.Danger
            text: qsTr("Cancel the login")
            visible: root.login.askingToCancel
            onClicked: {
                root.login.cancel();
                root.close();
            }
        },
        PlexusButton {
            id: leave

            text: root.over ? qsTr("Close") : qsTr("Cancel")
            visible: !root.login.askingToCancel
            onClicked: {
                if (root.login.running)
                    root.login.close();
                else
                    root.close();
            }
        },
        PlexusButton {
            text: qsTr("Sign in all the same")
            visible: root.login.stage === LoginViewModel.Restriction && !root.login.askingToCancel
            onClicked: root.login.acceptRestriction()
        },
        PlexusButton {
            kind: PlexusButton.Primary
            text: qsTr("Try again")
            visible: root.login.stage === LoginViewModel.Failed
            onClicked: root.login.retry()
        }
    ]

    Shortcut {
        sequence: "Esc"
        enabled: root.opened && root.login.running
        onActivated: {
            if (root.login.askingToCancel)
                root.login.keepGoing();
            else
                root.login.close();
        }
    }
    Connections {
        target: root.login

        // Whoever began it.
        function onChanged(): void {
            if (root.login.stage !== LoginViewModel.Idle)
                root.open();
        }
        function onClosed(): void {
            root.close();
        }
    }
    Binding {
        target: root.login
        property: "watched"
        value: root.opened
    }
    PlexusText {
        Layout.fillWidth: true
        //: %1 is the name of an account
        text: qsTr("Account \u201c%1\u201d").arg(root.login.account)
        textFormat: Text.PlainText
        color: Theme.inkSecondary
        visible: root.login.account !== "" && !root.over
    }
    Notice {
        Layout.fillWidth: true
        tone: StatusGlyph.Warn
        text: qsTr("This login is under way. Leave it and nothing is kept of it.")
        visible: root.login.askingToCancel
    }
    Notice {
        Layout.fillWidth: true
        tone: StatusGlyph.Warn
        text: root.login.restriction
        visible: root.login.restriction !== ""
    }
    Notice {
        Layout.fillWidth: true
        tone: StatusGlyph.Bad
        text: root.login.problem
        visible: root.login.problem !== "" && !root.login.codeFieldShown
    }
    LoginQuestion {
        id: question

        Layout.fillWidth: true
        login: root.login
        visible: root.login.stage === LoginViewModel.Question
    }
    LoginWaiting {
        Layout.fillWidth: true
        login: root.login
        visible: root.waits
    }
    StatusGlyph {
        Layout.fillWidth: true
        tone: StatusGlyph.Running
        text: root.login.progress !== "" ? root.login.progress : root.login.waiting
        visible: root.login.stage === LoginViewModel.Working
    }
    Notice {
        Layout.fillWidth: true
        tone: StatusGlyph.Ok
        text: root.login.outcome
        visible: root.login.outcome !== ""
    }
    PlexusText {
        Layout.fillWidth: true
        text: qsTr("The login was cancelled.")
        visible: root.login.stage === LoginViewModel.Cancelled
    }
}
