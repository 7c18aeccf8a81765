// SPDX-License-Identifier: GPL-3.0-or-later
// A backup now, those there are, restoring one; and the configuration as a file. Nothing waits for a stop.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Settings

ColumnLayout {
    id: root

    required property BackupsViewModel backups
    required property RevisionsViewModel revisions

    spacing: Theme.spaceL
    onVisibleChanged: {
        if (root.visible)
            root.backups.load();
    }

    Hairline {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceM
    }
    Notice {
        Layout.fillWidth: true
        tone: StatusGlyph.Warn
        text: root.backups.preparedText
        actionText: qsTr("Do not restore")
        visible: root.backups.preparedText !== ""
        onActionTriggered: root.backups.discardPrepared()
    }
    Notice {
        Layout.fillWidth: true
        tone: StatusGlyph.Bad
        text: root.backups.scheduleProblem
        visible: text !== ""
    }
    BackupMaker {
        Layout.fillWidth: true
        backups: root.backups
        visible: root.backups.absence === ""
    }
    BackupList {
        Layout.fillWidth: true
        backups: root.backups
        visible: root.backups.absence === ""
    }
    Hairline {
        Layout.fillWidth: true
        visible: root.backups.absence === ""
    }
    ConfigurationFile {
        Layout.fillWidth: true
        revisions: root.revisions
    }
}
