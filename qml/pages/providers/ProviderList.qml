// SPDX-License-Identifier: GPL-3.0-or-later
// The providers. Keys: j, k and arrows move, Enter edits, Del deletes, N adds.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.ViewModels.Providers

FocusScope {
    id: root

    required property ProvidersViewModel viewModel
    property bool readOnly: false

    signal editRequested
    signal addRequested
    signal removeRequested

    function move(step: int): void {
        const row = Math.max(0, Math.min(list.count - 1, root.viewModel.selectedRow + step));
        root.viewModel.select(row);
        list.positionViewAtIndex(row, ListView.Contain);
    }

    Binding {
        target: root.viewModel.running
        property: "watched"
        value: root.visible
    }
    PlexusListView {
        id: list

        width: parent.width
        height: Math.min(contentHeight, parent.height)
        clip: true
        focus: true
        // Without a row there is nothing to be seen of it.
        activeFocusOnTab: list.count > 0
        keyNavigationEnabled: false
        spacing: 2
        boundsBehavior: Flickable.StopAtBounds
        model: root.viewModel.list
        currentIndex: root.viewModel.selectedRow
        highlightMoveDuration: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Providers")
        T.ScrollBar.vertical: PlexusScrollBar {
            id: scrollBar
        }

        ListFocusRing {
            list: list
        }

        Keys.onPressed: event => {
            if (event.modifiers !== Qt.NoModifier && event.modifiers !== Qt.KeypadModifier)
                return;
            switch (event.key) {
            case Qt.Key_J:
            case Qt.Key_Down:
                root.move(1);
                break;
            case Qt.Key_K:
            case Qt.Key_Up:
                root.move(-1);
                break;
            case Qt.Key_Home:
                root.move(-list.count);
                break;
            case Qt.Key_End:
                root.move(list.count);
                break;
            case Qt.Key_Return:
            case Qt.Key_Enter:
                root.editRequested();
                break;
            case Qt.Key_Delete:
                root.removeRequested();
                break;
            case Qt.Key_N:
                root.addRequested();
                break;
            default:
                return;
            }
            event.accepted = true;
        }

        delegate: ProviderRow {
            id: row

            width: list.width - (scrollBar.visible ? scrollBar.width : 0)
            current: row.index === root.viewModel.selectedRow
            focused: row.current && list.ringShown
            readOnly: root.readOnly
            onClicked: {
                list.takePointer();
                root.viewModel.select(row.index);
            }
            onEnabledToggled: enabled => root.viewModel.setEnabled(row.index, enabled)
        }
    }
}
