// SPDX-License-Identifier: GPL-3.0-or-later
// One request in the table.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls
import Plexus.Pages.Requests
import Plexus.Theme
import Plexus.ViewModels.Requests
import Plexus.Waterfall

Item {
    id: root

    required property string exchangeId
    required property string statusText
    required property int statusTone
    required property string statusIcon
    required property string error
    required property string age
    required property string moment
    required property string client
    required property string keyText
    required property string model
    required property string target
    required property string shortTarget
    required property string dialect
    required property string tokensIn
    required property string tokensOut
    required property string tokensExact
    required property string cost
    required property string costExact
    required property string firstToken
    required property string duration
    required property var waterfall
    required property string waterfallText
    required property int attemptCount
    required property string summary
    required property bool running
    required property string keyName
    required property string session
    required property string size
    required property bool pinned
    required property string note
    required property bool picked
    required property string finish
    required property string messages
    required property string tools
    required property string toolCalls
    required property string speed
    required property string progress

    required property TableColumns columns
    required property LiveClock clock
    required property real axisUs
    required property bool selected
    required property bool focusShown
    // How far the row is indented, in a list by session.
    property int indent: 0

    signal chosen
    // With Ctrl: into those picked, or out. With Shift: all up to it.
    signal toggled
    signal reached
    // At that place of the row.
    signal menuWanted(real menuX, real menuY)

    // Kept by the view for another request: not in sight, so nothing in it may run.
    property bool pooled: false

    implicitHeight: Theme.rowHeight
    visible: !root.pooled
    ListView.onPooled: root.pooled = true
    ListView.onReused: root.pooled = false
    Accessible.role: Accessible.ListItem
    Accessible.name: root.summary
    Accessible.description: root.error
    Accessible.selected: root.selected || root.picked
    Accessible.selectable: true
    Accessible.onPressAction: root.chosen()

    Rectangle {
        anchors.fill: parent
        color: root.selected || root.picked ? Theme.selected : hover.hovered ? Theme.hover : "transparent"
    }
    Rectangle {
        width: 3
        height: parent.height
        color: Theme.accent
        visible: (root.selected || root.picked) && !root.focusShown
    }
    FocusRing {
        anchors.margins: 0
        radius: 0
        shown: root.focusShown
    }
    // The duration grows, also where the waterfall has no room.
    ClockWatcher {
        clock: root.clock
        active: root.running && root.visible && root.Window.visibility !== Window.Hidden
    }
    HoverHandler {
        id: hover
    }
    TapHandler {
        id: tap

        acceptedButtons: Qt.LeftButton | Qt.RightButton
        onTapped: (eventPoint, button) => {
            if (button === Qt.RightButton)
                root.menuWanted(eventPoint.position.x, eventPoint.position.y);
            else if (tap.point.modifiers & Qt.ShiftModifier)
                root.reached();
            else if (tap.point.modifiers & Qt.ControlModifier)
                root.toggled();
            else
                root.chosen();
        }
    }

    // One for all cells; which one it is about follows the pointer.
    PlexusToolTip {
        readonly property bool aboutModel: modelHover.hovered && (modelCell.shortened || root.target !== root.shortTarget)

        parent: timeHover.hovered ? timeCell : clientHover.hovered ? clientCell : tokensHover.hovered ? tokensCell : outHover.hovered ? outCell : costHover.hovered ? costCell : markHover.hovered ? marks : modelCell
        //: %1 a program, %2 the name of its key
        text: timeHover.hovered ? root.moment : clientHover.hovered ? (root.keyText === "" ? root.client : qsTr("%1 with key %2").arg(root.client).arg(root.keyText)) : tokensHover.hovered ? root.tokensExact : outHover.hovered ? root.progress : costHover.hovered ? (root.costExact === root.cost ? "" : root.costExact) : markHover.hovered ? root.note : !aboutModel ? "" : root.target === "" ? root.model : root.model + "\n→ " + root.target
        visible: text !== ""
    }
    StatusGlyph {
        anchors.verticalCenter: parent.verticalCenter
        x: root.columns.status.x + root.indent
        width: root.columns.status.width - root.indent
        tone: root.statusTone
        iconName: root.statusIcon
        text: root.statusText
        toolTip: root.error
        Accessible.ignored: true
    }
    RowText {
        id: timeCell

        column: root.columns.time
        text: root.age
        color: Theme.inkSecondary

        HoverHandler {
            id: timeHover
        }
    }
    RowText {
        id: clientCell

        column: root.columns.client
        text: root.client === "" ? root.keyText : root.client

        HoverHandler {
            id: clientHover
        }
    }
    RowText {
        column: root.columns.key
        text: root.keyName
    }
    ModelCell {
        id: modelCell

        x: root.columns.model.x
        width: root.columns.model.width - (marks.visible ? marks.width + Theme.spaceXs : 0)
        height: parent.height
        model: root.model
        target: root.shortTarget

        HoverHandler {
            id: modelHover
        }
    }
    Row {
        id: marks

        x: root.columns.model.x + root.columns.model.width - width
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2
        visible: root.pinned || root.note !== ""

        TintedIcon {
            width: 14
            height: 14
            name: "note"
            color: Theme.inkSecondary
            visible: root.note !== ""
        }
        TintedIcon {
            width: 14
            height: 14
            name: "pin"
            color: Theme.accent
            visible: root.pinned
        }
        HoverHandler {
            id: markHover
        }
    }
    RowText {
        column: root.columns.session
        text: root.session
        font.family: Theme.monoFamily
        font.pixelSize: Theme.fontBody - 1
        color: Theme.inkSecondary
    }
    RowText {
        column: root.columns.dialect
        text: root.dialect
        color: Theme.inkSecondary
    }
    RowText {
        column: root.columns.messages
        text: root.messages
    }
    RowText {
        column: root.columns.tools
        text: root.tools
    }
    RowText {
        id: tokensCell

        column: root.columns.tokensIn
        text: root.tokensIn

        HoverHandler {
            id: tokensHover
        }
    }
    RowText {
        id: outCell

        column: root.columns.tokensOut
        text: root.tokensOut

        HoverHandler {
            id: outHover
        }
    }
    RowText {
        column: root.columns.toolCalls
        text: root.toolCalls
    }
    RowText {
        column: root.columns.finish
        text: root.finish
        color: Theme.inkSecondary
    }
    RowText {
        id: costCell

        column: root.columns.cost
        text: root.cost

        HoverHandler {
            id: costHover
        }
    }
    RowText {
        column: root.columns.size
        text: root.size
    }
    RowText {
        column: root.columns.firstToken
        text: root.firstToken
    }
    RowText {
        column: root.columns.speed
        text: root.speed
    }
    RowText {
        column: root.columns.duration
        text: root.duration
    }
    WaterfallBar {
        anchors.verticalCenter: parent.verticalCenter
        x: root.columns.waterfall.x
        width: root.columns.waterfall.width
        height: Math.min(20, parent.height)
        waterfall: root.waterfall
        clock: root.clock
        toUs: root.axisUs
        compressed: true
        summary: root.waterfallText
        visible: root.columns.waterfall.shown
    }
}
