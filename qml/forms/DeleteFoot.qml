// SPDX-License-Identifier: GPL-3.0-or-later
// The end of the form of a thing that can be deleted: the button, and beside it what goes along or what forbids it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme

ColumnLayout {
    id: root

    required property string buttonText
    required property string text
    property bool canDelete: true

    signal deleteRequested

    spacing: Theme.spaceL
    Layout.fillWidth: true
    Layout.topMargin: Theme.spaceS

    Hairline {
        Layout.fillWidth: true
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceM

        PlexusButton {
            kind: PlexusButton.Danger
            iconName: "trash"
            text: root.buttonText
            enabled: root.canDelete
            Accessible.description: root.text
            onClicked: root.deleteRequested()
        }
        PlexusText {
            Layout.fillWidth: true
            text: root.text
            color: Theme.inkSecondary
            font.pixelSize: Theme.fontCaption
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
    }
}
