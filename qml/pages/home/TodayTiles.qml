// SPDX-License-Identifier: GPL-3.0-or-later
// What happened today, in figures.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Home

GridLayout {
    id: root

    required property HomeViewModel viewModel

    // In one row each needs room for "12 failed, 3 cancelled".
    columns: width >= 700 ? 6 : 3
    columnSpacing: Theme.spaceL
    rowSpacing: Theme.spaceM

    FigureTile {
        Layout.fillWidth: true
        implicitWidth: Theme.grown(100)
        label: qsTr("Requests today")
        figure: root.viewModel.requests
        detail: root.viewModel.succeededDetail
    }
    FigureTile {
        Layout.fillWidth: true
        implicitWidth: Theme.grown(100)
        label: qsTr("Succeeded")
        figure: root.viewModel.succeeded
    }
    FigureTile {
        Layout.fillWidth: true
        implicitWidth: Theme.grown(100)
        label: qsTr("Tokens")
        figure: root.viewModel.tokens
        detail: root.viewModel.tokensDetail
    }
    FigureTile {
        Layout.fillWidth: true
        implicitWidth: Theme.grown(100)
        label: qsTr("Cost")
        figure: root.viewModel.cost
        detail: root.viewModel.costDetail
    }
    FigureTile {
        Layout.fillWidth: true
        implicitWidth: Theme.grown(100)
        label: qsTr("First token")
        figure: root.viewModel.firstToken
        detail: qsTr("median")
    }
    FigureTile {
        Layout.fillWidth: true
        implicitWidth: Theme.grown(100)
        label: qsTr("Duration")
        figure: root.viewModel.duration
        detail: qsTr("median")
    }
}
