// SPDX-License-Identifier: GPL-3.0-or-later
// Two requests side by side.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Pages.Requests
import Plexus.ViewModels.Requests

Sheet {
    id: root

    required property ComparisonViewModel comparison

    title: qsTr("Compare two requests")
    sheetWidth: 920
    onOpened: done.forceActiveFocus(Qt.PopupFocusReason)
    onClosed: root.comparison.close()
    actions: [
        PlexusButton {
            id: done

            text: qsTr("Done")
            onClicked: root.close()
        }
    ]

    Column {
        id: facts

        Layout.fillWidth: true
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Figures of both")

        ComparisonRow {
            width: facts.width
            name: ""
            before: root.comparison.leftTitle
            after: root.comparison.running && root.comparison.rightTitle === "" ? qsTr("On its way…") : root.comparison.rightTitle
            differs: false
            heading: true
        }
        Repeater {
            model: root.comparison

            ComparisonRow {
                width: facts.width
            }
        }
    }
    DiffView {
        id: answers

        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(wholeHeight, root.parent ? Math.max(140, Math.min(320, root.parent.height - 480)) : 260)
        diff: root.comparison.answers
        leftTitle: root.comparison.leftTitle
        rightTitle: root.comparison.rightTitle
    }
}
