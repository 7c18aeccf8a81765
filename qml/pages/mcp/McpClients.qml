// SPDX-License-Identifier: GPL-3.0-or-later
// The clients that signed in with a browser, what each was allowed, and ending that.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Mcp

FocusScope {
    id: root

    required property McpClientListModel clients

    Binding {
        target: root.clients
        property: "watched"
        value: root.visible
    }
    EndClientSheet {
        clients: root.clients
    }
    FormScroll {
        anchors.fill: parent
        columnWidth: width - 2 * Theme.spaceL
        visible: root.clients.count > 0

        PlexusText {
            Layout.fillWidth: true
            text: root.clients.signInEnabled ? qsTr("Clients name themselves; what they say of themselves is not checked. A key that is switched off or replaced ends what it was used for.") : qsTr("Signing in with a browser is off: none of these is let in until it is on again (Settings, Gateway & network).")
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
        }
        Repeater {
            model: root.clients

            Card {
                id: card

                required property int index
                required property string name
                required property string detail
                required property string redirects
                required property string grants
                required property bool granted
                required property string summary

                Layout.fillWidth: true
                Accessible.role: Accessible.ListItem
                Accessible.name: card.summary

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.spaceS

                    PlexusText {
                        Layout.fillWidth: true
                        text: card.name
                        textFormat: Text.PlainText
                        elide: Text.ElideRight
                        font.weight: Font.DemiBold
                        Accessible.ignored: true
                    }
                    PlexusButton {
                        kind: PlexusButton.Quiet
                        text: qsTr("Sign out …")
                        visible: card.granted
                        Accessible.name: qsTr("Sign %1 out").arg(card.name)
                        onClicked: root.clients.askToSignOut(card.index)
                    }
                    PlexusButton {
                        kind: PlexusButton.Quiet
                        text: qsTr("Forget …")
                        Accessible.name: qsTr("Forget %1").arg(card.name)
                        onClicked: root.clients.askToForget(card.index)
                    }
                }
                PlexusText {
                    Layout.fillWidth: true
                    text: card.grants
                    textFormat: Text.PlainText
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                PlexusText {
                    Layout.fillWidth: true
                    //: %1 when it was used, %2 addresses
                    text: qsTr("%1 · sends browsers back to %2").arg(card.detail).arg(card.redirects)
                    textFormat: Text.PlainText
                    wrapMode: Text.WrapAnywhere
                    font.pixelSize: Theme.fontCaption
                    color: Theme.inkSecondary
                    Accessible.ignored: true
                }
            }
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(420, parent.width)
        iconName: "account"
        title: qsTr("No client has signed in")
        text: root.clients.signInEnabled ? qsTr("A client may sign in with a browser instead of carrying a key; it shows here, with what it was allowed.") : qsTr("Clients may sign in with a browser instead of carrying a key, once that is switched on in Settings, Gateway & network.")
        visible: root.clients.count === 0
    }
}
