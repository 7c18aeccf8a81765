// SPDX-License-Identifier: GPL-3.0-or-later
// Who reaches the gateway: this computer alone, or others, too. In force at once.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Settings

ColumnLayout {
    id: root

    required property NetworkAccess network

    spacing: Theme.spaceM

    onVisibleChanged: {
        if (root.visible)
            root.network.refresh();
    }

    Connections {
        target: root.network

        function onOpenAsked(): void {
            sheet.open();
        }
    }
    ConfirmSheet {
        id: sheet

        objectName: "settings-network"
        title: qsTr("Let other computers connect?")
        text: root.network.question
        actionText: qsTr("Let them connect")
        onConfirmed: root.network.confirmOpen()
    }

    FormField {
        label: qsTr("Other computers may connect")
        help: root.network.warns ? "" : root.network.status
        warning: root.network.warns ? root.network.status : ""

        PlexusSwitch {
            id: access

            text: checked ? qsTr("On") : qsTr("Off")
            checked: root.network.wanted
            enabled: root.network.canChange
            Accessible.role: Accessible.CheckBox
            Accessible.name: qsTr("Other computers may connect")
            Accessible.description: root.network.status
            onToggled: {
                root.network.set(checked);
                // What is in force shows, also while it is asked about.
                checked = Qt.binding(() => root.network.wanted);
            }
        }
    }
    Repeater {
        model: root.network.addresses

        CopyField {
            required property string modelData

            Layout.fillWidth: true
            Layout.maximumWidth: Theme.formWidth
            value: modelData
            what: qsTr("address for other computers")
        }
    }
    PlexusText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.formWidth
        text: qsTr("To be reached by a name, add it to “Other host names”. A key can be held to certain addresses on the page of keys.")
        color: Theme.inkSecondary
        wrapMode: Text.Wrap
        visible: root.network.open
    }
    Hairline {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.formWidth
    }
}
