// SPDX-License-Identifier: GPL-3.0-or-later
// Whether there is a newer Plexus, and where to get it. In force at once.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Updates

Section {
    id: root

    required property UpdatesViewModel updates
    required property string version

    readonly property bool available: updates.unavailableText === ""

    title: qsTr("Updates")

    PlexusText {
        Layout.fillWidth: true
        //: %1 is a version
        text: qsTr("Installed: %1").arg(root.version)
    }
    PlexusText {
        Layout.fillWidth: true
        text: root.updates.unavailableText
        color: Theme.inkSecondary
        wrapMode: Text.Wrap
        visible: !root.available
    }
    PlexusSwitch {
        text: qsTr("Look for a newer version once a day")
        visible: root.available
        checked: root.updates.enabled
        Accessible.role: Accessible.CheckBox
        Accessible.name: text
        onToggled: root.updates.enabled = checked
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceM
        visible: root.available

        PlexusComboBox {
            model: root.updates.channelNames
            currentIndex: root.updates.channelIndex
            Accessible.role: Accessible.ComboBox
            Accessible.name: qsTr("Versions to hear of")
            onActivated: index => root.updates.channelIndex = index
        }
        PlexusButton {
            text: qsTr("Check now")
            iconName: "refresh"
            enabled: root.updates.canCheck
            onClicked: root.updates.check()
        }
        PlexusText {
            Layout.fillWidth: true
            text: root.updates.statusText
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
            visible: !root.updates.failed
        }
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("List of releases")
        help: qsTr("Where Plexus looks; only a list signed with the key of this build is believed.")
        error: root.updates.addressError
        visible: root.available

        PlexusTextField {
            Layout.fillWidth: true
            text: root.updates.address
            invalid: root.updates.addressError !== ""
            Accessible.name: qsTr("Address of the list of releases")
            onTextEdited: root.updates.address = text
        }
    }
    Notice {
        Layout.fillWidth: true
        tone: StatusGlyph.Warn
        text: root.updates.statusText
        visible: root.available && root.updates.failed
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS
        visible: root.updates.offerTitle !== ""

        PlexusText {
            Layout.fillWidth: true
            text: root.updates.offerTitle
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        PlexusText {
            Layout.fillWidth: true
            text: root.updates.offerNotes
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        PlexusButton {
            text: qsTr("Open the download page")
            iconName: "download"
            onClicked: Qt.openUrlExternally(root.updates.offerPage)
        }
    }
}
