// SPDX-License-Identifier: GPL-3.0-or-later
// Two texts side by side, or as one with what went above what came. n and p go from change to change, i turns from
// the one form to the other, Return unfolds; what is the same for long is folded.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Pages.Requests
import Plexus.Theme
import Plexus.ViewModels.Requests

FocusScope {
    id: root

    required property DiffListModel diff
    required property string leftTitle
    required property string rightTitle

    readonly property real linesHeight: titles.height + list.contentHeight + 2 * Theme.focusRing + Theme.spaceXs
    // Of all lines.
    readonly property real wholeHeight: top.height + Theme.spaceXs + (diff.count > 0 ? linesHeight : 0)

    function go(step: int): void {
        list.currentIndex = root.diff.nextChange(list.currentIndex, step);
        list.positionViewAtIndex(list.currentIndex, ListView.Center);
    }

    Item {
        id: top

        width: parent.width
        height: Theme.controlHeight

        PlexusText {
            anchors.left: parent.left
            anchors.right: buttons.left
            anchors.rightMargin: Theme.spaceS
            height: parent.height
            text: root.diff.summary
            elide: Text.ElideRight
            color: Theme.inkSecondary
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        Row {
            id: buttons

            anchors.right: parent.right

            PlexusIconButton {
                iconName: root.diff.inlined ? "columns" : "table"
                name: root.diff.inlined ? qsTr("Side by side (I)") : qsTr("In one text (I)")
                visible: root.diff.count > 0
                onClicked: root.diff.inlined = !root.diff.inlined
            }
            PlexusIconButton {
                iconName: "chevron-up"
                name: qsTr("Previous change")
                visible: root.diff.changeCount > 1
                onClicked: root.go(-1)
            }
            PlexusIconButton {
                iconName: "chevron-down"
                name: qsTr("Next change")
                visible: root.diff.changeCount > 1
                onClicked: root.go(1)
            }
        }
    }
    // No taller than what it holds.
    Rectangle {
        y: top.height + Theme.spaceXs
        width: parent.width
        height: Math.min(parent.height - y, root.linesHeight)
        radius: Theme.radiusControl
        color: Theme.sunken
        border.width: list.activeFocus ? Theme.focusRing : 1
        border.color: list.activeFocus ? Theme.focus : Theme.hairline
        visible: root.diff.count > 0

        Row {
            id: titles

            x: Theme.focusRing
            y: Theme.focusRing
            width: list.rowWidth
            height: Theme.rowHeight - 4

            Repeater {
                //: Over a comparison in one text: − what the first has, + what the second has
                model: root.diff.inlined ? [qsTr("− %1   + %2").arg(root.leftTitle).arg(root.rightTitle)] : [root.leftTitle, root.rightTitle]

                PlexusText {
                    id: side

                    required property string modelData

                    width: root.diff.inlined ? titles.width : Math.floor(titles.width / 2)
                    height: titles.height
                    leftPadding: Theme.spaceL + 2
                    rightPadding: Theme.spaceS
                    text: side.modelData
                    font.pixelSize: Theme.fontCaption
                    font.weight: Font.DemiBold
                    color: Theme.inkSecondary
                    Accessible.role: Accessible.ColumnHeader
                    Accessible.name: text
                }
            }
        }
        PlexusListView {
            id: list

            // Not under the scroll bar; what stands above a column is as wide.
            readonly property real rowWidth: width - (contentHeight > height ? Theme.spaceM : 0)

            anchors.fill: parent
            anchors.margins: Theme.focusRing
            anchors.topMargin: titles.height + Theme.focusRing
            focus: true
            activeFocusOnTab: true
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.diff
            currentIndex: -1
            highlightFollowsCurrentItem: false
            Accessible.role: Accessible.Table
            Accessible.name: qsTr("Differences")
            T.ScrollBar.vertical: PlexusScrollBar {}
            Keys.onPressed: event => {
                if (event.key === Qt.Key_N)
                    root.go(1);
                else if (event.key === Qt.Key_P)
                    root.go(-1);
                else if (event.key === Qt.Key_I)
                    root.diff.inlined = !root.diff.inlined;
                else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
                    root.diff.unfold(list.currentIndex);
                else
                    return;
                event.accepted = true;
            }
            delegate: DiffRow {
                id: row

                width: list.rowWidth
                inlined: root.diff.inlined
                current: list.ringShown && list.currentIndex === row.index
                onUnfolded: index => root.diff.unfold(index)
            }
        }
    }
}
