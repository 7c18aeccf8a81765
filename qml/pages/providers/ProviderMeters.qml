// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of the provider's plan or balance, and what fetches that.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Forms
import Plexus.Meters
import Plexus.Theme
import Plexus.ViewModels.Common
import Plexus.ViewModels.Providers

ColumnLayout {
    id: root

    required property ProviderEditor editor
    property bool readOnly: false

    readonly property MeterBoardModel board: editor.meters

    spacing: Theme.spaceM
    Layout.fillWidth: true
    Layout.maximumWidth: Theme.formWidth

    Binding {
        target: root.board
        property: "watched"
        value: root.visible
    }
    FormRows {
        Layout.fillWidth: true
        form: root.editor.checker
        readOnly: root.readOnly
    }
    PlexusText {
        Layout.fillWidth: true
        text: root.editor.checkerNeeds
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        font.pixelSize: Theme.fontCaption
        color: Theme.inkSecondary
        visible: text !== ""
    }
    Card {
        Layout.fillWidth: true
        visible: root.board.count > 0

        MeterBoard {
            Layout.fillWidth: true
            board: root.board
            named: false
        }
    }
}
