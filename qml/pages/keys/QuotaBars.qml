// SPDX-License-Identifier: GPL-3.0-or-later
// How far quotas are used: a bar each, what it says in words, and a way to begin anew.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Keys

// No layout: where its bars go while nobody looks, that of Qt 6.4 keeps one that is gone.
Column {
    id: root

    required property QuotaBarModel bars
    // Else the name of the quota.
    property bool byOwner: false

    spacing: Theme.spaceM
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Use of quotas")

    ConfirmSheet {
        id: reset

        property string bar: ""

        function ask(row: int, name: string, amount: string): void {
            root.bars.askToReset(row);
            reset.bar = name;
            //: %1 is what was used of a quota, as “40 of 100 requests”
            reset.text = qsTr("What counts now is %1. It begins again at nothing, and this cannot be undone.").arg(amount);
            reset.open();
        }

        title: qsTr("Reset %1?").arg(reset.bar)
        text: ""
        actionText: qsTr("Reset")
        onConfirmed: root.bars.resetAsked()
    }
    Repeater {
        model: root.bars

        ColumnLayout {
            id: bar

            required property int index
            required property string name
            required property string owner
            required property string amount
            required property string detail
            required property double used
            required property double reserved
            required property int level
            required property string summary

            readonly property bool full: level === QuotaBarModel.Full
            readonly property bool warns: level === QuotaBarModel.Warning
            readonly property color tone: full ? Theme.bad : warns ? Theme.warn : Theme.accent

            // Never 0: a Column of Qt 6.4 does not place such, and then has no height by which it would get a width.

            width: Math.max(1, root.width)
            spacing: Theme.spaceXs
            Accessible.role: Accessible.ListItem
            Accessible.name: bar.summary

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.spaceS

                PlexusText {
                    Layout.maximumWidth: Theme.grown(220)
                    text: root.byOwner ? (bar.owner !== "" ? bar.owner : qsTr("all keys together")) : bar.name
                    elide: Text.ElideMiddle
                    font.weight: Font.DemiBold
                    Accessible.ignored: true
                }
                StatusGlyph {
                    tone: bar.full ? StatusGlyph.Bad : StatusGlyph.Warn
                    text: bar.full ? qsTr("used up") : qsTr("almost used up")
                    visible: bar.full || bar.warns
                    Accessible.ignored: true
                }
                PlexusText {
                    Layout.fillWidth: true
                    text: bar.amount
                    horizontalAlignment: Text.AlignRight
                    Accessible.ignored: true
                }
            }
            Rectangle {
                Layout.fillWidth: true
                implicitHeight: 6
                radius: 3
                color: Theme.sunken
                border.width: 1
                border.color: Theme.hairline

                Rectangle {
                    id: usedPart

                    // Something used shows, and less than a bar's height is no knob one could pull.
                    width: Math.max(bar.used > 0 ? 3 : 0, parent.width * bar.used)
                    height: parent.height
                    radius: Math.min(parent.radius, width / 2)
                    color: bar.tone
                }
                // Held for requests under way: it may come back.
                Rectangle {
                    x: usedPart.width
                    width: Math.min(parent.width - x, parent.width * bar.reserved)
                    height: parent.height
                    radius: parent.radius
                    color: "transparent"
                    border.width: 1
                    border.color: bar.tone
                }
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.spaceS

                PlexusText {
                    Layout.fillWidth: true
                    text: !root.byOwner && bar.owner === "" ? (bar.detail === "" ? qsTr("shared with other keys") : qsTr("shared · %1").arg(bar.detail)) : bar.detail
                    font.pixelSize: Theme.fontCaption
                    color: Theme.inkSecondary
                    Accessible.ignored: true
                }
                PlexusButton {
                    // Its words end where the bar ends.
                    Layout.rightMargin: -rightPadding
                    kind: PlexusButton.Quiet
                    implicitHeight: Theme.spaceXl
                    text: qsTr("Reset")
                    toolTip: qsTr("Forget what was used")
                    Accessible.name: qsTr("Reset %1").arg(bar.name)
                    onClicked: reset.ask(bar.index, root.byOwner && bar.owner !== "" ? bar.name + " · " + bar.owner : bar.name, bar.amount)
                }
            }
        }
    }
}
