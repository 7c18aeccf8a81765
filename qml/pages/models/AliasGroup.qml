// SPDX-License-Identifier: GPL-3.0-or-later
// One group of targets: how one of them is picked, and the targets in their order. Its name shows once there
// are several groups.
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
    required property string selectorName
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
    RowLayout {
        Layout.fillWidth: true
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
            Layout.preferredWidth: 170
            enabled: !root.readOnly
            model: root.selector === TargetGroupListModel.Other ? [qsTr("In order"), qsTr("At random"), root.selectorName] : [qsTr("In order"), qsTr("At random")]
            currentIndex: root.selector
            Accessible.name: qsTr("How a target is picked")
            onActivated: row => root.editor.groups.setSelector(root.index, row)
        }
        Item {
            Layout.fillWidth: true
        }
        PlexusIconButton {
            visible: root.several
            enabled: !root.readOnly && root.index > 0
            iconName: "chevron-up"
            name: qsTr("Move group %1 up").arg(root.name)
            onClicked: root.editor.groups.moveBy(root.index, -1)
        }
        PlexusIconButton {
            visible: root.several
            enabled: !root.readOnly && root.index < root.groupCount - 1
            iconName: "chevron-down"
            name: qsTr("Move group %1 down").arg(root.name)
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
            text: root.selector === TargetGroupListModel.Other ? qsTr("This version picks in order instead.") : root.random ? qsTr("Each request goes to one of them; a larger weight is picked more often. When it fails, another is asked.") : qsTr("The first one is asked; when it fails, the next.")
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
            wide: root.width >= 560
            canMoveUp: row.index > 0 || root.index > 0
            canMoveDown: row.index < root.targets.count - 1 || root.index < root.groupCount - 1
            onMoveRequested: step => root.moveRequested(row.index, step)
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
