// SPDX-License-Identifier: GPL-3.0-or-later
// One line of a comparison. What went and what came have a sign of their own, not only a colour.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Requests

Item {
    id: root

    required property int index
    required property int kind
    required property int depth
    required property string before
    required property string after
    required property string leftMarked
    required property string rightMarked
    required property int folded
    required property string spoken

    // One text: either side takes the whole width, and what is the same stands once.
    required property bool inlined
    // The keyboard is at it.
    required property bool current

    signal unfolded(int index)

    readonly property bool isFold: kind === DiffListModel.Folded
    readonly property bool hasLeft: kind !== DiffListModel.Added && !isFold
    readonly property bool hasRight: kind !== DiffListModel.Removed && !isFold && !(inlined && kind === DiffListModel.Same)
    readonly property bool differs: kind !== DiffListModel.Same && !isFold
    readonly property int indent: Theme.spaceL + 2 + Math.min(depth, 12) * 10
    readonly property real half: inlined ? width : Math.floor(width / 2)
    readonly property real rightX: inlined ? 0 : half

    implicitHeight: isFold ? Theme.rowHeight - 4 : Math.max(hasLeft ? leftText.implicitHeight : 0, hasRight ? rightText.implicitHeight : 0) + 2
    Accessible.role: Accessible.Row
    Accessible.name: root.spoken

    Rectangle {
        width: root.half
        height: parent.height
        color: root.kind === DiffListModel.Added ? Theme.hover : Theme.removed
        visible: root.differs && (!root.inlined || root.hasLeft)
    }
    Rectangle {
        x: root.rightX
        width: parent.width - x
        height: parent.height
        color: root.kind === DiffListModel.Removed ? Theme.hover : Theme.added
        visible: root.differs && (!root.inlined || root.hasRight)
    }
    Rectangle {
        x: root.half
        width: 1
        height: parent.height
        color: Theme.hairline
        visible: !root.isFold && !root.inlined
    }
    PlexusText {
        x: Theme.spaceXs
        y: 1
        text: "−"
        font.family: Theme.monoFamily
        color: Theme.bad
        visible: root.differs && root.hasLeft
        Accessible.ignored: true
    }
    PlexusText {
        x: root.rightX + Theme.spaceXs
        y: 1
        text: "+"
        font.family: Theme.monoFamily
        color: Theme.ok
        visible: root.differs && root.hasRight
        Accessible.ignored: true
    }
    PlexusText {
        id: leftText

        y: 1
        width: root.half - Theme.spaceS
        leftPadding: root.indent
        text: root.leftMarked === "" ? root.before : root.leftMarked
        textFormat: root.leftMarked === "" ? Text.PlainText : Text.StyledText
        font.family: Theme.monoFamily
        font.pixelSize: Theme.fontBody - 1
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        elide: Text.ElideNone
        visible: root.hasLeft
        Accessible.ignored: true
    }
    PlexusText {
        id: rightText

        x: root.rightX
        y: 1
        width: root.half - Theme.spaceS
        leftPadding: root.indent
        text: root.rightMarked === "" ? root.after : root.rightMarked
        textFormat: root.rightMarked === "" ? Text.PlainText : Text.StyledText
        font.family: Theme.monoFamily
        font.pixelSize: Theme.fontBody - 1
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        elide: Text.ElideNone
        visible: root.hasRight
        Accessible.ignored: true
    }
    PlexusButton {
        anchors.centerIn: parent
        height: parent.height
        kind: PlexusButton.Quiet
        text: qsTr("%n equal line(s)", "", root.folded)
        toolTip: qsTr("Unfold")
        visible: root.isFold
        onClicked: root.unfolded(root.index)
    }
    FocusRing {
        anchors.margins: 0
        radius: 0
        shown: root.current
    }
}
