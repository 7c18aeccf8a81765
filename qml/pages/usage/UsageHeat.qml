// SPDX-License-Identifier: GPL-3.0-or-later
// When it was used: the hours of a week over the range, and the days of a year.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Charts
import Plexus.Controls
import Plexus.Theme
import Plexus.Pages.Usage
import Plexus.ViewModels.Usage

Item {
    id: root

    required property UsageViewModel viewModel

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.spaceL
        visible: !root.viewModel.showsTable

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceM

            PlexusText {
                Layout.fillWidth: true
                text: qsTr("By hour of the week")
                font.pixelSize: Theme.fontSection
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            PlexusComboBox {
                Layout.preferredWidth: 180
                model: root.viewModel.heatMetricNames
                currentIndex: Math.min(root.viewModel.metric, 3)
                Accessible.name: qsTr("Figure shown")
                onActivated: index => root.viewModel.metric = index
            }
        }
        HeatGrid {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: 7 * highest + 18
            highest: 30
            heat: root.viewModel.week
            summary: root.viewModel.weekSummary
            onActivated: cell => root.viewModel.openCell(cell)
        }
        PlexusText {
            text: qsTr("The last year, by day")
            font.pixelSize: Theme.fontSection
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        HeatGrid {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: 7 * highest + 18
            highest: 22
            heat: root.viewModel.calendar
            summary: root.viewModel.calendarSummary
            onActivated: cell => root.viewModel.openDay(cell)
        }
        Item {
            Layout.fillHeight: true
            Layout.preferredHeight: 0
        }
    }
    UsageTable {
        anchors.fill: parent
        table: root.viewModel.table
        visible: root.viewModel.showsTable
        onActivated: cell => root.viewModel.openDay(cell)
    }
}
