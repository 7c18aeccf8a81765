// SPDX-License-Identifier: GPL-3.0-or-later
// The keys, and under them the one that is being made.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Keys

FocusScope {
    id: root

    required property KeysViewModel viewModel

    readonly property int entryHeight: 44

    ListView {
        id: list

        width: parent.width
        // Ends with its last row, so that the one being made can follow it.
        height: Math.min(list.count * (root.entryHeight + list.spacing), parent.height - (newEntry.visible ? root.entryHeight : 0))
        focus: true
        activeFocusOnTab: true
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
        delegate: KeyRow {
            id: row

            required property int index

            width: list.width - (scrollBar.visible ? scrollBar.width : 0)
            height: root.entryHeight
            selected: row.index === root.viewModel.selectedRow
            focusShown: selected && list.activeFocus
            onChosen: {
                list.forceActiveFocus(Qt.MouseFocusReason);
                root.viewModel.select(row.index);
            }
        }
    }
    Rectangle {
        id: newEntry

        y: list.height
        width: parent.width
        height: root.entryHeight
        radius: Theme.radiusControl
        color: Theme.selected
        visible: root.viewModel.form.isNew

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.spaceM
            anchors.rightMargin: Theme.spaceM
            spacing: Theme.spaceS

            TintedIcon {
                Layout.preferredWidth: Theme.iconSize
                Layout.preferredHeight: Theme.iconSize
                name: "plus"
                color: Theme.accent
            }
            PlexusText {
                Layout.fillWidth: true
                text: root.viewModel.form.name === "" ? qsTr("New key") : root.viewModel.form.name
                elide: Text.ElideMiddle
                font.weight: Font.DemiBold
            }
        }
    }
}
