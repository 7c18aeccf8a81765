// SPDX-License-Identifier: GPL-3.0-or-later
// The keys that pages listen for themselves, as the person has them; the window tells it, as it tells the Theme.
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

QtObject {
    id: root

    property string find: "Ctrl+F"
    property string save: "Ctrl+S"
    property string undo: "Ctrl+Z"
    property string send: "Ctrl+Return"
    // As people read them.
    property string addText: "N"
    property string sendText: "Ctrl+Return"
    // The number pad has an Enter of its own.
    readonly property string sendByPad: root.send.replace("Return", "Enter")
}
