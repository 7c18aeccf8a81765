// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a backup that is made now.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Settings

Section {
    id: root

    required property BackupsViewModel backups

    title: qsTr("Make a backup now")

    FormField {
        label: qsTr("Contents")
        help: root.backups.everything ? qsTr("With every request that is recorded and what was said in it.") : qsTr("Configuration, secrets, logins and limits.")

        SegmentedTabs {
            labels: [qsTr("Without requests"), qsTr("Everything")]
            accessibleName: qsTr("Contents")
            currentIndex: root.backups.everything ? 1 : 0
            onActivated: index => root.backups.everything = index === 1
        }
    }
    FormField {
        label: qsTr("File")
        optional: true
        error: root.backups.pathProblem

        PathField {
            path: root.backups.path
            what: qsTr("File of the backup")
            placeholder: root.backups.folder
            problem: root.backups.pathProblem
            canChoose: root.backups.canChooseFile
            onEdited: path => root.backups.path = path
            onChooseRequested: root.backups.choosePath()
        }
    }
    FormField {
        label: qsTr("Passphrase")
        optional: true
        help: qsTr("Without one the backup opens with the key of your secrets, which is on this computer alone: useless when the disk is lost.")
        error: root.backups.passphraseProblem

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceS

            PassphraseField {
                Layout.fillWidth: true
                what: qsTr("Passphrase")
                text: root.backups.passphrase
                invalid: root.backups.passphraseProblem !== ""
                onTextEdited: root.backups.passphrase = text
            }
            PassphraseField {
                Layout.fillWidth: true
                what: qsTr("Passphrase again")
                placeholderText: qsTr("Again")
                text: root.backups.passphraseAgain
                invalid: root.backups.passphraseProblem !== ""
                onTextEdited: root.backups.passphraseAgain = text
            }
        }
    }
    Notice {
        Layout.fillWidth: true
        tone: StatusGlyph.Bad
        text: root.backups.problem
        visible: text !== ""
    }
    Notice {
        Layout.fillWidth: true
        tone: StatusGlyph.Ok
        text: root.backups.notice
        visible: text !== ""
    }
    PlexusButton {
        text: root.backups.busy ? qsTr("Making …") : qsTr("Make backup")
        iconName: "download"
        enabled: root.backups.canMake
        onClicked: root.backups.make()
    }
}
