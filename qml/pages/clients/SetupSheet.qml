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
    width: parent ? Math.min(720, parent.width - 2 * Theme.pageMargin) : 720
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

    Notice {
        Layout.fillWidth: true
        tone: StatusGlyph.Bad
        text: root.setup.problem
        visible: root.setup.problem !== ""
    }
    FormField {
        label: qsTr("When")
        help: root.once ? qsTr("Nothing is written: it is opened with variables that end with it.") : qsTr("However it is opened, from the next time on.")
        visible: root.setup.canOpenHere

        SegmentedTabs {
            labels: [qsTr("Always"), qsTr("Only when opened from here")]
            currentIndex: root.setup.scope
            accessibleName: qsTr("When it is to use Plexus")
            onActivated: index => root.setup.scope = index
        }
    }
    FormField {
        label: qsTr("Key")
        error: root.setup.keyProblem
        help: qsTr("What it asks for is listed under its own label, whichever key it shows.")

        PlexusComboBox {
            Layout.fillWidth: true
            model: root.setup.keyChoices
            currentIndex: root.setup.keyChoice
            Accessible.name: qsTr("Key")
            onActivated: index => root.setup.keyChoice = index
        }
        PlexusTextField {
            Layout.fillWidth: true
            visible: root.setup.keyChoice === 1
            text: root.setup.pastedKey
            echoMode: TextInput.Password
            placeholderText: qsTr("Paste a key of this gateway")
            Accessible.name: qsTr("Pasted key")
            onTextEdited: root.setup.pastedKey = text
        }
    }
    Repeater {
        model: root.setup.roles

        FormField {
            id: role

            required property int index
            required property var choices // of texts
            required property int current

            PlexusComboBox {
                Layout.fillWidth: true
                model: role.choices
                currentIndex: role.current
                Accessible.name: role.label
                onActivated: index => root.setup.roles.choose(role.index, index)
            }
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceXs
        visible: !root.setup.guide

        PlexusText {
            text: root.once ? qsTr("How it is opened") : qsTr("What would change")
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        PlexusText {
            Layout.fillWidth: true
            text: qsTr("It is set up like this already.")
            color: Theme.inkSecondary
            visible: root.setup.unchanged
        }
        DiffView {
            Layout.fillWidth: true
            lines: root.setup.diff
            visible: !root.once && root.setup.diff.count > 0
        }
        PlexusTextArea {
            Layout.fillWidth: true
            implicitHeight: Math.min(200, editor.implicitHeight + 4)
            visible: root.once
            readOnly: true
            monospace: true
            wrapMode: TextEdit.WrapAnywhere
            text: root.setup.launchText
            accessibleName: qsTr("How it is opened")
        }
        PlexusText {
            Layout.fillWidth: true
            text: qsTr("Keys are masked here. The file as it is now is kept and comes back with Undo.")
            wrapMode: Text.Wrap
            font.pixelSize: Theme.fontCaption
            color: Theme.inkSecondary
            visible: !root.once && root.setup.diff.count > 0
        }
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
        text: qsTr("Put this key in force")
        toolTip: qsTr("A key you copy works from then on")
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
        text: qsTr("Checked against %1.").arg(root.setup.checked)
        font.pixelSize: Theme.fontCaption
        color: Theme.inkSecondary
    }
}
