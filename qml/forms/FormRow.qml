// SPDX-License-Identifier: GPL-3.0-or-later
// One field of a form that comes from a table: the control of its kind shows.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Common

ColumnLayout {
    id: root

    required property int index
    required property int kind
    required property string label
    required property string help
    required property string unit
    required property string fallback
    required property string sectionTitle
    required property string typed
    required property bool isChecked
    required property var choices // of texts
    required property int choice
    required property var chosen // of whether each of the choices is one of several
    required property string error
    required property bool shown
    required property int formRow
    required property bool isSet
    required property string defaultText

    required property FormModel form
    property bool readOnly: false
    // Something else stands above the form.
    property bool preceded: false
    property bool firstRow: index === 0 && !preceded
    // Says what was changed, and takes it back.
    property bool resettable: false

    readonly property bool isDocument: kind === FormModel.Document
    readonly property bool isLong: kind === FormModel.Lines || kind === FormModel.Pairs || isDocument
    readonly property bool isNumber: kind === FormModel.Number || kind === FormModel.Override
    // Beside its control there is room.
    readonly property bool isShort: isNumber || !hasField
    // What holds anyway shows in the place of a number.
    readonly property bool showsFallback: isNumber && hasField && typed === "" && fallback !== ""
    readonly property bool showsChange: resettable && isSet
    // An override's third choice: a value of its own.
    readonly property bool hasField: kind !== FormModel.Switch && kind !== FormModel.Choice && kind !== FormModel.Several && (kind !== FormModel.Override || choice === 2)

    spacing: Theme.spaceM
    visible: root.shown

    Hairline {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceM
        visible: root.sectionTitle !== "" && !root.firstRow
    }
    PlexusText {
        text: root.sectionTitle
        font.pixelSize: Theme.fontSection
        font.weight: Font.DemiBold
        visible: text !== ""
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Connections {
        target: lines.editor

        function onTextChanged(): void {
            if (lines.editor.activeFocus)
                root.form.setText(root.formRow, lines.editor.text);
        }
    }
    FormField {
        label: root.label
        help: root.help
        error: root.error

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceS

            // All of them are there and one shows: a Loader of Qt 6.4 cannot make one in a bound file.
            PlexusSwitch {
                visible: root.kind === FormModel.Switch
                enabled: !root.readOnly
                text: checked ? qsTr("On") : qsTr("Off")
                checked: root.isChecked
                Accessible.name: root.label
                Accessible.description: root.help
                onToggled: root.form.setChecked(root.formRow, checked)
            }
            PlexusComboBox {
                // Wide enough for what it says, within reason.
                Layout.preferredWidth: root.kind === FormModel.Choice ? Math.max(240, Math.min(420, implicitContentWidth + leftPadding + rightPadding)) : 150
                visible: root.kind === FormModel.Choice || root.kind === FormModel.Override
                enabled: !root.readOnly
                model: root.choices
                currentIndex: root.choice
                Accessible.name: root.label
                Accessible.description: root.help
                onActivated: index => root.form.setChoice(root.formRow, index)
            }
            PlexusTextField {
                Layout.preferredWidth: root.isNumber ? 120 : 240
                Layout.fillWidth: !root.isNumber
                visible: root.hasField && !root.isLong
                enabled: !root.readOnly
                invalid: root.error !== ""
                horizontalAlignment: root.isNumber ? TextInput.AlignRight : TextInput.AlignLeft
                inputMethodHints: root.isNumber ? Qt.ImhFormattedNumbersOnly : Qt.ImhNone
                text: root.typed
                placeholderText: root.fallback
                // A number that holds is no hint at what one could type.
                hintColor: root.showsFallback && enabled && !activeFocus ? Theme.ink : Theme.inkSecondary
                Accessible.name: root.label
                Accessible.description: root.error !== "" ? root.error : root.help
                onTextEdited: root.form.setText(root.formRow, text)
            }
            PlexusTextArea {
                id: lines

                Layout.fillWidth: true
                visible: root.isLong
                // A document is as high as it is long, within reason.
                implicitHeight: root.isDocument ? Math.max(96, Math.min(300, editor.contentHeight + 2 * Theme.spaceS + 2 * Theme.focusRing)) : 72
                monospace: root.isDocument
                readOnly: root.readOnly
                invalid: root.error !== ""
                text: root.typed
                accessibleName: root.label
            }
            PlexusText {
                text: root.unit
                color: Theme.inkSecondary
                visible: root.unit !== "" && root.hasField
                Accessible.ignored: true
            }
            PlexusText {
                //: Beside a number nobody has set
                text: qsTr("default")
                font.pixelSize: Theme.fontCaption
                color: Theme.inkSecondary
                visible: root.showsFallback && root.isShort
                Accessible.ignored: true
            }
            FormChange {
                label: root.label
                defaultText: root.defaultText
                readOnly: root.readOnly
                visible: root.showsChange && root.isShort
                onResetRequested: root.form.reset(root.formRow)
            }
            Item {
                Layout.fillWidth: true
                visible: !root.showsChange && root.isShort
            }
        }
        // Below a field that needs the whole width.
        FormChange {
            label: root.label
            defaultText: root.defaultText
            readOnly: root.readOnly
            visible: root.showsChange && !root.isShort
            onResetRequested: root.form.reset(root.formRow)
        }
        GridLayout {
            columns: root.width < 420 ? 1 : 2
            columnSpacing: Theme.spaceL
            rowSpacing: 0
            visible: root.kind === FormModel.Several
            Accessible.role: Accessible.Grouping
            Accessible.name: root.label

            Repeater {
                model: root.kind === FormModel.Several ? root.choices : []

                PlexusCheckBox {
                    required property int index
                    required property string modelData

                    enabled: !root.readOnly
                    text: modelData
                    checked: root.chosen[index] === true
                    Accessible.description: root.label
                    onToggled: root.form.setChosen(root.formRow, index, checked)
                }
            }
        }
        PlexusButton {
            kind: PlexusButton.Quiet
            leftPadding: 0
            iconName: "plus"
            text: visible ? root.choices[0] : ""
            Accessible.description: root.label
            visible: root.isDocument && root.typed === "" && !root.readOnly && root.choices.length > 0
            onClicked: {
                lines.editor.forceActiveFocus(Qt.TabFocusReason);
                root.form.setChoice(root.formRow, 0);
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.spaceXs
            visible: root.kind === FormModel.Text && root.typed === "" && !root.readOnly && offers.count > 0

            Repeater {
                id: offers

                model: root.kind === FormModel.Text ? root.choices : []

                PlexusButton {
                    required property string modelData

                    kind: PlexusButton.Quiet
                    text: modelData
                    Accessible.description: root.label
                    onClicked: root.form.setText(root.formRow, modelData)
                }
            }
        }
    }
}
