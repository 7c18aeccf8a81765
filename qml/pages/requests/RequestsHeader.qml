// SPDX-License-Identifier: GPL-3.0-or-later
// The headings of the request table; over the waterfall, the time axis all rows share.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls
import Plexus.Theme
import Plexus.Waterfall

Item {
    id: root

    required property RequestColumns columns
    required property real axisUs

    implicitHeight: Theme.rowHeight

    TimelineZoom {
        id: scale

        totalUs: root.axisUs
        compressed: true
        room: 3
    }
    Row {
        anchors.fill: parent
        anchors.leftMargin: root.columns.sideMargin
        anchors.rightMargin: root.columns.sideMargin
        spacing: root.columns.gap

        TableHeaderCell {
            width: root.columns.statusWidth
            text: qsTr("Status")
        }
        TableHeaderCell {
            width: root.columns.timeWidth
            text: qsTr("Time")
            visible: root.columns.showsTime
        }
        TableHeaderCell {
            width: root.columns.clientWidth
            text: qsTr("Client")
            visible: root.columns.showsClient
        }
        TableHeaderCell {
            width: root.columns.modelWidth
            text: qsTr("Model → target")
        }
        TableHeaderCell {
            width: root.columns.dialectWidth
            text: qsTr("Dialect")
            visible: root.columns.showsDialect
        }
        TableHeaderCell {
            width: root.columns.tokensWidth
            //: heading of a column of token counts that went in
            text: qsTr("In")
            numeric: true
            visible: root.columns.showsTokens
        }
        TableHeaderCell {
            width: root.columns.tokensWidth
            //: heading of a column of token counts that came out
            text: qsTr("Out")
            numeric: true
            visible: root.columns.showsTokens
        }
        TableHeaderCell {
            width: root.columns.costWidth
            text: qsTr("Cost")
            numeric: true
            visible: root.columns.showsCost
        }
        TableHeaderCell {
            width: root.columns.firstTokenWidth
            //: time to first token
            text: qsTr("TTFT")
            numeric: true
            visible: root.columns.showsFirstToken
        }
        TableHeaderCell {
            width: root.columns.durationWidth
            text: qsTr("Duration")
            numeric: true
        }
        Item {
            width: root.columns.waterfallWidth
            height: Theme.rowHeight
            visible: root.columns.showsWaterfall
            Accessible.role: Accessible.ColumnHeader
            Accessible.name: qsTr("Waterfall")

            TimelineRuler {
                anchors.fill: parent
                anchors.topMargin: Math.max(0, Math.round((parent.height - 16) / 2))
                zoom: scale
            }
        }
    }
    Hairline {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
