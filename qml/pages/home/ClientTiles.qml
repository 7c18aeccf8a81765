// SPDX-License-Identifier: GPL-3.0-or-later
// The coding agents on this computer, a tile each: whether it is connected, and when it last asked something.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Clients

Item {
    id: root

    required property ClientsViewModel clients

    // More are counted: the page has one screen.
    readonly property int room: Math.max(1, Math.floor((width + row.spacing) / (140 + row.spacing)))
    readonly property int most: clients.found.count <= room ? clients.found.count : Math.max(1, room - 1)
    readonly property int tileWidth: Math.min(220, Math.floor((width - (clients.found.count > most ? moreWidth + row.spacing : 0) - (most - 1) * row.spacing) / Math.max(1, most)))
    readonly property int moreWidth: 56
    readonly property bool none: clients.looked && clients.found.count === 0
    // In the order of ClientListModel.Tone.
    readonly property list<int> tones: [StatusGlyph.Neutral, StatusGlyph.Ok, StatusGlyph.Warn, StatusGlyph.Bad, StatusGlyph.Running]

    signal showClients
    signal setUpRequested

    implicitWidth: 320
    implicitHeight: root.none ? empty.implicitHeight : 52
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Clients")

    RowLayout {
        id: empty

        anchors.fill: parent
        spacing: Theme.spaceM
        visible: root.none

        PlexusText {
            Layout.fillWidth: true
            text: qsTr("No coding agent was found on this computer.")
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
        }
        PlexusButton {
            text: qsTr("Set up Plexus …")
            onClicked: root.setUpRequested()
        }
    }
    Row {
        id: row

        spacing: Theme.spaceM

        Repeater {
            model: root.clients.found

            T.AbstractButton {
                id: tile

                required property int index
                required property string name
                required property int tone
                required property string stateText
                required property string seen
                required property string summary

                width: root.tileWidth
                height: 52
                visible: tile.index < root.most
                hoverEnabled: true
                focusPolicy: Qt.StrongFocus
                Accessible.role: Accessible.Button
                Accessible.name: tile.summary
                Accessible.onPressAction: {
                    if (tile.enabled)
                        tile.clicked();
                }
                Keys.onReturnPressed: tile.clicked()
                Keys.onEnterPressed: tile.clicked()
                onClicked: root.showClients()

                contentItem: Item {
                    StatusGlyph {
                        id: glyph

                        x: Theme.spaceM
                        y: Theme.spaceS
                        width: parent.width - 2 * x
                        tone: root.tones[tile.tone]
                        text: tile.name
                        Accessible.ignored: true
                    }
                    PlexusText {
                        x: glyph.x
                        y: glyph.y + glyph.height + 2
                        width: glyph.width
                        text: tile.seen === "" ? tile.stateText : tile.seen
                        font.pixelSize: Theme.fontCaption
                        color: Theme.inkSecondary
                        Accessible.ignored: true
                    }
                }
                background: Rectangle {
                    radius: Theme.radiusControl
                    color: Theme.raised
                    border.width: 1
                    border.color: Theme.hairline

                    Rectangle {
                        anchors.fill: parent
                        radius: parent.radius
                        color: tile.down ? Theme.pressed : Theme.hover
                        visible: tile.hovered || tile.down
                    }
                    FocusRing {
                        shown: tile.visualFocus
                    }
                }
            }
        }
        PlexusButton {
            width: root.moreWidth
            height: 52
            //: So many clients beside those that are shown
            text: qsTr("+%1").arg(root.clients.found.count - root.most)
            kind: PlexusButton.Quiet
            visible: root.clients.found.count > root.most
            Accessible.name: qsTr("All clients")
            onClicked: root.showClients()
        }
    }
    Timer {
        interval: 5000
        running: root.visible
        repeat: true
        onTriggered: root.clients.retellAges()
    }
}
