// SPDX-License-Identifier: GPL-3.0-or-later
// The table of providers. Keys: j, k and arrows move, Enter edits, Del deletes, N adds.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Providers

FocusScope {
    id: root

    required property ProvidersViewModel viewModel
    property bool readOnly: false
    // Too narrow for the number of models.
    property bool narrow: false

    signal editRequested
    signal addRequested
    signal removeRequested

    readonly property int modelsWidth: narrow ? 0 : 56

    function move(step: int): void {
        const row = Math.max(0, Math.min(list.count - 1, root.viewModel.selectedRow + step));
        root.viewModel.select(row);
        list.positionViewAtIndex(row, ListView.Contain);
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Item {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.pageMargin
            Layout.rightMargin: Theme.spaceM
            implicitHeight: Theme.rowHeight

            TableHeaderCell {
                anchors.left: parent.left
                anchors.right: models.left
                text: qsTr("Provider")
            }
            TableHeaderCell {
                id: models

                anchors.right: switches.left
                anchors.rightMargin: Theme.spaceM
                width: root.modelsWidth
                numeric: true
                text: qsTr("Models")
                visible: !root.narrow
            }
            TableHeaderCell {
                id: switches

                anchors.right: parent.right
                width: 32
                horizontalAlignment: Text.AlignHCenter
                //: Heading of the column of switches
                text: qsTr("On")
            }
        }
        Hairline {
            Layout.fillWidth: true
        }
        PlexusListView {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            focus: true
            activeFocusOnTab: true
            keyNavigationEnabled: false
            boundsBehavior: Flickable.StopAtBounds
            model: root.viewModel.list
            currentIndex: root.viewModel.selectedRow
            highlightMoveDuration: 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Providers")
            T.ScrollBar.vertical: PlexusScrollBar {}

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

                width: list.width
                current: row.index === root.viewModel.selectedRow
                focused: row.current && list.activeFocus
                readOnly: root.readOnly
                modelsWidth: root.modelsWidth
                onClicked: {
                    list.forceActiveFocus();
                    root.viewModel.select(row.index);
                }
                onEnabledToggled: enabled => root.viewModel.setEnabled(row.index, enabled)
            }
        }
    }
}
