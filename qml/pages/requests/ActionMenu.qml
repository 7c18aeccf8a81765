// SPDX-License-Identifier: GPL-3.0-or-later
// A menu of what can be done, with the key that does the same. A letter goes to the next entry that begins with it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Pages.Requests
import Plexus.Theme
import Plexus.ViewModels.Requests

MenuPopup {
    id: root

    required property ActionListModel entries

    // Closed first: what is done may open a sheet.
    function choose(index: int): void {
        root.close();
        root.entries.run(index);
    }

    width: Theme.grown(300)
    height: Math.min(implicitContentHeight + topPadding + bottomPadding, parent && parent.Window.height > 0 ? parent.Window.height - 2 * Theme.spaceS : 420)
    padding: Theme.spaceXs
    onOpened: {
        list.currentIndex = 0;
        list.forceActiveFocus(Qt.PopupFocusReason);
    }

    contentItem: PlexusListView {
        id: list

        implicitHeight: contentHeight
        clip: true
        activeFocusOnTab: true
        keyNavigationEnabled: true
        keyNavigationWraps: true
        highlightMoveDuration: 0
        boundsBehavior: Flickable.StopAtBounds
        model: root.entries
        Accessible.role: Accessible.PopupMenu
        Accessible.name: root.title
        T.ScrollBar.vertical: PlexusScrollBar {}
        Keys.onReturnPressed: root.choose(list.currentIndex)
        Keys.onEnterPressed: root.choose(list.currentIndex)
        Keys.onSpacePressed: root.choose(list.currentIndex)
        Keys.onPressed: event => {
            const row = root.entries.rowOf(event.text, list.currentIndex);
            if (row < 0)
                return;
            list.currentIndex = row;
            event.accepted = true;
        }
        delegate: T.ItemDelegate {
            id: entry

            required property int index
            required property string label
            required property string iconName
            required property string keys
            required property bool apart
            required property bool chosen

            width: list.width
            implicitHeight: Theme.controlHeight - 2 + topInset
            topInset: entry.apart ? Theme.spaceS + 1 : 0
            topPadding: topInset
            leftPadding: Theme.spaceS
            rightPadding: Theme.spaceS
            focusPolicy: Qt.NoFocus
            hoverEnabled: true
            highlighted: ListView.isCurrentItem && list.activeFocus
            text: entry.label
            Accessible.role: Accessible.MenuItem
            Accessible.name: entry.label
            Accessible.description: entry.keys
            Accessible.checked: entry.chosen
            Accessible.onPressAction: {
                if (entry.enabled)
                    entry.clicked();
            }
            onClicked: root.choose(entry.index)

            Hairline {
                y: Theme.spaceXs
                x: Theme.spaceXs
                width: parent.width - 2 * Theme.spaceXs
                visible: entry.apart
            }
            contentItem: Item {
                TintedIcon {
                    id: glyph

                    anchors.verticalCenter: parent.verticalCenter
                    name: entry.iconName
                    color: entry.chosen ? Theme.accent : Theme.inkSecondary
                    visible: entry.iconName !== ""
                }
                PlexusText {
                    x: Theme.iconSize + Theme.spaceS
                    width: shortcut.x - x - Theme.spaceS
                    height: parent.height
                    text: entry.label
                    elide: Text.ElideMiddle
                    Accessible.ignored: true
                }
                PlexusText {
                    id: shortcut

                    x: parent.width - width
                    height: parent.height
                    text: entry.keys
                    color: Theme.inkSecondary
                    font.pixelSize: Theme.fontCaption
                    Accessible.ignored: true
                }
            }
            background: Rectangle {
                radius: Theme.radiusControl - 2
                color: entry.highlighted ? Theme.selected : entry.hovered ? Theme.hover : "transparent"
            }
        }
    }
}
