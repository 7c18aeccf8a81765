// SPDX-License-Identifier: GPL-3.0-or-later
// The candidates of a route, in the order of trying, with the reason of each; skipped ones dimmed below.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Common

// No layout: where its rows go while nobody looks, that of Qt 6.4 keeps one that is gone.
Column {
    id: root

    required property RouteListModel candidates

    spacing: Theme.spaceXs
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Candidates")

    Repeater {
        model: root.candidates

        RowLayout {
            id: candidate

            required property string place
            required property string target
            required property string group
            required property string reason
            required property bool skipped
            required property string outcome
            required property int outcomeTone
            required property string outcomeIcon
            required property string summary

            // Never 0: a Column of Qt 6.4 does not place such, and then has no height by which it would get a width.

            width: Math.max(1, root.width)
            spacing: Theme.spaceS
            Accessible.role: Accessible.ListItem
            Accessible.name: candidate.summary

            Item {
                Layout.preferredWidth: 18
                Layout.preferredHeight: 18
                Layout.alignment: Qt.AlignTop

                PlexusText {
                    anchors.fill: parent
                    text: candidate.place
                    color: Theme.inkSecondary
                    horizontalAlignment: Text.AlignRight
                    Accessible.ignored: true
                }
                TintedIcon {
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    width: 14
                    height: 14
                    name: "minus"
                    color: Theme.inkSecondary
                    visible: candidate.skipped
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.spaceS

                    PlexusText {
                        Layout.fillWidth: true
                        text: candidate.target
                        elide: Text.ElideMiddle
                        font.weight: candidate.skipped ? Font.Normal : Font.DemiBold
                        color: candidate.skipped ? Theme.inkSecondary : Theme.ink
                        Accessible.ignored: true
                    }
                    Badge {
                        text: candidate.skipped ? qsTr("skipped") : candidate.group
                        visible: text !== ""
                        Layout.maximumWidth: Theme.grown(180)
                        Accessible.ignored: true
                    }
                    StatusGlyph {
                        tone: candidate.outcomeTone
                        iconName: candidate.outcomeIcon
                        text: candidate.outcome
                        visible: candidate.outcome !== ""
                        Accessible.ignored: true
                    }
                }
                PlexusText {
                    Layout.fillWidth: true
                    text: candidate.reason
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                    font.pixelSize: Theme.fontCaption
                    color: Theme.inkSecondary
                    Accessible.ignored: true
                }
            }
        }
    }
}
