// SPDX-License-Identifier: GPL-3.0-or-later
// One further address: for which API, and where.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Providers

ColumnLayout {
    id: root

    required property int index
    required property int choice
    required property string title
    required property string url
    required property string error
    required property string warning

    required property AddressListModel addresses
    property bool readOnly: false

    signal removeRequested

    function takeFocus(): void {
        field.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.spaceXs

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        PlexusComboBox {
            Layout.preferredWidth: root.width < 520 ? 150 : 200
            enabled: !root.readOnly
            model: root.addresses.titles
            currentIndex: root.choice
            Accessible.name: qsTr("API of address %1").arg(root.index + 1)
            onActivated: choice => root.addresses.setChoice(root.index, choice)
        }
        PlexusTextField {
            id: field

            Layout.fillWidth: true
            enabled: !root.readOnly
            monospace: true
            invalid: root.error !== ""
            text: root.url
            placeholderText: qsTr("https://api.example.com/v1")
            //: %1 is an API, "OpenAI Responses"
            Accessible.name: qsTr("Base URL for %1").arg(root.title)
            Accessible.description: root.error !== "" ? root.error : root.warning
            onTextEdited: root.addresses.setUrl(root.index, text)
        }
        PlexusIconButton {
            enabled: !root.readOnly
            iconName: "trash"
            //: %1 is an API, "OpenAI Responses"
            name: qsTr("Remove the base URL for %1").arg(root.title)
            onClicked: root.removeRequested()
        }
    }
    FieldNote {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.spaceXs
        error: root.error
        warning: root.warning
    }
}
