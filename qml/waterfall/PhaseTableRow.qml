// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls
import Plexus.Theme

Row {
    id: root

    required property int index
    required property string modelData
    required property list<string> times

    readonly property bool isTotal: index === times.length - 1

    spacing: Theme.spaceL

    PlexusText {
        width: Theme.grown(84)
        text: root.modelData
        font.pixelSize: Theme.fontCaption
        font.weight: root.isTotal ? Font.DemiBold : Font.Normal
        color: Theme.inkSecondary
    }
    PlexusText {
        width: Theme.grown(64)
        text: root.index < root.times.length ? root.times[root.index] : ""
        font.pixelSize: Theme.fontCaption
        font.weight: root.isTotal ? Font.DemiBold : Font.Normal
        horizontalAlignment: Text.AlignRight
    }
}
