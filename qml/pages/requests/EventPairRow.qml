// SPDX-License-Identifier: GPL-3.0-or-later
// A moment of both sides: an event that came, one that went out, or both.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Pages.Requests
import Plexus.Theme
import Plexus.ViewModels.Requests

Item {
    id: root

    required property int index
    required property string providerNumber
    required property string providerAt
    required property string providerKind
    required property string providerPreview
    required property int providerMark
    required property string clientNumber
    required property string clientAt
    required property string clientKind
    required property string clientPreview
    required property int clientMark
    required property string spoken

    required property bool ringShown

    // EventPairModel.Side
    signal chosen(int side)

    implicitHeight: Theme.rowHeight - 4
    Accessible.role: Accessible.Row
    Accessible.name: root.spoken
    Accessible.selectable: true
    Accessible.selected: root.providerMark === EventPairModel.Chosen || root.clientMark === EventPairModel.Chosen
    Accessible.onPressAction: root.chosen(EventPairModel.Provider)

    EventPairCell {
        width: Math.floor(root.width / 2)
        height: parent.height
        number: root.providerNumber
        at: root.providerAt
        kindText: root.providerKind
        preview: root.providerPreview
        mark: root.providerMark
        ringShown: root.ringShown
        onChosen: root.chosen(EventPairModel.Provider)
    }
    EventPairCell {
        x: Math.floor(root.width / 2)
        width: root.width - x
        height: parent.height
        number: root.clientNumber
        at: root.clientAt
        kindText: root.clientKind
        preview: root.clientPreview
        mark: root.clientMark
        ringShown: root.ringShown
        onChosen: root.chosen(EventPairModel.Client)
    }
    Rectangle {
        x: Math.floor(root.width / 2)
        width: 1
        height: parent.height
        color: Theme.hairline
    }
}
