// SPDX-License-Identifier: GPL-3.0-or-later
// One target: where a request goes, its weight where weights count, its place among the others, and whether it
// is cooling down. Keys: Alt+↑ Alt+↓ move it; its handle drags it, also into another group.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Forms
import Plexus.Theme
import Plexus.ViewModels.Common
import Plexus.ViewModels.Models

FocusScope {
    id: root

    required property int index
    required property string provider
    required property string modelName
    required property bool leadsToAlias
    required property bool isEnabled
    required property string weight
    required property string providerError
    required property string modelError
    required property string weightError
    required property string note
    required property string rest
    required property string restReason

    required property AliasEditor editor
    required property TargetListModel targets
    required property TargetTester tester
    property bool readOnly: false
    property bool weighted: false
    property bool wide: true
    property bool canMoveUp: false
    property bool canMoveDown: false
    // It is on its way elsewhere.
    property bool dragged: false
    property Flickable scroller: null

    // What stands below the fields begins where they do.
    readonly property int indent: Theme.iconSize + 16 + Theme.spaceS

    readonly property string error: providerError !== "" ? providerError : modelError !== "" ? modelError : weightError

    function focusModel(): void {
        model.forceActiveFocus(Qt.TabFocusReason);
    }
    // Where its button was before the row moved, so that one can press on.
    function focusMove(step: int): void {
        const wanted = step < 0 ? up : down;
        const other = step < 0 ? down : up;
        (wanted.enabled ? wanted : other).forceActiveFocus(Qt.TabFocusReason);
    }

    // After a move: the keyboard stays where it was, but for an arrow that can go no further.
    function followMove(step: int): void {
        if (!root.activeFocus || up.activeFocus || down.activeFocus || root.Window.activeFocusItem === root)
            root.focusMove(step);
    }

    signal moveRequested(int step)
    signal removeRequested
    signal clearRequested
    signal taken
    signal dragMoved(real x, real y)
    signal dropped

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight
    opacity: root.dragged ? 0.4 : 1
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Target %1").arg(root.index + 1)

    Shortcut {
        sequence: "Alt+Up"
        enabled: root.activeFocus && !root.readOnly && root.canMoveUp
        onActivated: root.moveRequested(-1)
    }
    Shortcut {
        sequence: "Alt+Down"
        enabled: root.activeFocus && !root.readOnly && root.canMoveDown
        onActivated: root.moveRequested(1)
    }

    TargetTest {
        id: test

        tester: root.tester
        provider: root.leadsToAlias ? "" : root.provider
        // A target without a provider yet is no alias.
        model: root.leadsToAlias || root.provider !== "" ? root.modelName : ""
    }
    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.spaceXs

        GridLayout {
            Layout.fillWidth: true
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.spaceS
            rowSpacing: Theme.spaceXs

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.spaceS

                Item {
                    Layout.preferredWidth: root.indent - Theme.spaceS
                    Layout.preferredHeight: Theme.controlHeight

                    DragGrip {
                        scroller: root.scroller
                        visible: !root.readOnly && (root.canMoveUp || root.canMoveDown)
                        name: qsTr("Drag target %1 to another place").arg(root.index + 1)
                        onTaken: root.taken()
                        onMoved: (x, y) => root.dragMoved(x, y)
                        onDropped: root.dropped()
                        onCanceled: root.editor.drag.cancel()
                    }
                    PlexusText {
                        anchors.right: parent.right
                        height: parent.height
                        text: root.index + 1
                        color: Theme.inkSecondary
                        horizontalAlignment: Text.AlignRight
                        Accessible.ignored: true
                    }
                }
                PlexusComboBox {
                    Layout.preferredWidth: root.width < 560 ? 110 : 150
                    enabled: !root.readOnly
                    invalid: root.providerError !== ""
                    model: root.editor.choices
                    textRole: "text"
                    currentIndex: root.leadsToAlias ? root.editor.choices.aliasRow : root.editor.choices.rowOf(root.provider)
                    displayText: root.leadsToAlias ? qsTr("Another model") : root.provider !== "" ? root.provider : qsTr("Provider")
                    Accessible.name: qsTr("Provider of target %1").arg(root.index + 1)
                    onActivated: row => {
                        if (row === root.editor.choices.aliasRow)
                            root.targets.chooseAlias(root.index);
                        else
                            root.targets.setProvider(root.index, root.editor.choices.slugAt(row));
                    }
                }
                SuggestField {
                    id: model

                    Layout.fillWidth: true
                    Layout.minimumWidth: Theme.grown(120)
                    enabled: !root.readOnly
                    monospace: true
                    invalid: root.modelError !== ""
                    text: root.modelName
                    placeholderText: root.leadsToAlias ? qsTr("its name") : qsTr("model")
                    suggestions: root.leadsToAlias ? root.editor.aliasSuggestions(text) : root.editor.modelSuggestions(root.provider, text)
                    Accessible.name: root.leadsToAlias ? qsTr("Model that target %1 leads to").arg(root.index + 1) : qsTr("Model of target %1").arg(root.index + 1)
                    onTextEdited: root.targets.setModel(root.index, text)
                    onPicked: text => root.targets.setModel(root.index, text)
                }
            }
            RowLayout {
                Layout.fillWidth: !root.wide
                Layout.leftMargin: root.wide ? 0 : root.indent
                spacing: root.wide ? 0 : Theme.spaceXs

                PlexusText {
                    text: qsTr("Weight")
                    color: Theme.inkSecondary
                    font.pixelSize: Theme.fontCaption
                    visible: root.weighted && !root.wide
                    Accessible.ignored: true
                }
                PlexusTextField {
                    Layout.preferredWidth: Theme.grown(56)
                    Layout.rightMargin: Theme.spaceXs
                    visible: root.weighted
                    enabled: !root.readOnly
                    invalid: root.weightError !== ""
                    horizontalAlignment: TextInput.AlignRight
                    inputMethodHints: Qt.ImhFormattedNumbersOnly
                    text: root.weight
                    Accessible.name: qsTr("Weight of target %1").arg(root.index + 1)
                    onTextEdited: root.targets.setWeight(root.index, text)
                }
                PlexusSwitch {
                    Layout.rightMargin: Theme.spaceXs
                    text: root.wide ? "" : qsTr("Use")
                    enabled: !root.readOnly
                    checked: root.isEnabled
                    Accessible.name: qsTr("Use target %1").arg(root.index + 1)
                    onToggled: root.targets.setEnabled(root.index, checked)
                }
                Item {
                    Layout.fillWidth: true
                    visible: !root.wide
                }
                TestButton {
                    test: test
                    startName: qsTr("Test target %1").arg(root.index + 1)
                    stopName: qsTr("Stop the test of target %1").arg(root.index + 1)
                }
                PlexusIconButton {
                    id: up

                    enabled: !root.readOnly && root.canMoveUp
                    iconName: "chevron-up"
                    name: qsTr("Move target %1 up (Alt+↑)").arg(root.index + 1)
                    onClicked: root.moveRequested(-1)
                }
                PlexusIconButton {
                    id: down

                    enabled: !root.readOnly && root.canMoveDown
                    iconName: "chevron-down"
                    name: qsTr("Move target %1 down (Alt+↓)").arg(root.index + 1)
                    onClicked: root.moveRequested(1)
                }
                PlexusIconButton {
                    enabled: !root.readOnly
                    iconName: "trash"
                    name: qsTr("Remove target %1").arg(root.index + 1)
                    onClicked: root.removeRequested()
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: root.indent
            spacing: Theme.spaceXs
            visible: root.error !== "" || root.note !== ""

            TintedIcon {
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: 14
                Layout.preferredHeight: 14
                name: "warning"
                color: root.error !== "" ? Theme.bad : Theme.warn
            }
            PlexusText {
                Layout.fillWidth: true
                text: root.error !== "" ? root.error : root.note
                color: root.error !== "" ? Theme.bad : Theme.inkSecondary
                font.pixelSize: Theme.fontCaption
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                Accessible.role: root.error !== "" ? Accessible.AlertMessage : Accessible.StaticText
                Accessible.name: text
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: root.indent
            spacing: Theme.spaceS
            visible: root.rest !== ""

            StatusGlyph {
                tone: StatusGlyph.Warn
                iconName: "pause"
                text: root.rest
                toolTip: root.restReason
            }
            PlexusButton {
                kind: PlexusButton.Quiet
                text: qsTr("Clear")
                toolTip: qsTr("Send requests there again at once")
                Accessible.name: qsTr("End the cooldown of target %1").arg(root.index + 1)
                onClicked: root.clearRequested()
            }
            Item {
                Layout.fillWidth: true
            }
        }
        TestOutcome {
            Layout.fillWidth: true
            Layout.leftMargin: root.indent
            test: test
            dismissName: qsTr("Put the result of target %1 away").arg(root.index + 1)
        }
    }
}
