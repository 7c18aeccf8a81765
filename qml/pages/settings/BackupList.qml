// SPDX-License-Identifier: GPL-3.0-or-later
// The backups in the folder, and the way to restore one of them or another file.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Settings

Section {
    id: root

    required property BackupsViewModel backups

    property string leaving: ""

    title: qsTr("Backups here")
    actions: PlexusButton {
        text: qsTr("Restore from a file")
        visible: root.backups.restoreAbsence === ""
        onClicked: root.backups.restore.begin("")
    }

    ConfirmSheet {
        id: remove

        title: qsTr("Delete the backup?")
        text: qsTr("%1 is deleted from the disk. This cannot be undone.").arg(root.leaving)
        actionText: qsTr("Delete")
        onConfirmed: root.backups.remove(root.leaving)
    }
    Notice {
        Layout.fillWidth: true
        tone: StatusGlyph.Neutral
        text: root.backups.restoreAbsence
        visible: text !== ""
    }
    PlexusText {
        Layout.fillWidth: true
        text: qsTr("None yet.")
        color: Theme.inkSecondary
        visible: root.backups.list.count === 0
    }
    Repeater {
        model: root.backups.list

        RowLayout {
            id: row

            required property string name
            required property string path
            required property string when
            required property string detail
            required property bool damaged
            required property string summary

            Layout.fillWidth: true
            spacing: Theme.spaceS
            Accessible.role: Accessible.Grouping
            Accessible.name: row.summary

            TintedIcon {
                Layout.preferredWidth: Theme.iconSize
                Layout.preferredHeight: Theme.iconSize
                name: row.damaged ? "failed" : "ok"
                color: row.damaged ? Theme.bad : Theme.ok
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                PlexusText {
                    Layout.fillWidth: true
                    text: row.when
                    Accessible.ignored: true
                }
                PlexusText {
                    Layout.fillWidth: true
                    text: row.detail
                    font.pixelSize: Theme.fontCaption
                    color: Theme.inkSecondary
                    Accessible.ignored: true
                }
            }
            PlexusButton {
                text: qsTr("Restore …")
                Accessible.description: row.summary
                visible: !row.damaged && root.backups.restoreAbsence === ""
                onClicked: root.backups.restore.begin(row.path)
            }
            PlexusIconButton {
                iconName: "trash"
                name: qsTr("Delete: %1").arg(row.summary)
                onClicked: {
                    root.leaving = row.name;
                    remove.open();
                }
            }
        }
    }
    CopyField {
        Layout.fillWidth: true
        value: root.backups.folder
        what: qsTr("folder of the backups")
    }
}
