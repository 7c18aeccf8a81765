// SPDX-License-Identifier: GPL-3.0-or-later
// What Plexus speaks up about, and when not; budgets are elsewhere. In force at once.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Alerts

ColumnLayout {
    id: root

    required property DesktopSettings desktop

    signal showUsage
    signal showKeys

    spacing: Theme.spaceXl

    Section {
        title: qsTr("Notify me when")

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
    Hairline {
        Layout.fillWidth: true
    }
    Section {
        title: qsTr("Quiet hours")

        PlexusSwitch {
            text: qsTr("Show nothing in these hours")
            checked: root.desktop.quietHours.enabled
            Accessible.role: Accessible.CheckBox
            Accessible.name: text
            onToggled: root.desktop.quietHours.enabled = checked
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceL
            visible: root.desktop.quietHours.enabled

            FormField {
                Layout.fillWidth: error !== ""
                Layout.preferredWidth: 120
                Layout.alignment: Qt.AlignTop
                label: qsTr("From")
                error: root.desktop.quietHours.fromProblem

                PlexusTextField {
                    Layout.preferredWidth: 100
                    text: root.desktop.quietHours.from
                    invalid: root.desktop.quietHours.fromProblem !== ""
                    inputMethodHints: Qt.ImhTime
                    Accessible.name: qsTr("Quiet from")
                    onTextEdited: root.desktop.quietHours.from = text
                }
            }
            FormField {
                Layout.fillWidth: error !== ""
                Layout.preferredWidth: 120
                Layout.alignment: Qt.AlignTop
                label: qsTr("To")
                error: root.desktop.quietHours.toProblem

                PlexusTextField {
                    Layout.preferredWidth: 100
                    text: root.desktop.quietHours.to
                    invalid: root.desktop.quietHours.toProblem !== ""
                    inputMethodHints: Qt.ImhTime
                    Accessible.name: qsTr("Quiet to")
                    onTextEdited: root.desktop.quietHours.to = text
                }
            }
            Item {
                Layout.fillWidth: true
            }
        }
        PlexusText {
            Layout.fillWidth: true
            text: qsTr("By this computer's clock. What happens meanwhile is shown afterwards, if it still holds.")
            font.pixelSize: Theme.fontCaption
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
        }
    }
    Hairline {
        Layout.fillWidth: true
    }
    Section {
        title: qsTr("Budgets")

        PlexusText {
            Layout.fillWidth: true
            text: qsTr("Quotas of requests, tokens or money belong to keys, and warn before they are used up. Spending is on the page Usage.")
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
        }
        RowLayout {
            spacing: Theme.spaceS

            PlexusButton {
                text: qsTr("Keys & quotas")
                iconName: "key"
                onClicked: root.showKeys()
            }
            PlexusButton {
                text: qsTr("Usage")
                iconName: "usage"
                onClicked: root.showUsage()
            }
        }
    }
}
