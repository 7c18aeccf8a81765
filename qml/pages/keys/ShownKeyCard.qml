// SPDX-License-Identifier: GPL-3.0-or-later
// A key one can take away: one that was just made, which is shown this once, or the demo's.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme

Card {
    id: root

    required property string keyText
    required property bool fresh

    signal done

    padding: Theme.spaceM
    spacing: Theme.spaceS
    border.color: root.fresh ? Theme.accent : Theme.hairline
    Accessible.role: Accessible.Grouping
    Accessible.name: heading.text
    Accessible.description: explanation.text

    PlexusText {
        id: heading

        Layout.fillWidth: true
        text: root.fresh ? qsTr("Copy this key now") : qsTr("Demo key")
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    PlexusText {
        id: explanation

        Layout.fillWidth: true
        text: root.fresh ? qsTr("Only its hash is kept, so nobody can show it again, not even Plexus. Lost keys are replaced by new ones.") : qsTr("It works while the demo runs and reaches no provider outside this computer.")
        color: Theme.inkSecondary
        wrapMode: Text.Wrap
    }
    CopyField {
        Layout.fillWidth: true
        value: root.keyText
        what: qsTr("key")
    }
    PlexusButton {
        text: qsTr("I have copied it")
        iconName: "check"
        visible: root.fresh
        onClicked: root.done()
    }
}
