// SPDX-License-Identifier: GPL-3.0-or-later
// The text of one body, with a word on what is missing of it.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Requests

FocusScope {
    id: root

    required property BodyView body
    required property string name

    // The words of a stream, not its events.
    readonly property bool reads: body.stream && !body.raw
    property alias shownText: area.text

    // Marks that place and brings it into sight.
    function mark(position: int, length: int): void {
        if (position >= 0)
            area.editor.select(position, position + length);
        else
            area.editor.deselect();
    }

    PlexusText {
        id: notice

        width: parent.width
        text: root.body.notice
        visible: root.body.notice !== ""
        wrapMode: Text.Wrap
        color: Theme.inkSecondary
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    // A place that was found stays marked while one types on.
    Binding {
        target: area.editor
        property: "persistentSelection"
        value: true
    }
    PlexusTextArea {
        id: area

        anchors.fill: parent
        anchors.topMargin: notice.visible ? notice.height + Theme.spaceS : 0
        // Only laid out while it is looked at: it may be long.
        text: !root.visible ? "" : root.reads ? root.body.words : root.body.text
        focus: true
        readOnly: true
        monospace: !root.reads
        wrapMode: TextEdit.WrapAtWordBoundaryOrAnywhere
        accessibleName: root.name
        visible: !root.body.empty
    }
}
