// SPDX-License-Identifier: GPL-3.0-or-later
// For a new user: the one thing to do next, from nothing to the first answer.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Home

Card {
    id: root

    required property HomeViewModel viewModel

    signal showProviders
    signal showModels
    signal showKeys
    signal setUpRequested

    readonly property bool wantsProvider: viewModel.nextStep === HomeViewModel.AddProvider
    readonly property bool wantsModel: viewModel.nextStep === HomeViewModel.AddModel

    border.color: Theme.accent

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceL

        TintedIcon {
            Layout.preferredWidth: 24
            Layout.preferredHeight: 24
            name: root.wantsProvider ? "providers" : root.wantsModel ? "models" : "key"
            color: Theme.accent
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            PlexusText {
                Layout.fillWidth: true
                text: root.wantsProvider ? qsTr("Add your first provider") : root.wantsModel ? qsTr("Add a model clients can ask for") : qsTr("Add a key for your clients")
                font.weight: Font.DemiBold
            }
            PlexusText {
                Layout.fillWidth: true
                text: root.wantsProvider ? qsTr("An account with OpenAI, Anthropic or any service that speaks their API. Its key goes to the keychain of this computer.") : root.wantsModel ? qsTr("A model is the name clients ask for, and the providers that answer it, in order.") : qsTr("Clients show it to Plexus; your provider's key stays here.")
                color: Theme.inkSecondary
                wrapMode: Text.Wrap
            }
        }
        PlexusButton {
            text: qsTr("Lead me through …")
            Accessible.name: qsTr("Set up Plexus step by step")
            onClicked: root.setUpRequested()
        }
        PlexusButton {
            text: root.wantsProvider ? qsTr("Add provider") : root.wantsModel ? qsTr("Add model") : qsTr("Add key")
            kind: PlexusButton.Primary
            onClicked: {
                if (root.wantsProvider)
                    root.showProviders();
                else if (root.wantsModel)
                    root.showModels();
                else
                    root.showKeys();
            }
        }
    }
}
