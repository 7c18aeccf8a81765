// SPDX-License-Identifier: GPL-3.0-or-later
// Text one can mark with the pointer and copy. What it says is read out by what it stands in; Tab passes it by.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Theme

TextEdit {
    color: Theme.ink
    selectionColor: Theme.accent
    selectedTextColor: Theme.inkOnAccent
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontBody
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.WrapAtWordBoundaryOrAnywhere
    renderType: Text.NativeRendering
    readOnly: true
    selectByMouse: true
    activeFocusOnTab: false
    Accessible.ignored: true
}
