// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Pages.Home
import Plexus.Pages.Requests
import Plexus.Theme
import Plexus.ViewModels.Home
import Plexus.ViewModels.Requests

FocusScope {
    id: root

    required property HomeViewModel viewModel
    required property RequestsViewModel requests

    signal showRequest(string id)
    signal showRequests
    signal showProviders
    signal showModels
    signal showKeys
    signal showAccounts
    signal showCaptureSettings
    signal showUpdates
    signal setUpRequested

    // Tiles of clients go here, between where to point them and what they sent.
    property alias clientTiles: clientSlot.data

    readonly property bool isWide: width >= 720
    // As many of the latest requests as the window has room for, and never so few that one has to ask for more.
    // Taken over between two layouts: a list that grows while what is above it is laid out makes them go in circles.
    readonly property int roomForRows: Math.max(6, Math.floor((flickable.height - column.y - grid.y - latest.y - Theme.controlHeight - Theme.spaceXs - Theme.spaceL) / Theme.rowHeight))
    property int recentRows: 6
    readonly property int sideWidth: Math.max(250, Math.min(320, Math.round(width * 0.3)))

    onRoomForRowsChanged: settle.restart()

    Binding {
        target: root.viewModel
        property: "watched"
        value: root.visible && root.Window.visibility !== Window.Hidden && root.Window.visibility !== Window.Minimized
    }

    Timer {
        id: settle

        interval: 0
        onTriggered: root.recentRows = root.roomForRows
    }

    function show(goal: int): void {
        if (goal === AlertListModel.Accounts)
            root.showAccounts();
        else if (goal === AlertListModel.Keys)
            root.showKeys();
        else if (goal === AlertListModel.Models)
            root.showModels();
        else if (goal === AlertListModel.Captures)
            root.showCaptureSettings();
        else if (goal === AlertListModel.Updates)
            root.showUpdates();
        else
            root.showProviders();
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PageHeader {
            title: qsTr("Home")
        }
        Hairline {
            Layout.fillWidth: true
        }
        Flickable {
            id: flickable

            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: column.implicitHeight + 2 * Theme.spaceL
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            T.ScrollBar.vertical: PlexusScrollBar {}

            ColumnLayout {
                id: column

                x: Theme.pageMargin
                y: Theme.spaceL
                width: parent.width - 2 * Theme.pageMargin
                spacing: Theme.spaceL

                NextStepCard {
                    Layout.fillWidth: true
                    viewModel: root.viewModel
                    visible: root.viewModel.nextStep !== HomeViewModel.None
                    onShowProviders: root.showProviders()
                    onShowModels: root.showModels()
                    onShowKeys: root.showKeys()
                    onSetUpRequested: root.setUpRequested()
                }
                Notice {
                    Layout.fillWidth: true
                    visible: root.viewModel.figuresProblem !== ""
                    text: root.viewModel.figuresProblem
                }
                TodayTiles {
                    Layout.fillWidth: true
                    viewModel: root.viewModel
                }
                GridLayout {
                    id: grid

                    Layout.fillWidth: true
                    columns: root.isWide ? 2 : 1
                    columnSpacing: Theme.spaceL
                    rowSpacing: Theme.spaceL

                    ColumnLayout {
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                        spacing: Theme.spaceL

                        EndpointsCard {
                            Layout.fillWidth: true
                            viewModel: root.viewModel
                            onShowKeys: root.showKeys()
                        }
                        ColumnLayout {
                            id: clientSlot

                            Layout.fillWidth: true
                            visible: children.length > 0
                        }
                        Section {
                            id: latest

                            title: qsTr("Latest requests")
                            hint: root.viewModel.runningText
                            spacing: Theme.spaceXs
                            actions: PlexusButton {
                                // Its word ends where everything else ends.
                                Layout.rightMargin: -Theme.spaceM
                                text: qsTr("All requests")
                                kind: PlexusButton.Quiet
                                onClicked: root.showRequests()
                            }

                            RecentRequests {
                                // Its words begin where the heading begins.
                                Layout.fillWidth: true
                                Layout.leftMargin: -Theme.spaceS
                                Layout.rightMargin: -Theme.spaceS
                                most: root.recentRows
                                viewModel: root.requests
                                onActivated: id => root.showRequest(id)
                            }
                        }
                    }
                    ColumnLayout {
                        Layout.fillWidth: !root.isWide
                        Layout.preferredWidth: root.sideWidth
                        Layout.maximumWidth: root.isWide ? root.sideWidth : -1
                        Layout.alignment: Qt.AlignTop
                        spacing: Theme.spaceL

                        AlertsCard {
                            Layout.fillWidth: true
                            alerts: root.viewModel.alerts
                            visible: root.viewModel.alerts.count > 0
                            onChosen: goal => root.show(goal)
                        }
                        MetersCard {
                            Layout.fillWidth: true
                            meters: root.viewModel.meters
                            visible: root.viewModel.meters.count > 0
                            onShowProviders: root.showProviders()
                        }
                    }
                }
            }
        }
    }
}
