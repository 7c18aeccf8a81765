// SPDX-License-Identifier: GPL-3.0-or-later
// One event of a row of pairs; the chosen one and its counterparts are told apart by a sign, not by a colour alone.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Requests

Item {
    id: root

    // Empty: the cell is.
    required property string number
    required property string at
    required property string kindText
    required property string preview
    required property int mark // EventPairModel.Mark
    required property bool ringShown

    signal chosen

    readonly property bool filled: number !== ""
    // Narrow, the words of an event say more than what it is called.
    readonly property bool showsKind: width >= 330

    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        color: root.mark !== EventPairModel.Unmarked ? Theme.selected : hover.hovered && root.filled ? Theme.hover : "transparent"
    }
    Rectangle {
        width: 3
        height: parent.height
        color: Theme.accent
        visible: root.mark === EventPairModel.Counterpart
    }
    FocusRing {
        anchors.margins: 0
        radius: 0
        shown: root.ringShown && root.mark === EventPairModel.Chosen
    }
    HoverHandler {
        id: hover
    }
    TapHandler {
        enabled: root.filled
        onTapped: root.chosen()
    }
    Row {
        anchors.fill: parent
        anchors.leftMargin: Theme.spaceS
        spacing: Theme.spaceS
        visible: root.filled

        PlexusText {
            width: 28
            height: parent.height
            text: root.number
            horizontalAlignment: Text.AlignRight
            color: Theme.inkSecondary
        }
        PlexusText {
            width: 60
            height: parent.height
            text: root.at
            horizontalAlignment: Text.AlignRight
        }
        PlexusText {
            width: 120
            height: parent.height
            text: root.kindText
            elide: Text.ElideRight
            visible: root.showsKind
        }
        PlexusText {
            width: Math.max(0, parent.width - x - Theme.spaceS)
            height: parent.height
            text: root.preview
            textFormat: Text.PlainText
            elide: Text.ElideRight
            font.family: Theme.monoFamily
            font.pixelSize: Theme.fontBody - 1
        }
    }
}
