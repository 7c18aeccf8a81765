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
    required property string label
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
    required property bool paused
    required property bool reserve
    required property bool movesUp
    required property bool movesDown
    required property MeterBoardModel meters
    required property string summary
    required property AccountEdits edits
    // What scrolls beneath.
    required property Flickable scroller

    signal renewRequested
    signal signInRequested
    signal signOutRequested
    // Where the pointer is, in the window, while the card is dragged.
    signal dragged(real x, real y)

    readonly property bool readOnly: edits.changer.readOnly
    readonly property bool renaming: edits.renamingRow === index
    readonly property bool hasOthers: movesUp || movesDown
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

    border.width: root.edits.landingRow === root.index ? 2 : 1
    border.color: root.edits.landingRow === root.index || root.edits.draggedRow === root.index ? Theme.accent : Theme.hairline
    Accessible.role: Accessible.ListItem
    Accessible.name: root.summary
    Keys.onPressed: event => {
        if (!root.hasOthers || event.modifiers !== Qt.AltModifier || (event.key !== Qt.Key_Up && event.key !== Qt.Key_Down))
            return;
        root.edits.move(root.index, event.key === Qt.Key_Up ? -1 : 1);
        event.accepted = true;
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        DragGrip {
            name: qsTr("Drag the account to another place")
            scroller: root.scroller
            visible: root.hasOthers && !root.readOnly
            onTaken: root.edits.take(root.index)
            onMoved: (x, y) => root.dragged(x, y)
            onDropped: root.edits.drop()
            onCanceled: root.edits.cancelDrag()
        }
        PlexusText {
            text: root.vendor
            textFormat: Text.PlainText
            font.weight: Font.DemiBold
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            Accessible.ignored: true
        }
        Badge {
            text: root.label
            visible: !root.renaming
            Accessible.ignored: true
        }
        PlexusIconButton {
            iconName: "edit"
            name: qsTr("Give %1, %2 a nickname").arg(root.vendor).arg(root.label)
            visible: !root.renaming && !root.readOnly
            onClicked: {
                root.edits.beginRenaming(root.index);
                nickname.forceActiveFocus(Qt.TabFocusReason);
            }
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
            Accessible.name: qsTr("Renew the sign-in with %1, %2 now").arg(root.vendor).arg(root.label)
            onClicked: root.renewRequested()
        }
        PlexusButton {
            kind: root.signedOut || root.attention ? PlexusButton.Normal : PlexusButton.Quiet
            text: qsTr("Sign in again")
            visible: root.standing !== AccountListModel.Unread
            Accessible.name: qsTr("Sign in again with %1, %2").arg(root.vendor).arg(root.label)
            onClicked: root.signInRequested()
        }
        PlexusButton {
            kind: PlexusButton.Quiet
            text: root.signedOut ? qsTr("Remove …") : qsTr("Sign out …")
            Accessible.name: root.signedOut ? qsTr("Remove the account %1, %2").arg(root.vendor).arg(root.label) : qsTr("Sign out from %1, %2").arg(root.vendor).arg(root.label)
            onClicked: root.signOutRequested()
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS
        visible: root.renaming

        PlexusTextField {
            id: nickname

            Layout.fillWidth: true
            Layout.maximumWidth: 320
            text: root.renaming ? root.edits.nickname : ""
            placeholderText: root.name
            invalid: root.edits.nicknameError !== ""
            Accessible.name: qsTr("Nickname of the account %1").arg(root.name)
            onTextEdited: root.edits.nickname = text
            onAccepted: root.edits.saveNickname()
            Keys.onEscapePressed: root.edits.cancelRenaming()
        }
        PlexusButton {
            text: qsTr("Save")
            kind: PlexusButton.Primary
            enabled: root.edits.nicknameError === ""
            onClicked: root.edits.saveNickname()
        }
        PlexusButton {
            text: qsTr("Cancel")
            kind: PlexusButton.Quiet
            onClicked: root.edits.cancelRenaming()
        }
    }
    FieldNote {
        Layout.fillWidth: true
        Layout.topMargin: -Theme.spaceXs
        help: qsTr("Shown everywhere in the place of its name and address.")
        error: root.edits.nicknameError
        visible: root.renaming
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: -Theme.spaceXs
        spacing: Theme.spaceM

        StatusGlyph {
            Layout.alignment: Qt.AlignTop
            tone: StatusGlyph.Neutral
            text: qsTr("Paused")
            visible: root.paused
            Accessible.ignored: true
        }
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
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceM

        PlexusSwitch {
            text: qsTr("Use this account")
            enabled: !root.readOnly
            checked: !root.paused
            Accessible.name: qsTr("Use %1, %2").arg(root.vendor).arg(root.label)
            onToggled: root.edits.setPaused(root.index, !checked)
        }
        PlexusCheckBox {
            text: qsTr("Only when the others are used up")
            visible: root.hasOthers
            enabled: !root.readOnly
            checked: root.reserve
            Accessible.name: qsTr("Use %1, %2 only when the others are used up").arg(root.vendor).arg(root.label)
            onToggled: root.edits.setReserve(root.index, checked)
        }
        Item {
            Layout.fillWidth: true
        }
        PlexusIconButton {
            iconName: "chevron-up"
            name: qsTr("Ask %1, %2 earlier").arg(root.vendor).arg(root.label)
            visible: root.hasOthers
            enabled: root.movesUp && !root.readOnly
            onClicked: root.edits.move(root.index, -1)
        }
        PlexusIconButton {
            iconName: "chevron-down"
            name: qsTr("Ask %1, %2 later").arg(root.vendor).arg(root.label)
            visible: root.hasOthers
            enabled: root.movesDown && !root.readOnly
            onClicked: root.edits.move(root.index, 1)
        }
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
