// SPDX-License-Identifier: GPL-3.0-or-later
// All headers of a request by hop; credentials were masked before they got here.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Requests

PlexusListView {
    id: root

    required property FieldListModel headers

    clip: true
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    model: headers
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Headers")
    T.ScrollBar.vertical: PlexusScrollBar {}

    PlexusIconButton {
        parent: root
        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceM
        z: 1
        iconName: copied.running ? "check" : "copy"
        tint: copied.running ? Theme.ok : Theme.inkSecondary
        name: copied.running ? qsTr("Copied") : qsTr("Copy all headers")
        visible: root.count > 0
        onClicked: {
            clipboard.copy(root.headers.asText());
            copied.restart();
        }
    }
    Clipboard {
        id: clipboard
    }
    Timer {
        id: copied

        interval: 1500
    }
    ListFocusRing {
        list: root
        rowless: true
    }
    delegate: Column {
        id: row

        required property string section
        required property bool first
        required property string name
        required property string value

        width: root.width - Theme.spaceM
        Accessible.role: Accessible.ListItem
        Accessible.name: row.name + ": " + row.value
        Accessible.description: row.section

        PlexusText {
            width: parent.width
            topPadding: Theme.spaceM
            bottomPadding: Theme.spaceXs
            text: row.section
            font.weight: Font.DemiBold
            visible: row.first
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Item {
            width: parent.width
            height: Math.max(nameText.implicitHeight, valueText.implicitHeight) + Theme.spaceXs

            PlexusText {
                id: nameText

                width: Math.min(220, Math.round(parent.width * 0.4))
                text: row.name
                color: Theme.inkSecondary
                font.family: Theme.monoFamily
                font.pixelSize: Theme.fontBody - 1
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                Accessible.ignored: true
            }
            SelectableText {
                id: valueText

                x: nameText.width + Theme.spaceM
                width: parent.width - x
                text: row.value
                // The row says it, and is where Tab stops.
                activeFocusOnTab: false
                Accessible.ignored: true
                font.family: Theme.monoFamily
                font.pixelSize: Theme.fontBody - 1
            }
        }
    }
    PlexusText {
        width: parent.width
        text: qsTr("No headers were recorded.")
        color: Theme.inkSecondary
        visible: root.count === 0
    }
}
