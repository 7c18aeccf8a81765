// SPDX-License-Identifier: GPL-3.0-or-later
// All of the span in figures.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Usage

GridLayout {
    id: root

    required property UsageViewModel viewModel

    columns: width >= 880 ? 7 : 4
    columnSpacing: Theme.spaceL
    rowSpacing: Theme.spaceM

    FigureTile {
        Layout.fillWidth: true
        implicitWidth: 90
        label: qsTr("Requests")
        figure: root.viewModel.requests
        detail: root.viewModel.failures
    }
    FigureTile {
        Layout.fillWidth: true
        implicitWidth: 90
        label: qsTr("Succeeded")
        figure: root.viewModel.succeeded
    }
    FigureTile {
        Layout.fillWidth: true
        implicitWidth: 90
        label: qsTr("Tokens")
        figure: root.viewModel.tokens
        detail: root.viewModel.tokensDetail
    }
    FigureTile {
        Layout.fillWidth: true
        implicitWidth: 90
        label: qsTr("Cost")
        figure: root.viewModel.cost
    }
    FigureTile {
        Layout.fillWidth: true
        implicitWidth: 90
        label: qsTr("From cache")
        figure: root.viewModel.cacheRate
        detail: root.viewModel.cacheDetail
    }
    FigureTile {
        Layout.fillWidth: true
        implicitWidth: 90
        label: qsTr("First token")
        figure: root.viewModel.firstToken
        detail: root.viewModel.firstTokenDetail
    }
    FigureTile {
        Layout.fillWidth: true
        implicitWidth: 90
        label: qsTr("Speed")
        figure: root.viewModel.pace
        detail: root.viewModel.paceDetail
    }
}
