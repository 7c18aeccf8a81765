// SPDX-License-Identifier: GPL-3.0-or-later
// A request in lanes under a ruler: the client, the gateway, each attempt, the stream. Zoomed by + − 0, Ctrl and
// the wheel; left and right walk from moment to moment, with Shift they mark the stretch between. The same as a
// table for those who would rather read.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Theme
import Plexus.Waterfall
import Plexus.ViewModels.Requests

FocusScope {
    id: root

    required property var waterfall
    required property StreamTimeline timeline
    required property LiveClock clock
    required property string summary

    property bool asTable: false

    // One pointed at a moment.
    signal pointed(real us)

    function zoomIn(): void {
        range.zoomBy(2, root.anchor());
    }
    function zoomOut(): void {
        range.zoomBy(0.5, root.anchor());
    }
    function showAll(): void {
        range.showAll();
    }
    // What is looked at stays where it is.
    function anchor(): real {
        const place = root.timeline.cursorUs < 0 ? 0.5 : range.placeOf(root.timeline.cursorUs);
        return place < 0 || place > 1 ? 0.5 : place;
    }
    function walk(step: int, marks: bool): void {
        const from = root.timeline.cursorUs < 0 ? 0 : root.timeline.cursorUs;
        const to = root.timeline.nextMoment(step, 2 * (range.toUs - range.fromUs) / Math.max(1, lanes.width));
        if (marks) {
            const isFrom = root.timeline.hasRange && root.timeline.rangeFromUs === from;
            root.timeline.setRange(!root.timeline.hasRange ? from : isFrom ? root.timeline.rangeToUs : root.timeline.rangeFromUs, to);
        } else {
            root.timeline.clearRange();
        }
        range.reveal(to);
        root.pointed(to);
    }

    implicitHeight: column.implicitHeight
    activeFocusOnTab: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Timeline: %1").arg(root.summary)
    Accessible.description: qsTr("Plus and minus zoom, 0 shows all, left and right walk from moment to moment, with Shift they mark.")
    Accessible.focusable: true
    Keys.onPressed: event => {
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return;
        event.accepted = true;
        if (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal)
            root.zoomIn();
        else if (event.key === Qt.Key_Minus)
            root.zoomOut();
        else if (event.key === Qt.Key_0)
            root.showAll();
        else if (event.key === Qt.Key_Left)
            root.walk(-1, event.modifiers & Qt.ShiftModifier);
        else if (event.key === Qt.Key_Right)
            root.walk(1, event.modifiers & Qt.ShiftModifier);
        else
            event.accepted = false;
    }

    TimelineZoom {
        id: range

        totalUs: probe.elapsedUs
        room: Math.max(2, Math.floor(lanes.width / 72))
    }
    // Knows the request's lanes and its length; draws nothing.
    WaterfallItem {
        id: probe

        waterfall: root.waterfall
        clock: root.clock
    }
    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Theme.spaceS

        // Many lanes scroll; what belongs to them stays in sight.
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: scroll.contentHeight
            Layout.maximumHeight: scroll.contentHeight

            Flickable {
                id: scroll

                readonly property bool scrolls: contentHeight > height + 1

                anchors.fill: parent
                clip: true
                interactive: scrolls
                boundsBehavior: Flickable.StopAtBounds
                contentHeight: root.asTable ? table.implicitHeight : lanes.implicitHeight
                T.ScrollBar.vertical: PlexusScrollBar {}

                Item {
                    id: lanes

                    width: scroll.width - (scroll.scrolls ? Theme.spaceM : 0)
                    implicitHeight: ruler.implicitHeight + Theme.spaceXs + laneColumn.height
                    height: implicitHeight
                    clip: range.zoomed
                    visible: !root.asTable

                    WheelHandler {
                        acceptedModifiers: Qt.ControlModifier
                        target: null
                        onWheel: event => range.zoomBy(event.angleDelta.y > 0 ? 1.25 : 0.8, Math.max(0, event.x / Math.max(1, lanes.width)))
                    }
                    WheelHandler {
                        acceptedModifiers: Qt.ShiftModifier
                        target: null
                        onWheel: event => range.panBy((event.angleDelta.y + event.angleDelta.x) / -1200)
                    }
                    TimelineRuler {
                        id: ruler

                        width: parent.width
                        zoom: range
                        lineHeight: lanes.height
                    }
                    Column {
                        id: laneColumn

                        y: ruler.implicitHeight + Theme.spaceXs
                        width: parent.width
                        spacing: 2

                        TimelineLane {
                            width: parent.width
                            // Read again when the request changes.
                            name: probe.waterfall === undefined ? "" : probe.laneName(-2)

                            WaterfallBar {
                                width: parent.width
                                height: parent.height
                                waterfall: root.waterfall
                                clock: root.clock
                                lane: -2
                                fromUs: range.fromUs
                                toUs: range.toUs
                                summary: probe.laneName(-2)
                            }
                        }
                        Repeater {
                            model: probe.attemptCount + 1

                            TimelineLane {
                                id: laneItem

                                required property int index

                                width: laneColumn.width
                                name: probe.waterfall === undefined ? "" : probe.laneName(laneItem.index)

                                WaterfallBar {
                                    width: parent.width
                                    height: parent.height
                                    waterfall: root.waterfall
                                    clock: root.clock
                                    lane: laneItem.index
                                    fromUs: range.fromUs
                                    toUs: range.toUs
                                    summary: probe.laneName(laneItem.index)
                                }
                            }
                        }
                        TimelineLane {
                            width: parent.width
                            name: qsTr("Stream")
                            remark: stream.peakText === "" || root.timeline.marksText === "" ? stream.peakText + root.timeline.marksText : stream.peakText + " · " + root.timeline.marksText
                            // Without a curve only the strokes of the events; flags have their names above it.
                            barHeight: (stream.peakText === "" ? 12 : 40) + stream.y
                            visible: root.timeline.hasTrack || root.timeline.marksText !== ""

                            StreamBar {
                                id: stream

                                y: root.timeline.hasCalls ? 16 : 0
                                width: parent.width
                                height: parent.height - y
                                track: root.timeline.track
                                fromUs: range.fromUs
                                toUs: range.toUs
                            }
                            StreamMarksBar {
                                width: parent.width
                                height: parent.height
                                marks: root.timeline.marks
                                fromUs: range.fromUs
                                toUs: range.toUs
                                summary: root.timeline.marksText
                                visible: root.timeline.marksText !== ""
                            }
                        }
                    }
                    TimelineOverlay {
                        y: ruler.implicitHeight
                        width: parent.width
                        height: parent.height - y
                        zoom: range
                        timeline: root.timeline
                        onPointed: us => {
                            root.forceActiveFocus(Qt.MouseFocusReason);
                            root.pointed(us);
                        }
                    }
                }
                TimelineTable {
                    id: table

                    width: scroll.width - Theme.spaceM
                    table: root.timeline.table
                    visible: root.asTable
                }
            }
            FocusRing {
                shown: root.activeFocus
            }
        }
        PlexusText {
            Layout.fillWidth: true
            text: root.timeline.hasRange ? root.timeline.rangeText : root.timeline.cursorUs >= 0 ? root.timeline.cursorText : qsTr("Click to look at one moment, drag to measure a stretch.")
            color: root.timeline.hasRange ? Theme.ink : Theme.inkSecondary
            font.weight: root.timeline.hasRange ? Font.DemiBold : Font.Normal
            elide: Text.ElideRight
            visible: !root.asTable
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 0

            PhaseLegend {
                Layout.fillWidth: true
                bar: probe
                visible: !root.asTable
            }
            Item {
                Layout.fillWidth: true
                visible: root.asTable
            }
            PlexusIconButton {
                iconName: "minus"
                name: qsTr("Zoom out")
                enabled: range.zoomed
                visible: !root.asTable
                onClicked: root.zoomOut()
            }
            PlexusIconButton {
                iconName: "plus"
                name: qsTr("Zoom in")
                visible: !root.asTable
                onClicked: root.zoomIn()
            }
            PlexusIconButton {
                iconName: root.asTable ? "timeline" : "table"
                name: root.asTable ? qsTr("Show as a timeline") : qsTr("Show as a table")
                onClicked: root.asTable = !root.asTable
            }
        }
    }
}
