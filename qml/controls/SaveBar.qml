// SPDX-License-Identifier: GPL-3.0-or-later
// The foot of a form: what Save will change or why it cannot, and the two ways out.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme

ColumnLayout {
    id: root

    required property string text
    property string saveText: qsTr("Save")
    property string discardText: qsTr("Discard")
    property bool canSave: false
    property bool canDiscard: true

    signal saveRequested
    signal discardRequested

    spacing: 0

    Hairline {
        Layout.fillWidth: true
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceM
        Layout.bottomMargin: Theme.spaceM
        spacing: Theme.spaceS

        PlexusText {
            Layout.fillWidth: true
            text: root.text
            maximumLineCount: 4
            wrapMode: Text.Wrap
            font.pixelSize: Theme.fontCaption
            color: Theme.inkSecondary
        }
        PlexusButton {
            text: root.discardText
            enabled: root.canDiscard
            onClicked: root.discardRequested()
        }
        PlexusButton {
            text: root.saveText
            kind: PlexusButton.Primary
            enabled: root.canSave
            onClicked: root.saveRequested()
        }
    }
}
