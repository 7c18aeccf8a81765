// SPDX-License-Identifier: GPL-3.0-or-later
// One cell of text in the request table.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls
import Plexus.ViewModels.Requests

PlexusText {
    id: root

    required property TableColumn column

    x: root.column.x
    width: root.column.width
    height: parent ? parent.height : 0
    visible: root.column.shown
    horizontalAlignment: root.column.numeric ? Text.AlignRight : Text.AlignLeft
    Accessible.ignored: true
}
