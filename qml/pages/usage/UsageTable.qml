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

    // Of the columns behind the first two, as the chart has them; empty: none has one.
    property list<color> colors: []

    readonly property list<string> headings: table.headings
    readonly property int timeWidth: Math.ceil(longest.width) + Theme.spaceL
    readonly property int cellWidth: Math.max(76, Math.min(140, Math.floor((width - timeWidth - 2 * Theme.spaceS) / Math.max(1, headings.length))))

    signal activated(int point)

    function activateCurrent(): void {
        if (list.currentIndex >= 0)
            root.activated(root.table.pointOf(list.currentIndex));
    }

    TextMetrics {
        id: longest

        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontBody
        text: root.table.longestTitle
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

    // What does not fit is reached sideways: every column is of use only with its name.
    Flickable {
        id: sideways

        anchors.fill: parent
        contentWidth: Math.max(width, root.timeWidth + root.headings.length * root.cellWidth + 2 * Theme.spaceS)
        contentHeight: height
        flickableDirection: Flickable.HorizontalFlick
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.horizontal: PlexusScrollBar {}

        Row {
            id: heading

            x: Theme.spaceS

            TableHeaderCell {
                width: root.timeWidth
                height: Theme.grown(36)
                text: qsTr("Time")
            }
            Repeater {
                model: root.headings

                Item {
                    id: column

                    required property int index
                    required property string modelData

                    readonly property bool colored: index > 0 && index <= root.colors.length

                    width: root.cellWidth
                    height: Theme.grown(36)

                    TableHeaderCell {
                        anchors.fill: parent
                        anchors.leftMargin: Theme.spaceXs + 2
                        text: column.modelData
                        numeric: true
                        wrapMode: Text.Wrap
                        maximumLineCount: 2
                    }
                    // As in the chart.
                    Rectangle {
                        anchors.left: parent.left
                        anchors.right: parent.right
                        anchors.bottom: parent.bottom
                        anchors.leftMargin: Theme.spaceM
                        height: 2
                        color: column.colored ? root.colors[column.index - 1] : "transparent"
                    }
                }
            }
        }
        Hairline {
            width: sideways.contentWidth
            y: heading.height
        }
        PlexusListView {
            id: list

            y: heading.height + 1
            width: sideways.contentWidth
            height: sideways.height - y - (sideways.contentWidth > sideways.width ? 10 : 0)
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
            Keys.onLeftPressed: sideways.contentX = Math.max(0, sideways.contentX - root.cellWidth)
            Keys.onRightPressed: sideways.contentX = Math.min(sideways.contentWidth - sideways.width, sideways.contentX + root.cellWidth)
            // At the edge one sees, not at the one that may be out of sight.
            T.ScrollBar.vertical: PlexusScrollBar {
                parent: root
                x: root.width - width
                y: list.y
                height: list.height
            }

            ListFocusRing {
                list: list
            }
            delegate: UsageTableRow {
                id: delegate

                width: list.width
                focusShown: delegate.ListView.isCurrentItem && list.ringShown
                onChosen: root.activated(delegate.point)
            }
        }
    }
}
