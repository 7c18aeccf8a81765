// SPDX-License-Identifier: GPL-3.0-or-later
// What else is kept than the mode says, how much there is, and forgetting it. In force at once.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Settings

ColumnLayout {
    id: root

    required property CaptureViewModel capture

    spacing: Theme.spaceL
    onVisibleChanged: {
        if (root.visible)
            root.capture.look();
    }

    ConfirmSheet {
        id: forget

        title: qsTr("Delete everything that is stored?")
        text: qsTr("%1 This cannot be undone. Pinned requests are deleted too; the list of requests stays.").arg(root.capture.held)
        actionText: qsTr("Delete everything")
        onConfirmed: root.capture.forgetAll()
    }
    Hairline {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceM
    }
    Section {
        title: qsTr("Rules")
        actions: PlexusButton {
            text: qsTr("Add rule")
            iconName: "plus"
            visible: !root.capture.editing
            onClicked: {
                root.capture.addRule();
                kind.forceActiveFocus(Qt.TabFocusReason);
            }
        }

        PlexusText {
            Layout.fillWidth: true
            text: qsTr("Requests with these keys, for these models or to these providers are always kept, whatever is chosen above.")
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
        }
        Notice {
            Layout.fillWidth: true
            tone: StatusGlyph.Warn
            text: root.capture.otherSwitches
            actionText: qsTr("Switch off")
            visible: root.capture.otherSwitches !== ""
            onActionTriggered: root.capture.switchOthersOff()
        }
        Repeater {
            model: root.capture.rules

            RowLayout {
                id: rule

                required property int index
                required property string kindText
                required property string name
                required property string summary

                Layout.fillWidth: true
                spacing: Theme.spaceS
                Accessible.role: Accessible.Grouping
                Accessible.name: rule.summary

                Badge {
                    Layout.preferredWidth: Theme.grown(72)
                    text: rule.kindText
                }
                PlexusText {
                    Layout.fillWidth: true
                    text: rule.name
                    elide: Text.ElideMiddle
                }
                PlexusIconButton {
                    iconName: "edit"
                    name: qsTr("Edit rule: %1").arg(rule.summary)
                    onClicked: root.capture.editRule(rule.index)
                }
                PlexusIconButton {
                    iconName: "trash"
                    name: qsTr("Remove rule: %1").arg(rule.summary)
                    onClicked: root.capture.removeRule(rule.index)
                }
            }
        }
        PlexusText {
            Layout.fillWidth: true
            text: qsTr("No rules yet.")
            color: Theme.inkSecondary
            visible: root.capture.rules.count === 0 && !root.capture.editing
        }
        FormField {
            label: root.capture.newRule ? qsTr("New rule") : qsTr("Rule")
            error: root.capture.draftProblem
            visible: root.capture.editing

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.spaceS

                PlexusComboBox {
                    id: kind

                    Layout.preferredWidth: Theme.grown(110)
                    model: root.capture.kindTexts
                    currentIndex: root.capture.draftKind
                    Accessible.name: qsTr("Kind of rule")
                    onActivated: index => root.capture.draftKind = index
                }
                PlexusComboBox {
                    Layout.fillWidth: true
                    Layout.minimumWidth: Theme.grown(120)
                    model: root.capture.names
                    currentIndex: root.capture.nameIndex
                    displayText: root.capture.draftName === "" ? qsTr("Choose") : root.capture.draftName
                    invalid: root.capture.draftProblem !== ""
                    Accessible.name: qsTr("Name")
                    Accessible.description: root.capture.draftProblem
                    onActivated: index => root.capture.draftName = root.capture.names[index]
                }
                PlexusButton {
                    text: qsTr("Cancel")
                    onClicked: root.capture.cancelRule()
                }
                PlexusButton {
                    text: root.capture.newRule ? qsTr("Add") : qsTr("Change")
                    onClicked: root.capture.acceptRule()
                }
            }
        }
    }
    Hairline {
        Layout.fillWidth: true
    }
    Section {
        title: qsTr("On disk")

        PlexusText {
            Layout.fillWidth: true
            text: root.capture.held
            wrapMode: Text.Wrap
            visible: text !== ""
        }
        PlexusText {
            Layout.fillWidth: true
            text: root.capture.notice
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
            visible: text !== ""
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        RowLayout {
            spacing: Theme.spaceS

            PlexusButton {
                text: root.capture.paused ? qsTr("Resume capture") : qsTr("Pause capture")
                iconName: root.capture.paused ? "play" : "pause"
                visible: root.capture.lit
                onClicked: {
                    if (root.capture.paused)
                        root.capture.resume();
                    else
                        root.capture.pause();
                }
            }
            PlexusButton {
                kind: PlexusButton.Danger
                text: qsTr("Delete everything stored")
                enabled: root.capture.hasHeld
                onClicked: forget.open()
            }
        }
    }
}
