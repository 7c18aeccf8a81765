// SPDX-License-Identifier: GPL-3.0-or-later
// The figures over time, as a chart or as a table.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Charts
import Plexus.Controls
import Plexus.Theme
import Plexus.Pages.Usage
import Plexus.ViewModels.Usage

Card {
    id: root

    required property UsageViewModel viewModel

    spacing: Theme.spaceS

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceM

        PlexusComboBox {
            Layout.preferredWidth: Theme.grown(180)
            model: root.viewModel.metricNames
            currentIndex: root.viewModel.metric
            Accessible.name: qsTr("Figure shown")
            onActivated: index => root.viewModel.metric = index
        }
        PlexusComboBox {
            id: forms

            fitted: true
            model: root.viewModel.formNames
            currentIndex: root.viewModel.form
            Accessible.name: qsTr("Form of the chart")
            onActivated: index => {
                root.viewModel.form = index;
                // Other names come with other figures.
                currentIndex = Qt.binding(() => root.viewModel.form);
            }
        }
        PlexusText {
            Layout.fillWidth: true
            text: root.viewModel.chartUnit
            color: Theme.inkSecondary
        }
        PlexusButton {
            text: qsTr("Show requests")
            kind: PlexusButton.Quiet
            enabled: root.viewModel.hasRequests
            onClicked: root.viewModel.openAll()
        }
        UsageTableSwitch {
            viewModel: root.viewModel
        }
    }
    // In rows of its own: none of its names is left out, however many there are. A table has them as headings.
    ChartLegend {
        Layout.fillWidth: true
        visible: (names.length > 0 || limits.length > 0) && chart.visible
        names: chart.names
        colors: chart.colors
        limits: chart.limits
    }
    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true

        TimeChart {
            id: chart

            anchors.fill: parent
            chart: root.viewModel.chart
            summary: root.viewModel.chartSummary
            visible: !root.viewModel.showsTable && root.viewModel.hasRequests
            onActivated: point => root.viewModel.openPoint(point)
        }
        UsageTable {
            anchors.fill: parent
            table: root.viewModel.table
            colors: chart.colors
            visible: root.viewModel.showsTable && root.viewModel.hasRequests
            onActivated: point => root.viewModel.openPoint(point)
        }
        EmptyState {
            anchors.centerIn: parent
            width: Math.min(parent.width, 420)
            iconName: "usage"
            title: qsTr("No requests in this time")
            text: qsTr("Choose a longer range, or point a client at Plexus.")
            visible: !root.viewModel.hasRequests && !root.viewModel.loading && root.viewModel.problem === ""
        }
    }
}
