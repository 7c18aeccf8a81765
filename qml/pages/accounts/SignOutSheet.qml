// SPDX-License-Identifier: GPL-3.0-or-later
// Asks before an account is forgotten: only a login brings it back.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.ViewModels.Accounts

Sheet {
    id: root

    required property AccountsViewModel viewModel

    // Signed out already: what remains of it goes.
    property bool signedOut: false

    title: root.signedOut ? qsTr("Remove this account?") : qsTr("Sign out?")
    onOpened: keep.forceActiveFocus(Qt.TabFocusReason)
    onClosed: root.viewModel.stay()
    actions: [
        PlexusButton {
            id: keep

            text: root.signedOut ? qsTr("Keep") : qsTr("Stay signed in")
            onClicked: root.close()
        },
        PlexusButton {
            kind: PlexusButton.Danger
            text: root.signedOut ? qsTr("Remove") : qsTr("Sign out")
            onClicked: {
                root.viewModel.signOut();
                root.close();
            }
        }
    ]

    PlexusText {
        Layout.fillWidth: true
        //: %1 is an account
        text: (root.signedOut ? qsTr("Plexus forgets %1. Only signing in again brings it back.") : qsTr("Plexus forgets the tokens of %1. Only signing in again brings them back.")).arg(root.viewModel.leaving)
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
    }
    Notice {
        Layout.fillWidth: true
        tone: StatusGlyph.Warn
        //: %1 says which providers use an account
        text: qsTr("%1: requests go elsewhere from then on, or fail.").arg(root.viewModel.leavingUsers)
        visible: root.viewModel.leavingUsers !== ""
    }
}
