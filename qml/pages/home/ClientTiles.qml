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

    // In one line where they fit, else in two where the window is high; what is more is counted: the page has one screen.
    readonly property int count: clients.found.count
    readonly property int lines: Window.height < 720 ? 1 : 2
    readonly property int tileHeight: Theme.grown(52)
    readonly property int inLine: Math.max(1, Math.floor((width + tiles.spacing) / (140 + tiles.spacing)))
    readonly property int columns: count <= inLine ? Math.max(1, count) : Math.min(inLine, Math.ceil(count / lines))
    readonly property bool overflows: count > lines * columns
    readonly property int most: overflows ? lines * columns - 1 : count
    readonly property int tileWidth: Math.min(count <= inLine ? 220 : width, Math.floor((width - (columns - 1) * tiles.spacing) / columns))
    readonly property bool none: clients.looked && clients.found.count === 0
    // In the order of ClientListModel.Tone.
    readonly property list<int> tones: [StatusGlyph.Neutral, StatusGlyph.Ok, StatusGlyph.Warn, StatusGlyph.Bad, StatusGlyph.Running]

    signal showClients
    signal launchRequested(string clientId)
    signal setUpRequested

    implicitWidth: Theme.grown(320)
    implicitHeight: root.none ? empty.implicitHeight : tiles.implicitHeight
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
    Grid {
        id: tiles

        columns: root.columns
        spacing: Theme.spaceM

        Repeater {
            model: root.clients.found

            T.AbstractButton {
                id: tile

                required property int index
                required property string clientId
                required property bool canOpen
                required property string openText
                required property string name
                required property int tone
                required property string stateText
                required property string seen
                required property string summary

                width: root.tileWidth
                height: root.tileHeight
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
                        width: glyph.width - (launch.visible ? launch.width : 0)
                        text: tile.seen === "" ? tile.stateText : tile.seen
                        font.pixelSize: Theme.fontCaption
                        color: Theme.inkSecondary
                        Accessible.ignored: true
                    }
                    PlexusIconButton {
                        id: launch

                        x: parent.width - width - Theme.spaceXs
                        y: parent.height - height - Theme.spaceXs
                        width: 24
                        height: 24
                        iconName: "terminal"
                        name: tile.openText
                        visible: tile.canOpen
                        onClicked: root.launchRequested(tile.clientId)
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
            width: root.tileWidth
            height: root.tileHeight
            //: So many clients beside those that are shown
            text: qsTr("%n more", "clients", root.count - root.most)
            kind: PlexusButton.Quiet
            visible: root.overflows
            Accessible.name: qsTr("All clients")
            onClicked: root.showClients()

            Rectangle {
                anchors.fill: parent
                z: -1
                radius: Theme.radiusControl
                color: Theme.raised
                border.width: 1
                border.color: Theme.hairline
            }
        }
    }
    Timer {
        interval: 5000
        running: root.visible
        repeat: true
        onTriggered: root.clients.retellAges()
    }
}
