// SPDX-License-Identifier: GPL-3.0-or-later
// What of a request goes into a file, and how the file will look, before it is written.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Requests

Sheet {
    id: root

    required property ExportViewModel exported

    title: qsTr("Export request")
    width: parent ? Math.min(760, parent.width - 2 * Theme.pageMargin) : 760
    onOpened: forms.forceActiveFocus(Qt.PopupFocusReason)
    onClosed: root.exported.close()
    actions: [
        PlexusButton {
            text: qsTr("Cancel")
            onClicked: root.close()
        },
        PlexusButton {
            text: qsTr("Copy")
            iconName: "copy"
            onClicked: root.exported.copy()
        },
        PlexusButton {
            kind: PlexusButton.Primary
            text: qsTr("Write file")
            iconName: "download"
            onClicked: root.exported.save()
        }
    ]

    GridLayout {
        Layout.fillWidth: true
        columns: 2
        columnSpacing: Theme.spaceM
        rowSpacing: Theme.spaceS

        PlexusText {
            text: qsTr("Form")
            color: Theme.inkSecondary
        }
        SegmentedTabs {
            id: forms

            labels: [qsTr("HAR 1.2"), qsTr("JSON")]
            accessibleName: qsTr("Form")
            currentIndex: root.exported.form
            onActivated: index => root.exported.form = index
        }
        PlexusText {
            text: qsTr("Bodies")
            color: Theme.inkSecondary
        }
        SegmentedTabs {
            labels: [qsTr("Whole"), qsTr("Without texts"), qsTr("Left out")]
            accessibleName: qsTr("Bodies")
            currentIndex: root.exported.bodies
            onActivated: index => root.exported.bodies = index
        }
        PlexusText {
            text: qsTr("Key, address, session")
            color: Theme.inkSecondary
        }
        SegmentedTabs {
            labels: [qsTr("Kept"), qsTr("Left out")]
            accessibleName: qsTr("Key, address, session")
            currentIndex: root.exported.names
            onActivated: index => root.exported.names = index
        }
        PlexusText {
            text: qsTr("File")
            color: Theme.inkSecondary
        }
        PlexusTextField {
            Layout.fillWidth: true
            text: root.exported.path
            invalid: root.exported.problem !== ""
            Accessible.name: qsTr("File")
            onTextEdited: root.exported.path = text
        }
    }
    PlexusText {
        Layout.fillWidth: true
        text: root.exported.problem
        wrapMode: Text.Wrap
        color: Theme.bad
        visible: root.exported.problem !== ""
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    PlexusText {
        Layout.fillWidth: true
        text: qsTr("Credentials are masked in any case. %1.").arg(root.exported.summary)
        wrapMode: Text.Wrap
        color: Theme.inkSecondary
    }
    PlexusTextArea {
        Layout.fillWidth: true
        Layout.preferredHeight: root.parent ? Math.max(120, Math.min(300, root.parent.height - 440)) : 240
        text: root.exported.preview
        readOnly: true
        monospace: true
        wrapMode: TextEdit.WrapAtWordBoundaryOrAnywhere
        accessibleName: qsTr("The file as it will be written")
    }
}
