// SPDX-License-Identifier: GPL-3.0-or-later
// Where the time went, and below it the events of the stream: the cursor of the one is the row of the other.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Pages.Requests
import Plexus.Theme
import Plexus.ViewModels.Requests
import Plexus.Waterfall

FocusScope {
    id: root

    required property ExchangeInspector inspector
    required property LiveClock clock

    readonly property bool hasEvents: inspector.events.sides.length > 0
    // The events keep a few rows to themselves; many lanes scroll.
    readonly property int timelineRoom: hasEvents ? Math.max(160, Math.min(column.implicitHeight, Math.round(height * 0.66))) : height

    function zoomIn(): void {
        timeline.zoomIn();
    }
    function zoomOut(): void {
        timeline.zoomOut();
    }
    function showAll(): void {
        timeline.showAll();
    }

    Flickable {
        width: parent.width
        height: root.timelineRoom
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: column.implicitHeight
        T.ScrollBar.vertical: PlexusScrollBar {}

        Column {
            id: column

            x: Theme.spaceXs
            width: parent.width - Theme.spaceM - Theme.spaceXs
            spacing: Theme.spaceM

            Notice {
                width: parent.width
                text: root.inspector.error
                tone: root.inspector.statusTone === StatusGlyph.Bad ? StatusGlyph.Bad : StatusGlyph.Neutral
                visible: root.inspector.error !== ""
            }
            Timeline {
                id: timeline

                width: parent.width
                waterfall: root.inspector.waterfall
                timeline: root.inspector.timeline
                clock: root.clock
                summary: root.inspector.waterfallText
                onPointed: us => root.inspector.pointAt(us)
            }
        }
    }
    EventList {
        anchors.fill: parent
        anchors.topMargin: root.timelineRoom + Theme.spaceS
        inspector: root.inspector
        visible: root.hasEvents && height > 60
    }
}
