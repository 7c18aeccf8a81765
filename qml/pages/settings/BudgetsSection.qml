// SPDX-License-Identifier: GPL-3.0-or-later
// What everything together may cost, how far that is used, and where limits of single keys are.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Settings

Section {
    id: root

    required property BudgetModel budgets
    property bool readOnly: false

    signal showUsage
    signal showKeys

    title: qsTr("Budget")

    PlexusText {
        Layout.fillWidth: true
        text: qsTr("For all keys together. At four fifths of it you are told; used up, requests are refused until it begins anew, by UTC. Empty: no budget.")
        color: Theme.inkSecondary
        wrapMode: Text.Wrap
    }
    Repeater {
        model: root.budgets

        FormField {
            id: field

            required property int index
            required property string title
            required property string typed
            required property string problem
            required property string use
            required property double share
            required property int level
            required property string summary

            readonly property color tone: level === BudgetModel.Full ? Theme.bad : level === BudgetModel.Warning ? Theme.warn : Theme.accent

            label: field.title
            help: field.use
            error: field.problem

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.spaceS

                PlexusText {
                    text: "$"
                    color: Theme.inkSecondary
                    Accessible.ignored: true
                }
                PlexusTextField {
                    Layout.preferredWidth: Theme.grown(140)
                    text: field.typed
                    placeholderText: root.readOnly ? "" : qsTr("none")
                    inputMethodHints: Qt.ImhFormattedNumbersOnly
                    invalid: field.problem !== ""
                    enabled: !root.readOnly
                    Accessible.role: Accessible.EditableText
                    //: %1 "Most a day may cost"
                    Accessible.name: qsTr("%1, in dollars").arg(field.label)
                    Accessible.description: field.problem !== "" ? field.problem : field.summary
                    onTextEdited: root.budgets.setTyped(field.index, text)
                    onAccepted: root.budgets.save()
                }
                StatusGlyph {
                    tone: field.level === BudgetModel.Full ? StatusGlyph.Bad : StatusGlyph.Warn
                    text: field.level === BudgetModel.Full ? qsTr("used up") : qsTr("almost used up")
                    visible: field.level !== BudgetModel.Fine
                }
                Item {
                    Layout.fillWidth: true
                }
            }
            Rectangle {
                Layout.fillWidth: true
                implicitHeight: 6
                radius: 3
                color: Theme.sunken
                border.width: 1
                border.color: Theme.hairline
                visible: field.share >= 0

                Rectangle {
                    width: Math.max(field.share > 0 ? 3 : 0, parent.width * field.share)
                    height: parent.height
                    radius: Math.min(parent.radius, width / 2)
                    color: field.tone
                }
            }
        }
    }
    RowLayout {
        spacing: Theme.spaceS
        visible: root.budgets.dirty

        PlexusButton {
            text: qsTr("Save the budget")
            kind: PlexusButton.Primary
            enabled: root.budgets.canSave
            onClicked: root.budgets.save()
        }
        PlexusButton {
            text: qsTr("Discard")
            onClicked: root.budgets.discard()
        }
    }
    Notice {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.formWidth
        //: %1 names of keys
        text: qsTr("Not held to the budget, for they name quotas of their own: %1").arg(root.budgets.beyond)
        visible: root.budgets.beyond !== ""
        actionText: root.readOnly ? "" : qsTr("Hold them to it")
        onActionTriggered: root.budgets.holdAll()
    }
    PlexusText {
        Layout.fillWidth: true
        text: qsTr("Quotas of requests, tokens or money for single keys warn before they are used up as well. What was spent is on the page Usage, with the budget as a line.")
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
