// SPDX-License-Identifier: GPL-3.0-or-later
// One headed text of the chosen request; nothing while there is none.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls

Section {
    id: root

    required property string text

    visible: root.text !== ""

    PlexusTextArea {
        Layout.fillWidth: true
        implicitHeight: 160
        readOnly: true
        text: root.text
        accessibleName: root.title
    }
}
