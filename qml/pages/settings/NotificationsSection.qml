// SPDX-License-Identifier: GPL-3.0-or-later
// What Plexus speaks up about, and when not, in force at once; and what everything may cost.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Alerts
import Plexus.ViewModels.Settings
import Plexus.Pages.Settings

ColumnLayout {
    id: root

    required property DesktopSettings desktop
    required property BudgetModel budgets
    property bool readOnly: false

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
                Layout.preferredWidth: Theme.grown(120)
                Layout.alignment: Qt.AlignTop
                label: qsTr("From")
                error: root.desktop.quietHours.fromProblem

                PlexusTextField {
                    Layout.preferredWidth: Theme.grown(100)
                    text: root.desktop.quietHours.from
                    invalid: root.desktop.quietHours.fromProblem !== ""
                    inputMethodHints: Qt.ImhTime
                    Accessible.name: qsTr("Quiet from")
                    onTextEdited: root.desktop.quietHours.from = text
                }
            }
            FormField {
                Layout.fillWidth: error !== ""
                Layout.preferredWidth: Theme.grown(120)
                Layout.alignment: Qt.AlignTop
                label: qsTr("To")
                error: root.desktop.quietHours.toProblem

                PlexusTextField {
                    Layout.preferredWidth: Theme.grown(100)
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
    BudgetsSection {
        Layout.fillWidth: true
        budgets: root.budgets
        readOnly: root.readOnly
        onShowUsage: root.showUsage()
        onShowKeys: root.showKeys()
    }
}
