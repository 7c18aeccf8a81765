// SPDX-License-Identifier: GPL-3.0-or-later
// The headings over the events of a stream.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls
import Plexus.Pages.Requests
import Plexus.Theme

Item {
    id: root

    required property EventColumns columns

    implicitHeight: Theme.rowHeight - 4

    Row {
        anchors.fill: parent
        anchors.leftMargin: Theme.spaceXs
        spacing: Theme.spaceM

        TableHeaderCell {
            width: root.columns.numberWidth
            height: parent.height
            text: "#"
            numeric: true
        }
        TableHeaderCell {
            width: root.columns.atWidth
            height: parent.height
            //: when an event came, counted from the start of the request
            text: qsTr("Time")
            numeric: true
        }
        TableHeaderCell {
            width: root.columns.gapWidth
            height: parent.height
            //: time since the event before
            text: qsTr("Gap")
            numeric: true
        }
        TableHeaderCell {
            width: root.columns.typeWidth
            height: parent.height
            text: qsTr("Kind")
            visible: root.columns.showsType
        }
        TableHeaderCell {
            width: root.columns.sizeWidth
            height: parent.height
            text: qsTr("Bytes")
            numeric: true
            visible: root.columns.showsSize
        }
        TableHeaderCell {
            height: parent.height
            text: qsTr("Content")
        }
    }
    Hairline {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
