// SPDX-License-Identifier: GPL-3.0-or-later
// Rich text of ours, with links one can see the end of before they are followed.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls
import Plexus.Theme

TextEdit {
    id: root

    // For those who hear it.
    required property string written

    signal linkWanted(string link)

    readOnly: true
    selectByMouse: true
    selectByKeyboard: true
    activeFocusOnPress: true
    activeFocusOnTab: root.visible
    cursorVisible: root.activeFocus
    textFormat: TextEdit.RichText
    wrapMode: TextEdit.Wrap
    color: Theme.ink
    selectionColor: Theme.accent
    selectedTextColor: Theme.inkOnAccent
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontBody
    renderType: Text.NativeRendering
    Accessible.role: Accessible.StaticText
    Accessible.name: root.written
    Accessible.readOnly: true
    onLinkActivated: link => root.linkWanted(link)
    Keys.onReturnPressed: event => {
        const box = root.cursorRectangle;
        const link = root.linkAt(box.x, box.y + box.height / 2);
        event.accepted = link !== "";
        if (event.accepted)
            root.linkWanted(link);
    }

    FocusRing {
        shown: root.activeFocus
    }
    HoverHandler {
        cursorShape: root.hoveredLink === "" ? Qt.IBeamCursor : Qt.PointingHandCursor
    }
    // Where a link leads is often not what it says.
    PlexusToolTip {
        text: root.hoveredLink
        visible: root.hoveredLink !== ""
    }
}
