// SPDX-License-Identifier: GPL-3.0-or-later
// One field of a form: label above, the control, help below; an error takes the place of the help.
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
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceXs
        visible: root.error !== "" || root.help !== ""

        TintedIcon {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 14
            Layout.preferredHeight: 14
            name: "warning"
            color: Theme.bad
            visible: root.error !== ""
        }
        PlexusText {
            Layout.fillWidth: true
            text: root.error !== "" ? root.error : root.help
            color: root.error !== "" ? Theme.bad : Theme.inkSecondary
            font.pixelSize: Theme.fontCaption
            // While it is laid out it may be higher than its place for a moment: it stays where it begins.
            verticalAlignment: Text.AlignTop
            wrapMode: Text.Wrap
            Accessible.role: root.error !== "" ? Accessible.AlertMessage : Accessible.StaticText
            Accessible.name: text
        }
    }
}
