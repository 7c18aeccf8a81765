// SPDX-License-Identifier: GPL-3.0-or-later
// One heading of the request table.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Requests

Item {
    id: root

    required property TableColumns columns
    required property TableColumn column
    required property string title

    readonly property bool fixedWidth: column === columns.model

    x: column.x
    width: column.width
    height: Theme.rowHeight
    visible: column.shown

    TableHeaderCell {
        width: parent.width
        text: root.title
        numeric: root.column.numeric
        // Its axis stands there instead.
        visible: root.column !== root.columns.waterfall
    }
    Rectangle {
        x: parent.width + 5
        y: 7
        width: 1
        height: parent.height - 14
        color: handle.containsMouse || handle.pressed ? Theme.accent : Theme.hairline
        visible: !root.fixedWidth && (handle.containsMouse || handle.pressed)
    }
    MouseArea {
        id: handle

        property real pressedX: 0
        property int pressedWidth: 0

        x: parent.width + 1
        width: 10
        height: parent.height
        enabled: !root.fixedWidth
        hoverEnabled: true
        preventStealing: true
        cursorShape: Qt.SplitHCursor
        Accessible.ignored: true
        onPressed: mouse => {
            pressedX = mapToGlobal(mouse.x, 0).x;
            pressedWidth = root.column.width;
        }
        onPositionChanged: mouse => {
            if (pressed)
                root.columns.resize(root.column, pressedWidth + Math.round(mapToGlobal(mouse.x, 0).x - pressedX));
        }
    }
}
