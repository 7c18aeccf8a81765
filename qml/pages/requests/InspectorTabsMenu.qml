// SPDX-License-Identifier: GPL-3.0-or-later
// All parts of a request, for where their tabs have no room.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Pages.Requests
import Plexus.Theme

MenuPopup {
    id: root

    required property list<string> labels
    required property int currentIndex

    signal chosen(int index)

    function choose(index: int): void {
        root.close();
        root.chosen(index);
    }

    width: Theme.grown(180)
    padding: Theme.spaceXs
    onOpened: {
        list.currentIndex = root.currentIndex;
        list.forceActiveFocus(Qt.PopupFocusReason);
    }

    contentItem: PlexusListView {
        id: list

        implicitHeight: contentHeight
        interactive: false
        activeFocusOnTab: true
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        model: root.labels
        Accessible.role: Accessible.List
        Accessible.name: root.title
        Keys.onReturnPressed: root.choose(list.currentIndex)
        Keys.onEnterPressed: root.choose(list.currentIndex)
        Keys.onSpacePressed: root.choose(list.currentIndex)
        delegate: T.ItemDelegate {
            id: part

            required property int index
            required property string modelData

            width: list.width
            implicitHeight: Theme.rowHeight
            leftPadding: Theme.spaceS
            rightPadding: Theme.spaceS
            focusPolicy: Qt.NoFocus
            hoverEnabled: true
            highlighted: ListView.isCurrentItem
            Accessible.role: Accessible.ListItem
            Accessible.name: part.modelData
            Accessible.selected: part.index === root.currentIndex
            Accessible.onPressAction: {
                if (part.enabled)
                    part.clicked();
            }
            onClicked: root.choose(part.index)

            contentItem: PlexusText {
                text: part.modelData
                font.weight: part.index === root.currentIndex ? Font.DemiBold : Font.Normal
                Accessible.ignored: true
            }
            background: Rectangle {
                radius: Theme.radiusControl - 2
                color: part.highlighted ? Theme.selected : part.hovered ? Theme.hover : "transparent"
            }
        }
    }
}
