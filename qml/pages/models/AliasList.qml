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
    readonly property AliasShelfModel shelf: viewModel.shelf

    function focusSearch(): void {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
    }
    // Out of the field, whose text is only read while one types.
    function showAll(): void {
        search.clear();
        root.shelf.showAll();
    }

    ColumnLayout {
        id: head

        width: parent.width
        spacing: Theme.spaceS
        visible: root.viewModel.list.count > 0

        SearchField {
            id: search

            Layout.fillWidth: true
            placeholderText: qsTr("Find a model")
            text: root.shelf.query
            onTextChanged: root.shelf.query = text
            onEscaped: list.forceActiveFocus(Qt.TabFocusReason)
            onAccepted: list.forceActiveFocus(Qt.TabFocusReason)
            Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceS

            PlexusComboBox {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                model: root.shelf.providerNames
                currentIndex: root.shelf.provider
                Accessible.name: qsTr("Provider the models lead to")
                onActivated: index => root.shelf.provider = index
            }
            PlexusComboBox {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                model: root.shelf.orderNames
                currentIndex: root.shelf.order
                Accessible.name: qsTr("Order of the models")
                onActivated: index => root.shelf.order = index
            }
        }
    }
    PlexusListView {
        id: list

        readonly property real above: head.visible ? head.height + Theme.spaceM : 0

        y: above
        width: parent.width
        height: Math.min(contentHeight, parent.height - above - (fresh.visible ? fresh.height + spacing : 0))
        focus: true
        // Without a row there is nothing to be seen of it.
        activeFocusOnTab: list.count > 0
        clip: true
        spacing: 2
        keyNavigationEnabled: false
        highlightFollowsCurrentItem: false
        boundsBehavior: Flickable.StopAtBounds
        model: root.shelf
        currentIndex: root.viewModel.shownRow
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
            selected: row.listRow === root.viewModel.selectedRow
            focusShown: selected && list.ringShown
            onChosen: {
                list.takePointer();
                root.viewModel.select(row.listRow);
            }
            onEnabledToggled: enabled => root.viewModel.setEnabled(row.listRow, enabled)
        }
    }
    ColumnLayout {
        y: list.above
        width: parent.width
        spacing: Theme.spaceS
        visible: root.shelf.filtered && root.shelf.count === 0

        PlexusText {
            Layout.fillWidth: true
            text: qsTr("No model fits.")
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        PlexusButton {
            text: qsTr("Show all")
            onClicked: root.showAll()
        }
    }
    // A footer would be the place for it, but a list view of Qt 6.4 cannot make one in a bound file.
    Rectangle {
        id: fresh

        anchors.top: list.bottom
        anchors.topMargin: list.spacing
        width: parent.width
        height: Theme.grown(44)
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
