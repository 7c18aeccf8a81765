// SPDX-License-Identifier: GPL-3.0-or-later
// What fetches the provider's meters. Its options stand here only where it cannot do without them.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Forms
import Plexus.Theme
import Plexus.ViewModels.Providers

ColumnLayout {
    id: root

    required property ProviderEditor editor
    property bool readOnly: false

    spacing: Theme.spaceL
    Layout.fillWidth: true

    FormRows {
        Layout.fillWidth: true
        form: root.editor.checker
        rows: root.editor.checkerChoice
        readOnly: root.readOnly
    }
    ProviderMeterOptions {
        Layout.fillWidth: true
        editor: root.editor
        readOnly: root.readOnly
        visible: root.editor.checkerWantsOptions
    }
}
