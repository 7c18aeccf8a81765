// SPDX-License-Identifier: GPL-3.0-or-later
// One attempt: where it went and why, what came of it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme

Rectangle {
    id: root

    required property int number
    required property string target
    required property string statusText
    required property int statusTone
    required property string statusIcon
    required property string reason
    required property string error
    required property string times
    required property string connection
    required property string url

    // Not said twice.
    property string alreadySaid: ""

    readonly property bool narrow: width < 300

    implicitHeight: column.implicitHeight + 2 * Theme.spaceS
    radius: Theme.radiusControl
    color: Theme.raised
    border.width: 1
    border.color: Theme.hairline
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("Attempt %1, %2, %3").arg(root.number).arg(root.target).arg(root.statusText)
    Accessible.description: root.error === "" ? root.reason : root.reason + ", " + root.error

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.spaceS
        spacing: Theme.spaceXs

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceS

            PlexusText {
                text: root.number
                color: Theme.inkSecondary
                Accessible.ignored: true
            }
            PlexusText {
                Layout.fillWidth: true
                text: root.target
                elide: Text.ElideMiddle
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            StatusGlyph {
                tone: root.statusTone
                iconName: root.statusIcon
                text: root.statusText
                visible: !root.narrow
                Accessible.ignored: true
            }
        }
        // Where both have no room side by side, the target keeps its name.
        StatusGlyph {
            tone: root.statusTone
            iconName: root.statusIcon
            text: root.statusText
            visible: root.narrow
            Accessible.ignored: true
        }
        Repeater {
            model: [root.error === root.alreadySaid ? "" : root.error, root.reason, root.times, root.connection, root.url]

            PlexusText {
                id: line

                required property int index
                required property string modelData

                Layout.fillWidth: true
                text: line.modelData
                visible: line.modelData !== ""
                wrapMode: line.index === 4 ? Text.WrapAnywhere : Text.Wrap
                font.family: line.index === 4 ? Theme.monoFamily : Theme.fontFamily
                font.pixelSize: line.index === 0 ? Theme.fontBody : Theme.fontCaption
                color: line.index === 0 ? Theme.bad : Theme.inkSecondary
                Accessible.ignored: true
            }
        }
    }
}
