// SPDX-License-Identifier: GPL-3.0-or-later
// The model names, and under them the one that is being made.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Models

FocusScope {
    id: root

    required property ModelsViewModel viewModel

    readonly property int currentIndex: list.currentIndex

    PlexusListView {
        id: list

        width: parent.width
        height: Math.min(contentHeight, parent.height - (fresh.visible ? fresh.height + spacing : 0))
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
        Accessible.name: qsTr("Models")
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
        delegate: AliasRow {
            id: row

            width: list.width - (scrollBar.visible ? scrollBar.width : 0)
            readOnly: root.viewModel.changer.readOnly
            selected: row.index === root.viewModel.selectedRow
            focusShown: selected && list.ringShown
            onChosen: {
                list.takePointer();
                root.viewModel.select(row.index);
            }
            onEnabledToggled: enabled => root.viewModel.setEnabled(row.index, enabled)
        }
    }
    // A footer would be the place for it, but a list view of Qt 6.4 cannot make one in a bound file.
    Rectangle {
        id: fresh

        anchors.top: list.bottom
        anchors.topMargin: list.spacing
        width: parent.width
        height: 44
        radius: Theme.radiusControl
        color: Theme.selected
        visible: root.viewModel.editor.open && root.viewModel.editor.isNew

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
                text: root.viewModel.editor.title
                elide: Text.ElideMiddle
                font.weight: Font.DemiBold
            }
        }
    }
}
