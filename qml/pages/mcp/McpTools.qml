// SPDX-License-Identifier: GPL-3.0-or-later
// The tools of a server as it last showed them; those that are held back first.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Mcp

Section {
    id: root

    required property McpServerPanel panel

    title: qsTr("Tools")
    hint: root.panel.heldBack > 0 ? qsTr("%n held back", "tools", root.panel.heldBack) : ""
    actions: [
        PlexusButton {
            kind: PlexusButton.Quiet
            text: qsTr("Allow all")
            visible: root.panel.heldBack > 0
            onClicked: root.panel.allowAllTools()
        },
        PlexusButton {
            kind: PlexusButton.Quiet
            iconName: "refresh"
            text: root.panel.lookingUp ? qsTr("Asking …") : root.panel.tools.count === 0 ? qsTr("Ask now") : qsTr("Ask again")
            toolTip: root.panel.program ? qsTr("Starts the program and asks for its tools") : qsTr("Asks the server for its tools")
            enabled: root.panel.canLookUp
            onClicked: root.panel.lookUpTools()
        }
    ]

    Notice {
        Layout.fillWidth: true
        tone: StatusGlyph.Bad
        text: root.panel.lookUpProblem
        visible: root.panel.lookUpProblem !== ""
    }
    PlexusText {
        Layout.fillWidth: true
        text: qsTr("Not known yet: nobody has asked the server for them.")
        color: Theme.inkSecondary
        visible: root.panel.tools.count === 0
    }

    // No layout: where the rows go while nobody looks, that of Qt 6.4 keeps one that is gone.
    Column {
        id: tools

        Layout.fillWidth: true
        spacing: Theme.spaceM
        visible: root.panel.tools.count > 0

        Repeater {
            model: root.panel.tools

            ColumnLayout {
                id: tool

                required property int index
                required property string name
                required property string title
                required property string description
                required property bool heldBack
                required property string reason
                required property string hidden
                required property string summary

                // Never 0: a Column of Qt 6.4 does not place such, and then has no height by which it would get a width.

                width: Math.max(1, tools.width)
                spacing: Theme.spaceXs
                Accessible.role: Accessible.ListItem
                Accessible.name: tool.summary

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.spaceS

                    PlexusText {
                        text: tool.name
                        textFormat: Text.PlainText
                        elide: Text.ElideMiddle
                        font.family: Theme.monoFamily
                        font.weight: Font.DemiBold
                        Layout.maximumWidth: Theme.grown(320)
                        Accessible.ignored: true
                    }
                    PlexusText {
                        Layout.fillWidth: true
                        text: tool.title
                        textFormat: Text.PlainText
                        elide: Text.ElideRight
                        color: Theme.inkSecondary
                        Accessible.ignored: true
                    }
                    PlexusButton {
                        kind: tool.heldBack ? PlexusButton.Normal : PlexusButton.Quiet
                        text: tool.heldBack ? qsTr("Allow") : qsTr("Hold back")
                        Accessible.name: tool.heldBack ? qsTr("Allow %1").arg(tool.name) : qsTr("Hold back %1").arg(tool.name)
                        onClicked: {
                            if (tool.heldBack)
                                root.panel.allowTool(tool.index);
                            else
                                root.panel.holdTool(tool.index);
                        }
                    }
                }
                StatusGlyph {
                    tone: StatusGlyph.Warn
                    text: tool.reason
                    visible: tool.reason !== ""
                    Accessible.ignored: true
                }
                StatusGlyph {
                    tone: StatusGlyph.Bad
                    text: tool.hidden
                    visible: tool.hidden !== ""
                    Accessible.ignored: true
                }
                PlexusText {
                    Layout.fillWidth: true
                    text: tool.description
                    textFormat: Text.PlainText
                    wrapMode: Text.Wrap
                    maximumLineCount: tool.heldBack ? 40 : 2
                    elide: Text.ElideRight
                    color: Theme.inkSecondary
                    visible: text !== ""
                    Accessible.ignored: true
                }
            }
        }
    }
}
