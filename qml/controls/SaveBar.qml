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
    // The text says why it cannot be saved.
    property bool problem: false

    // Where that is can be led to.
    property bool canShow: false

    signal showRequested
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

        TintedIcon {
            Layout.preferredWidth: Theme.iconSize
            Layout.preferredHeight: Theme.iconSize
            name: "warning"
            color: Theme.bad
            visible: root.problem && root.text !== ""
        }
        PlexusText {
            Layout.fillWidth: true
            text: root.text
            maximumLineCount: 4
            wrapMode: Text.Wrap
            font.pixelSize: root.problem ? Theme.fontBody : Theme.fontCaption
            color: root.problem ? Theme.bad : Theme.inkSecondary
        }
        PlexusButton {
            //: Leads to the field that keeps a form from being saved
            text: qsTr("Show")
            kind: PlexusButton.Quiet
            visible: root.canShow
            onClicked: root.showRequested()
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
