// SPDX-License-Identifier: GPL-3.0-or-later
// Asks before a client is signed out or forgotten.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.ViewModels.Mcp

Sheet {
    id: root

    required property McpClientListModel clients

    title: root.clients.question
    visible: root.clients.question !== ""
    onOpened: {
        keep.forceActiveFocus(Qt.TabFocusReason);
        // Of a sheet that is opened again it has the focus already, for no reason that shows.
        keep.focusReason = Qt.TabFocusReason;
    }
    onClosed: root.clients.cancel()
    actions: [
        PlexusButton {
            id: keep

            text: qsTr("Cancel")
            onClicked: root.close()
        },
        PlexusButton {
            kind: PlexusButton.Danger
            text: root.clients.actionText
            onClicked: root.clients.confirm()
        }
    ]

    PlexusText {
        Layout.fillWidth: true
        text: root.clients.questionText
        wrapMode: Text.Wrap
    }
    Notice {
        Layout.fillWidth: true
        tone: StatusGlyph.Bad
        text: root.clients.problem
        visible: text !== ""
    }
}
