// SPDX-License-Identifier: GPL-3.0-or-later
// From a picture to its table and back.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls
import Plexus.ViewModels.Usage

PlexusIconButton {
    required property UsageViewModel viewModel

    iconName: viewModel.showsTable ? "usage" : "table"
    name: viewModel.showsTable ? qsTr("Show the chart") : qsTr("Show as a table")
    onClicked: viewModel.showsTable = !viewModel.showsTable
}
