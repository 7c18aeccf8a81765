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

    readonly property bool compares: sides.side === BodySides.Diff && sides.hasUpstream
    readonly property BodyView shown: sides.side === BodySides.Client || !sides.hasUpstream ? sides.client : sides.upstream

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
                    labels: [root.shown.stream ? qsTr("Text") : qsTr("Formatted"), qsTr("Raw")]
                    accessibleName: qsTr("Form of the body")
                    currentIndex: root.shown.raw ? 1 : 0
                    visible: !root.compares && (root.shown.json || root.shown.stream)
                    onActivated: index => root.shown.raw = index === 1
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
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            BodyText {
                anchors.fill: parent
                body: root.shown
                name: root.name
                visible: !root.compares
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
