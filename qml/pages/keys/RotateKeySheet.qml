// SPDX-License-Identifier: GPL-3.0-or-later
// Asks before a key gets another secret: whoever has the former one is refused from then on.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.ViewModels.Keys

Sheet {
    id: root

    required property KeyRotation rotation

    title: qsTr("Replace the secret of %1?").arg(root.rotation.name)
    visible: root.rotation.name !== ""
    onOpened: {
        keep.forceActiveFocus(Qt.TabFocusReason);
        // Of a sheet that is opened again it has the focus already, for no reason that shows.
        keep.focusReason = Qt.TabFocusReason;
    }
    onClosed: root.rotation.cancel()
    actions: [
        PlexusButton {
            id: keep

            text: qsTr("Keep it")
            onClicked: root.close()
        },
        PlexusButton {
            kind: PlexusButton.Danger
            text: qsTr("Replace")
            enabled: !root.rotation.busy
            onClicked: root.rotation.confirm()
        }
    ]

    PlexusText {
        Layout.fillWidth: true
        text: qsTr("Plexus makes a new secret and shows it once. Clients that still show the former one are refused at once. Name, limits and history of the key stay.")
        wrapMode: Text.Wrap
    }
    Notice {
        Layout.fillWidth: true
        tone: StatusGlyph.Neutral
        text: root.rotation.sharedByClients ? qsTr("The clients Plexus has set up on this computer share this key. Their files are written with the new secret; what runs has to be started anew. Set up elsewhere, they need it by hand.") : qsTr("Clients that use this key need the new secret by hand.")
    }
    Notice {
        Layout.fillWidth: true
        tone: StatusGlyph.Bad
        text: root.rotation.problem
        visible: text !== ""
    }
}
