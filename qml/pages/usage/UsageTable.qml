// SPDX-License-Identifier: GPL-3.0-or-later
// A chart as a table: a row per point with something in it, the latest first.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Usage

FocusScope {
    id: root

    required property UsageTableModel table

    readonly property list<string> headings: table.headings
    readonly property int timeWidth: 180
    readonly property int cellWidth: Math.max(72, Math.min(140, (width - timeWidth - 2 * Theme.spaceS) / Math.max(1, headings.length)))

    signal activated(int point)

    function activateCurrent(): void {
        if (list.currentIndex >= 0)
            root.activated(root.table.pointOf(list.currentIndex));
    }

    component UsageTableRow: Item {
        id: row

        required property string title
        required property list<string> cells
        required property int point
        required property string summary
        property bool focusShown: false

        signal chosen

        implicitHeight: Theme.rowHeight
        Accessible.role: Accessible.Row
        Accessible.name: row.summary
        Accessible.onPressAction: row.chosen()

        Rectangle {
            anchors.fill: parent
            radius: Theme.radiusControl
            color: hover.hovered ? Theme.hover : "transparent"
        }
        FocusRing {
            anchors.margins: 0
            radius: Theme.radiusControl
            shown: row.focusShown
        }
        HoverHandler {
            id: hover
        }
        TapHandler {
            onTapped: row.chosen()
        }
        PlexusText {
            x: Theme.spaceS
            width: root.timeWidth
            height: parent.height
            text: row.title
            Accessible.ignored: true
        }
        Row {
            x: root.timeWidth + Theme.spaceS
            height: parent.height

            Repeater {
                model: row.cells

                PlexusText {
                    required property string modelData

                    width: root.cellWidth
                    height: Theme.rowHeight
                    text: modelData
                    horizontalAlignment: Text.AlignRight
                    Accessible.ignored: true
                }
            }
        }
    }

    Row {
        id: heading

        x: Theme.spaceS

        TableHeaderCell {
            width: root.timeWidth
            text: qsTr("Time")
        }
        Repeater {
            model: root.headings

            TableHeaderCell {
                required property string modelData

                width: root.cellWidth
                text: modelData
                elide: Text.ElideMiddle
                numeric: true
            }
        }
    }
    Hairline {
        anchors.left: parent.left
        anchors.right: parent.right
        y: heading.height
    }
    PlexusListView {
        id: list

        anchors.fill: parent
        anchors.topMargin: heading.height + 1
        clip: true
        focus: true
        activeFocusOnTab: true
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.table
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Figures by time")
        Keys.onReturnPressed: root.activateCurrent()
        Keys.onEnterPressed: root.activateCurrent()
        T.ScrollBar.vertical: PlexusScrollBar {}

        ListFocusRing {
            list: list
        }
        delegate: UsageTableRow {
            id: delegate

            width: list.width
            focusShown: delegate.ListView.isCurrentItem && list.activeFocus
            onChosen: root.activated(delegate.point)
        }
    }
}
