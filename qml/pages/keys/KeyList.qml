// SPDX-License-Identifier: GPL-3.0-or-later
// The keys, and under them the one that is being made.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.ViewModels.Keys

FocusScope {
    id: root

    required property KeysViewModel viewModel

    readonly property int entryHeight: 44

    PlexusListView {
        id: list

        width: parent.width
        // Ends with its last row, so that the one being made can follow it.
        height: Math.min(list.count * (root.entryHeight + list.spacing), parent.height - (newEntry.visible ? root.entryHeight : 0))
        focus: true
        // Without a row there is nothing to be seen of it.
        activeFocusOnTab: list.count > 0
        clip: true
        spacing: 2
        keyNavigationEnabled: false
        highlightFollowsCurrentItem: false
        boundsBehavior: Flickable.StopAtBounds
        model: root.viewModel.list
        currentIndex: root.viewModel.selectedRow
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Client keys")
        T.ScrollBar.vertical: PlexusScrollBar {
            id: scrollBar
        }
        onCurrentIndexChanged: {
            if (list.currentIndex >= 0)
                list.positionViewAtIndex(list.currentIndex, ListView.Contain);
        }
        ListFocusRing {
            list: list
        }

        delegate: EntityRow {
            id: row

            required property int index

            width: list.width - (scrollBar.visible ? scrollBar.width : 0)
            height: root.entryHeight
            badge: row.isEnabled ? "" : qsTr("Off")
            selected: row.index === root.viewModel.selectedRow
            focusShown: selected && list.ringShown
            onChosen: {
                list.takePointer();
                root.viewModel.select(row.index);
            }
        }
    }
    NewEntry {
        id: newEntry

        y: list.height
        width: parent.width
        height: root.entryHeight
        text: root.viewModel.form.name === "" ? qsTr("New key") : root.viewModel.form.name
        visible: root.viewModel.form.isNew
    }
}
