// SPDX-License-Identifier: GPL-3.0-or-later
// One request in the table.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls
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
    required property string firstToken
    required property string duration
    required property var waterfall
    required property string waterfallText
    required property int attemptCount
    required property string summary
    required property bool running

    required property RequestColumns columns
    required property LiveClock clock
    required property real axisUs
    required property bool selected
    required property bool focusShown

    signal chosen

    // Kept by the view for another request: not in sight, so nothing in it may run.
    property bool pooled: false

    implicitHeight: Theme.rowHeight
    visible: !root.pooled
    ListView.onPooled: root.pooled = true
    ListView.onReused: root.pooled = false
    Accessible.role: Accessible.ListItem
    Accessible.name: root.summary
    Accessible.description: root.error
    Accessible.selected: root.selected
    Accessible.selectable: true
    Accessible.onPressAction: root.chosen()

    Rectangle {
        anchors.fill: parent
        color: root.selected ? Theme.selected : hover.hovered ? Theme.hover : "transparent"
    }
    Rectangle {
        width: 3
        height: parent.height
        color: Theme.accent
        visible: root.selected
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
        onTapped: root.chosen()
    }

    // One for all cells; which one it is about follows the pointer.
    PlexusToolTip {
        readonly property bool aboutModel: modelHover.hovered && (modelCell.shortened || root.target !== root.shortTarget)

        parent: timeHover.hovered ? timeCell : clientHover.hovered ? clientCell : tokensHover.hovered ? tokensCell : modelCell
        //: %1 a program, %2 the name of its key
        text: timeHover.hovered ? root.moment : clientHover.hovered ? (root.keyText === "" ? root.client : qsTr("%1 with key %2").arg(root.client).arg(root.keyText)) : tokensHover.hovered ? root.tokensExact : !aboutModel ? "" : root.target === "" ? root.model : root.model + "\n→ " + root.target
        visible: text !== ""
    }
    Row {
        anchors.fill: parent
        anchors.leftMargin: root.columns.sideMargin
        anchors.rightMargin: root.columns.sideMargin
        spacing: root.columns.gap

        StatusGlyph {
            anchors.verticalCenter: parent.verticalCenter
            width: root.columns.statusWidth
            tone: root.statusTone
            iconName: root.statusIcon
            text: root.statusText
            toolTip: root.error
            Accessible.ignored: true
        }
        PlexusText {
            id: timeCell

            width: root.columns.timeWidth
            height: parent.height
            text: root.age
            color: Theme.inkSecondary
            visible: root.columns.showsTime
            Accessible.ignored: true

            HoverHandler {
                id: timeHover
            }
        }
        PlexusText {
            id: clientCell

            width: root.columns.clientWidth
            height: parent.height
            text: root.client === "" ? root.keyText : root.client
            visible: root.columns.showsClient
            Accessible.ignored: true

            HoverHandler {
                id: clientHover
            }
        }
        ModelCell {
            id: modelCell

            width: root.columns.modelWidth
            height: parent.height
            model: root.model
            target: root.shortTarget

            HoverHandler {
                id: modelHover
            }
        }
        PlexusText {
            width: root.columns.dialectWidth
            height: parent.height
            text: root.dialect
            color: Theme.inkSecondary
            visible: root.columns.showsDialect
            Accessible.ignored: true
        }
        PlexusText {
            id: tokensCell

            width: root.columns.tokensWidth
            height: parent.height
            text: root.tokensIn
            horizontalAlignment: Text.AlignRight
            visible: root.columns.showsTokens
            Accessible.ignored: true

            HoverHandler {
                id: tokensHover
            }
        }
        PlexusText {
            width: root.columns.tokensWidth
            height: parent.height
            text: root.tokensOut
            horizontalAlignment: Text.AlignRight
            visible: root.columns.showsTokens
            Accessible.ignored: true
        }
        PlexusText {
            width: root.columns.costWidth
            height: parent.height
            text: root.cost
            horizontalAlignment: Text.AlignRight
            visible: root.columns.showsCost
            Accessible.ignored: true
        }
        PlexusText {
            width: root.columns.firstTokenWidth
            height: parent.height
            text: root.firstToken
            horizontalAlignment: Text.AlignRight
            visible: root.columns.showsFirstToken
            Accessible.ignored: true
        }
        PlexusText {
            width: root.columns.durationWidth
            height: parent.height
            text: root.duration
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }
        WaterfallBar {
            anchors.verticalCenter: parent.verticalCenter
            width: root.columns.waterfallWidth
            height: Math.min(20, parent.height)
            waterfall: root.waterfall
            clock: root.clock
            toUs: root.axisUs
            compressed: true
            summary: root.waterfallText
            visible: root.columns.showsWaterfall
        }
    }
}
