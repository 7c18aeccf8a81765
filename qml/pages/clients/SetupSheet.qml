// SPDX-License-Identifier: GPL-3.0-or-later
// Sets up one client: key, models, for always or only when opened from here, and what would change, before it does.
// Of a client whose settings are out of reach: the steps, and what to copy.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Clients

Sheet {
    id: root

    required property ClientSetup setup

    readonly property bool once: setup.scope === ClientSetup.OnlyFromHere

    title: root.setup.guide ? qsTr("Set up %1 by hand").arg(root.setup.name) : qsTr("Set up %1").arg(root.setup.name)
    // A form and its margins.
    sheetWidth: Theme.formWidth + 2 * Theme.spaceXl
    onClosed: root.setup.close()
    actions: [
        PlexusButton {
            text: root.setup.guide || root.setup.unchanged ? qsTr("Close") : qsTr("Cancel")
            onClicked: root.close()
        },
        PlexusButton {
            kind: PlexusButton.Primary
            text: root.once ? qsTr("Open in a terminal") : qsTr("Write these changes")
            visible: !root.setup.guide
            enabled: root.setup.canApply
            onClicked: root.setup.apply()
        }
    ]

    Connections {
        target: root.setup

        function onChanged(): void {
            if (root.setup.open && !root.visible)
                root.open();
            else if (!root.setup.open && root.visible)
                root.close();
        }
    }

    SetupForm {
        Layout.fillWidth: true
        setup: root.setup
    }
    Repeater {
        model: root.setup.steps

        RowLayout {
            id: step

            required property int index
            required property string modelData

            Layout.fillWidth: true
            spacing: Theme.spaceS

            Badge {
                Layout.alignment: Qt.AlignTop
                text: (step.index + 1).toString()
                Accessible.ignored: true
            }
            PlexusText {
                Layout.fillWidth: true
                text: step.modelData
                wrapMode: Text.Wrap
            }
        }
    }
    ClientFields {
        Layout.fillWidth: true
        fields: root.setup.fields
        visible: root.setup.fields.count > 0
    }
    PlexusButton {
        text: qsTr("Activate this key")
        toolTip: qsTr("The key you copied works once it is active")
        visible: root.setup.guide
        enabled: !root.setup.busy && root.setup.keyProblem === ""
        onClicked: root.setup.apply()
    }
    Repeater {
        model: root.setup.notes

        RowLayout {
            id: note

            required property string modelData

            Layout.fillWidth: true
            spacing: Theme.spaceS

            TintedIcon {
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: 14
                Layout.preferredHeight: 14
                Layout.topMargin: 2
                name: "info"
                color: Theme.inkSecondary
            }
            PlexusText {
                Layout.fillWidth: true
                text: note.modelData
                wrapMode: Text.Wrap
                font.pixelSize: Theme.fontCaption
                color: Theme.inkSecondary
            }
        }
    }
    PlexusText {
        Layout.fillWidth: true
        //: %1 is a version or a month
        text: qsTr("Instructions last checked: %1.").arg(root.setup.checked)
        font.pixelSize: Theme.fontCaption
        color: Theme.inkSecondary
    }
}
