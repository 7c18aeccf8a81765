// SPDX-License-Identifier: GPL-3.0-or-later
// Values a person takes to a client by hand. Keys are copied whole and shown masked.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Clients

ColumnLayout {
    id: root

    required property ClientFieldModel fields

    spacing: Theme.spaceM

    Repeater {
        model: root.fields

        FormField {
            id: field

            required property string value
            required property string shown

            Layout.fillWidth: true

            CopyField {
                Layout.fillWidth: true
                value: field.value
                shownValue: field.shown
                what: field.label
            }
        }
    }
}
