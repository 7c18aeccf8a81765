// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts, each with the meter that runs out first.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Common
import Plexus.ViewModels.Home

Card {
    id: root

    required property WorstMeterModel meters

    readonly property int most: 5

    signal showProviders

    padding: Theme.spaceL
    spacing: Theme.spaceS

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: -Theme.spaceM
        Layout.bottomMargin: -Theme.spaceXs
        spacing: Theme.spaceS

        PlexusText {
            Layout.fillWidth: true
            text: qsTr("Plan limits")
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        PlexusButton {
            Layout.rightMargin: -Theme.spaceM
            text: qsTr("All meters")
            kind: PlexusButton.Quiet
            onClicked: root.showProviders()
        }
    }
    Repeater {
        model: root.meters

        ColumnLayout {
            id: row

            required property int index
            required property string provider
            required property string label
            required property string figure
            required property double used
            required property int level
            required property string detail
            required property string summary

            readonly property color tone: level >= MeterListModel.Critical ? Theme.bad : level === MeterListModel.Warning ? Theme.warn : Theme.accent

            Layout.fillWidth: true
            Layout.bottomMargin: Theme.spaceXs
            spacing: 3
            visible: row.index < root.most
            Accessible.role: Accessible.ListItem
            Accessible.name: row.summary

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.spaceXs + 2

                PlexusText {
                    Layout.fillWidth: true
                    text: row.provider
                    textFormat: Text.PlainText
                    Accessible.ignored: true
                }
                TintedIcon {
                    Layout.preferredWidth: Theme.iconSize
                    Layout.preferredHeight: Theme.iconSize
                    name: row.level >= MeterListModel.Critical ? "failed" : "warning"
                    color: row.tone
                    visible: row.level > MeterListModel.Fine
                }
                PlexusText {
                    text: row.figure
                    font.weight: Font.DemiBold
                    horizontalAlignment: Text.AlignRight
                    Accessible.ignored: true
                }
                PlexusIconButton {
                    Layout.rightMargin: -Theme.spaceXs
                    implicitWidth: Theme.iconSize + Theme.spaceS
                    implicitHeight: Theme.iconSize + Theme.spaceXs
                    iconName: "usage"
                    //: %1 is a provider, %2 its meter
                    name: qsTr("Show how %1, %2 has gone").arg(row.provider).arg(row.label)
                    onClicked: root.meters.showHistory(row.index)
                }
            }
            Rectangle {
                Layout.fillWidth: true
                implicitHeight: 4
                radius: 2
                color: Theme.sunken
                visible: row.used >= 0

                Rectangle {
                    width: Math.max(row.used > 0 ? 2 : 0, parent.width * Math.min(1, row.used))
                    height: parent.height
                    radius: parent.radius
                    color: row.tone
                }
            }
            PlexusText {
                Layout.fillWidth: true
                //: A meter, and when it resets
                text: row.detail === "" ? row.label : qsTr("%1 · %2").arg(row.label).arg(row.detail)
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                maximumLineCount: 2
                font.pixelSize: Theme.fontCaption
                color: Theme.inkSecondary
                Accessible.ignored: true
            }
        }
    }
}
