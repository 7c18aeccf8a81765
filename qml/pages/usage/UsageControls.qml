// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown of which time, and what to do with it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Common
import Plexus.ViewModels.Usage

ColumnLayout {
    id: root

    required property UsageViewModel viewModel
    required property CurrencyChoice currency

    readonly property bool isCustom: viewModel.range === UsageViewModel.Custom

    // Words of another language are longer.
    readonly property bool narrow: width < 900

    spacing: 0

    PageHeader {
        title: qsTr("Usage")

        SegmentedTabs {
            labels: [qsTr("Hour"), qsTr("Day"), qsTr("Week"), qsTr("Month"), qsTr("Custom")]
            accessibleName: qsTr("Range of time")
            currentIndex: root.viewModel.range
            onActivated: index => root.viewModel.range = index
        }
        PlexusComboBox {
            Layout.preferredWidth: Theme.grown(84)
            visible: root.viewModel.tab !== UsageViewModel.Speed
            model: root.currency.codes
            currentIndex: root.currency.codes.indexOf(root.currency.code)
            Accessible.name: qsTr("Currency")
            Accessible.description: root.currency.note
            onActivated: index => root.currency.code = root.currency.codes[index]

            HoverHandler {
                id: currencyHover
            }
            PlexusToolTip {
                text: root.currency.note
                visible: currencyHover.hovered && root.currency.note !== ""
            }
        }
        // One for both widths: a row of Qt 6.4 that is made at width 0 does not see which of two is there now.
        PlexusButton {
            iconName: "download"
            text: root.narrow ? "" : qsTr("Export CSV")
            toolTip: qsTr("Saves what is shown to the folder of downloads")
            enabled: root.viewModel.hasRequests
            Accessible.name: qsTr("Export CSV to the folder of downloads")
            onClicked: root.viewModel.exportCsv()
        }
    }
    Hairline {
        Layout.fillWidth: true
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.pageMargin
        Layout.rightMargin: Theme.pageMargin
        Layout.topMargin: Theme.spaceL
        spacing: Theme.spaceS
        visible: root.isCustom

        PlexusText {
            text: qsTr("From")
            color: Theme.inkSecondary
        }
        PlexusTextField {
            implicitWidth: Theme.grown(108)
            text: root.viewModel.firstDay
            invalid: root.viewModel.dayProblem !== ""
            Accessible.name: qsTr("First day")
            onEditingFinished: root.viewModel.firstDay = text
        }
        PlexusText {
            text: qsTr("to")
            color: Theme.inkSecondary
        }
        PlexusTextField {
            implicitWidth: Theme.grown(108)
            text: root.viewModel.lastDay
            invalid: root.viewModel.dayProblem !== ""
            Accessible.name: qsTr("Last day")
            onEditingFinished: root.viewModel.lastDay = text
        }
        PlexusText {
            Layout.fillWidth: true
            text: root.viewModel.dayProblem
            color: Theme.bad
        }
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.pageMargin
        Layout.rightMargin: Theme.pageMargin
        Layout.topMargin: root.isCustom ? Theme.spaceM : Theme.spaceL
        spacing: Theme.spaceM

        SegmentedTabs {
            labels: [qsTr("Overview"), qsTr("Models"), qsTr("Providers"), qsTr("Clients"), qsTr("Keys"), qsTr("Status"), qsTr("Speed"), qsTr("Heatmap")]
            accessibleName: qsTr("Usage")
            currentIndex: root.viewModel.tab
            onActivated: index => root.viewModel.tab = index
        }
        Item {
            Layout.fillWidth: true
        }
    }
}
