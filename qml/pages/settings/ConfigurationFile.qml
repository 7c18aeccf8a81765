// SPDX-License-Identifier: GPL-3.0-or-later
// The configuration as a file: out, and in, which shows first what it would change.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Pages.Clients
import Plexus.Theme
import Plexus.ViewModels.Settings

Section {
    id: root

    required property RevisionsViewModel revisions

    title: qsTr("Configuration as a file")

    FormField {
        label: qsTr("Export as YAML")
        help: root.revisions.exportNotice !== "" ? root.revisions.exportNotice : qsTr("For use on another computer. References to secrets are included; plain-text credentials and key hashes are not.")
        error: root.revisions.exportProblem

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceS

            PathField {
                path: root.revisions.exportPath
                what: qsTr("File to export to")
                problem: root.revisions.exportProblem
                canChoose: root.revisions.canChooseFile
                onEdited: path => root.revisions.exportPath = path
                onChooseRequested: root.revisions.chooseExport()
            }
            PlexusButton {
                text: qsTr("Export")
                enabled: root.revisions.exportPath !== ""
                onClicked: root.revisions.exportFile()
            }
        }
    }
    FormField {
        label: qsTr("Import YAML")
        help: root.revisions.importNotice !== "" ? root.revisions.importNotice : root.revisions.absence !== "" ? root.revisions.absence : qsTr("Replaces the whole configuration. You first see what would change.")
        error: root.revisions.importProblem

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceS

            PathField {
                path: root.revisions.importPath
                what: qsTr("File to import")
                problem: root.revisions.importProblem
                canChoose: root.revisions.canChooseFile
                enabled: root.revisions.absence === ""
                onEdited: path => root.revisions.importPath = path
                onChooseRequested: root.revisions.chooseImport()
            }
            PlexusButton {
                text: qsTr("Preview changes")
                enabled: root.revisions.absence === "" && root.revisions.importPath !== ""
                onClicked: root.revisions.readImport()
            }
        }
    }
    PlexusText {
        Layout.fillWidth: true
        text: qsTr("What the import would change")
        font.weight: Font.DemiBold
        visible: root.revisions.importing
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    DiffView {
        Layout.fillWidth: true
        lines: root.revisions.importLines
        visible: root.revisions.importing
    }
    RowLayout {
        spacing: Theme.spaceS
        visible: root.revisions.importing

        PlexusButton {
            text: qsTr("Cancel")
            onClicked: root.revisions.cancelImport()
        }
        PlexusButton {
            kind: PlexusButton.Primary
            text: qsTr("Import")
            onClicked: root.revisions.acceptImport()
        }
    }
}
