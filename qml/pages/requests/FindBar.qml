// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for words in the text beside it. Enter goes on, Shift+Enter back, Esc closes.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Requests

RowLayout {
    id: root

    required property TextFind find

    signal closed

    function begin(): void {
        field.forceActiveFocus(Qt.ShortcutFocusReason);
        field.selectAll();
    }

    spacing: 0
    onVisibleChanged: {
        if (!root.visible)
            field.clear();
    }

    SearchField {
        id: field

        Layout.fillWidth: true
        Layout.minimumWidth: Theme.grown(120)
        placeholderText: qsTr("Find in this body")
        onTextChanged: root.find.needle = field.text
        onEscaped: root.closed()
        Keys.onReturnPressed: event => root.find.step(event.modifiers & Qt.ShiftModifier ? -1 : 1)
        Keys.onEnterPressed: event => root.find.step(event.modifiers & Qt.ShiftModifier ? -1 : 1)
    }
    PlexusText {
        Layout.leftMargin: Theme.spaceS
        Layout.minimumWidth: Theme.grown(72)
        text: root.find.status
        color: root.find.count === 0 && root.find.needle !== "" ? Theme.bad : Theme.inkSecondary
        elide: Text.ElideNone
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    PlexusIconButton {
        iconName: "chevron-up"
        name: qsTr("Previous place (Shift+Enter)")
        enabled: root.find.count > 1
        onClicked: root.find.step(-1)
    }
    PlexusIconButton {
        iconName: "chevron-down"
        name: qsTr("Next place (Enter)")
        enabled: root.find.count > 1
        onClicked: root.find.step(1)
    }
    PlexusIconButton {
        iconName: "close"
        name: qsTr("Stop looking (Esc)")
        onClicked: root.closed()
    }
}
