// SPDX-License-Identifier: GPL-3.0-or-later
// A chart in the colours of the theme. The arrow keys go from point to point, Enter leads to its requests.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Charts
import Plexus.Controls
import Plexus.Theme

FocusScope {
    id: root

    required property var chart
    // What it says, for those who hear it.
    required property string summary

    readonly property list<string> names: item.seriesNames
    readonly property list<color> colors: item.seriesColors
    readonly property list<string> limits: item.limitNames

    signal activated(int point)

    implicitWidth: 400
    implicitHeight: 200
    activeFocusOnTab: true
    Accessible.role: Accessible.Chart
    Accessible.name: root.summary
    Accessible.description: item.current < 0 ? "" : qsTr("%1: %2").arg(item.currentTitle).arg(item.currentTotal)
    Accessible.focusable: true
    Keys.onLeftPressed: item.step(-1)
    Keys.onRightPressed: item.step(1)
    Keys.onReturnPressed: root.activated(item.current)
    Keys.onEnterPressed: root.activated(item.current)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Home)
            item.current = 0;
        else if (event.key === Qt.Key_End)
            item.current = item.pointCount - 1;
        else
            return;
        event.accepted = true;
    }

    ChartItem {
        id: item

        anchors.fill: parent
        chart: root.chart
        colors: Theme.series
        mutedColor: Theme.inkFaint
        badColor: Theme.bad
        gridColor: Theme.hairline
        textColor: Theme.inkSecondary
        limitColor: Theme.bad
        paperColor: Theme.raised
        currentColor: Theme.pressed
        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontCaption
        onActivated: point => {
            root.forceActiveFocus();
            root.activated(point);
        }
    }
    FocusRing {
        shown: root.activeFocus
    }
    Rectangle {
        id: box

        readonly property bool fitsRight: item.currentX + width + Theme.spaceM < root.width

        x: Math.max(0, fitsRight ? item.currentX + Theme.spaceM : item.currentX - width - Theme.spaceM)
        y: Theme.spaceXs
        width: lines.implicitWidth + 2 * Theme.spaceS
        height: lines.implicitHeight + 2 * Theme.spaceS
        radius: Theme.radiusControl
        color: Theme.raised
        border.width: 1
        border.color: Theme.outline
        visible: item.current >= 0

        Column {
            id: lines

            x: Theme.spaceS
            y: Theme.spaceS
            spacing: 2

            PlexusText {
                text: item.currentTitle
                font.pixelSize: Theme.fontCaption
                color: Theme.inkSecondary
                Accessible.ignored: true
            }
            PlexusText {
                text: item.currentTotal
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            Repeater {
                model: item.currentNames

                Row {
                    id: line

                    required property int index
                    required property string modelData

                    spacing: Theme.spaceXs + 2

                    Rectangle {
                        width: 8
                        height: 8
                        anchors.verticalCenter: parent.verticalCenter
                        color: item.currentColors[line.index]
                    }
                    PlexusText {
                        width: Math.min(implicitWidth, 220)
                        text: line.modelData
                        elide: Text.ElideMiddle
                        font.pixelSize: Theme.fontCaption
                        color: Theme.inkSecondary
                        Accessible.ignored: true
                    }
                    PlexusText {
                        text: item.currentTexts[line.index]
                        font.pixelSize: Theme.fontCaption
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
