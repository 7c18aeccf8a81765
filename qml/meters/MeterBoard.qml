// SPDX-License-Identifier: GPL-3.0-or-later
// The meters of some providers, one under the other.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Common

ColumnLayout {
    id: root

    required property MeterBoardModel board
    property bool named: true
    property bool narrow: false

    spacing: Theme.spaceM

    Repeater {
        model: root.board

        ColumnLayout {
            id: entry

            required property int index
            required property string provider
            required property string title
            required property string health
            required property string problem
            required property bool checking
            required property bool checkable
            required property MeterListModel meters

            Layout.fillWidth: true
            spacing: Theme.spaceM

            Hairline {
                Layout.fillWidth: true
                visible: entry.index > 0
            }
            MeterBlock {
                Layout.fillWidth: true
                provider: entry.provider
                title: entry.title
                health: entry.health
                problem: entry.problem
                checking: entry.checking
                checkable: entry.checkable
                meters: entry.meters
                named: root.named
                narrow: root.narrow
                onCheckRequested: root.board.checkNow(entry.index)
            }
        }
    }
}
