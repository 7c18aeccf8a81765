// SPDX-License-Identifier: GPL-3.0-or-later
// The provider's own names for its models; each opens its price and limit.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
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
    help: qsTr("The provider's own names; separate several by commas or spaces. Press one for its price and limit. Prices are per million tokens.")

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

            T.AbstractButton {
                id: chip

                required property int index
                required property string modelId
                required property string typeText
                required property string price
                required property bool priced
                required property int limit

                //: The price of a model, how many requests it takes at a time
                readonly property string facts: chip.limit <= 0 ? (chip.priced ? chip.price : "") : chip.priced ? qsTr("%1 · %n at a time", "", chip.limit).arg(chip.price) : qsTr("%n at a time", "", chip.limit)

                width: Math.min(label.implicitWidth + Theme.spaceS + 24, root.width)
                height: 24
                hoverEnabled: true
                focusPolicy: Qt.StrongFocus
                Accessible.name: qsTr("Price and limit of %1, %2").arg(chip.modelId).arg(chip.price)
                Accessible.onPressAction: {
                    if (chip.enabled)
                        chip.clicked();
                }
                Keys.onReturnPressed: chip.clicked()
                Keys.onEnterPressed: chip.clicked()
                onClicked: {
                    root.editor.modelForm.open(chip.index);
                    sheet.open();
                }

                background: Rectangle {
                    radius: Theme.radiusControl
                    color: chip.hovered ? Theme.hover : Theme.sunken
                    border.width: 1
                    border.color: Theme.hairline

                    FocusRing {
                        shown: chip.visualFocus
                    }
                }
                contentItem: Item {
                    Row {
                        id: label

                        x: Theme.spaceS
                        height: parent.height
                        spacing: Theme.spaceS

                        PlexusText {
                            width: Math.min(implicitWidth, root.width - 180)
                            height: parent.height
                            //: Name of a model, what it is for
                            text: chip.typeText === "" ? chip.modelId : qsTr("%1 · %2").arg(chip.modelId).arg(chip.typeText)
                            font.family: Theme.monoFamily
                            font.pixelSize: Theme.fontCaption
                            Accessible.ignored: true
                        }
                        PlexusText {
                            height: parent.height
                            visible: chip.facts !== ""
                            text: chip.facts
                            color: Theme.inkSecondary
                            font.pixelSize: Theme.fontCaption
                            Accessible.ignored: true
                        }
                    }
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
    ModelSheet {
        id: sheet

        objectName: "providers-model"

        model: root.editor.modelForm
        readOnly: root.readOnly
    }
}
