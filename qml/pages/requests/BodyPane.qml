// SPDX-License-Identifier: GPL-3.0-or-later
// A body on either side of the gateway, and what differs between the two.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Pages.Requests
import Plexus.Theme
import Plexus.ViewModels.Requests

FocusScope {
    id: root

    required property BodySides sides
    required property string name
    // What it is called in the name of a file.
    required property string part

    signal editorWanted(BodyView body)

    readonly property bool compares: sides.side === BodySides.Diff && sides.hasUpstream
    readonly property BodyView shown: sides.side === BodySides.Client || !sides.hasUpstream ? sides.client : sides.upstream

    // False: there is nothing to look in.
    function beginFind(): bool {
        if (!root.visible || root.compares || root.shown.empty)
            return false;
        root.shown.outlined = false;
        findBar.visible = true;
        findBar.begin();
        return true;
    }

    TextFind {
        id: finder

        text: findBar.visible ? text.shownText : ""
        onFound: text.mark(finder.position, finder.length)
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.spaceS

        // In two lines where one is too long.
        Flow {
            Layout.fillWidth: true
            spacing: Theme.spaceS

            SegmentedTabs {
                labels: [qsTr("Client"), qsTr("Provider"), qsTr("Diff")]
                accessibleName: qsTr("Whose body")
                currentIndex: root.sides.side
                visible: root.sides.hasUpstream
                onActivated: index => root.sides.side = index
            }
            Row {
                spacing: Theme.spaceS

                SegmentedTabs {
                    readonly property int last: root.shown.json ? 2 : 1

                    labels: root.shown.json ? [qsTr("Formatted"), qsTr("Outline"), qsTr("Raw")] : [qsTr("Text"), qsTr("Raw")]
                    accessibleName: qsTr("Form of the body")
                    currentIndex: root.shown.raw ? last : root.shown.outlined ? 1 : 0
                    visible: !root.compares && (root.shown.json || root.shown.stream)
                    onActivated: index => {
                        root.shown.raw = index === last;
                        root.shown.outlined = index === 1 && last === 2;
                    }
                }
                PlexusIconButton {
                    iconName: "search"
                    name: qsTr("Find in this body (Ctrl+F)")
                    visible: !root.compares && !root.shown.empty
                    onClicked: root.beginFind()
                }
                PlexusIconButton {
                    iconName: copied.running ? "check" : "copy"
                    tint: copied.running ? Theme.ok : Theme.inkSecondary
                    name: copied.running ? qsTr("Copied") : qsTr("Copy body")
                    visible: !root.compares && !root.shown.empty
                    onClicked: {
                        clipboard.copy(root.shown.wholeText());
                        copied.restart();
                    }
                }
                PlexusIconButton {
                    iconName: "external"
                    name: qsTr("Open in an editor, as a file that goes when Plexus ends")
                    visible: !root.compares && !root.shown.empty
                    onClicked: root.editorWanted(root.shown)
                }
                PlexusIconButton {
                    iconName: "chevron-down"
                    name: qsTr("Unfold everything")
                    visible: !root.compares && root.shown.outlined
                    onClicked: root.shown.outline.unfoldAll()
                }
                PlexusIconButton {
                    iconName: "chevron-right"
                    name: qsTr("Fold everything")
                    visible: !root.compares && root.shown.outlined
                    onClicked: root.shown.outline.foldAll()
                }
            }
        }
        PlexusComboBox {
            Layout.fillWidth: true
            model: root.sides.attempts
            currentIndex: root.sides.attempt
            visible: root.sides.side !== BodySides.Client && root.sides.attempts.length > 1
            Accessible.name: qsTr("Which attempt")
            onActivated: index => root.sides.attempt = index
        }
        FindBar {
            id: findBar

            Layout.fillWidth: true
            find: finder
            visible: false
            onClosed: {
                findBar.visible = false;
                text.forceActiveFocus(Qt.OtherFocusReason);
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            BodyText {
                id: text

                anchors.fill: parent
                body: root.shown
                name: root.name
                visible: !root.compares && !root.shown.outlined
            }
            JsonOutline {
                anchors.fill: parent
                outline: root.shown.outline
                name: root.name
                visible: !root.compares && root.shown.outlined
                onCopyWanted: text => {
                    clipboard.copy(text);
                    copied.restart();
                }
            }
            DiffView {
                anchors.fill: parent
                diff: root.sides.diff
                leftTitle: qsTr("Client")
                rightTitle: qsTr("Provider")
                visible: root.compares
            }
        }
    }
    Clipboard {
        id: clipboard
    }
    Timer {
        id: copied

        interval: 1500
    }
}
