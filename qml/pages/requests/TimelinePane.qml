// SPDX-License-Identifier: GPL-3.0-or-later
// Where the time went, and below it the events of the stream: the cursor of the one is the row of the other.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Pages.Requests
import Plexus.Theme
import Plexus.ViewModels.Requests
import Plexus.Waterfall

FocusScope {
    id: root

    required property ExchangeInspector inspector
    required property LiveClock clock

    readonly property bool hasEvents: inspector.events.sides.length > 0
    readonly property int needed: column.implicitHeight
    // The events keep a few rows to themselves, or, where there is no room, to their own tab.
    readonly property int eventsLeast: 150
    readonly property bool showsEvents: hasEvents && (height - needed >= eventsLeast || height >= 600)
    readonly property int timelineRoom: !showsEvents ? height : height - needed >= eventsLeast ? needed : Math.round(height * 0.6)

    function zoomIn(): void {
        timeline.zoomIn();
    }
    function zoomOut(): void {
        timeline.zoomOut();
    }
    function showAll(): void {
        timeline.showAll();
    }

    ColumnLayout {
        id: column

        width: parent.width
        height: Math.min(root.timelineRoom, implicitHeight)
        spacing: Theme.spaceM

        ErrorNotice {
            Layout.fillWidth: true
            inspector: root.inspector
            visible: root.inspector.error !== ""
        }
        Timeline {
            id: timeline

            Layout.fillWidth: true
            Layout.fillHeight: true
            waterfall: root.inspector.waterfall
            timeline: root.inspector.timeline
            clock: root.clock
            summary: root.inspector.waterfallText
            onPointed: us => root.inspector.pointAt(us)
        }
    }
    EventList {
        anchors.fill: parent
        anchors.topMargin: root.timelineRoom + Theme.spaceM
        inspector: root.inspector
        visible: root.showsEvents
    }
}
