// SPDX-License-Identifier: GPL-3.0-or-later
// How a meter has gone: a line over the time, its ends, and every reading as a table.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Charts
import Plexus.Controls
import Plexus.Meters
import Plexus.Theme
import Plexus.ViewModels.Common

Sheet {
    id: root

    required property MeterHistoryViewModel history

    sheetWidth: 760
    title: root.history.title
    visible: root.history.open
    onClosed: root.history.close()
    onOpened: {
        closeButton.forceActiveFocus(Qt.TabFocusReason);
        // Of a sheet that is opened again it has the focus already, for no reason that shows.
        closeButton.focusReason = Qt.TabFocusReason;
    }
    actions: [
        PlexusButton {
            id: closeButton

            text: qsTr("Close")
            onClicked: root.close()
        }
    ]

    RowLayout {
        Layout.fillWidth: true
        Layout.margins: Theme.focusRing
        spacing: Theme.spaceM

        SegmentedTabs {
            labels: root.history.rangeNames
            accessibleName: qsTr("Time shown")
            currentIndex: root.history.range
            onActivated: index => root.history.range = index
        }
        Item {
            Layout.fillWidth: true
        }
        PlexusIconButton {
            iconName: root.history.showsTable ? "usage" : "table"
            name: root.history.showsTable ? qsTr("Show the chart") : qsTr("Show as a table")
            onClicked: root.history.showsTable = !root.history.showsTable
        }
    }
    Notice {
        Layout.fillWidth: true
        tone: StatusGlyph.Bad
        text: root.history.problem
        visible: text !== ""
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceXl
        visible: root.history.hasReadings

        FigureTile {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            figureSize: Theme.fontTitle
            //: %1 is "used" or "left": the latest reading of a meter
            label: qsTr("Now %1").arg(root.history.figureName)
            figure: root.history.current
            detail: root.history.currentMoment
        }
        FigureTile {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            figureSize: Theme.fontTitle
            label: qsTr("Least")
            figure: root.history.least
            detail: root.history.leastMoment
        }
        FigureTile {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            figureSize: Theme.fontTitle
            label: qsTr("Most")
            figure: root.history.most
            detail: root.history.mostMoment
        }
    }
    Item {
        Layout.fillWidth: true
        Layout.margins: Theme.focusRing
        implicitHeight: 240

        TimeChart {
            anchors.fill: parent
            chart: root.history.chart
            summary: root.history.summary
            visible: !root.history.showsTable && root.history.hasReadings
        }
        MeterReadings {
            anchors.fill: parent
            readings: root.history.readings
            visible: root.history.showsTable && root.history.hasReadings
        }
        EmptyState {
            anchors.centerIn: parent
            width: Math.min(parent.width, 420)
            iconName: "usage"
            title: qsTr("No readings in this time")
            text: root.history.emptyText
            visible: !root.history.hasReadings && !root.history.loading && root.history.problem === ""
        }
    }
}
