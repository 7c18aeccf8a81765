// SPDX-License-Identifier: GPL-3.0-or-later
// JSON with blocks that fold. ← folds or goes to the block around, → unfolds, Enter does either; Ctrl+C copies the
// block or the line.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Requests

Rectangle {
    id: root

    required property JsonOutlineModel outline
    required property string name

    signal copyWanted(string text)

    function go(row: int): void {
        if (row < 0)
            return;
        list.currentIndex = row;
        list.positionViewAtIndex(row, ListView.Contain);
    }
    function pressed(key: int): bool {
        const row = list.currentIndex;
        if (key === Qt.Key_Left) {
            if (!root.outline.setFolded(row, true))
                root.go(root.outline.parentRow(row));
        } else if (key === Qt.Key_Right) {
            if (!root.outline.setFolded(row, false))
                root.go(Math.min(row + 1, list.count - 1));
        } else if (key === Qt.Key_Return || key === Qt.Key_Enter || key === Qt.Key_Space) {
            root.outline.toggle(row);
        } else if (key === Qt.Key_Down) {
            root.go(Math.min(row + 1, list.count - 1));
        } else if (key === Qt.Key_Up) {
            root.go(Math.max(row - 1, 0));
        } else if (key === Qt.Key_Home) {
            root.go(0);
        } else if (key === Qt.Key_End) {
            root.go(list.count - 1);
        } else {
            return false;
        }
        return true;
    }

    radius: Theme.radiusControl
    color: Theme.sunken
    border.width: list.activeFocus ? Theme.focusRing : 1
    border.color: list.activeFocus ? Theme.focus : Theme.hairline

    PlexusListView {
        id: list

        anchors.fill: parent
        anchors.margins: Theme.focusRing
        topMargin: Theme.spaceXs
        bottomMargin: Theme.spaceXs
        activeFocusOnTab: true
        clip: true
        keyNavigationEnabled: false
        highlightFollowsCurrentItem: false
        boundsBehavior: Flickable.StopAtBounds
        model: root.outline
        currentIndex: 0
        Accessible.role: Accessible.Tree
        Accessible.name: root.name
        T.ScrollBar.vertical: PlexusScrollBar {}
        Keys.onPressed: event => {
            if (event.matches(StandardKey.Copy))
                root.copyWanted(root.outline.textAt(list.currentIndex));
            else if (event.modifiers !== Qt.NoModifier || !root.pressed(event.key))
                return;
            event.accepted = true;
        }
        delegate: Item {
            id: row

            required property int index
            required property string line
            required property int depth
            required property bool foldable
            required property bool folded
            required property string detail
            required property string spoken

            readonly property int indent: Theme.spaceXl + Math.min(depth, 24) * 12

            width: list.width - Theme.spaceM
            implicitHeight: text.implicitHeight + 2
            Accessible.role: Accessible.TreeItem
            Accessible.name: row.spoken
            Accessible.onPressAction: root.outline.toggle(row.index)

            Rectangle {
                anchors.fill: parent
                color: Theme.selected
                visible: list.activeFocus && list.currentIndex === row.index
            }
            TapHandler {
                onTapped: {
                    list.takePointer();
                    list.currentIndex = row.index;
                }
            }
            PlexusText {
                id: text

                x: row.indent
                y: 1
                width: parent.width - x - (detail.visible ? detail.implicitWidth + Theme.spaceM : 0)
                text: row.line
                font.family: Theme.monoFamily
                font.pixelSize: Theme.fontBody - 1
                elide: Text.ElideNone
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                Accessible.ignored: true
            }
            PlexusText {
                id: detail

                anchors.right: parent.right
                y: 1
                text: row.detail
                color: Theme.inkSecondary
                font.pixelSize: Theme.fontCaption
                visible: row.folded
                Accessible.ignored: true
            }
            Item {
                x: row.indent - 22
                width: 20
                height: Math.min(parent.height, 20)
                visible: row.foldable

                TintedIcon {
                    anchors.centerIn: parent
                    width: 12
                    height: 12
                    name: row.folded ? "chevron-right" : "chevron-down"
                    color: Theme.inkSecondary
                }
                TapHandler {
                    onTapped: {
                        list.takePointer();
                        list.currentIndex = row.index;
                        root.outline.toggle(row.index);
                    }
                }
            }
        }
    }
}
