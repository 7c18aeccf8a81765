// SPDX-License-Identifier: GPL-3.0-or-later
// A program before it is started: everything it would be started with, and the one button that allows it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Mcp

Card {
    id: root

    required property McpServerPanel panel

    border.color: Theme.warn

    PlexusText {
        Layout.fillWidth: true
        text: root.panel.commandChanged ? qsTr("The command has changed since you allowed it. Allow it again?") : qsTr("Allow this program to run on your computer?")
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    PlexusText {
        Layout.fillWidth: true
        text: qsTr("It can do whatever you can do. Plexus starts it without a shell whenever a client opens a session, and ends it with the session.")
        color: Theme.inkSecondary
        wrapMode: Text.Wrap
    }
    PlexusText {
        Layout.fillWidth: true
        visible: root.panel.disguised
        text: qsTr("Careful: some of it holds characters that cannot be seen, or that look like others. They are shown in quotes, as codes.")
        color: Theme.warn
        wrapMode: Text.Wrap
    }
    // One line for each argument: none can hide in another.
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2

        Repeater {
            model: root.panel.command

            Rectangle {
                id: argument

                required property int index
                required property string modelData

                Layout.fillWidth: true
                implicitHeight: text.implicitHeight + 2 * Theme.spaceXs
                radius: Theme.radiusControl
                color: Theme.sunken

                PlexusText {
                    id: text

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.margins: Theme.spaceS
                    anchors.verticalCenter: parent.verticalCenter
                    text: argument.modelData === "" ? qsTr("(empty)") : argument.modelData
                    textFormat: Text.PlainText
                    font.family: Theme.monoFamily
                    font.weight: argument.index === 0 ? Font.DemiBold : Font.Normal
                    wrapMode: Text.WrapAnywhere
                    Accessible.name: argument.index === 0 ? qsTr("Program: %1").arg(argument.modelData) : qsTr("Argument %1: %2").arg(argument.index).arg(argument.modelData)
                }
            }
        }
    }
    PlexusText {
        Layout.fillWidth: true
        text: qsTr("In the folder %1").arg(root.panel.folder)
        textFormat: Text.PlainText
        wrapMode: Text.WrapAnywhere
    }
    PlexusText {
        Layout.fillWidth: true
        text: root.panel.variables === "" ? qsTr("It gets nothing of your environment but what every program needs.") : qsTr("Besides what every program needs, it gets: %1").arg(root.panel.variables)
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
    }
    PlexusButton {
        Layout.topMargin: Theme.spaceS
        text: qsTr("Allow this command")
        iconName: "check"
        onClicked: root.panel.allowCommand()
    }
}
