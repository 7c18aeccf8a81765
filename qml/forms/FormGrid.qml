// SPDX-License-Identifier: GPL-3.0-or-later
// A form with something beside it that is read and not filled in. Where there is no room for that, it stands among
// the form's parts: each of the children says its row and column for both.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Theme

GridLayout {
    id: root

    // The width it is going to get.
    required property real available
    // What stands beside it cannot do with less.
    property real sideLeast: 280

    readonly property bool wide: available >= 880
    readonly property real sideWidth: Math.max(sideLeast, Math.min(420, available - Theme.formWidth - columnSpacing))
    readonly property real mainWidth: wide ? Math.min(Theme.formWidth, available - sideWidth - columnSpacing) : Math.min(Theme.formWidth, available)

    // How many rows what stands beside the form takes, the last of which takes up what it is higher.
    readonly property int sideRows: wide ? 10 : 1

    columnSpacing: Theme.spaceXl
    rowSpacing: Theme.spaceL

    Item {
        Layout.row: 9
        Layout.column: 0
        Layout.fillHeight: true
        visible: root.wide
    }
}
