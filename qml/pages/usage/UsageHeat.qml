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

    readonly property bool roomy: height > 640

    component Title: RowLayout {
        id: heading

        required property string text
        required property string span
        required property list<color> colors
        required property string most

        Layout.fillWidth: true
        spacing: Theme.spaceS

        PlexusText {
            text: heading.text
            font.pixelSize: Theme.fontSection
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        PlexusText {
            Layout.fillWidth: true
            text: heading.span
            color: Theme.inkSecondary
        }
        HeatScale {
            colors: heading.colors
            most: heading.most
            visible: heading.most !== ""
        }
    }

    RowLayout {
        id: tools

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.spaceM

        PlexusComboBox {
            Layout.preferredWidth: Theme.grown(180)
            model: root.viewModel.heatMetricNames
            currentIndex: Math.min(root.viewModel.metric, 3)
            Accessible.name: qsTr("Figure shown")
            onActivated: index => root.viewModel.metric = index
        }
        SegmentedTabs {
            labels: [qsTr("By hour of the week"), qsTr("By day")]
            currentIndex: root.viewModel.heatTable
            accessibleName: qsTr("Map shown as a table")
            visible: root.viewModel.showsTable
            onActivated: index => root.viewModel.heatTable = index
        }
        PlexusText {
            Layout.fillWidth: true
            text: root.viewModel.heatTable === UsageViewModel.Days ? qsTr("always the last year") : root.viewModel.rangeText
            color: Theme.inkSecondary
            visible: root.viewModel.showsTable
        }
        Item {
            Layout.fillWidth: true
            visible: !root.viewModel.showsTable
        }
        UsageTableSwitch {
            viewModel: root.viewModel
        }
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: tools.height + Theme.spaceM
        spacing: Theme.spaceM
        visible: !root.viewModel.showsTable

        Title {
            text: qsTr("By hour of the week")
            span: root.viewModel.rangeText
            colors: week.scale
            most: root.viewModel.weekMost
        }
        HeatGrid {
            id: week

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: 7 * highest + 18
            highest: root.roomy ? 40 : 30
            heat: root.viewModel.week
            summary: root.viewModel.weekSummary
            onActivated: cell => root.viewModel.openCell(cell)
        }
        Title {
            Layout.topMargin: Theme.spaceM
            text: qsTr("By day")
            //: After the heading "By day" of a map, whatever range is chosen
            span: qsTr("always the last year")
            colors: calendar.scale
            most: root.viewModel.calendarMost
        }
        HeatGrid {
            id: calendar

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: 7 * highest + 18
            highest: root.roomy ? 30 : 22
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
        anchors.topMargin: tools.height + Theme.spaceM
        table: root.viewModel.table
        visible: root.viewModel.showsTable
        onActivated: cell => root.viewModel.openHeat(cell)
    }
}
