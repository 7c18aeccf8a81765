// SPDX-License-Identifier: GPL-3.0-or-later
// What would change, file by file and line by line. A sign says what colour says too.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Clients

FocusScope {
    id: root

    required property FileDiffListModel lines

    // As high as its lines, where what holds it scrolls: one scroll bar, not two.
    property bool grows: false

    implicitHeight: grows ? list.contentHeight + 2 * Theme.spaceXs : Math.min(320, list.contentHeight + 2 * Theme.spaceXs)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusControl
        color: Theme.sunken
        border.width: list.activeFocus ? Theme.focusRing : 1
        border.color: list.activeFocus ? Theme.focus : Theme.hairline
    }
    PlexusListView {
        id: list

        anchors.fill: parent
        anchors.margins: Theme.spaceXs
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.lines
        interactive: !root.grows
        T.ScrollBar.vertical: PlexusScrollBar {
            id: bar
        }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("What would change")
        Keys.onUpPressed: contentY = Math.max(0, contentY - 40)
        Keys.onDownPressed: contentY = Math.max(0, Math.min(contentHeight - height, contentY + 40))

        delegate: Item {
            id: row

            required property int kind
            required property string number
            required property string text
            required property string summary

            readonly property bool heading: kind === FileDiffListModel.File
            readonly property bool removed: kind === FileDiffListModel.Removed
            readonly property bool added: kind === FileDiffListModel.Added
            readonly property bool remark: kind === FileDiffListModel.Gap || kind === FileDiffListModel.Unchanged

            width: ListView.view.width
            height: heading ? 30 : 20
            Accessible.role: Accessible.ListItem
            Accessible.name: row.summary

            Rectangle {
                anchors.fill: parent
                anchors.rightMargin: bar.visible ? bar.width : 0
                visible: row.removed || row.added
                color: row.added ? Theme.ok : Theme.bad
                opacity: 0.12
            }
            PlexusText {
                id: numberText

                x: Theme.spaceXs
                width: 34
                height: parent.height
                text: row.number
                visible: !row.heading && !row.remark
                horizontalAlignment: Text.AlignRight
                font.family: Theme.monoFamily
                font.pixelSize: Theme.fontCaption
                color: Theme.inkSecondary
                Accessible.ignored: true
            }
            PlexusText {
                x: 46
                width: 12
                height: parent.height
                text: row.added ? "+" : row.removed ? "−" : ""
                font.family: Theme.monoFamily
                color: row.added ? Theme.ok : Theme.bad
                Accessible.ignored: true
            }
            PlexusText {
                x: row.heading ? Theme.spaceS : 62
                width: parent.width - x - Theme.spaceL
                height: parent.height
                text: row.text
                font.family: row.remark ? Theme.fontFamily : Theme.monoFamily
                font.pixelSize: row.heading ? Theme.fontBody : Theme.fontCaption + 1
                font.weight: row.heading ? Font.DemiBold : Font.Normal
                color: row.remark ? Theme.inkSecondary : Theme.ink
                Accessible.ignored: true
            }
        }
    }
}
