// SPDX-License-Identifier: GPL-3.0-or-later
// A state: glyph and word, never colour alone.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls
import Plexus.Theme

Item {
    id: root

    enum Tone {
        Neutral,
        Running,
        Ok,
        Warn,
        Bad
    }

    property int tone: StatusGlyph.Neutral
    // Empty: the glyph of the tone.
    property string iconName: ""
    property string text: ""
    property string toolTip: ""

    readonly property color toneColor: tone === StatusGlyph.Ok ? Theme.ok : tone === StatusGlyph.Warn ? Theme.warn : tone === StatusGlyph.Bad ? Theme.bad : tone === StatusGlyph.Running ? Theme.accent : Theme.inkSecondary
    readonly property string toneIcon: tone === StatusGlyph.Ok ? "ok" : tone === StatusGlyph.Warn ? "warning" : tone === StatusGlyph.Bad ? "failed" : tone === StatusGlyph.Running ? "running" : "off"

    readonly property int spacing: Theme.spaceXs + 2

    implicitWidth: glyph.width + (root.text === "" ? 0 : root.spacing + label.implicitWidth)
    implicitHeight: Math.max(glyph.height, label.implicitHeight)
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
    Accessible.description: root.toolTip

    TintedIcon {
        id: glyph

        anchors.verticalCenter: parent.verticalCenter
        width: Theme.iconSize
        height: Theme.iconSize
        name: root.iconName === "" ? root.toneIcon : root.iconName
        color: root.toneColor
    }
    PlexusText {
        id: label

        x: glyph.width + root.spacing
        width: Math.max(0, root.width - x)
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        visible: root.text !== ""
        Accessible.ignored: true
    }

    HoverHandler {
        id: hover
    }
    PlexusToolTip {
        parent: root
        text: root.toolTip
        visible: root.toolTip !== "" && hover.hovered
    }
}
