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
    property bool readOnly: false
    property bool current: false
    // The list has the keyboard and this is its row.
    property bool focused: false
    property int modelsWidth: 0

    signal enabledToggled(bool enabled)

    readonly property string stateText: isEnabled ? keyText : qsTr("Disabled")

    implicitHeight: 54
    leftPadding: Theme.pageMargin
    rightPadding: Theme.spaceM
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name
    //: State of a provider, the dialects it speaks, the number of its models
    Accessible.description: qsTr("%1, %2, %3").arg(root.stateText).arg(root.dialects).arg(qsTr("%n model(s)", "", root.modelCount))
    Accessible.selected: root.current
    Accessible.onPressAction: root.clicked()

    contentItem: RowLayout {
        spacing: Theme.spaceM

        Rectangle {
            Layout.preferredWidth: 28
            Layout.preferredHeight: 28
            radius: Theme.radiusControl
            color: Theme.sunken
            border.width: 1
            border.color: Theme.hairline

            PlexusText {
                anchors.centerIn: parent
                text: root.name.charAt(0).toUpperCase()
                font.weight: Font.DemiBold
                color: root.isEnabled ? Theme.ink : Theme.inkSecondary
                Accessible.ignored: true
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.spaceXs + 2

                PlexusText {
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
                    Layout.preferredWidth: 12
                    Layout.preferredHeight: 12
                    name: !root.isEnabled ? "off" : root.keyState === ProviderListModel.Problem ? "warning" : root.keyState === ProviderListModel.Ok ? "ok" : "key"
                    color: !root.isEnabled ? Theme.inkSecondary : root.keyState === ProviderListModel.Problem ? Theme.warn : root.keyState === ProviderListModel.Ok ? Theme.ok : Theme.inkSecondary
                }
                PlexusText {
                    Layout.fillWidth: true
                    //: State of a provider, the dialects it speaks
                    text: qsTr("%1 · %2").arg(root.stateText).arg(root.dialects)
                    font.pixelSize: Theme.fontCaption
                    color: Theme.inkSecondary
                    Accessible.ignored: true
                }
            }
        }
        PlexusText {
            Layout.preferredWidth: root.modelsWidth
            visible: root.modelsWidth > 0
            text: root.modelCount.toLocaleString(Qt.locale(), "f", 0)
            color: root.isEnabled ? Theme.ink : Theme.inkSecondary
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
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
        color: root.current ? Theme.selected : root.hovered ? Theme.hover : "transparent"

        Hairline {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
        }
        Rectangle {
            anchors.fill: parent
            anchors.margins: 1
            color: "transparent"
            radius: Theme.radiusControl
            border.width: Theme.focusRing
            border.color: Theme.focus
            visible: root.focused
        }
    }
}
