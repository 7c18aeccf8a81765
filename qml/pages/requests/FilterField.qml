// SPDX-License-Identifier: GPL-3.0-or-later
// The filter with offers while one types, and the filters one has kept. ↓ walks the offers, Tab or Enter takes
// one, Esc folds them.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Pages.Requests
import Plexus.Theme
import Plexus.ViewModels.Requests

FocusScope {
    id: root

    required property RequestsViewModel viewModel

    signal dismissed
    signal walkedDown

    readonly property FilterAssist assist: viewModel.assist

    function focusAll(): void {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
        search.selectAll();
    }
    function look(): void {
        if (search.activeFocus)
            root.assist.look(search.text, search.cursorPosition);
    }

    implicitWidth: 380
    implicitHeight: search.implicitHeight

    Connections {
        target: root.assist

        function onCompleted(text: string, cursor: int): void {
            search.text = text;
            search.cursorPosition = cursor;
            root.look();
        }
    }
    SearchField {
        id: search

        anchors.left: parent.left
        anchors.right: keep.left
        anchors.rightMargin: Theme.spaceXs
        focus: true
        placeholderText: qsTr("Filter: text, model:, status:error, cost:>0.1")
        text: root.viewModel.filter
        invalid: root.viewModel.filterHint !== ""
        Accessible.description: qsTr("Tokens look at one field each; they are offered while you type.")
        onTextChanged: root.viewModel.filter = text
        onTextEdited: root.look()
        onActiveFocusChanged: {
            if (!activeFocus)
                root.assist.clear();
        }
        onEscaped: root.dismissed()
        onAccepted: root.dismissed()
        Keys.onPressed: event => {
            const opened = offers.opened;
            event.accepted = true;
            if (event.key === Qt.Key_Down && opened)
                list.currentIndex = Math.min(list.count - 1, list.currentIndex + 1);
            else if (event.key === Qt.Key_Up && opened)
                list.currentIndex = Math.max(-1, list.currentIndex - 1);
            else if (event.key === Qt.Key_Tab && opened)
                root.assist.take(Math.max(0, list.currentIndex));
            else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && opened && list.currentIndex >= 0)
                root.assist.take(list.currentIndex);
            else if (event.key === Qt.Key_Escape && opened)
                root.assist.clear();
            else if (event.key === Qt.Key_Down)
                root.walkedDown();
            else
                event.accepted = false;
        }

        PlexusToolTip {
            text: qsTr("Words are searched everywhere. Tokens: model: provider: client: key: status: code: dialect: session: finish: calls: tools: messages: attempt: ttft: duration: speed: cost: tool: body: since: until: is:")
            visible: search.hovered && !search.activeFocus && search.length === 0
        }
    }
    PlexusIconButton {
        id: keep

        anchors.right: parent.right
        iconName: "bookmark"
        tint: root.viewModel.filter !== "" && root.viewModel.saved.rowOf(root.viewModel.filter) >= 0 ? Theme.accent : Theme.inkSecondary
        name: qsTr("Kept filters")
        onClicked: saved.open()
    }
    SavedFiltersMenu {
        id: saved

        x: root.width - width
        y: root.height + 2
        viewModel: root.viewModel
        onPicked: text => search.text = text
    }
    T.Popup {
        id: offers

        y: search.height + 2
        width: Math.max(search.width, 320)
        height: contentItem.implicitHeight + topPadding + bottomPadding
        margins: Theme.spaceS
        padding: Theme.spaceXs
        // A page that is left by the keyboard keeps its focus.
        visible: root.assist.count > 0 && search.activeFocus && root.visible
        // The keyboard stays in the field.
        focus: false
        closePolicy: T.Popup.NoAutoClose
        onOpened: list.currentIndex = -1

        contentItem: PlexusListView {
            id: list

            implicitHeight: contentHeight
            interactive: false
            model: root.assist
            currentIndex: -1
            highlightMoveDuration: 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Offers")
            delegate: FilterOffer {
                id: offer

                width: list.width
                highlighted: ListView.isCurrentItem
                onClicked: root.assist.take(offer.index)
            }
        }
        background: Rectangle {
            radius: Theme.radiusControl
            color: Theme.raised
            border.width: 1
            border.color: Theme.outline
        }
    }
}
