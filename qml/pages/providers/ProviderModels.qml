// SPDX-License-Identifier: GPL-3.0-or-later
// The provider's own names for its models.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Providers

FormField {
    id: root

    required property ProviderEditor editor
    property bool readOnly: false

    label: qsTr("Models")
    optional: true
    error: editor.modelsError
    help: qsTr("The provider's names, several at once separated by commas or spaces. The Models page offers them.")

    function take(): void {
        if (input.text.trim() === "")
            return;
        root.editor.models.add(input.text);
        input.clear();
    }

    Connections {
        target: root.editor

        function onOpened(): void {
            input.clear();
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        PlexusTextField {
            id: input

            Layout.fillWidth: true
            enabled: !root.readOnly
            monospace: true
            placeholderText: qsTr("gpt-5, gpt-5-mini")
            Accessible.name: qsTr("Models to add")
            onAccepted: root.take()
        }
        PlexusButton {
            text: qsTr("Add")
            enabled: !root.readOnly && input.text.trim() !== ""
            onClicked: root.take()
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceXs
        visible: root.editor.models.count > 0

        Repeater {
            model: root.editor.models

            Rectangle {
                id: chip

                required property int index
                required property string modelId
                required property string typeText

                width: Math.min(label.implicitWidth + Theme.spaceS + 24, root.width)
                height: 24
                radius: Theme.radiusControl
                color: Theme.sunken
                border.width: 1
                border.color: Theme.hairline

                PlexusText {
                    id: label

                    x: Theme.spaceS
                    width: chip.width - x - 24
                    height: parent.height
                    //: Name of a model, what it is for
                    text: chip.typeText === "" ? chip.modelId : qsTr("%1 · %2").arg(chip.modelId).arg(chip.typeText)
                    font.family: Theme.monoFamily
                    font.pixelSize: Theme.fontCaption
                }
                PlexusIconButton {
                    anchors.right: parent.right
                    width: 24
                    height: 24
                    enabled: !root.readOnly
                    iconName: "close"
                    name: qsTr("Remove %1").arg(chip.modelId)
                    onClicked: root.editor.models.remove(chip.index)
                }
            }
        }
    }
}
