// SPDX-License-Identifier: GPL-3.0-or-later
// The price of one model, and how many requests it takes at a time. Applied to the form; saved with the provider.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Forms
import Plexus.Theme
import Plexus.ViewModels.Providers

Sheet {
    id: root

    required property ModelForm model
    property bool readOnly: false

    function apply(): void {
        root.model.apply();
        root.close();
    }

    title: qsTr("Price and limit of %1").arg(root.model.modelId)
    actions: [
        PlexusButton {
            text: qsTr("Cancel")
            onClicked: root.close()
        },
        PlexusButton {
            text: qsTr("Apply")
            kind: PlexusButton.Primary
            enabled: root.model.canApply && !root.readOnly
            onClicked: root.apply()
        }
    ]

    FormRows {
        Layout.fillWidth: true
        Layout.margins: Theme.focusRing
        form: root.model.form
        readOnly: root.readOnly
    }
}
