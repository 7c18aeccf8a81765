// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen for one client, and what would change: for always or only when opened from here, key, models, and
// the changes of its files.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Clients

ColumnLayout {
    id: root

    required property ClientSetup setup

    property bool showsKey: true

    readonly property bool once: setup.scope === ClientSetup.OnlyFromHere

    spacing: Theme.spaceM

    Notice {
        Layout.fillWidth: true
        tone: StatusGlyph.Bad
        text: root.setup.problem
        visible: root.setup.problem !== ""
    }
    FormField {
        label: qsTr("When")
        help: root.once ? qsTr("No file is changed: Plexus starts it with temporary settings.") : qsTr("Changes its settings file; applies from the next start.")
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
        visible: root.showsKey
        error: root.setup.keyProblem
        help: qsTr("Requests are listed under this client’s name, whichever key it uses.")

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
            grows: true
            lines: root.setup.diff
            visible: !root.once && root.setup.diff.count > 0
        }
        PlexusTextArea {
            Layout.fillWidth: true
            // Not the editor's implicit height: in a flickable that stays at one line.
            implicitHeight: Math.min(200, editor.contentHeight + editor.topPadding + editor.bottomPadding + 2 * Theme.focusRing)
            visible: root.once
            readOnly: true
            monospace: true
            text: root.setup.launchText
            accessibleName: qsTr("How it is opened")
        }
        PlexusText {
            Layout.fillWidth: true
            text: qsTr("Keys are masked here. A copy of the file is kept; Undo restores it.")
            wrapMode: Text.Wrap
            font.pixelSize: Theme.fontCaption
            color: Theme.inkSecondary
            visible: !root.once && root.setup.diff.count > 0
        }
    }
}
