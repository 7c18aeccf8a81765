// SPDX-License-Identifier: GPL-3.0-or-later
// How far the provider's plan or balance is used.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Meters
import Plexus.ViewModels.Common

Card {
    id: root

    required property MeterBoardModel board
    // Without meters there is nothing to watch, but some may come.
    property bool watched: true
    property bool narrow: false

    Binding {
        target: root.board
        property: "watched"
        value: root.watched
    }
    MeterBoard {
        Layout.fillWidth: true
        board: root.board
        named: false
        narrow: root.narrow
    }
}
