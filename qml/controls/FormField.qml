// SPDX-License-Identifier: GPL-3.0-or-later
// One field of a form: label above, the control, help below; an error or a warning takes the place of the help.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme

ColumnLayout {
    id: root

    required property string label
    property string help: ""
    property string error: ""
    property string warning: ""
    property bool optional: false
    default property alias control: slot.data

    spacing: Theme.spaceXs
    Layout.fillWidth: true
    Layout.maximumWidth: Theme.formWidth

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceXs

        PlexusText {
            text: root.label
            font.weight: Font.DemiBold
        }
        PlexusText {
            //: Beside the label of a field that may stay empty
            text: qsTr("optional")
            font.pixelSize: Theme.fontCaption
            color: Theme.inkSecondary
            visible: root.optional
        }
        Item {
            Layout.fillWidth: true
        }
    }
    ColumnLayout {
        id: slot

        Layout.fillWidth: true
        spacing: Theme.spaceXs
    }
    FieldNote {
        Layout.fillWidth: true
        help: root.help
        error: root.error
        warning: root.warning
    }
}
