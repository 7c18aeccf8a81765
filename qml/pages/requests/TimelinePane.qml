// SPDX-License-Identifier: GPL-3.0-or-later
// Where the time went, and below it the events of the stream: the cursor of the one is the row of the other. Or the
// request among the others of its session.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Pages.Requests
import Plexus.Theme
import Plexus.ViewModels.Requests
import Plexus.Waterfall

FocusScope {
    id: root

    objectName: "timeline-pane"

    required property ExchangeInspector inspector
    required property LiveClock clock

    readonly property bool hasEvents: inspector.events.sides.length > 0
    readonly property int needed: column.implicitHeight
    // The events keep a few rows to themselves, or, where there is no room, to their own tab.
    readonly property int eventsLeast: 150
    readonly property int room: height - headHeight
    readonly property bool showsEvents: hasEvents && !inSession && (room - needed >= eventsLeast || room >= 600)
    readonly property int timelineRoom: !showsEvents ? room : room - needed >= eventsLeast ? needed : Math.round(room * 0.6)

    // The session rather than the request alone.
    property bool showsSession: false
    readonly property bool inSession: showsSession && inspector.session.possible
    readonly property int headHeight: scope.visible ? scope.height + Theme.spaceS : 0

    // One of the session is to be looked at.
    signal chosen(string id)

    function zoomIn(): void {
        if (root.inSession)
            session.zoomIn();
        else
            timeline.zoomIn();
    }
    function zoomOut(): void {
        if (root.inSession)
            session.zoomOut();
        else
            timeline.zoomOut();
    }
    function showAll(): void {
        if (root.inSession)
            session.showAll();
        else
            timeline.showAll();
    }

    Binding {
        target: root.inspector.session
        property: "shown"
        value: root.visible && root.inSession
    }
    SegmentedTabs {
        id: scope

        objectName: "timeline-scope"
        labels: [qsTr("This request"), qsTr("Session")]
        accessibleName: qsTr("What the timeline shows")
        currentIndex: root.inSession ? 1 : 0
        visible: root.inspector.session.possible
        onActivated: index => root.showsSession = index === 1
    }
    SessionTimeline {
        id: session

        objectName: "session-timeline"
        anchors.fill: parent
        anchors.topMargin: root.headHeight
        session: root.inspector.session
        clock: root.clock
        searching: root.inspector.searchesRelated ? qsTr("Looking for the other requests of the session…") : ""
        visible: root.inSession
        onChosen: id => root.chosen(id)
    }
    ColumnLayout {
        id: column

        y: root.headHeight
        width: parent.width
        height: Math.min(root.timelineRoom, implicitHeight)
        spacing: Theme.spaceM
        visible: !root.inSession

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
        anchors.topMargin: root.headHeight + root.timelineRoom + Theme.spaceM
        inspector: root.inspector
        visible: root.showsEvents
    }
}
