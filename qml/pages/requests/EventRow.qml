// SPDX-License-Identifier: GPL-3.0-or-later
// One event of a stream.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls
import Plexus.Pages.Requests
import Plexus.Theme

Item {
    id: root

    required property int index
    required property string number
    required property string at
    required property string gap
    required property string type
    required property string size
    required property string preview
    required property bool marked
    required property string spoken

    required property EventColumns columns
    required property bool current
    required property bool focusShown

    signal chosen

    implicitHeight: Theme.rowHeight - 4
    Accessible.role: Accessible.ListItem
    Accessible.name: root.spoken
    Accessible.selected: root.current
    Accessible.selectable: true
    Accessible.onPressAction: root.chosen()

    Rectangle {
        anchors.fill: parent
        color: root.current || root.marked ? Theme.selected : hover.hovered ? Theme.hover : "transparent"
    }
    FocusRing {
        anchors.margins: 0
        radius: 0
        shown: root.focusShown
    }
    HoverHandler {
        id: hover
    }
    TapHandler {
        onTapped: root.chosen()
    }
    Row {
        anchors.fill: parent
        anchors.leftMargin: Theme.spaceXs
        spacing: Theme.spaceM

        PlexusText {
            width: root.columns.numberWidth
            height: parent.height
            text: root.number
            horizontalAlignment: Text.AlignRight
            color: Theme.inkSecondary
            Accessible.ignored: true
        }
        PlexusText {
            width: root.columns.atWidth
            height: parent.height
            text: root.at
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }
        PlexusText {
            width: root.columns.gapWidth
            height: parent.height
            text: root.gap
            horizontalAlignment: Text.AlignRight
            color: Theme.inkSecondary
            Accessible.ignored: true
        }
        PlexusText {
            width: root.columns.typeWidth
            height: parent.height
            text: root.type
            elide: Text.ElideRight
            visible: root.columns.showsType
            Accessible.ignored: true
        }
        PlexusText {
            width: root.columns.sizeWidth
            height: parent.height
            text: root.size
            horizontalAlignment: Text.AlignRight
            color: Theme.inkSecondary
            visible: root.columns.showsSize
            Accessible.ignored: true
        }
        PlexusText {
            width: Math.max(0, parent.width - x)
            height: parent.height
            text: root.preview
            textFormat: Text.PlainText
            elide: Text.ElideRight
            font.family: Theme.monoFamily
            font.pixelSize: Theme.fontBody - 1
            Accessible.ignored: true
        }
    }
}
