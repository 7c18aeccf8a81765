// SPDX-License-Identifier: GPL-3.0-or-later
// What there is to say of the thing above it, in as many lines as it takes: glyph and sentence, without a frame.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Theme

RowLayout {
    id: root

    required property string text
    property int tone: StatusGlyph.Neutral

    spacing: Theme.spaceXs + 2
    Accessible.role: root.tone === StatusGlyph.Bad || root.tone === StatusGlyph.Warn ? Accessible.AlertMessage : Accessible.StaticText
    Accessible.name: root.text

    StatusGlyph {
        Layout.alignment: Qt.AlignTop
        tone: root.tone
        Accessible.ignored: true
    }
    PlexusText {
        Layout.fillWidth: true
        text: root.text
        wrapMode: Text.Wrap
        verticalAlignment: Text.AlignTop
        Accessible.ignored: true
    }
}
