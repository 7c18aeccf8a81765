// SPDX-License-Identifier: GPL-3.0-or-later
// How a stream went, in the colours of the theme.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Theme
import Plexus.Waterfall

StreamTrackItem {
    id: root

    implicitHeight: 40
    color: Theme.phaseStreaming
    tickColor: Theme.inkSecondary
    Accessible.role: Accessible.Graphic
    Accessible.name: root.peakText === "" ? qsTr("Stream") : qsTr("Stream, %1").arg(root.peakText)
}
