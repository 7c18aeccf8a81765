// SPDX-License-Identifier: GPL-3.0-or-later
// A body with the choices there are for it.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Requests

FocusScope {
    id: root

    required property BodyView body
    required property string name

    Column {
        id: top

        width: parent.width
        spacing: Theme.spaceS

        Item {
            width: parent.width
            height: Theme.controlHeight
            visible: !root.body.empty

            Row {
                spacing: Theme.spaceS

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
            }
            PlexusIconButton {
                anchors.right: parent.right
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
            width: parent.width
            text: root.body.notice
            visible: root.body.notice !== ""
            wrapMode: Text.Wrap
            color: Theme.inkSecondary
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
    PlexusTextArea {
        anchors.fill: parent
        anchors.topMargin: top.height + Theme.spaceS
        // Only laid out while it is looked at: it may be long.
        text: root.visible ? root.body.text : ""
        readOnly: true
        monospace: true
        wrapMode: TextEdit.WrapAtWordBoundaryOrAnywhere
        accessibleName: root.name
        visible: !root.body.empty
    }
    Clipboard {
        id: clipboard
    }
    Timer {
        id: copied

        interval: 1500
    }
}
