// SPDX-License-Identifier: GPL-3.0-or-later
// The provider's events beside what the client got of them. Up and down walk on one side, left and right turn to the
// other one; what belongs to the chosen event is marked, and both are laid out below.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Pages.Requests
import Plexus.Theme
import Plexus.ViewModels.Requests

FocusScope {
    id: root

    required property EventPairModel pairs

    readonly property bool chosen: pairs.current >= 0

    Connections {
        target: root.pairs

        function onChosenChanged(): void {
            if (root.chosen)
                list.positionViewAtIndex(root.pairs.current, ListView.Contain);
        }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.spaceS

        PlexusText {
            Layout.fillWidth: true
            text: root.pairs.summary
            wrapMode: Text.Wrap
            color: Theme.inkSecondary
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 120

            Row {
                id: titles

                width: list.rowWidth
                height: Theme.rowHeight - 4

                Repeater {
                    model: [qsTr("From the provider"), qsTr("To the client")]

                    TableHeaderCell {
                        required property string modelData

                        width: Math.floor(titles.width / 2)
                        height: titles.height
                        text: modelData
                    }
                }
            }
            Hairline {
                anchors.left: parent.left
                anchors.right: parent.right
                y: titles.height - 1
            }
            PlexusListView {
                id: list

                // Not under the scroll bar.
                readonly property real rowWidth: width - Theme.spaceM

                anchors.fill: parent
                anchors.topMargin: titles.height
                focus: true
                activeFocusOnTab: true
                clip: true
                reuseItems: true
                keyNavigationEnabled: false
                highlightFollowsCurrentItem: false
                boundsBehavior: Flickable.StopAtBounds
                model: root.pairs
                currentIndex: root.pairs.current
                Accessible.role: Accessible.Table
                Accessible.name: qsTr("Events of both sides")
                T.ScrollBar.vertical: PlexusScrollBar {}

                ListFocusRing {
                    list: list
                }
                Keys.onPressed: event => {
                    event.accepted = true;
                    if (event.key === Qt.Key_Down)
                        root.pairs.moveBy(1);
                    else if (event.key === Qt.Key_Up)
                        root.pairs.moveBy(-1);
                    else if (event.key === Qt.Key_PageDown)
                        root.pairs.moveBy(10);
                    else if (event.key === Qt.Key_PageUp)
                        root.pairs.moveBy(-10);
                    else if (event.key === Qt.Key_Left)
                        root.pairs.turnTo(EventPairModel.Provider);
                    else if (event.key === Qt.Key_Right)
                        root.pairs.turnTo(EventPairModel.Client);
                    else
                        event.accepted = false;
                }
                delegate: EventPairRow {
                    id: row

                    width: list.rowWidth
                    ringShown: list.ringShown
                    onChosen: side => {
                        list.takePointer();
                        root.pairs.choose(row.index, side);
                    }
                }
            }
        }
        PlexusText {
            Layout.fillWidth: true
            text: root.chosen ? root.pairs.relation : qsTr("Choose an event: what belongs to it on the other side is marked.")
            wrapMode: Text.Wrap
            font.weight: root.chosen ? Font.DemiBold : Font.Normal
            color: root.chosen ? Theme.ink : Theme.inkSecondary
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(96, root.height * 0.3)
            Layout.maximumHeight: Math.max(96, root.height * 0.3)
            spacing: Theme.spaceS
            visible: root.chosen

            PlexusTextArea {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                text: root.visible ? root.pairs.providerText : ""
                readOnly: true
                monospace: true
                wrapMode: TextEdit.WrapAtWordBoundaryOrAnywhere
                accessibleName: qsTr("The provider's event")
            }
            PlexusTextArea {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                text: root.visible ? root.pairs.clientText : ""
                readOnly: true
                monospace: true
                wrapMode: TextEdit.WrapAtWordBoundaryOrAnywhere
                accessibleName: qsTr("The client's event")
            }
        }
    }
}
