// SPDX-License-Identifier: GPL-3.0-or-later
// Several lines of text in a scrolling box. `readOnly` for bodies, which are shown in the monospace font.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Theme

FocusScope {
    id: root

    property alias text: area.text
    property alias readOnly: area.readOnly
    property alias wrapMode: area.wrapMode
    property alias editor: area
    property bool monospace: false
    property bool invalid: false
    property string accessibleName: ""

    implicitWidth: Theme.grown(320)
    implicitHeight: 120

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusControl
        color: area.readOnly ? Theme.sunken : Theme.raised
        border.width: area.activeFocus ? Theme.focusRing : 1
        border.color: root.invalid ? Theme.bad : area.activeFocus ? Theme.focus : area.readOnly ? Theme.hairline : Theme.outline
    }

    Flickable {
        id: flickable

        anchors.fill: parent
        anchors.margins: Theme.focusRing
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        // How large the content is, the text area tells its flickable; a binding would take that back with every
        // new size of the box, and what is below could not be reached any more.
        T.ScrollBar.vertical: PlexusScrollBar {}
        T.ScrollBar.horizontal: PlexusScrollBar {}
        T.TextArea.flickable: T.TextArea {
            id: area

            focus: true
            padding: Theme.spaceS
            // Beside the scroll bar.
            rightPadding: Theme.spaceL
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            selectByMouse: true
            color: Theme.ink
            selectionColor: Theme.accent
            selectedTextColor: Theme.inkOnAccent
            font.family: root.monospace ? Theme.monoFamily : Theme.fontFamily
            font.pixelSize: root.monospace ? Theme.fontBody - 1 : Theme.fontBody
            renderType: Text.NativeRendering
            Accessible.role: Accessible.EditableText
            Accessible.name: root.accessibleName
            Accessible.readOnly: readOnly
            Accessible.multiLine: true
            // Tab leaves the box instead of being typed.
            KeyNavigation.priority: KeyNavigation.BeforeItem
            Keys.onTabPressed: event => {
                const next = area.nextItemInFocusChain(true);
                if (next)
                    next.forceActiveFocus(Qt.TabFocusReason);
                event.accepted = true;
            }
        }
    }
}
