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
    readonly property bool inLine: width < 552
    readonly property int labelHeight: Theme.grown(20)

    signal showKeys

    padding: root.inLine ? Theme.spaceM : Theme.spaceL

    component Place: Item {
        id: place

        required property string name
        required property string value
        required property string what
        property string hint: ""
        property string shownValue: value

        Layout.fillWidth: true
        Layout.preferredWidth: 1
        implicitHeight: field.y + Theme.controlHeight

        PlexusText {
            id: label

            width: Math.min(implicitWidth, root.inLine ? field.x - Theme.spaceS : parent.width)
            height: root.inLine ? Theme.controlHeight : root.labelHeight
            text: place.name
            font.weight: Font.DemiBold
        }
        PlexusText {
            x: label.width + Theme.spaceS
            width: parent.width - x
            height: label.height
            text: place.hint
            font.family: Theme.monoFamily
            font.pixelSize: Theme.fontCaption
            color: Theme.inkSecondary
            visible: !root.inLine
        }
        CopyField {
            id: field

            x: root.inLine ? 200 : 0
            y: root.inLine ? 0 : root.labelHeight + Theme.spaceXs
            width: parent.width - x
            value: place.value
            shownValue: place.shownValue
            what: place.what
        }
    }

    Section {
        title: qsTr("Point a client at Plexus")
        spacing: Theme.spaceS

        GridLayout {
            Layout.fillWidth: true
            columns: root.inLine ? 1 : root.width >= 812 ? 3 : 2
            columnSpacing: Theme.spaceXl
            rowSpacing: root.inLine ? Theme.spaceS : Theme.spaceM

            Repeater {
                model: root.viewModel.endpoints

                Place {
                    id: endpoint

                    required property string url
                    required hint

                    value: endpoint.url
                    shownValue: endpoint.url === "" ? qsTr("The gateway is not running") : endpoint.url
                    //: %1 is the name of an API, "Anthropic Messages"
                    what: qsTr("base URL for %1").arg(endpoint.name)
                }
            }
            Place {
                Layout.columnSpan: root.inLine || root.width >= 812 ? 1 : 2
                name: qsTr("Client key")
                value: root.viewModel.demoKey
                what: qsTr("client key")
                visible: root.viewModel.demoKey !== ""
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.columnSpan: root.inLine || root.width >= 812 ? 1 : 2
                spacing: Theme.spaceXs
                visible: root.viewModel.demoKey === ""

                PlexusText {
                    text: qsTr("Client key")
                    font.weight: Font.DemiBold
                }
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.spaceM

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
        StatusGlyph {
            Layout.fillWidth: true
            tone: StatusGlyph.Warn
            text: root.viewModel.networkText
            visible: text !== ""
        }
    }
}
