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
        spacing: Theme.spaceS

        TableHeaderCell {
            width: root.columns.numberWidth
            height: parent.height
            text: "#"
            numeric: true
        }
        TableHeaderCell {
            width: root.columns.atWidth
            height: parent.height
            text: qsTr("At")
            numeric: true
        }
        TableHeaderCell {
            width: root.columns.deltaWidth
            height: parent.height
            //: time since the event before
            text: qsTr("Δ")
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
            text: qsTr("Size")
            numeric: true
            visible: root.columns.showsSize
        }
        TableHeaderCell {
            height: parent.height
            text: qsTr("Says")
        }
    }
    Hairline {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
