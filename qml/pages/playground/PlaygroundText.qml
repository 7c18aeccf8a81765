// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody said: selectable, never markup.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Theme

TextEdit {
    id: root

    property bool monospace: false

    readOnly: true
    selectByMouse: true
    activeFocusOnPress: true
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    color: Theme.ink
    selectionColor: Theme.accent
    selectedTextColor: Theme.inkOnAccent
    font.family: root.monospace ? Theme.monoFamily : Theme.fontFamily
    font.pixelSize: root.monospace ? Theme.fontBody - 1 : Theme.fontBody
    renderType: Text.NativeRendering
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
}
