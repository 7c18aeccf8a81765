// SPDX-License-Identifier: GPL-3.0-or-later
// The requests of a session below each other on one clock. Up and down walk through them, Return opens one; zoomed by
// + − 0, Ctrl and the wheel. The same as a table for those who would rather read.
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

    required property SessionLaneModel session
    required property LiveClock clock
    // What to say while the others are looked for; empty: they are here.
    required property string searching

    property bool asTable: false

    signal chosen(string id)

    function zoomIn(): void {
        range.zoomBy(2, 0.5);
    }
    function zoomOut(): void {
        range.zoomBy(0.5, 0.5);
    }
    function showAll(): void {
        range.showAll();
    }
    function showOwn(exchangeId: string): void {
        const row = root.session.rowOf(exchangeId);
        if (row < 0)
            return;
        list.currentIndex = row;
        list.positionViewAtIndex(row, ListView.Contain);
    }

    TimelineZoom {
        id: range

        totalUs: Math.max(1000, root.session.totalUs)
        room: Math.max(2, Math.floor(list.rowWidth / 72))
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.spaceS

        PlexusText {
            Layout.fillWidth: true
            text: root.searching === "" ? root.session.summary : root.searching
            wrapMode: Text.Wrap
            color: Theme.inkSecondary
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true

            WheelHandler {
                acceptedModifiers: Qt.ControlModifier
                target: null
                onWheel: event => range.zoomBy(event.angleDelta.y > 0 ? 1.25 : 0.8, Math.max(0, event.x / Math.max(1, list.rowWidth)))
            }
            WheelHandler {
                acceptedModifiers: Qt.ShiftModifier
                target: null
                onWheel: event => range.panBy((event.angleDelta.y + event.angleDelta.x) / -1200)
            }
            // Where time was left out a ruler would lie.
            TimelineRuler {
                id: ruler

                width: list.rowWidth
                zoom: range
                lineHeight: parent.height
                visible: !root.asTable && !root.session.gapsLeftOut && root.session.count > 0
            }
            Repeater {
                model: root.asTable ? 0 : root.session.gapTexts

                Item {
                    id: gap

                    required property int index
                    required property string modelData

                    readonly property real from: range.toUs > range.fromUs ? Math.max(0, range.placeOf(root.session.gapsFromUs[index])) : 0
                    readonly property real to: range.toUs > range.fromUs ? Math.min(1, range.placeOf(root.session.gapsToUs[index])) : 0

                    x: Math.round(from * list.rowWidth)
                    y: ruler.implicitHeight
                    width: Math.max(0, Math.round((to - from) * list.rowWidth))
                    height: parent.height - y
                    visible: to > from

                    Rectangle {
                        anchors.fill: parent
                        color: Theme.hover
                    }
                    PlexusText {
                        y: -height
                        x: (parent.width - width) / 2
                        text: gap.modelData
                        font.pixelSize: Theme.fontCaption
                        color: Theme.inkSecondary
                        visible: root.session.gapsLeftOut
                        Accessible.role: Accessible.StaticText
                        Accessible.name: qsTr("Nothing ran for %1").arg(gap.modelData)
                    }
                }
            }
            PlexusListView {
                id: list

                // Not under the scroll bar.
                readonly property real rowWidth: Math.max(1, width - Theme.spaceM)

                anchors.fill: parent
                anchors.topMargin: ruler.implicitHeight + Theme.spaceXs
                focus: true
                activeFocusOnTab: true
                clip: true
                reuseItems: true
                highlightFollowsCurrentItem: false
                boundsBehavior: Flickable.StopAtBounds
                model: root.session
                currentIndex: -1
                Accessible.role: root.asTable ? Accessible.Table : Accessible.List
                Accessible.name: qsTr("Requests of the session")
                T.ScrollBar.vertical: PlexusScrollBar {}
                Keys.onPressed: event => {
                    if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
                        return;
                    const row = list.currentItem as SessionLaneRow;
                    event.accepted = true;
                    if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && row)
                        root.chosen(row.exchangeId);
                    else if (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal)
                        root.zoomIn();
                    else if (event.key === Qt.Key_Minus)
                        root.zoomOut();
                    else if (event.key === Qt.Key_0)
                        root.showAll();
                    else if (event.key === Qt.Key_Left || event.key === Qt.Key_Right)
                        range.panBy(event.key === Qt.Key_Left ? -0.1 : 0.1);
                    else
                        event.accepted = false;
                }

                ListFocusRing {
                    list: list
                }
                delegate: SessionLaneRow {
                    id: row

                    width: list.rowWidth
                    clock: root.clock
                    zoom: range
                    asTable: root.asTable
                    focusShown: list.ringShown && list.currentIndex === row.index
                    onChosen: {
                        list.takePointer();
                        list.currentIndex = row.index;
                        root.chosen(row.exchangeId);
                    }
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 0

            PlexusCheckBox {
                text: qsTr("Leave out idle time")
                checked: root.session.gapsLeftOut
                visible: root.session.hasGaps && !root.asTable
                onToggled: {
                    range.showAll();
                    root.session.gapsLeftOut = checked;
                }
            }
            Item {
                Layout.fillWidth: true
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
