// SPDX-License-Identifier: GPL-3.0-or-later
// A question before what cannot be undone, or is felt by every client.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls

Sheet {
    id: root

    required property string text
    required property string actionText

    signal confirmed

    onOpened: cancel.forceActiveFocus(Qt.PopupFocusReason)
    actions: [
        PlexusButton {
            id: cancel

            text: qsTr("Cancel")
            onClicked: root.close()
        },
        PlexusButton {
            kind: PlexusButton.Danger
            text: root.actionText
            onClicked: {
                root.close();
                root.confirmed();
            }
        }
    ]

    PlexusText {
        Layout.fillWidth: true
        text: root.text
        wrapMode: Text.Wrap
    }
}
