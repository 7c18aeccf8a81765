// SPDX-License-Identifier: GPL-3.0-or-later
// A form that scrolls: one column, no wider than one reads, that keeps in sight what the keyboard has reached.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Plexus.Theme

Flickable {
    id: root

    default property alias content: column.data
    // The widest it gets.
    property int columnWidth: Theme.formWidth

    function showTop(): void {
        root.contentY = 0;
    }
    function reveal(item: Item): void {
        if (!root.visible || !item || !column.contains(column.mapFromItem(item, 0, 0)))
            return;
        const top = item.mapToItem(column, 0, 0).y - Theme.spaceXl;
        const bottom = top + item.height + 2 * Theme.spaceXl;
        if (top < root.contentY)
            root.contentY = Math.max(0, top);
        else if (bottom > root.contentY + root.height)
            root.contentY = Math.max(0, bottom - root.height);
    }

    // The room for focus rings hangs over the edge, so that what is in the form begins where others begin.
    Layout.leftMargin: -Theme.spaceXs
    contentHeight: column.implicitHeight + Theme.spaceXl
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    T.ScrollBar.vertical: PlexusScrollBar {}

    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged(): void {
            root.reveal(root.Window.activeFocusItem);
        }
    }
    ColumnLayout {
        id: column

        // Room for focus rings at the left, for the scroll bar at the right.
        x: Theme.spaceXs
        width: root.width > 0 ? Math.min(root.columnWidth, root.width - Theme.spaceXs - Theme.spaceL) : root.columnWidth
        spacing: Theme.spaceL
    }
}
