// SPDX-License-Identifier: GPL-3.0-or-later
// One model: what it makes and how it is reached, its limit and price, and what is done to the bodies of requests to it.
// Applied to the form; saved with the provider.
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

    title: qsTr("Model %1").arg(root.model.modelId)
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
    Section {
        Layout.margins: Theme.focusRing
        Layout.topMargin: Theme.spaceM
        title: qsTr("Adapters")

        PlexusText {
            Layout.fillWidth: true
            text: qsTr("Over the provider's: one of the same kind takes its place, one that is off takes it away.")
            color: Theme.inkSecondary
            font.pixelSize: Theme.fontCaption
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
        AdapterList {
            Layout.fillWidth: true
            adapters: root.model.adapters
            readOnly: root.readOnly
        }
    }
}
