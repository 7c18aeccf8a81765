// SPDX-License-Identifier: GPL-3.0-or-later
// What Plexus does on this desktop: its start with the session, and setting it up. In force at once.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Alerts

ColumnLayout {
    id: root

    required property DesktopSettings desktop

    signal setUpRequested

    spacing: Theme.spaceL

    Section {
        title: qsTr("This computer")

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            PlexusSwitch {
                text: qsTr("Start Plexus when I log in, in the tray")
                enabled: root.desktop.canStartAtLogin
                checked: root.desktop.startsAtLogin
                Accessible.role: Accessible.CheckBox
                Accessible.name: text
                Accessible.description: reason.visible ? reason.text : ""
                onToggled: root.desktop.startsAtLogin = checked
            }
            PlexusText {
                id: reason

                Layout.fillWidth: true
                //: Beside a switch for starting with the session
                text: qsTr("Not available in the demo, nor on a desktop without a tray.")
                font.pixelSize: Theme.fontCaption
                color: Theme.inkSecondary
                wrapMode: Text.Wrap
                visible: !root.desktop.canStartAtLogin
            }
        }
        Notice {
            Layout.fillWidth: true
            tone: StatusGlyph.Bad
            text: root.desktop.loginItemProblem
            visible: root.desktop.loginItemProblem !== ""
        }
    }
    Hairline {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceM
    }
    Section {
        title: qsTr("Set up")

        PlexusText {
            Layout.fillWidth: true
            text: qsTr("Add accounts, point your clients at Plexus and check that everything answers, step by step.")
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
        }
        PlexusButton {
            text: qsTr("Set up Plexus")
            onClicked: root.setUpRequested()
        }
    }
}
