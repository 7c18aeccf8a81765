// SPDX-License-Identifier: GPL-3.0-or-later
// The heading of a table column; numbers are right-aligned, the unit stands here once.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Theme

PlexusText {
    id: root

    property bool numeric: false

    height: Theme.rowHeight
    font.pixelSize: Theme.fontCaption
    font.weight: Font.DemiBold
    color: Theme.inkSecondary
    horizontalAlignment: root.numeric ? Text.AlignRight : Text.AlignLeft
    Accessible.role: Accessible.ColumnHeader
    Accessible.name: text
}
