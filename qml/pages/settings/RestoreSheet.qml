// SPDX-License-Identifier: GPL-3.0-or-later
// Restoring a backup: which, what opens it, what is in it, and the yes.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.ViewModels.Settings

Sheet {
    id: root

    required property RestoreViewModel restore

    signal quitRequested

    title: qsTr("Restore a backup")
    onClosed: root.restore.close()
    actions: [
        PlexusButton {
            text: root.restore.prepared ? qsTr("Close") : qsTr("Cancel")
            onClicked: root.close()
        },
        PlexusButton {
            text: root.restore.busy ? qsTr("Reading …") : qsTr("Check")
            enabled: root.restore.canCheck
            visible: root.restore.contents === "" && !root.restore.prepared
            onClicked: root.restore.check()
        },
        PlexusButton {
            kind: PlexusButton.Danger
            text: root.restore.busy ? qsTr("Preparing …") : qsTr("Restore")
            enabled: root.restore.canRestore
            visible: root.restore.contents !== "" && !root.restore.prepared
            onClicked: root.restore.restore()
        },
        PlexusButton {
            kind: PlexusButton.Primary
            text: qsTr("Quit Plexus")
            visible: root.restore.prepared
            onClicked: root.quitRequested()
        }
    ]

    Connections {
        target: root.restore

        function onChanged(): void {
            if (root.restore.open && !root.visible)
                root.open();
            else if (!root.restore.open && root.visible)
                root.close();
        }
    }
    PlexusText {
        Layout.fillWidth: true
        text: qsTr("Configuration, secrets, logins and limits go back to what they were then. Nothing changes now: the next start of Plexus puts the backup in place, and keeps the present database beside it. What happens until then is in that one.")
        wrapMode: Text.Wrap
        visible: !root.restore.prepared
    }
    Notice {
        Layout.fillWidth: true
        tone: StatusGlyph.Ok
        text: qsTr("The backup is prepared. Quit Plexus and start it again to have it put in place.")
        visible: root.restore.prepared
    }
    FormField {
        label: qsTr("File")
        help: root.restore.fileText
        visible: !root.restore.prepared

        PathField {
            path: root.restore.path
            what: qsTr("File of the backup")
            canChoose: root.restore.canChooseFile
            enabled: !root.restore.busy
            onEdited: path => root.restore.path = path
            onChooseRequested: root.restore.choose()
        }
    }
    FormField {
        label: qsTr("Passphrase")
        visible: root.restore.needsPassphrase && !root.restore.prepared

        PassphraseField {
            Layout.fillWidth: true
            what: qsTr("Passphrase of the backup")
            text: root.restore.passphrase
            enabled: !root.restore.busy
            onTextEdited: root.restore.passphrase = text
            onAccepted: root.restore.check()
        }
    }
    PlexusText {
        Layout.fillWidth: true
        text: root.restore.contents
        wrapMode: Text.Wrap
        visible: text !== "" && !root.restore.prepared
    }
    Notice {
        Layout.fillWidth: true
        tone: StatusGlyph.Bad
        text: root.restore.problem
        visible: text !== ""
    }
}
