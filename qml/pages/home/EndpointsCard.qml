// SPDX-License-Identifier: GPL-3.0-or-later
// Where to point a client: one base URL per dialect, and the key.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Home

Card {
    id: root

    required property HomeViewModel viewModel

    // One below the other, labels stand beside their fields: what happens is below, and in sight.
    readonly property bool inLine: places.columns === 1
    readonly property int labelWidth: 168

    signal showKeys

    padding: root.inLine ? Theme.spaceM : Theme.spaceL

    Section {
        title: qsTr("Point a client at Plexus")
        spacing: root.inLine ? Theme.spaceS : Theme.spaceM

        GridLayout {
            id: places

            Layout.fillWidth: true
            columns: width >= 780 ? 3 : width >= 520 ? 2 : 1
            columnSpacing: Theme.spaceXl
            rowSpacing: root.inLine ? Theme.spaceS : Theme.spaceM

            Repeater {
                model: root.viewModel.endpoints

                GridLayout {
                    id: endpoint

                    required property string name
                    required property string url
                    required property string hint

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    columns: root.inLine ? 2 : 1
                    columnSpacing: Theme.spaceS
                    rowSpacing: Theme.spaceXs

                    RowLayout {
                        Layout.fillWidth: !root.inLine
                        Layout.preferredWidth: root.labelWidth
                        spacing: Theme.spaceS

                        PlexusText {
                            text: endpoint.name
                            font.weight: Font.DemiBold
                        }
                        PlexusText {
                            Layout.fillWidth: true
                            text: endpoint.hint
                            visible: !root.inLine
                            font.family: Theme.monoFamily
                            font.pixelSize: Theme.fontCaption
                            color: Theme.inkSecondary
                        }
                    }
                    CopyField {
                        Layout.fillWidth: true
                        value: endpoint.url
                        shownValue: endpoint.url === "" ? qsTr("The gateway is not running") : endpoint.url
                        //: %1 is the name of an API, "Anthropic Messages"
                        what: qsTr("base URL for %1").arg(endpoint.name)
                    }
                }
            }
            GridLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.columnSpan: places.columns === 2 ? 2 : 1
                columns: root.inLine ? 2 : 1
                columnSpacing: Theme.spaceS
                rowSpacing: Theme.spaceXs

                PlexusText {
                    Layout.preferredWidth: root.labelWidth
                    text: qsTr("Client key")
                    font.weight: Font.DemiBold
                }
                CopyField {
                    Layout.fillWidth: true
                    visible: root.viewModel.demoKey !== ""
                    value: root.viewModel.demoKey
                    what: qsTr("client key")
                }
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.spaceM
                    visible: root.viewModel.demoKey === ""

                    PlexusText {
                        Layout.fillWidth: true
                        text: root.viewModel.keyCount === 0 ? qsTr("Clients need a key; there is none yet.") : qsTr("%n key(s). A key is shown once, when it is made.", "", root.viewModel.keyCount)
                        color: Theme.inkSecondary
                        wrapMode: Text.Wrap
                    }
                    PlexusButton {
                        text: root.viewModel.keyCount === 0 ? qsTr("Add a key") : qsTr("Manage keys")
                        onClicked: root.showKeys()
                    }
                }
            }
        }
    }
}
