// SPDX-License-Identifier: GPL-3.0-or-later
// One client that was found: a tick, and, ticked, what would change.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Pages.Clients
import Plexus.Theme
import Plexus.ViewModels.Clients

Card {
    id: root

    required property int index
    required property string name
    required property string stateText
    required property string files
    required property string problem
    required property string conflict
    required property bool chosen
    required property bool done
    required property string outcome
    required property ClientSetup setup

    signal toggleRequested(bool wanted)
    signal openRequested

    padding: Theme.spaceM
    spacing: Theme.spaceS

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceM

        PlexusCheckBox {
            text: root.name
            checked: root.chosen || root.done
            enabled: root.problem === "" && !root.done
            Accessible.description: root.files
            onToggled: root.toggleRequested(checked)
        }
        PlexusText {
            text: root.done ? "" : root.stateText
            color: Theme.inkSecondary
        }
        PlexusText {
            Layout.fillWidth: true
            text: root.files
            textFormat: Text.PlainText
            elide: Text.ElideMiddle
            horizontalAlignment: Text.AlignRight
            font.family: Theme.monoFamily
            font.pixelSize: Theme.fontCaption
            color: Theme.inkSecondary
        }
    }
    Notice {
        Layout.fillWidth: true
        tone: StatusGlyph.Bad
        text: root.problem
        visible: text !== ""
    }
    Notice {
        Layout.fillWidth: true
        tone: StatusGlyph.Warn
        text: root.conflict
        visible: text !== ""
    }
    Notice {
        Layout.fillWidth: true
        tone: root.done ? StatusGlyph.Ok : StatusGlyph.Bad
        text: root.outcome
        visible: text !== ""
    }
    SetupForm {
        Layout.fillWidth: true
        setup: root.setup
        showsKey: false
        visible: root.chosen && !root.done
    }
    PlexusButton {
        text: qsTr("Open in a terminal")
        visible: root.chosen && !root.done && root.setup.scope === ClientSetup.OnlyFromHere
        enabled: root.setup.canApply
        //: %1 is a client
        Accessible.name: qsTr("Open %1 in a terminal").arg(root.name)
        onClicked: root.openRequested()
    }
}
