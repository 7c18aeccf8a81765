// SPDX-License-Identifier: GPL-3.0-or-later
// One rewriter of request bodies: which, whether it is on, its place among the others, and its options.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Forms
import Plexus.Theme
import Plexus.ViewModels.Common
import Plexus.ViewModels.Providers

FocusScope {
    id: root

    required property int index
    required property int choice
    required property string title
    required property string help
    required property bool isEnabled
    required property FormModel form
    required property bool hasOptions

    required property AdapterListModel adapters
    property bool readOnly: false

    readonly property bool canMoveUp: index > 0
    readonly property bool canMoveDown: index < adapters.count - 1

    function takeFocus(): void {
        kind.forceActiveFocus(Qt.TabFocusReason);
    }
    // After a move: the keyboard stays where it was, but for an arrow that can go no further.
    function followMove(step: int): void {
        if (!root.activeFocus || up.activeFocus || down.activeFocus || root.Window.activeFocusItem === root) {
            const wanted = step < 0 ? up : down;
            const other = step < 0 ? down : up;
            (wanted.enabled ? wanted : other).forceActiveFocus(Qt.TabFocusReason);
        }
    }

    signal moveRequested(int step)
    signal removeRequested

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

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

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.spaceXs

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceS

            PlexusComboBox {
                id: kind

                Layout.fillWidth: true
                Layout.maximumWidth: Theme.grown(280)
                enabled: !root.readOnly
                model: root.adapters.titles
                currentIndex: root.choice
                displayText: root.title
                Accessible.name: qsTr("Adapter %1").arg(root.index + 1)
                Accessible.description: root.help
                onActivated: choice => root.adapters.setChoice(root.index, choice)
            }
            Item {
                Layout.fillWidth: true
            }
            PlexusSwitch {
                Layout.rightMargin: Theme.spaceXs
                text: checked ? qsTr("On") : qsTr("Off")
                enabled: !root.readOnly
                checked: root.isEnabled
                //: %1 is the name of an adapter
                Accessible.name: qsTr("Use %1").arg(root.title)
                onToggled: root.adapters.setEnabled(root.index, checked)
            }
            PlexusIconButton {
                id: up

                enabled: !root.readOnly && root.canMoveUp
                iconName: "chevron-up"
                name: qsTr("Move %1 up (Alt+↑)").arg(root.title)
                onClicked: root.moveRequested(-1)
            }
            PlexusIconButton {
                id: down

                enabled: !root.readOnly && root.canMoveDown
                iconName: "chevron-down"
                name: qsTr("Move %1 down (Alt+↓)").arg(root.title)
                onClicked: root.moveRequested(1)
            }
            PlexusIconButton {
                enabled: !root.readOnly
                iconName: "trash"
                name: qsTr("Remove %1").arg(root.title)
                onClicked: root.removeRequested()
            }
        }
        FieldNote {
            Layout.fillWidth: true
            help: root.help
        }
        FormRows {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.spaceL
            Layout.topMargin: Theme.spaceS
            visible: root.hasOptions
            form: root.form
            readOnly: root.readOnly
        }
    }
}
