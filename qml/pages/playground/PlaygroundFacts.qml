// SPDX-License-Identifier: GPL-3.0-or-later
// Names and values in a narrow column: the value beside its name.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Requests

// No layout around what comes and goes while nobody looks: that of Qt 6.4 then keeps one that is gone.
Column {
    id: root

    required property FieldListModel fields
    required property string accessibleName

    spacing: Theme.spaceXs
    Accessible.role: Accessible.List
    Accessible.name: root.accessibleName

    Repeater {
        model: root.fields

        RowLayout {
            id: fact

            required property string name
            required property string value

            // Never 0: a Column of Qt 6.4 does not place such, and then has no height by which it would get a width.
            width: Math.max(1, root.width)
            spacing: Theme.spaceS
            Accessible.role: Accessible.ListItem
            Accessible.name: fact.name + ": " + fact.value

            PlexusText {
                Layout.preferredWidth: Theme.grown(96)
                Layout.alignment: Qt.AlignTop
                text: fact.name
                color: Theme.inkSecondary
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                Accessible.ignored: true
            }
            PlexusText {
                Layout.fillWidth: true
                text: fact.value
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                Accessible.ignored: true
            }
        }
    }
}
