// SPDX-License-Identifier: GPL-3.0-or-later
// What Plexus does on this desktop: its start with the session, and what it speaks up about. In force at once.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Alerts

ColumnLayout {
    id: root

    required property DesktopSettings desktop

    spacing: Theme.spaceXl

    Section {
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
    }
    Section {
        title: qsTr("Notifications")

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Repeater {
                model: root.desktop.alerts

                PlexusSwitch {
                    required property int index
                    required property string label
                    required property bool shown

                    text: label
                    checked: shown
                    Accessible.role: Accessible.CheckBox
                    Accessible.name: label
                    onToggled: root.desktop.alerts.setShown(index, checked)
                }
            }
        }
    }
}
