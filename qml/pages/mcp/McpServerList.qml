// SPDX-License-Identifier: GPL-3.0-or-later
// The servers, and under them the one that is being made.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.ViewModels.Mcp

FocusScope {
    id: root

    required property McpServersEditor servers

    readonly property int entryHeight: 44

    PlexusListView {
        id: list

        width: parent.width
        height: Math.min(list.count * (root.entryHeight + list.spacing), parent.height - (fresh.visible ? root.entryHeight : 0))
        focus: true
        // Without a row there is nothing to be seen of it.
        activeFocusOnTab: list.count > 0
        clip: true
        spacing: 2
        keyNavigationEnabled: false
        highlightFollowsCurrentItem: false
        boundsBehavior: Flickable.StopAtBounds
        model: root.servers.list
        currentIndex: root.servers.selectedRow
        Accessible.role: Accessible.List
        Accessible.name: qsTr("MCP servers")
        T.ScrollBar.vertical: PlexusScrollBar {
            id: scrollBar
        }

        ListFocusRing {
            list: list
        }
        onCurrentIndexChanged: {
            if (list.currentIndex >= 0)
                list.positionViewAtIndex(list.currentIndex, ListView.Contain);
        }
        delegate: EntityRow {
            id: row

            required property int index
            required property bool isProgram
            required property string waiting

            width: list.width - (scrollBar.visible ? scrollBar.width : 0)
            height: root.entryHeight
            badge: row.waiting
            iconName: row.isProgram ? "terminal" : "cloud"
            selected: row.index === root.servers.selectedRow
            focusShown: selected && list.ringShown
            onChosen: {
                list.takePointer();
                root.servers.select(row.index);
            }
        }
    }
    NewEntry {
        id: fresh

        y: list.height
        width: parent.width
        height: root.entryHeight
        text: root.servers.name === "" ? qsTr("New server") : root.servers.name
        visible: root.servers.isNew
    }
}
