// SPDX-License-Identifier: GPL-3.0-or-later
// Asks before one request goes from the log of MCP requests.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.ViewModels.Mcp

Sheet {
    id: root

    required property McpLogViewModel log

    title: qsTr("Delete this request?")
    onOpened: {
        keep.forceActiveFocus(Qt.TabFocusReason);
        // Of a sheet that is opened again it has the focus already, for no reason that shows.
        keep.focusReason = Qt.TabFocusReason;
    }
    actions: [
        PlexusButton {
            id: keep

            text: qsTr("Cancel")
            onClicked: root.close()
        },
        PlexusButton {
            kind: PlexusButton.Danger
            text: qsTr("Delete")
            onClicked: {
                root.close();
                root.log.deleteSelected();
            }
        }
    ]

    PlexusText {
        Layout.fillWidth: true
        text: qsTr("%1 is deleted from the database. It cannot be undone.").arg(root.log.title)
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
    }
}
