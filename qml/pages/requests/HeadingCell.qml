// SPDX-License-Identifier: GPL-3.0-or-later
// One heading of the request table. A press sorts by it; Ctrl+Shift with an arrow makes its column wider or narrower.
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
    // Whether the list can be put in another order at all.
    required property bool sorts
    // Of all headings the one that Tab stops at.
    required property bool current

    signal stepped(int step)
    signal entered

    readonly property bool sortable: sorts && column.sortable
    readonly property bool sorted: sortable && column.sorting !== TableColumn.Unsorted
    readonly property bool fixedWidth: column === columns.model

    x: column.x
    width: column.width
    height: Theme.rowHeight
    visible: column.shown
    activeFocusOnTab: root.current
    Accessible.role: Accessible.ColumnHeader
    Accessible.name: root.sorts ? root.column.spokenTitle : root.title
    Accessible.description: root.sortable ? root.column.sortHint : ""
    Accessible.focusable: true
    Accessible.onPressAction: {
        if (root.sortable)
            root.columns.sortBy(root.column);
    }
    onActiveFocusChanged: {
        if (root.activeFocus)
            root.entered();
    }
    Keys.onPressed: event => {
        const step = event.key === Qt.Key_Left ? -1 : event.key === Qt.Key_Right ? 1 : 0;
        const resizes = event.modifiers & Qt.ControlModifier && event.modifiers & Qt.ShiftModifier;
        if (step !== 0 && resizes)
            root.columns.widen(root.column, step);
        else if (step !== 0 && event.modifiers === Qt.NoModifier)
            root.stepped(step);
        else if ((event.key === Qt.Key_Space || event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && root.sortable)
            root.columns.sortBy(root.column);
        else
            return;
        event.accepted = true;
    }

    FocusRing {
        anchors.margins: -2
        anchors.topMargin: 1
        anchors.bottomMargin: 1
        radius: Theme.radiusControl - 2
        shown: root.activeFocus
    }
    TapHandler {
        enabled: root.sortable
        onTapped: root.columns.sortBy(root.column)
    }
    HoverHandler {
        id: hover

        enabled: root.sortable
        cursorShape: Qt.PointingHandCursor
    }
    PlexusToolTip {
        text: root.column.sortHint
        visible: hover.hovered && root.sortable
    }
    TintedIcon {
        x: root.column.numeric ? Math.max(0, root.width - heading.contentWidth - 14) : Math.min(heading.contentWidth + 2, root.width - width)
        anchors.verticalCenter: parent.verticalCenter
        width: 12
        height: 12
        name: root.column.sorting === TableColumn.Ascending ? "chevron-up" : "chevron-down"
        color: Theme.accent
        visible: root.sorted
    }
    TableHeaderCell {
        id: heading

        width: parent.width
        leftPadding: root.sorted && root.column.numeric ? 14 : 0
        rightPadding: root.sorted && !root.column.numeric ? 14 : 0
        text: root.title
        color: root.sorted || hover.hovered ? Theme.ink : Theme.inkSecondary
        numeric: root.column.numeric
        Accessible.ignored: true
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
