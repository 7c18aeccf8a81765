// SPDX-License-Identifier: GPL-3.0-or-later
// A text one may want to take elsewhere: an error, say. Selected with the pointer, or by the keyboard once Tab has
// come to it.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls
import Plexus.Theme

TextEdit {
    id: root

    readOnly: true
    selectByMouse: true
    selectByKeyboard: true
    activeFocusOnTab: true
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    color: Theme.ink
    selectionColor: Theme.accent
    selectedTextColor: Theme.inkOnAccent
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontBody
    renderType: Text.NativeRendering
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
    Accessible.readOnly: true

    FocusRing {
        shown: root.activeFocus
    }
}
