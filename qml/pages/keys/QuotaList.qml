// SPDX-License-Identifier: GPL-3.0-or-later
// The quotas, and under them the one that is being made.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.ViewModels.Keys

FocusScope {
    id: root

    required property QuotasViewModel quotas

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
        model: root.quotas.list
        currentIndex: root.quotas.selectedRow
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Quotas")
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
            required property bool isDefault
            required property string usedText

            width: list.width - (scrollBar.visible ? scrollBar.width : 0)
            height: root.entryHeight
            iconName: "quota"
            figure: row.usedText
            badge: row.isDefault ? qsTr("Default") : ""
            selected: row.index === root.quotas.selectedRow
            focusShown: selected && list.ringShown
            onChosen: {
                list.takePointer();
                root.quotas.select(row.index);
            }
        }
    }
    NewEntry {
        id: fresh

        y: list.height
        width: parent.width
        height: root.entryHeight
        text: root.quotas.name === "" ? qsTr("New quota") : root.quotas.name
        visible: root.quotas.isNew
    }
}
