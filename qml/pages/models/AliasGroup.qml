// SPDX-License-Identifier: GPL-3.0-or-later
// One group of targets: how one of them is picked, and the targets in their order. Its name shows once there
// are several groups. Keys: Alt+↑ Alt+↓ move it; its handle drags it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Common
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
    required property TargetTester tester
    property bool readOnly: false
    // The width it is going to get. Nested layouts miss that a text becomes higher while they give it its width.
    property real available: width
    // In whose content places to land are measured.
    property Flickable scroller: null

    readonly property int groupCount: editor.groups.count
    readonly property bool several: groupCount > 1
    readonly property bool random: selector === TargetGroupListModel.Random
    readonly property TargetDrag drag: editor.drag
    readonly property bool dragged: drag.wholeGroup && drag.group === index

    signal moveRequested(int target, int step)
    signal clearRequested(string provider, string model)
    signal dragMoved(real x, real y)
    signal dropped

    // The arrow that moved the group to the edge can go no further.
    function followMove(): void {
        if (root.Window.activeFocusItem === head || up.activeFocus || down.activeFocus)
            (up.enabled ? up : down).forceActiveFocus(Qt.TabFocusReason);
    }
    // Null where there is no such target.
    function targetItem(row: int): AliasTarget {
        return rows.itemAt(row) as AliasTarget;
    }

    // Where what is dragged could land in it.
    function addGaps(): void {
        const half = root.spacing / 2;
        if (root.drag.wholeGroup) {
            const top = root.topOf(root);
            root.drag.addGap(root.index, 0, top - half);
            if (root.index === root.groupCount - 1)
                root.drag.addGap(root.index + 1, 0, top + root.height + half);
            return;
        }
        for (let row = 0; row < rows.count; ++row)
            root.drag.addGap(root.index, row, root.topOf(rows.itemAt(row)) - half);
        root.drag.addGap(root.index, rows.count, root.topOf(adder) - half);
    }
    function topOf(item: Item): real {
        return item.mapToItem(root.scroller.contentItem, 0, 0).y;
    }

    spacing: Theme.spaceS
    opacity: root.dragged ? 0.4 : 1
    Accessible.role: Accessible.Grouping
    Accessible.name: root.name

    Clipboard {
        id: clipboard
    }
    Timer {
        id: copied

        interval: 1500
    }
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

            DragGrip {
                scroller: root.scroller
                visible: root.several && !root.readOnly
                name: qsTr("Drag group %1 to another place").arg(root.name)
                onTaken: root.drag.takeGroup(root.index)
                onMoved: (x, y) => root.dragMoved(x, y)
                onDropped: root.dropped()
                onCanceled: root.drag.cancel()
            }
            PlexusTextField {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.grown(200)
                visible: root.several
                enabled: !root.readOnly
                invalid: root.nameError !== ""
                text: root.name
                Accessible.name: qsTr("Name of group %1").arg(root.index + 1)
                onTextEdited: root.editor.groups.setName(root.index, text)
            }
            PlexusComboBox {
                Layout.preferredWidth: Theme.grown(210)
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
                visible: !root.editor.isNew
                enabled: !root.editor.dirty
                iconName: copied.running ? "check" : "copy"
                tint: copied.running ? Theme.ok : Theme.inkSecondary
                name: copied.running ? qsTr("Copied") : qsTr("Copy the name that asks the group %1 alone").arg(root.name)
                onClicked: {
                    clipboard.copy(root.editor.directName(root.index));
                    copied.restart();
                }
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
            tester: root.tester
            readOnly: root.readOnly
            weighted: root.random
            wide: root.width >= (root.random ? 560 : 460)
            scroller: root.scroller
            dragged: root.drag.group === root.index && root.drag.target === row.index
            canMoveUp: row.index > 0 || root.index > 0
            canMoveDown: row.index < root.targets.count - 1 || root.index < root.groupCount - 1
            onMoveRequested: step => root.moveRequested(row.index, step)
            onClearRequested: root.clearRequested(row.provider, row.modelName)
            onTaken: root.drag.takeTarget(root.index, row.index)
            onDragMoved: (x, y) => root.dragMoved(x, y)
            onDropped: root.dropped()
            // The row takes its button along: the keyboard goes to what stays.
            onRemoveRequested: {
                adder.forceActiveFocus(Qt.TabFocusReason);
                root.targets.remove(row.index);
            }
        }
    }
    PlexusButton {
        id: adder

        // Where the fields of the targets begin.
        Layout.leftMargin: Theme.iconSize + 16 + Theme.spaceS
        text: qsTr("Add target")
        iconName: "plus"
        enabled: !root.readOnly
        onClicked: {
            root.targets.append();
            root.targetItem(root.targets.count - 1)?.focusModel();
        }
    }
}
