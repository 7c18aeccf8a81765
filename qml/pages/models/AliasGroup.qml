// SPDX-License-Identifier: GPL-3.0-or-later
// One group of targets: how one of them is picked, and the targets in their order. Its name shows once there
// are several groups. Keys: Alt+↑ Alt+↓ move it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Models

ColumnLayout {
    id: root

    required property int index
    required property string name
    required property int selector
    required property string selectorHelp
    required property TargetListModel targets
    required property string nameError

    required property AliasEditor editor
    property bool readOnly: false
    // The width it is going to get. Nested layouts miss that a text becomes higher while they give it its width.
    property real available: width

    readonly property int groupCount: editor.groups.count
    readonly property bool several: groupCount > 1
    readonly property bool random: selector === TargetGroupListModel.Random

    signal moveRequested(int target, int step)
    signal clearRequested(string provider, string model)

    // The arrow that moved the group to the edge can go no further.
    function followMove(): void {
        if (root.Window.activeFocusItem === head || up.activeFocus || down.activeFocus)
            (up.enabled ? up : down).forceActiveFocus(Qt.TabFocusReason);
    }
    // Null where there is no such target.
    function targetItem(row: int): AliasTarget {
        return rows.itemAt(row) as AliasTarget;
    }

    spacing: Theme.spaceS
    Accessible.role: Accessible.Grouping
    Accessible.name: root.name

    Hairline {
        Layout.fillWidth: true
        visible: root.index > 0
    }
    FocusScope {
        id: head

        Layout.fillWidth: true
        implicitWidth: heading.implicitWidth
        implicitHeight: heading.implicitHeight

        Shortcut {
            sequence: "Alt+Up"
            enabled: head.activeFocus && up.enabled
            onActivated: root.editor.groups.moveBy(root.index, -1)
        }
        Shortcut {
            sequence: "Alt+Down"
            enabled: head.activeFocus && down.enabled
            onActivated: root.editor.groups.moveBy(root.index, 1)
        }
        RowLayout {
            id: heading

            width: parent.width
            spacing: Theme.spaceS

            PlexusTextField {
                Layout.fillWidth: true
                Layout.maximumWidth: 200
                visible: root.several
                enabled: !root.readOnly
                invalid: root.nameError !== ""
                text: root.name
                Accessible.name: qsTr("Name of group %1").arg(root.index + 1)
                onTextEdited: root.editor.groups.setName(root.index, text)
            }
            PlexusComboBox {
                Layout.preferredWidth: 210
                enabled: !root.readOnly
                model: root.editor.groups.selectorNames
                currentIndex: root.selector
                Accessible.name: qsTr("How a target is picked")
                Accessible.description: root.selectorHelp
                onActivated: row => root.editor.groups.setSelector(root.index, row)
            }
            Item {
                Layout.fillWidth: true
            }
            PlexusIconButton {
                id: up

                visible: root.several
                enabled: !root.readOnly && root.index > 0
                iconName: "chevron-up"
                name: qsTr("Move group %1 up (Alt+↑)").arg(root.name)
                onClicked: root.editor.groups.moveBy(root.index, -1)
            }
            PlexusIconButton {
                id: down

                visible: root.several
                enabled: !root.readOnly && root.index < root.groupCount - 1
                iconName: "chevron-down"
                name: qsTr("Move group %1 down (Alt+↓)").arg(root.name)
                onClicked: root.editor.groups.moveBy(root.index, 1)
            }
            PlexusIconButton {
                visible: root.several
                enabled: !root.readOnly
                iconName: "trash"
                name: qsTr("Remove group %1").arg(root.name)
                onClicked: root.editor.groups.remove(root.index)
            }
        }
    }
    PlexusText {
        Layout.fillWidth: true
        visible: root.nameError !== ""
        text: root.nameError
        color: Theme.bad
        font.pixelSize: Theme.fontCaption
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    Item {
        Layout.fillWidth: true
        implicitHeight: hint.contentHeight
        visible: root.targets.count > 1 || root.selector !== TargetGroupListModel.InOrder

        PlexusText {
            id: hint

            width: root.available
            text: root.selectorHelp
            color: Theme.inkSecondary
            font.pixelSize: Theme.fontCaption
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
    }
    Repeater {
        id: rows

        model: root.targets

        AliasTarget {
            id: row

            Layout.fillWidth: true
            editor: root.editor
            targets: root.targets
            readOnly: root.readOnly
            weighted: root.random
            wide: root.width >= (root.random ? 520 : 420)
            canMoveUp: row.index > 0 || root.index > 0
            canMoveDown: row.index < root.targets.count - 1 || root.index < root.groupCount - 1
            onMoveRequested: step => root.moveRequested(row.index, step)
            onClearRequested: root.clearRequested(row.provider, row.modelName)
            // The row takes its button along: the keyboard goes to what stays.
            onRemoveRequested: {
                adder.forceActiveFocus(Qt.TabFocusReason);
                root.targets.remove(row.index);
            }
        }
    }
    PlexusButton {
        id: adder

        Layout.leftMargin: 18 + Theme.spaceS
        text: qsTr("Add target")
        iconName: "plus"
        enabled: !root.readOnly
        onClicked: {
            root.targets.append();
            root.targetItem(root.targets.count - 1)?.focusModel();
        }
    }
}
