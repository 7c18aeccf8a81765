// SPDX-License-Identifier: GPL-3.0-or-later
// What stands out in a stream, in the colours of the theme.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Theme
import Plexus.Waterfall

StreamMarksItem {
    id: root

    // What it shows, for those who hear it.
    required property string summary

    flagColor: Theme.ink
    groundColor: Theme.window
    stallColor: Theme.warn
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontCaption
    Accessible.role: Accessible.Graphic
    Accessible.name: root.summary
    Accessible.ignored: root.summary === ""
}
