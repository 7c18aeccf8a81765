// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own log: followed at its end, filtered, copied, written to a file.
// Keys: Space hold still, Ctrl+C copy the chosen line.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Settings

FocusScope {
    id: root

    required property SystemLogViewModel log

    Clipboard {
        id: clipboard
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.bottomMargin: Theme.spaceL
        spacing: Theme.spaceM

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceS

            SearchField {
                Layout.fillWidth: true
                placeholderText: qsTr("Words in a line")
                text: root.log.words
                onTextChanged: root.log.words = text
                onEscaped: list.forceActiveFocus(Qt.TabFocusReason)
            }
            PlexusComboBox {
                fitted: true
                model: root.log.levelTexts
                currentIndex: root.log.shownLevel
                Accessible.name: qsTr("Levels shown")
                onActivated: index => root.log.shownLevel = index
            }
            PlexusComboBox {
                fitted: true
                model: root.log.partTexts
                currentIndex: root.log.shownPart
                Accessible.name: qsTr("Part of Plexus shown")
                onActivated: index => root.log.shownPart = index
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceS

            PlexusButton {
                text: root.log.paused ? qsTr("Follow") : qsTr("Pause")
                iconName: root.log.paused ? "play" : "pause"
                onClicked: root.log.paused = !root.log.paused
            }
            PlexusIconButton {
                iconName: copied.running ? "check" : "copy"
                tint: copied.running ? Theme.ok : Theme.inkSecondary
                name: copied.running ? qsTr("Copied") : qsTr("Copy all lines that are shown")
                enabled: root.log.lines.count > 0
                onClicked: {
                    clipboard.copy(root.log.text());
                    copied.restart();
                }
            }
            PlexusIconButton {
                iconName: "close"
                name: qsTr("Clear the lines here, not where the log is written")
                enabled: root.log.lines.count > 0
                onClicked: root.log.clear()
            }
            Item {
                Layout.fillWidth: true
            }
            PlexusSwitch {
                // Of a part with a long name the end is left out.
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
                text: root.log.verboseText
                checked: root.log.verbose
                Accessible.role: Accessible.CheckBox
                Accessible.name: text
                onToggled: root.log.verbose = checked
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceS
            visible: root.log.partHint !== ""

            PlexusText {
                Layout.fillWidth: true
                text: root.log.partHint
                color: Theme.inkSecondary
                font.pixelSize: Theme.fontCaption
                wrapMode: Text.Wrap
            }
            PlexusButton {
                kind: PlexusButton.Quiet
                text: qsTr("As all others")
                toolTip: qsTr("Has every part write at the same level again")
                onClicked: root.log.resetParts()
            }
        }
        PlexusText {
            Layout.fillWidth: true
            text: root.log.hint
            color: Theme.inkSecondary
            font.pixelSize: Theme.fontCaption
            visible: text !== ""
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 120
            radius: Theme.radiusControl
            color: Theme.sunken
            border.width: list.activeFocus ? Theme.focusRing : 1
            border.color: list.activeFocus ? Theme.focus : Theme.hairline

            PlexusListView {
                id: list

                // At its end: what comes is shown.
                property bool following: true

                anchors.fill: parent
                anchors.margins: Theme.spaceXs
                activeFocusOnTab: true
                focus: true
                clip: true
                reuseItems: true
                highlightFollowsCurrentItem: false
                boundsBehavior: Flickable.StopAtBounds
                model: root.log.lines
                currentIndex: -1
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Lines of the log, oldest first")
                T.ScrollBar.vertical: PlexusScrollBar {
                    onPressedChanged: {
                        if (!pressed)
                            list.following = list.atYEnd;
                    }
                }
                Keys.onSpacePressed: root.log.paused = !root.log.paused
                Keys.onPressed: event => {
                    if (!event.matches(StandardKey.Copy) || list.currentIndex < 0)
                        return;
                    clipboard.copy(root.log.lineAt(list.currentIndex));
                    event.accepted = true;
                }
                onCountChanged: {
                    if (list.following)
                        list.positionViewAtEnd();
                }
                onVisibleChanged: {
                    if (list.visible && list.following)
                        list.positionViewAtEnd();
                }
                onMovementEnded: list.following = list.atYEnd
                delegate: LogRow {
                    id: row

                    width: list.width
                    selected: row.index === list.currentIndex
                    onChosen: {
                        list.forceActiveFocus(Qt.MouseFocusReason);
                        list.currentIndex = row.index;
                        list.following = false;
                    }
                }
            }
            PlexusText {
                anchors.centerIn: parent
                text: qsTr("No line of that kind.")
                color: Theme.inkSecondary
                visible: root.log.lines.count === 0
            }
        }
        FormField {
            Layout.maximumWidth: -1
            label: qsTr("Write what is shown to a file")
            help: root.log.saveNotice
            error: root.log.saveProblem

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.spaceS

                PathField {
                    path: root.log.path
                    what: qsTr("File for the log")
                    problem: root.log.saveProblem
                    canChoose: root.log.canChooseFile
                    onEdited: path => root.log.path = path
                    onChooseRequested: root.log.choosePath()
                }
                PlexusButton {
                    text: qsTr("Write")
                    enabled: root.log.path !== ""
                    onClicked: root.log.save()
                }
                PlexusButton {
                    text: qsTr("Open folder")
                    enabled: root.log.path !== ""
                    onClicked: root.log.openFolder()
                }
            }
        }
    }
    Timer {
        id: copied

        interval: 1500
    }
}
