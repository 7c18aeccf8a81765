// SPDX-License-Identifier: GPL-3.0-or-later
// A body with the choices there are for it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Requests

ColumnLayout {
    id: root

    required property BodyView body
    required property string name

    spacing: Theme.spaceS

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS
        visible: !root.body.empty

        SegmentedTabs {
            labels: [qsTr("Laid out"), qsTr("Raw")]
            accessibleName: qsTr("Form of the text")
            currentIndex: root.body.raw ? 1 : 0
            visible: root.body.json
            onActivated: index => root.body.raw = index === 1
        }
        SegmentedTabs {
            labels: [qsTr("Client"), qsTr("Upstream")]
            accessibleName: qsTr("Whose body")
            currentIndex: root.body.upstream ? 1 : 0
            visible: root.body.hasUpstream
            onActivated: index => root.body.upstream = index === 1
        }
        Item {
            Layout.fillWidth: true
        }
        PlexusIconButton {
            iconName: copied.running ? "check" : "copy"
            tint: copied.running ? Theme.ok : Theme.inkSecondary
            name: copied.running ? qsTr("Copied") : qsTr("Copy body")
            onClicked: {
                clipboard.copy(root.body.wholeText());
                copied.restart();
            }
        }
    }
    PlexusText {
        Layout.fillWidth: true
        text: root.body.notice
        visible: root.body.notice !== ""
        wrapMode: Text.Wrap
        color: Theme.inkSecondary
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    PlexusTextArea {
        Layout.fillWidth: true
        Layout.fillHeight: true
        text: root.body.text
        readOnly: true
        monospace: true
        wrapMode: TextEdit.WrapAtWordBoundaryOrAnywhere
        accessibleName: root.name
        visible: !root.body.empty
    }
    Item {
        Layout.fillHeight: true
        visible: root.body.empty
    }
    Clipboard {
        id: clipboard
    }
    Timer {
        id: copied

        interval: 1500
    }
}
