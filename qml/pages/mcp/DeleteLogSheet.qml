// SPDX-License-Identifier: GPL-3.0-or-later
// Asks how much of the log of MCP requests goes; it does not come back.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Mcp

Sheet {
    id: root

    required property McpLogViewModel log

    // In the order of the choices.
    readonly property list<int> days: [30, 7, 1, 0]
    property int choice: 0

    title: qsTr("Delete requests from the log")
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
                root.log.deleteOlder(root.days[root.choice]);
            }
        }
    ]

    PlexusComboBox {
        Layout.margins: Theme.focusRing
        Layout.preferredWidth: Theme.grown(240)
        model: [qsTr("Older than 30 days"), qsTr("Older than a week"), qsTr("Older than a day"), qsTr("All of them")]
        currentIndex: root.choice
        Accessible.name: qsTr("Which requests")
        onActivated: index => root.choice = index
    }
    PlexusText {
        Layout.fillWidth: true
        text: qsTr("Finished requests to MCP servers are deleted from the database, also those the filter leaves out. It cannot be undone.")
        wrapMode: Text.Wrap
    }
}
