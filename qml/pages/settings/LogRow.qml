// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the log; the chosen one shows all of its text.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Settings

Item {
    id: root

    required property int index
    required property string time
    required property int level
    required property string levelText
    required property string category
    required property string text
    required property string summary
    property bool selected: false

    signal chosen

    // Room for what happened; where it happened is said of the chosen line.
    readonly property bool narrow: width < 600
    readonly property color tone: level === LogLineModel.Error ? Theme.bad : level === LogLineModel.Warning ? Theme.warn : Theme.inkSecondary

    height: selected ? Math.max(20, textLine.implicitHeight + 4) : 20
    Accessible.role: Accessible.ListItem
    Accessible.name: root.summary
    Accessible.selected: root.selected
    Accessible.onPressAction: root.chosen()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusControl
        color: root.selected ? Theme.selected : hover.hovered ? Theme.hover : "transparent"
    }
    HoverHandler {
        id: hover
    }
    TapHandler {
        onTapped: root.chosen()
    }
    PlexusText {
        x: Theme.spaceXs
        y: 2
        width: Theme.grown(84)
        text: root.time
        font.family: Theme.monoFamily
        font.pixelSize: Theme.fontCaption
        color: Theme.inkSecondary
        Accessible.ignored: true
    }
    PlexusText {
        x: 92
        y: 2
        width: Theme.grown(64)
        text: root.levelText
        font.family: Theme.monoFamily
        font.pixelSize: Theme.fontCaption
        font.weight: root.level >= LogLineModel.Warning ? Font.DemiBold : Font.Normal
        color: root.tone
        Accessible.ignored: true
    }
    PlexusText {
        x: 164
        y: 2
        width: Theme.grown(120)
        text: root.category
        visible: !root.narrow
        elide: Text.ElideMiddle
        font.family: Theme.monoFamily
        font.pixelSize: Theme.fontCaption
        color: Theme.inkSecondary
        Accessible.ignored: true
    }
    PlexusText {
        id: textLine

        x: root.narrow ? 164 : 290
        y: 2
        width: root.width - x - Theme.spaceL
        text: root.narrow && root.selected ? root.category + ": " + root.text : root.text
        textFormat: Text.PlainText
        elide: root.selected ? Text.ElideNone : Text.ElideRight
        maximumLineCount: root.selected ? 100 : 1
        wrapMode: root.selected ? Text.WrapAnywhere : Text.NoWrap
        font.family: Theme.monoFamily
        font.pixelSize: Theme.fontCaption
        Accessible.ignored: true
    }
    PlexusToolTip {
        text: root.text
        visible: hover.hovered && textLine.truncated
    }
}
