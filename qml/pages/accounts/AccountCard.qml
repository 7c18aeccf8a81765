// SPDX-License-Identifier: GPL-3.0-or-later
// One account: whose it is, how it stands, what is left of it, and what can be done.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Meters
import Plexus.Theme
import Plexus.ViewModels.Accounts
import Plexus.ViewModels.Common

Card {
    id: root

    required property int index
    required property string vendorId
    required property string vendor
    required property string name
    required property string owner
    required property int standing
    required property string standingText
    required property string token
    required property string renewed
    required property string users
    required property string scope
    required property bool renewable
    required property bool renewing
    required property string problem
    required property MeterBoardModel meters
    required property string summary

    signal renewRequested
    signal signInRequested
    signal signOutRequested

    readonly property bool signedOut: standing === AccountListModel.SignedOut
    readonly property bool attention: standing === AccountListModel.Attention
    // In the order of AccountListModel.Standing.
    readonly property list<int> tones: [StatusGlyph.Running, StatusGlyph.Ok, StatusGlyph.Warn, StatusGlyph.Bad]

    function joined(parts: var): string {
        return parts.filter(part => part !== "").join(" · ");
    }
    function facts(): string {
        return root.joined([root.owner, root.token, root.renewed, root.users]);
    }

    Accessible.role: Accessible.ListItem
    Accessible.name: root.summary

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        PlexusText {
            text: root.vendor
            textFormat: Text.PlainText
            font.weight: Font.DemiBold
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            Accessible.ignored: true
        }
        Badge {
            text: root.name
            Accessible.ignored: true
        }
        Item {
            Layout.fillWidth: true
        }
        PlexusButton {
            kind: PlexusButton.Quiet
            iconName: "refresh"
            text: root.renewing ? qsTr("Renewing …") : qsTr("Renew now")
            toolTip: qsTr("Gets a fresh token from the vendor; Plexus does so by itself before it ends")
            visible: root.renewable
            enabled: !root.renewing
            Accessible.name: qsTr("Renew the sign-in with %1, %2 now").arg(root.vendor).arg(root.name)
            onClicked: root.renewRequested()
        }
        PlexusButton {
            kind: root.signedOut || root.attention ? PlexusButton.Normal : PlexusButton.Quiet
            text: qsTr("Sign in again")
            visible: root.standing !== AccountListModel.Unread
            Accessible.name: qsTr("Sign in again with %1, %2").arg(root.vendor).arg(root.name)
            onClicked: root.signInRequested()
        }
        PlexusButton {
            kind: PlexusButton.Quiet
            text: root.signedOut ? qsTr("Remove …") : qsTr("Sign out …")
            Accessible.name: root.signedOut ? qsTr("Remove the account %1, %2").arg(root.vendor).arg(root.name) : qsTr("Sign out from %1, %2").arg(root.vendor).arg(root.name)
            onClicked: root.signOutRequested()
        }
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: -Theme.spaceXs
        spacing: Theme.spaceM

        StatusGlyph {
            Layout.alignment: Qt.AlignTop
            tone: root.tones[root.standing]
            text: root.standingText
            Accessible.ignored: true
        }
        PlexusText {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            text: root.facts()
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            font.pixelSize: Theme.fontCaption
            color: Theme.inkSecondary
            Accessible.ignored: true
        }
    }
    PlexusText {
        Layout.fillWidth: true
        Layout.topMargin: -Theme.spaceXs
        text: root.scope
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        font.pixelSize: Theme.fontCaption
        color: Theme.inkSecondary
        visible: text !== ""
    }
    Notice {
        Layout.fillWidth: true
        tone: root.signedOut ? StatusGlyph.Bad : StatusGlyph.Warn
        text: root.problem
        visible: root.problem !== ""
    }
    Hairline {
        Layout.fillWidth: true
        visible: board.visible
    }
    MeterBoard {
        id: board

        Layout.fillWidth: true
        board: root.meters
        visible: root.meters !== null && root.meters.count > 0
    }
}
