// SPDX-License-Identifier: GPL-3.0-or-later
// A file's path, typed or chosen in the desktop's dialog.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme

RowLayout {
    id: root

    required property string path
    required property string what
    property string placeholder: ""
    property string problem: ""
    property bool canChoose: false

    signal edited(string path)
    signal chooseRequested

    Layout.fillWidth: true
    spacing: Theme.spaceS

    PlexusTextField {
        Layout.fillWidth: true
        text: root.path
        placeholderText: root.placeholder
        invalid: root.problem !== ""
        Accessible.name: root.what
        Accessible.description: root.problem
        onTextEdited: root.edited(text)
    }
    PlexusButton {
        text: qsTr("Choose …")
        Accessible.description: root.what
        visible: root.canChoose
        onClicked: root.chooseRequested()
    }
}
