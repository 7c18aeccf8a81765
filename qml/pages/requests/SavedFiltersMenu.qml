// SPDX-License-Identifier: GPL-3.0-or-later
// The filters one has kept: taken, taken away, and the one in the field kept under a name.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Pages.Requests
import Plexus.Theme
import Plexus.ViewModels.Requests

MenuPopup {
    id: root

    required property RequestsViewModel viewModel

    // A person has tried to keep one more than there can be.
    property bool refused: false

    signal picked(string text)

    title: qsTr("Kept filters")
    onOpened: {
        root.refused = false;
        if (nameField.visible)
            nameField.forceActiveFocus(Qt.PopupFocusReason);
        else
            filters.forceActiveFocus(Qt.PopupFocusReason);
    }

    contentItem: ColumnLayout {
        spacing: Theme.spaceS

        PlexusText {
            Layout.fillWidth: true
            text: qsTr("No filter is kept yet. Type one, then keep it here.")
            wrapMode: Text.Wrap
            color: Theme.inkSecondary
            visible: root.viewModel.saved.count === 0 && root.viewModel.filter === ""
        }
        PlexusListView {
            id: filters

            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, 240)
            clip: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.viewModel.saved
            visible: count > 0
            Accessible.role: Accessible.List
            Accessible.name: root.title
            Keys.onReturnPressed: {
                root.picked(root.viewModel.saved.textAt(filters.currentIndex));
                root.close();
            }
            Keys.onDeletePressed: root.viewModel.saved.remove(filters.currentIndex)
            delegate: SavedFilterRow {
                id: saved

                width: filters.width
                highlighted: filters.activeFocus && ListView.isCurrentItem
                onClicked: {
                    root.picked(saved.filterText);
                    root.close();
                }
                onRemoved: root.viewModel.saved.remove(saved.index)
            }
        }
        Hairline {
            Layout.fillWidth: true
            visible: filters.visible && nameField.visible
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceS
            visible: root.viewModel.filter !== ""

            PlexusTextField {
                id: nameField

                Layout.fillWidth: true
                placeholderText: qsTr("Name for “%1”").arg(root.viewModel.filter)
                invalid: refusal.visible
                Accessible.name: qsTr("Name of the filter")
                Accessible.description: refusal.visible ? refusal.text : ""
                onAccepted: keepButton.clicked()
            }
            PlexusButton {
                id: keepButton

                text: qsTr("Keep")
                onClicked: {
                    if (root.viewModel.saved.save(nameField.text, root.viewModel.filter))
                        nameField.clear();
                    else
                        root.refused = true;
                }
            }
        }
        PlexusText {
            id: refusal

            Layout.fillWidth: true
            text: root.viewModel.saved.fullText
            wrapMode: Text.Wrap
            color: Theme.bad
            visible: root.refused && text !== ""
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }
}
