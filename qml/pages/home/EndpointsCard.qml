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

    signal showKeys

    Section {
        title: qsTr("Point a client at Plexus")

        GridLayout {
            Layout.fillWidth: true
            columns: width >= 520 ? 2 : 1
            columnSpacing: Theme.spaceXl
            rowSpacing: Theme.spaceM

            Repeater {
                model: root.viewModel.endpoints

                ColumnLayout {
                    id: endpoint

                    required property string name
                    required property string url
                    required property string hint

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    spacing: Theme.spaceXs

                    RowLayout {
                        Layout.fillWidth: true
                        spacing: Theme.spaceS

                        PlexusText {
                            text: endpoint.name
                            font.weight: Font.DemiBold
                        }
                        PlexusText {
                            Layout.fillWidth: true
                            text: endpoint.hint
                            font.family: Theme.monoFamily
                            font.pixelSize: Theme.fontCaption
                            color: Theme.inkSecondary
                            horizontalAlignment: Text.AlignRight
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
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceXs

            PlexusText {
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
                    text: root.viewModel.keyCount === 0 ? qsTr("Create a key") : qsTr("Manage keys")
                    onClicked: root.showKeys()
                }
            }
        }
    }
}
