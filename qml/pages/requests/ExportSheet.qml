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

    title: root.exported.count > 1 ? qsTr("Export %n request(s)", "", root.exported.count) : qsTr("Export request")
    sheetWidth: 760
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
            enabled: root.exported.ready
            onClicked: root.exported.copy()
        },
        PlexusButton {
            kind: PlexusButton.Primary
            text: qsTr("Save file")
            iconName: "download"
            enabled: root.exported.ready
            onClicked: root.exported.save()
        }
    ]

    GridLayout {
        Layout.fillWidth: true
        columns: root.width < 700 ? 2 : 3
        columnSpacing: Theme.spaceXl
        rowSpacing: Theme.spaceM

        FormField {
            Layout.fillWidth: false
            Layout.alignment: Qt.AlignTop
            label: qsTr("Format")

            SegmentedTabs {
                id: forms

                labels: [qsTr("HAR 1.2"), qsTr("JSON")]
                accessibleName: qsTr("Format")
                currentIndex: root.exported.form
                onActivated: index => root.exported.form = index
            }
        }
        FormField {
            Layout.fillWidth: false
            Layout.alignment: Qt.AlignTop
            label: qsTr("Bodies")

            SegmentedTabs {
                labels: [qsTr("Full"), qsTr("Structure only"), qsTr("None")]
                accessibleName: qsTr("Bodies")
                currentIndex: root.exported.bodies
                onActivated: index => root.exported.bodies = index
            }
        }
        FormField {
            Layout.alignment: Qt.AlignTop
            label: qsTr("Key name, address and session ID")

            SegmentedTabs {
                labels: [qsTr("Include"), qsTr("Leave out")]
                accessibleName: qsTr("Key name, address and session ID")
                currentIndex: root.exported.names
                onActivated: index => root.exported.names = index
            }
        }
    }
    FormField {
        Layout.fillWidth: true
        Layout.maximumWidth: -1
        label: qsTr("File")
        error: root.exported.problem

        PathField {
            path: root.exported.path
            what: qsTr("File")
            problem: root.exported.problem
            canChoose: root.exported.canChooseFile
            onEdited: path => root.exported.path = path
            onChooseRequested: root.exported.chooseFile()
        }
    }
    PlexusText {
        Layout.fillWidth: true
        text: qsTr("Credentials are always masked. %1.").arg(root.exported.summary)
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
