// SPDX-License-Identifier: GPL-3.0-or-later
// The ring around a list that has the keyboard while no row of it shows so: none is current, or rows never do.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls

FocusRing {
    id: root

    required property PlexusListView list
    // Its rows are read, and none is ever current.
    property bool rowless: false

    parent: root.list
    anchors.margins: 0
    z: 1
    shown: root.list.ringShown && (root.rowless || root.list.currentIndex < 0)
}
