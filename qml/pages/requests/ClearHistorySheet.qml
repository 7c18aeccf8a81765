// SPDX-License-Identifier: GPL-3.0-or-later
// Deletes a part of the history; how many requests that are is said first.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Requests

Sheet {
    id: root

    required property HistoryClearing clearing

    title: qsTr("Delete requests")
    onOpened: parts.forceActiveFocus(Qt.PopupFocusReason)
    onClosed: root.clearing.close()
    actions: [
        PlexusButton {
            text: qsTr("Cancel")
            onClicked: root.close()
        },
        PlexusButton {
            kind: PlexusButton.Danger
            iconName: "trash"
            text: root.clearing.actionText
            enabled: root.clearing.canDelete
            onClicked: root.clearing.confirm()
        }
    ]

    FormField {
        label: qsTr("Which ones")
        help: root.clearing.filterRemark

        SegmentedTabs {
            id: parts

            labels: root.clearing.filterText === "" ? [qsTr("All"), qsTr("Older ones")] : [qsTr("All"), qsTr("Older ones"), qsTr("Those of the filter")]
            accessibleName: qsTr("Which ones")
            currentIndex: root.clearing.part
            onActivated: index => root.clearing.part = index
        }
    }
    FormField {
        label: qsTr("Older than, in days")
        error: root.clearing.daysProblem
        visible: root.clearing.part === HistoryClearing.Older

        PlexusTextField {
            id: days

            Layout.preferredWidth: Theme.grown(120)
            text: root.clearing.days
            invalid: root.clearing.daysProblem !== ""
            inputMethodHints: Qt.ImhDigitsOnly
            Accessible.name: qsTr("Older than, in days")
            Accessible.description: root.clearing.daysProblem
            onTextEdited: root.clearing.days = days.text
        }
    }
    PlexusText {
        Layout.fillWidth: true
        text: root.clearing.filterText
        font.family: Theme.monoFamily
        font.pixelSize: Theme.fontBody - 1
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        visible: root.clearing.part === HistoryClearing.Filtered
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Filter: %1").arg(text)
    }
    PlexusCheckBox {
        id: pinned

        text: qsTr("Keep pinned requests")
        checked: root.clearing.keepsPinned
        onClicked: {
            root.clearing.keepsPinned = !root.clearing.keepsPinned;
            pinned.checked = Qt.binding(() => root.clearing.keepsPinned);
        }
    }
    Notice {
        Layout.fillWidth: true
        text: root.clearing.problem
        tone: StatusGlyph.Bad
        visible: root.clearing.problem !== ""
    }
    PlexusText {
        Layout.fillWidth: true
        text: root.clearing.countText !== "" ? root.clearing.countText : qsTr("What was said in them goes with them, and they leave the figures of the usage page. For ten seconds it can be undone.")
        color: Theme.inkSecondary
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
