// SPDX-License-Identifier: GPL-3.0-or-later
// A request in lanes under a ruler: the gateway and each attempt. Zoomed by + − 0, Ctrl and the wheel; moved by
// left and right.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.Waterfall
import Plexus.ViewModels.Requests

FocusScope {
    id: root

    required property var waterfall
    required property LiveClock clock
    required property string summary

    readonly property int laneHeight: 24
    readonly property int nameHeight: 18

    function zoomIn(): void {
        range.zoomBy(2, 0.5);
    }
    function zoomOut(): void {
        range.zoomBy(0.5, 0.5);
    }
    function showAll(): void {
        range.showAll();
    }

    implicitHeight: column.implicitHeight
    activeFocusOnTab: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Timeline: %1").arg(root.summary)
    Accessible.description: qsTr("Plus and minus zoom, 0 shows all, left and right move.")
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
        else if (event.key === Qt.Key_Left && range.zoomed)
            range.panBy(-0.2);
        else if (event.key === Qt.Key_Right && range.zoomed)
            range.panBy(0.2);
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
    WheelHandler {
        acceptedModifiers: Qt.ControlModifier
        target: null
        onWheel: event => range.zoomBy(event.angleDelta.y > 0 ? 1.25 : 0.8, Math.max(0, event.x / Math.max(1, root.width)))
    }
    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.spaceS

        Item {
            id: lanes

            Layout.fillWidth: true
            implicitHeight: ruler.implicitHeight + Theme.spaceXs + laneColumn.height
            clip: range.zoomed

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

                Repeater {
                    model: probe.attemptCount + 1

                    Item {
                        id: laneItem

                        required property int index

                        width: laneColumn.width
                        height: root.nameHeight + root.laneHeight

                        PlexusText {
                            width: parent.width
                            height: root.nameHeight
                            // Read again when the request changes.
                            text: probe.waterfall === undefined ? "" : probe.laneName(laneItem.index)
                            elide: Text.ElideMiddle
                            font.pixelSize: Theme.fontCaption
                            color: Theme.inkSecondary
                            Accessible.ignored: true
                        }
                        WaterfallBar {
                            y: root.nameHeight
                            width: parent.width
                            height: root.laneHeight - Theme.spaceXs
                            waterfall: root.waterfall
                            clock: root.clock
                            lane: laneItem.index
                            fromUs: range.fromUs
                            toUs: range.toUs
                            summary: probe.laneName(laneItem.index)
                        }
                    }
                }
            }
            FocusRing {
                shown: root.activeFocus
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceXs

            PhaseLegend {
                Layout.fillWidth: true
            }
            PlexusIconButton {
                iconName: "minus"
                name: qsTr("Zoom out")
                enabled: range.zoomed
                onClicked: root.zoomOut()
            }
            PlexusIconButton {
                iconName: "plus"
                name: qsTr("Zoom in")
                onClicked: root.zoomIn()
            }
        }
    }
}
