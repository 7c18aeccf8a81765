// SPDX-License-Identifier: GPL-3.0-or-later
// The few names that used the most, and the way to all of them.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Usage

ColumnLayout {
    id: root

    required property string title
    required property string allText
    required property string metricTitle
    required property UsageGroupModel groups
    // So many rows are seen.
    required property int rows

    signal chosen(int row)
    signal allAsked

    spacing: 0

    component LeaderRow: Item {
        id: row

        required property int index
        required property string name
        required property real share
        required property string figure
        property bool focusShown: false

        signal chosen

        implicitHeight: Theme.rowHeight
        Accessible.role: Accessible.ListItem
        Accessible.name: qsTr("%1: %2").arg(row.name).arg(row.figure)
        Accessible.onPressAction: row.chosen()

        Rectangle {
            anchors.fill: parent
            radius: Theme.radiusControl
            color: hover.hovered ? Theme.hover : "transparent"
        }
        FocusRing {
            anchors.margins: 0
            radius: Theme.radiusControl
            shown: row.focusShown
        }
        HoverHandler {
            id: hover
        }
        TapHandler {
            onTapped: row.chosen()
        }
        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.spaceS
            anchors.rightMargin: Theme.spaceS
            spacing: Theme.spaceM

            PlexusText {
                id: nameText

                Layout.preferredWidth: Math.round(row.width * 0.38)
                text: row.name
                elide: Text.ElideMiddle
                Accessible.ignored: true
            }
            Item {
                id: track

                Layout.fillWidth: true
                implicitHeight: 8

                Rectangle {
                    width: Math.max(2, Math.round(track.width * row.share))
                    height: parent.height
                    color: Theme.series[0]
                    visible: row.share > 0
                }
            }
            PlexusText {
                Layout.preferredWidth: Theme.grown(72)
                text: row.figure
                horizontalAlignment: Text.AlignRight
                Accessible.ignored: true
            }
        }
        PlexusToolTip {
            text: row.name
            visible: hover.hovered && nameText.truncated
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        PlexusText {
            text: root.title
            font.weight: Font.DemiBold
            leftPadding: Theme.spaceS
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        PlexusText {
            Layout.fillWidth: true
            text: root.metricTitle
            color: Theme.inkSecondary
        }
        PlexusButton {
            // Its words end where the figures below do.
            Layout.rightMargin: Theme.spaceS - rightPadding
            kind: PlexusButton.Quiet
            text: root.allText
            onClicked: root.allAsked()
        }
    }
    Hairline {
        Layout.fillWidth: true
    }
    PlexusListView {
        id: list

        Layout.fillWidth: true
        Layout.preferredHeight: root.rows * Theme.rowHeight
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.groups
        Accessible.role: Accessible.List
        Accessible.name: root.title
        Keys.onReturnPressed: root.chosen(list.currentIndex)
        Keys.onEnterPressed: root.chosen(list.currentIndex)

        ListFocusRing {
            list: list
        }
        delegate: LeaderRow {
            id: row

            width: list.width
            focusShown: row.ListView.isCurrentItem && list.ringShown
            onChosen: root.chosen(row.index)
        }
    }
}
