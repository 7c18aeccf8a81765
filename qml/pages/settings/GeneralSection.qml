// SPDX-License-Identifier: GPL-3.0-or-later
// What Plexus does on this desktop: its start with the session. In force at once.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.ViewModels.Alerts

Section {
    id: root

    required property DesktopSettings desktop

    signal setUpRequested

    title: qsTr("This computer")

    PlexusSwitch {
        text: qsTr("Start Plexus when I log in, in the tray")
        enabled: root.desktop.canStartAtLogin
        checked: root.desktop.startsAtLogin
        Accessible.role: Accessible.CheckBox
        Accessible.name: text
        onToggled: root.desktop.startsAtLogin = checked
    }
    Notice {
        Layout.fillWidth: true
        tone: StatusGlyph.Bad
        text: root.desktop.loginItemProblem
        visible: root.desktop.loginItemProblem !== ""
    }
    PlexusButton {
        text: qsTr("Set up Plexus")
        toolTip: qsTr("Accounts, clients and a check, step by step")
        onClicked: root.setUpRequested()
    }
}
