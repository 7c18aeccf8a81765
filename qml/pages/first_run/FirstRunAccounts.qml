// SPDX-License-Identifier: GPL-3.0-or-later
// Where answers come from: accounts with vendors, API keys, logins other programs have; and what is there already.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Accounts
import Plexus.ViewModels.FirstRun

ColumnLayout {
    id: root

    required property FirstRunViewModel firstRun
    required property AccountsViewModel accounts

    readonly property bool readOnly: firstRun.readOnlyReason !== ""
    readonly property int accountWidth: Math.round(Math.min(300, width * 0.45))
    readonly property int providerWidth: Math.round(Math.min(200, width * 0.31))
    // In the order of AccountListModel.Standing.
    readonly property list<int> tones: [StatusGlyph.Running, StatusGlyph.Ok, StatusGlyph.Warn, StatusGlyph.Bad]

    signal signInRequested
    signal addRequested
    signal importRequested(int row)
    signal providerForAccountRequested(string vendor)
    signal listRequested(string provider)

    spacing: Theme.spaceS

    PlexusText {
        Layout.fillWidth: true
        text: qsTr("Plexus sends what your coding agents ask to the providers you name here. Keys and logins are stored encrypted on this computer, and sent to nobody but the provider they belong to.")
        wrapMode: Text.Wrap
    }
    Notice {
        Layout.fillWidth: true
        tone: StatusGlyph.Neutral
        text: root.firstRun.readOnlyReason
        visible: root.readOnly
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        PlexusButton {
            text: qsTr("Add an API key …")
            iconName: "key"
            enabled: !root.readOnly
            onClicked: root.addRequested()
        }
        PlexusButton {
            text: qsTr("Sign in …")
            iconName: "account"
            onClicked: root.signInRequested()
        }
    }
    RowLayout {
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
            text: qsTr("Some vendors object when another program uses their subscription. Plexus says so before you sign in and never poses as another program; such requests may be refused, or the account closed.")
            font.pixelSize: Theme.fontCaption
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
        }
    }
    PlexusText {
        Layout.topMargin: Theme.spaceS
        text: qsTr("Found on this computer")
        font.weight: Font.DemiBold
        visible: root.accounts.loginImport.sources.count > 0
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Repeater {
        model: root.accounts.loginImport.sources

        RowLayout {
            id: source

            required property int index
            required property string program
            required property string path

            Layout.fillWidth: true
            spacing: Theme.spaceM

            PlexusText {
                //: %1 is a program
                text: qsTr("Login of %1").arg(source.program)
                textFormat: Text.PlainText
            }
            PlexusText {
                Layout.fillWidth: true
                text: source.path
                textFormat: Text.PlainText
                elide: Text.ElideMiddle
                font.family: Theme.monoFamily
                font.pixelSize: Theme.fontCaption
                color: Theme.inkSecondary
            }
            PlexusButton {
                text: qsTr("Use it …")
                Accessible.name: qsTr("Use the login of %1").arg(source.program)
                onClicked: root.importRequested(source.index)
            }
        }
    }
    PlexusText {
        Layout.topMargin: Theme.spaceS
        text: qsTr("Accounts")
        font.weight: Font.DemiBold
        visible: root.accounts.list.count > 0
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Repeater {
        model: root.accounts.list

        RowLayout {
            id: account

            required property string vendorId
            required property string vendor
            required property string name
            required property string users
            required property int standing
            required property string standingText

            Layout.fillWidth: true
            Layout.minimumHeight: Theme.controlHeight
            spacing: Theme.spaceM

            PlexusText {
                Layout.preferredWidth: root.accountWidth
                Layout.maximumWidth: root.accountWidth
                //: %1 a company or product, %2 the name of an account there
                text: qsTr("%1 · %2").arg(account.vendor).arg(account.name)
                textFormat: Text.PlainText
            }
            StatusGlyph {
                Layout.fillWidth: true
                tone: root.tones[account.standing]
                text: account.users === "" ? account.standingText : qsTr("%1 · %2").arg(account.standingText).arg(account.users)
            }
            PlexusButton {
                text: qsTr("Use as a provider …")
                visible: account.users === "" && !root.readOnly
                Accessible.name: qsTr("Use %1 as a provider").arg(account.vendor)
                onClicked: root.providerForAccountRequested(account.vendorId)
            }
        }
    }
    PlexusText {
        Layout.topMargin: Theme.spaceS
        text: qsTr("Providers")
        font.weight: Font.DemiBold
        visible: root.firstRun.providers.count > 0
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Notice {
        Layout.fillWidth: true
        tone: StatusGlyph.Bad
        text: root.firstRun.offerProblem
        visible: text !== ""
    }
    Repeater {
        model: root.firstRun.providers

        RowLayout {
            id: provider

            required property string slug
            required property string name
            required property string detail
            required property bool ready
            required property int rest

            Layout.fillWidth: true
            Layout.minimumHeight: Theme.controlHeight
            spacing: Theme.spaceM

            PlexusText {
                Layout.preferredWidth: root.providerWidth
                Layout.maximumWidth: root.providerWidth
                text: provider.name
                textFormat: Text.PlainText
            }
            StatusGlyph {
                Layout.fillWidth: true
                tone: provider.ready ? StatusGlyph.Ok : StatusGlyph.Warn
                text: provider.detail
            }
            PlexusButton {
                text: provider.ready ? qsTr("Add %n more model(s)", "", provider.rest) : qsTr("Add its %n model(s)", "", provider.rest)
                toolTip: qsTr("Clients can ask for them by their own names from then on")
                kind: provider.ready ? PlexusButton.Quiet : PlexusButton.Normal
                visible: provider.rest > 0 && !root.readOnly
                //: %1 is a provider
                Accessible.name: qsTr("Offer the models of %1").arg(provider.name)
                onClicked: root.firstRun.offerModels(provider.slug)
            }
            PlexusButton {
                text: qsTr("Choose models …")
                kind: PlexusButton.Quiet
                visible: !root.readOnly
                enabled: root.firstRun.running
                Accessible.name: qsTr("Choose models from the list of %1").arg(provider.name)
                onClicked: root.listRequested(provider.slug)
            }
        }
    }
}
