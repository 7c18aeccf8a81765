// SPDX-License-Identifier: GPL-3.0-or-later
// What was used, by what, how fast and when. Whatever one points at leads to its requests.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.Pages.Usage
import Plexus.ViewModels.Common
import Plexus.ViewModels.Usage

FocusScope {
    id: root

    required property UsageViewModel viewModel
    required property CurrencyChoice currency

    readonly property bool isGrouped: viewModel.tab !== UsageViewModel.Overview && viewModel.tab !== UsageViewModel.Heatmap && viewModel.tab !== UsageViewModel.Speed
    // The chart comes first; in a low window there are fewer names beside it.
    readonly property int leaderRows: height < 560 ? 0 : Math.max(3, Math.min(8, Math.floor((height - 560) / Theme.rowHeight)))

    Binding {
        target: root.viewModel
        property: "active"
        value: root.visible
    }
    Connections {
        target: root.viewModel

        function onExported(path: string): void {
            toast.show(qsTr("Saved as %1").arg(path), "");
        }
        function onExportFailed(problem: string): void {
            toast.show(problem, "");
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        UsageControls {
            Layout.fillWidth: true
            viewModel: root.viewModel
            currency: root.currency
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: Theme.spaceXl
            Layout.leftMargin: Theme.pageMargin
            Layout.rightMargin: Theme.pageMargin
            Layout.topMargin: Theme.spaceL
            spacing: Theme.spaceL

            Notice {
                Layout.fillWidth: true
                visible: root.viewModel.problem !== ""
                text: root.viewModel.problem
                tone: StatusGlyph.Bad
            }
            UsageTiles {
                Layout.fillWidth: true
                viewModel: root.viewModel
                visible: root.viewModel.tab === UsageViewModel.Overview
            }
            UsageChartCard {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: 240
                viewModel: root.viewModel
                visible: root.viewModel.tab !== UsageViewModel.Heatmap && root.viewModel.tab !== UsageViewModel.Speed
            }
            RowLayout {
                Layout.fillWidth: true
                Layout.fillHeight: false
                spacing: Theme.spaceXl
                visible: root.viewModel.tab === UsageViewModel.Overview && root.viewModel.hasRequests && root.leaderRows > 0

                UsageLeadersList {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    title: qsTr("Top models")
                    allText: qsTr("All models")
                    metricTitle: root.viewModel.leaders.metricTitle
                    groups: root.viewModel.leaders.models
                    rows: root.leaderRows
                    onChosen: row => root.viewModel.openModel(row)
                    onAllAsked: root.viewModel.tab = UsageViewModel.Models
                }
                UsageLeadersList {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    title: qsTr("Top clients")
                    allText: qsTr("All clients")
                    metricTitle: root.viewModel.leaders.metricTitle
                    groups: root.viewModel.leaders.clients
                    rows: root.leaderRows
                    onChosen: row => root.viewModel.openClient(row)
                    onAllAsked: root.viewModel.tab = UsageViewModel.Clients
                }
            }
            UsageGroups {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: 220
                viewModel: root.viewModel
                visible: root.isGrouped
            }
            UsageSpeed {
                Layout.fillWidth: true
                Layout.fillHeight: true
                viewModel: root.viewModel
                visible: root.viewModel.tab === UsageViewModel.Speed
            }
            UsageHeat {
                Layout.fillWidth: true
                Layout.fillHeight: true
                viewModel: root.viewModel
                visible: root.viewModel.tab === UsageViewModel.Heatmap
            }
        }
    }
    Toast {
        id: toast

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.spaceXl
        width: Math.min(implicitWidth, root.width - 2 * Theme.pageMargin)
    }
}
