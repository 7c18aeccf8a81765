// SPDX-License-Identifier: GPL-3.0-or-later
// The groups of targets of the open model, in the order they are tried.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Common
import Plexus.ViewModels.Models

FormField {
    id: root

    required property ModelsViewModel viewModel
    required property Flickable scroller
    // The width it is going to get.
    required property real available
    property bool readOnly: false

    readonly property AliasEditor editor: viewModel.editor
    readonly property TargetTester tester: viewModel.tester

    // Where a target was moved last.
    property int lastStep: 1

    signal dragMoved(real x, real y)

    // Where what is dragged could land.
    function addGaps(): void {
        for (let row = 0; row < groups.count; ++row)
            (groups.itemAt(row) as AliasGroup)?.addGaps();
    }

    label: qsTr("Targets")
    error: root.editor.targetsError

    Connections {
        target: root.editor.groups

        // The row was made anew elsewhere: its button takes the keyboard again.
        function onTargetMoved(row: int, target: int): void {
            const group = groups.itemAt(row) as AliasGroup;
            group?.targetItem(target)?.followMove(root.lastStep);
        }
        function onGroupMoved(row: int): void {
            (groups.itemAt(row) as AliasGroup)?.followMove();
        }
    }
    PlexusText {
        Layout.fillWidth: true
        visible: root.editor.groups.count > 1
        text: qsTr("The second group is asked when every target of the first one has failed, and so on.")
        color: Theme.inkSecondary
        font.pixelSize: Theme.fontCaption
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    Repeater {
        id: groups

        model: root.editor.groups

        AliasGroup {
            id: group

            Layout.fillWidth: true
            Layout.bottomMargin: Theme.spaceS
            editor: root.editor
            tester: root.tester
            readOnly: root.readOnly
            available: root.available
            scroller: root.scroller
            onMoveRequested: (target, step) => {
                root.lastStep = step;
                root.editor.groups.moveTarget(group.index, target, step);
            }
            onClearRequested: (provider, model) => root.viewModel.cooldowns.clear(provider, model)
            onDragMoved: (x, y) => root.dragMoved(x, y)
            onDropped: root.editor.drag.drop()
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        PlexusButton {
            kind: PlexusButton.Quiet
            leftPadding: Theme.spaceXs
            iconName: "plus"
            text: qsTr("Add a group to fall back to")
            enabled: !root.readOnly
            onClicked: {
                root.editor.groups.append();
                const group = groups.itemAt(root.editor.groups.count - 1) as AliasGroup;
                group?.targetItem(0)?.focusModel();
            }
        }
        Item {
            Layout.fillWidth: true
        }
        PlexusButton {
            kind: PlexusButton.Quiet
            iconName: root.tester.running > 0 ? "stop" : "play"
            text: root.tester.running > 0 ? qsTr("Stop testing") : qsTr("Test all")
            toolTip: qsTr("Sends one short request to each target that is in use; each costs what it costs there.")
            onClicked: {
                if (root.tester.running > 0)
                    root.tester.cancelAll();
                else
                    root.viewModel.testAll();
            }
        }
    }
}
