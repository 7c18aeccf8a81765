// SPDX-License-Identifier: GPL-3.0-or-later
// The options of what fetches the meters, and which there are.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Forms
import Plexus.Theme
import Plexus.ViewModels.Providers

ColumnLayout {
    id: root

    required property ProviderEditor editor
    property bool readOnly: false

    spacing: Theme.spaceS

    FormRows {
        Layout.fillWidth: true
        form: root.editor.checker
        rows: root.editor.checkerOptions
        readOnly: root.readOnly
    }
    PlexusText {
        Layout.fillWidth: true
        text: root.editor.checkerNeeds
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        font.pixelSize: Theme.fontCaption
        color: Theme.inkSecondary
        visible: text !== ""
    }
}
