// SPDX-License-Identifier: GPL-3.0-or-later
// A list that makes no rows ahead of time: those are made asynchronously, and where the model is reset before they are
// there (a new filter, another request) Qt complains of each. What is in sight is made at once either way.
// It knows whether a key or the pointer was last used on it: only after a key is a ring of use. A page that was opened
// by a click or a shortcut rings nothing.
pragma ComponentBehavior: Bound

import QtQuick

ListView {
    id: root

    property bool byKeyboard: false
    readonly property bool ringShown: root.activeFocus && root.byKeyboard

    // A row was chosen with it.
    function takePointer(): void {
        root.forceActiveFocus(Qt.MouseFocusReason);
        root.byKeyboard = false;
    }

    cacheBuffer: 0
    // Tab, say, is let go of where it has led to.
    Keys.onReleased: event => {
        const isCommand = event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier);
        if (!isCommand && event.key !== Qt.Key_Control && event.key !== Qt.Key_Alt && event.key !== Qt.Key_Meta && event.key !== Qt.Key_Shift)
            root.byKeyboard = true;
        event.accepted = false;
    }
    onActiveFocusChanged: {
        if (!root.activeFocus)
            root.byKeyboard = false;
    }
}
