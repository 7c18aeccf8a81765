// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong in a line or two; the rest, such as the calls that led to a fault of ours, is folded away.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Requests

ColumnLayout {
    id: root

    required property ExchangeInspector inspector

    readonly property string whole: inspector.wholeError
    property bool unfolded: false

    spacing: Theme.spaceXs
    // Of another request.
    onWholeChanged: root.unfolded = false

    Notice {
        Layout.fillWidth: true
        text: root.inspector.error
        tone: root.inspector.statusTone === StatusGlyph.Bad ? StatusGlyph.Bad : StatusGlyph.Neutral
        actionText: root.whole === "" ? "" : root.unfolded ? qsTr("Hide") : root.inspector.ownFault ? qsTr("Show stack") : qsTr("Show all")
        onActionTriggered: root.unfolded = !root.unfolded
    }
    PlexusTextArea {
        Layout.fillWidth: true
        implicitHeight: 150
        monospace: true
        readOnly: true
        wrapMode: TextEdit.WrapAnywhere
        text: root.whole
        accessibleName: root.inspector.ownFault ? qsTr("Stack") : qsTr("All of the error")
        visible: root.unfolded
    }
    PlexusButton {
        Layout.alignment: Qt.AlignRight
        kind: PlexusButton.Quiet
        text: copied.running ? qsTr("Copied") : qsTr("Copy")
        iconName: copied.running ? "check" : "copy"
        visible: root.unfolded
        onClicked: {
            clipboard.copy(root.whole);
            copied.restart();
        }
    }
    Clipboard {
        id: clipboard
    }
    Timer {
        id: copied

        interval: 2000
    }
}
