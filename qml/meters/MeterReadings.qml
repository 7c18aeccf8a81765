// SPDX-License-Identifier: GPL-3.0-or-later
// A meter's readings, the latest first.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Common

PlexusListView {
    id: root

    required property MeterReadingModel readings

    clip: true
    focus: true
    activeFocusOnTab: true
    reuseItems: true
    boundsBehavior: Flickable.StopAtBounds
    model: root.readings
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Readings")
    T.ScrollBar.vertical: PlexusScrollBar {}

    ListFocusRing {
        list: root
    }
    delegate: Item {
        id: row

        required property string moment
        required property string figure
        required property string levelText
        required property string summary

        width: root.width
        implicitHeight: Theme.rowHeight
        Accessible.role: Accessible.Row
        Accessible.name: row.summary

        FocusRing {
            anchors.margins: 0
            radius: Theme.radiusControl
            shown: row.ListView.isCurrentItem && root.ringShown
        }
        PlexusText {
            x: Theme.spaceS
            width: Theme.grown(220)
            height: parent.height
            text: row.moment
            Accessible.ignored: true
        }
        PlexusText {
            x: 220 + Theme.spaceM
            width: Theme.grown(160)
            height: parent.height
            text: row.figure
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }
        PlexusText {
            x: 380 + 2 * Theme.spaceL
            width: Math.max(0, parent.width - x - Theme.spaceL)
            height: parent.height
            text: row.levelText
            color: Theme.inkSecondary
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
