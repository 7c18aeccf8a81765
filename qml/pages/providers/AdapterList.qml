// SPDX-License-Identifier: GPL-3.0-or-later
// Rewriters of request bodies, in the order they act in. Keys: Alt+↑ Alt+↓ move one.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Providers

ColumnLayout {
    id: root

    required property AdapterListModel adapters
    property bool readOnly: false

    function takeFocus(): void {
        adder.forceActiveFocus(Qt.TabFocusReason);
    }
    function move(row: int, step: int): void {
        if (root.adapters.moveBy(row, step))
            (rows.itemAt(row + step) as AdapterItem)?.followMove(step);
    }

    spacing: Theme.spaceM

    Repeater {
        id: rows

        model: root.adapters

        AdapterItem {
            id: row

            Layout.fillWidth: true
            adapters: root.adapters
            readOnly: root.readOnly
            onMoveRequested: step => root.move(row.index, step)
            // The row takes its button along: the keyboard goes to what stays.
            onRemoveRequested: {
                adder.forceActiveFocus(Qt.TabFocusReason);
                root.adapters.remove(row.index);
            }
        }
    }
    PlexusButton {
        id: adder

        text: qsTr("Add adapter")
        iconName: "plus"
        enabled: !root.readOnly
        onClicked: {
            root.adapters.append();
            (rows.itemAt(rows.count - 1) as AdapterItem)?.takeFocus();
        }
    }
}
