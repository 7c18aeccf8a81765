// SPDX-License-Identifier: GPL-3.0-or-later
// One provider in the list: name, what it speaks, whether its key can be had, and its switch.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Providers

T.ItemDelegate {
    id: root

    required property int index
    required property string name
    required property bool isEnabled
    required property int keyState
    required property string keyText
    required property string dialects
    required property int modelCount
    required property bool edited
    required property string running
    required property string runningText
    required property bool crowded
    property bool readOnly: false
    property bool current: false
    // The list has the keyboard and this is its row.
    property bool focused: false

    signal enabledToggled(bool enabled)

    readonly property string stateText: isEnabled ? keyText : qsTr("Disabled")
    //: State of a provider, the dialects it speaks, the number of its models
    readonly property string facts: qsTr("%1, %2, %3").arg(stateText).arg(dialects).arg(qsTr("%n model(s)", "", modelCount))

    implicitHeight: Theme.grown(54)
    leftPadding: Theme.spaceM
    rightPadding: Theme.spaceS
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name
    //: What is known of a provider, how many requests run there
    Accessible.description: root.runningText === "" ? root.facts : qsTr("%1, %2").arg(root.facts).arg(root.runningText)
    Accessible.selected: root.current
    Accessible.onPressAction: root.clicked()

    contentItem: RowLayout {
        spacing: Theme.spaceS

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.spaceXs + 2

                PlexusText {
                    id: nameText

                    Layout.fillWidth: true
                    text: root.name
                    font.weight: Font.DemiBold
                    color: root.isEnabled ? Theme.ink : Theme.inkSecondary
                    Accessible.ignored: true
                }
                Badge {
                    //: The form has edits that are not saved
                    text: qsTr("edited")
                    visible: root.edited
                }
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.spaceXs

                TintedIcon {
                    Layout.preferredWidth: Theme.iconSize
                    Layout.preferredHeight: Theme.iconSize
                    name: !root.isEnabled ? "off" : root.keyState === ProviderListModel.Problem ? "warning" : root.keyState === ProviderListModel.Ok ? "ok" : "key"
                    color: !root.isEnabled ? Theme.inkSecondary : root.keyState === ProviderListModel.Problem ? Theme.warn : root.keyState === ProviderListModel.Ok ? Theme.ok : Theme.inkSecondary
                }
                PlexusText {
                    id: stateLine

                    Layout.fillWidth: true
                    //: State of a provider, the number of its models, the dialects it speaks or whose account it has
                    text: qsTr("%1 · %2 · %3").arg(root.stateText).arg(qsTr("%n model(s)", "", root.modelCount)).arg(root.dialects)
                    font.pixelSize: Theme.fontCaption
                    color: Theme.inkSecondary
                    Accessible.ignored: true
                }
            }
        }
        // How many requests run; its width does not push the name about.
        Badge {
            text: root.running
            border.color: root.crowded ? Theme.warn : Theme.hairline
            visible: root.running !== ""

            HoverHandler {
                id: runningHover
            }
            PlexusToolTip {
                text: root.runningText
                visible: runningHover.hovered
            }
        }
        PlexusSwitch {
            checked: root.isEnabled
            enabled: !root.readOnly
            focusPolicy: Qt.NoFocus
            Accessible.name: qsTr("Enable %1").arg(root.name)
            onToggled: root.enabledToggled(checked)
        }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.current ? Theme.selected : root.hovered ? Theme.hover : "transparent"

        FocusRing {
            anchors.margins: 0
            radius: parent.radius
            shown: root.focused
        }
    }
    PlexusToolTip {
        text: qsTr("%1 · %2").arg(root.name).arg(root.dialects)
        visible: root.hovered && (nameText.truncated || stateLine.truncated)
    }
}
