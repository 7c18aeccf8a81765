// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Plexus.Controls
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

    Flickable {
        anchors.fill: parent
        contentHeight: column.implicitHeight + 2 * Theme.spaceXl
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: PlexusScrollBar {}

        ColumnLayout {
            id: column

            x: Theme.pageMargin
            y: Theme.spaceXl
            width: parent.width - 2 * Theme.pageMargin
            spacing: Theme.spaceXl

            PlexusText {
                text: qsTr("Home")
                font.pixelSize: Theme.fontTitle
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            NextStepCard {
                Layout.fillWidth: true
                viewModel: root.viewModel
                visible: root.viewModel.nextStep !== HomeViewModel.None
                onShowProviders: root.showProviders()
                onShowModels: root.showModels()
                onShowKeys: root.showKeys()
            }
            EndpointsCard {
                Layout.fillWidth: true
                viewModel: root.viewModel
                onShowKeys: root.showKeys()
            }
            Section {
                title: qsTr("Today")

                Notice {
                    Layout.fillWidth: true
                    visible: root.viewModel.figuresProblem !== ""
                    text: root.viewModel.figuresProblem
                }
                GridLayout {
                    Layout.fillWidth: true
                    // In one row each needs room for "12 failed, 3 cancelled".
                    columns: width >= 900 ? 6 : 3
                    columnSpacing: Theme.spaceXl
                    rowSpacing: Theme.spaceM

                    FigureTile {
                        Layout.fillWidth: true
                        label: qsTr("Requests")
                        figure: root.viewModel.requests
                        detail: root.viewModel.succeededDetail
                    }
                    FigureTile {
                        Layout.fillWidth: true
                        label: qsTr("Succeeded")
                        figure: root.viewModel.succeeded
                    }
                    FigureTile {
                        Layout.fillWidth: true
                        label: qsTr("Tokens")
                        figure: root.viewModel.tokens
                        detail: root.viewModel.tokensDetail
                    }
                    FigureTile {
                        Layout.fillWidth: true
                        label: qsTr("Cost")
                        figure: root.viewModel.cost
                        detail: root.viewModel.costDetail
                    }
                    FigureTile {
                        Layout.fillWidth: true
                        label: qsTr("First token")
                        figure: root.viewModel.firstToken
                        detail: qsTr("median")
                    }
                    FigureTile {
                        Layout.fillWidth: true
                        label: qsTr("Duration")
                        figure: root.viewModel.duration
                        detail: qsTr("median")
                    }
                }
            }
            Section {
                title: qsTr("Recent requests")
                actions: PlexusButton {
                    text: qsTr("All requests")
                    kind: PlexusButton.Quiet
                    onClicked: root.showRequests()
                }

                RecentRequests {
                    Layout.fillWidth: true
                    viewModel: root.requests
                    onActivated: id => root.showRequest(id)
                }
            }
        }
    }
}
