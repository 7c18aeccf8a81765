// SPDX-License-Identifier: GPL-3.0-or-later
// The keys a server is asked with in turn, and which of them rest.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Mcp

Section {
    id: root

    required property McpKeyListModel keyList

    title: qsTr("Keys in turn")

    Binding {
        target: root.keyList
        property: "watched"
        value: root.visible
    }
    Notice {
        Layout.fillWidth: true
        tone: StatusGlyph.Bad
        text: root.keyList.problem
        visible: text !== ""
    }
    // No layout: where the rows go while nobody looks, that of Qt 6.4 keeps one that is gone.
    Column {
        id: rows

        Layout.fillWidth: true
        spacing: Theme.spaceXs

        Repeater {
            model: root.keyList

            RowLayout {
                id: row

                required property int index
                required property string label
                required property string tail
                required property string stateText
                required property bool resting
                required property string summary

                width: Math.max(1, rows.width)
                height: Theme.controlHeight
                spacing: Theme.spaceM
                Accessible.role: Accessible.ListItem
                Accessible.name: row.summary

                PlexusText {
                    text: row.label
                    Accessible.ignored: true
                }
                PlexusText {
                    text: row.tail
                    font.family: Theme.monoFamily
                    color: Theme.inkSecondary
                    Accessible.ignored: true
                }
                StatusGlyph {
                    tone: StatusGlyph.Warn
                    text: row.stateText
                    visible: text !== ""
                    Accessible.ignored: true
                }
                Item {
                    Layout.fillWidth: true
                }
                PlexusButton {
                    kind: PlexusButton.Quiet
                    text: qsTr("Use again")
                    toolTip: qsTr("Ends its rest, should the server take it again")
                    visible: row.resting
                    //: %1 "Key 1"
                    Accessible.name: qsTr("Use %1 again").arg(row.label)
                    onClicked: root.keyList.clearRest(row.index)
                }
            }
        }
    }
}
