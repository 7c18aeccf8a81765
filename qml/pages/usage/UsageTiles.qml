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

    // In one row down to the smallest window: the chart below is what one comes for.
    readonly property bool narrow: width < 880

    columns: width >= 700 ? 7 : 4
    columnSpacing: narrow ? Theme.spaceM : Theme.spaceL
    rowSpacing: Theme.spaceM

    FigureTile {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        implicitWidth: Theme.grown(90)
        figureSize: root.narrow ? 20 : Theme.fontFigure
        label: qsTr("Requests")
        figure: root.viewModel.requests
        detail: root.viewModel.failures
    }
    FigureTile {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        implicitWidth: Theme.grown(90)
        figureSize: root.narrow ? 20 : Theme.fontFigure
        label: qsTr("Succeeded")
        figure: root.viewModel.succeeded
    }
    FigureTile {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        implicitWidth: Theme.grown(90)
        figureSize: root.narrow ? 20 : Theme.fontFigure
        label: qsTr("Tokens")
        figure: root.viewModel.tokens
        detail: root.viewModel.tokensDetail
    }
    FigureTile {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        implicitWidth: Theme.grown(90)
        figureSize: root.narrow ? 20 : Theme.fontFigure
        label: qsTr("Cost")
        figure: root.viewModel.cost
        detail: root.viewModel.costDetail
    }
    FigureTile {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        implicitWidth: Theme.grown(90)
        figureSize: root.narrow ? 20 : Theme.fontFigure
        label: qsTr("Cached")
        figure: root.viewModel.cacheRate
        detail: root.viewModel.cacheDetail
    }
    FigureTile {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        implicitWidth: Theme.grown(90)
        figureSize: root.narrow ? 20 : Theme.fontFigure
        label: qsTr("First token")
        figure: root.viewModel.firstToken
        detail: root.viewModel.firstTokenDetail
    }
    FigureTile {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        implicitWidth: Theme.grown(90)
        figureSize: root.narrow ? 20 : Theme.fontFigure
        label: qsTr("Speed")
        figure: root.viewModel.pace
        detail: root.viewModel.paceDetail
    }
}
