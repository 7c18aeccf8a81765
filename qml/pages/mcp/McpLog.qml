// SPDX-License-Identifier: GPL-3.0-or-later
// The log of MCP requests, newest first, and beside it the chosen one.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Mcp

FocusScope {
    id: root

    required property McpLogViewModel log

    readonly property bool chosen: log.title !== ""
    // In the order of McpLogModel.Tone.
    readonly property list<int> tones: [StatusGlyph.Neutral, StatusGlyph.Running, StatusGlyph.Ok, StatusGlyph.Warn, StatusGlyph.Bad]

    onVisibleChanged: {
        if (root.visible)
            root.log.load();
    }
    Component.onCompleted: {
        if (root.visible)
            root.log.load();
    }

    DeleteLogSheet {
        id: deleteSheet

        objectName: "mcp-delete-log"
        log: root.log
    }
    DeleteRequestSheet {
        id: requestSheet

        log: root.log
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.spaceM

        Flow {
            Layout.fillWidth: true
            spacing: Theme.spaceS

            SearchField {
                width: Theme.grown(220)
                placeholderText: qsTr("Tool or method")
                text: root.log.words
                onTextChanged: root.log.words = text
                onEscaped: list.forceActiveFocus(Qt.TabFocusReason)
            }
            PlexusComboBox {
                width: Theme.grown(180)
                model: root.log.choices
                currentIndex: root.log.choice
                Accessible.name: qsTr("Which requests")
                onActivated: index => root.log.choice = index
            }
            PlexusComboBox {
                width: Theme.grown(160)
                model: root.log.keyChoices
                currentIndex: root.log.keyChoice
                Accessible.name: qsTr("Whose requests")
                onActivated: index => root.log.keyChoice = index
            }
            PlexusComboBox {
                width: Theme.grown(180)
                model: root.log.outcomes
                currentIndex: root.log.outcome
                Accessible.name: qsTr("How they ended")
                onActivated: index => root.log.outcome = index
            }
            PlexusButton {
                kind: PlexusButton.Quiet
                text: qsTr("Show all")
                visible: root.log.filtered
                onClicked: root.log.clearFilter()
            }
            PlexusButton {
                kind: PlexusButton.Quiet
                iconName: "trash"
                text: qsTr("Delete …")
                toolTip: qsTr("Deletes old requests from the log, or all of them")
                onClicked: deleteSheet.open()
            }
        }
        Notice {
            Layout.fillWidth: true
            tone: StatusGlyph.Bad
            text: root.log.problem
            visible: root.log.problem !== ""
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.bottomMargin: Theme.spaceL
            spacing: Theme.spaceM

            PlexusListView {
                id: list

                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: true
                // Without a row there is nothing to be seen of it.
                activeFocusOnTab: list.count > 0
                clip: true
                reuseItems: true
                keyNavigationEnabled: false
                highlightFollowsCurrentItem: false
                boundsBehavior: Flickable.StopAtBounds
                model: root.log.list
                currentIndex: root.log.selectedRow
                Accessible.role: Accessible.List
                Accessible.name: qsTr("MCP requests, newest first")
                T.ScrollBar.vertical: PlexusScrollBar {
                    id: scrollBar
                }
                delegate: Rectangle {
                    id: row

                    required property int index
                    required property string time
                    required property string moment
                    required property int tone
                    required property string status
                    required property string server
                    required property string keyName
                    required property string what
                    required property string duration
                    required property string summary

                    readonly property bool selected: index === root.log.selectedRow

                    width: list.width - (scrollBar.visible ? scrollBar.width : 0)
                    height: Theme.rowHeight
                    radius: Theme.radiusControl
                    color: selected ? Theme.selected : hover.hovered ? Theme.hover : "transparent"
                    Accessible.role: Accessible.ListItem
                    Accessible.name: row.summary
                    Accessible.selected: row.selected
                    Accessible.onPressAction: root.log.select(row.index)

                    HoverHandler {
                        id: hover
                    }
                    TapHandler {
                        onTapped: {
                            list.takePointer();
                            root.log.select(row.index);
                        }
                    }
                    FocusRing {
                        anchors.margins: 0
                        radius: row.radius
                        shown: row.selected && list.ringShown
                    }
                    RowLayout {
                        anchors.fill: parent
                        anchors.leftMargin: Theme.spaceM
                        anchors.rightMargin: Theme.spaceM
                        spacing: Theme.spaceM

                        StatusGlyph {
                            Layout.preferredWidth: Theme.grown(110)
                            tone: root.tones[row.tone]
                            text: row.status
                            Accessible.ignored: true
                        }
                        PlexusText {
                            text: row.time
                            color: Theme.inkSecondary
                            Accessible.ignored: true
                        }
                        PlexusText {
                            Layout.preferredWidth: Theme.grown(110)
                            text: row.server
                            elide: Text.ElideMiddle
                            Accessible.ignored: true
                        }
                        PlexusText {
                            Layout.fillWidth: true
                            text: row.what
                            textFormat: Text.PlainText
                            elide: Text.ElideRight
                            font.family: Theme.monoFamily
                            Accessible.ignored: true
                        }
                        PlexusText {
                            Layout.preferredWidth: Theme.grown(90)
                            text: row.keyName
                            elide: Text.ElideMiddle
                            color: Theme.inkSecondary
                            visible: !root.chosen
                            Accessible.ignored: true
                        }
                        PlexusText {
                            Layout.preferredWidth: Theme.grown(70)
                            text: row.duration
                            horizontalAlignment: Text.AlignRight
                            Accessible.ignored: true
                        }
                    }
                    PlexusToolTip {
                        text: row.moment
                        visible: hover.hovered
                    }
                }
            }
            Hairline {
                Layout.fillHeight: true
                visible: root.chosen
            }
            FormScroll {
                Layout.preferredWidth: Math.min(460, root.width / 2)
                Layout.fillHeight: true
                visible: root.chosen

                PlexusText {
                    Layout.fillWidth: true
                    text: root.log.title
                    textFormat: Text.PlainText
                    wrapMode: Text.WrapAnywhere
                    font.pixelSize: Theme.fontSection
                    font.weight: Font.DemiBold
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                PlexusText {
                    Layout.fillWidth: true
                    text: root.log.facts
                    textFormat: Text.PlainText
                    wrapMode: Text.Wrap
                    lineHeight: 1.3
                }
                Notice {
                    Layout.fillWidth: true
                    tone: StatusGlyph.Warn
                    text: root.log.notices
                    visible: text !== ""
                }
                McpLogText {
                    title: qsTr("Messages")
                    text: root.log.messages
                }
                McpLogText {
                    title: qsTr("From the client")
                    text: root.log.fromClient
                }
                McpLogText {
                    title: qsTr("From the server")
                    text: root.log.fromServer
                }
                PlexusButton {
                    kind: PlexusButton.Danger
                    text: qsTr("Delete this request …")
                    visible: root.log.deletable
                    onClicked: requestSheet.open()
                }
            }
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(420, parent.width)
        iconName: "mcp"
        title: root.log.filtered ? qsTr("No request of that kind") : qsTr("No MCP requests yet")
        text: root.log.filtered ? qsTr("Among the latest thousand none passes the filter.") : qsTr("Every request to an MCP server shows here, with all of its messages.")
        visible: root.log.list.count === 0
    }
}
