// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a request as tabs. Where they are more than there is room for, the row scrolls to the current one.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Theme

FocusScope {
    id: root

    required property list<string> labels
    property int currentIndex: 0

    signal activated(int index)

    function reveal(): void {
        const tab = repeater.itemAt(root.currentIndex);
        if (!tab)
            return;
        if (tab.x < strip.contentX)
            strip.contentX = tab.x;
        else if (tab.x + tab.width > strip.contentX + strip.width)
            strip.contentX = tab.x + tab.width - strip.width;
    }

    implicitHeight: Theme.controlHeight + 2
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Parts of the request")
    Keys.onLeftPressed: root.activated(Math.max(0, root.currentIndex - 1))
    Keys.onRightPressed: root.activated(Math.min(root.labels.length - 1, root.currentIndex + 1))
    onCurrentIndexChanged: root.reveal()
    onWidthChanged: root.reveal()

    Hairline {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
    Flickable {
        id: strip

        anchors.fill: parent
        clip: true
        contentWidth: row.width
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.HorizontalFlick

        Row {
            id: row

            height: strip.height

            Repeater {
                id: repeater

                model: root.labels

                T.AbstractButton {
                    id: tab

                    required property int index
                    required property string modelData

                    readonly property bool current: root.currentIndex === index

                    implicitWidth: label.implicitWidth + 2 * Theme.spaceS
                    height: row.height
                    text: modelData
                    hoverEnabled: true
                    focus: current
                    focusPolicy: current ? Qt.StrongFocus : Qt.ClickFocus
                    Accessible.role: Accessible.PageTab
                    Accessible.name: tab.text
                    Accessible.selected: tab.current
                    Accessible.onPressAction: {
                        if (tab.enabled)
                            tab.clicked();
                    }
                    onClicked: root.activated(index)

                    contentItem: PlexusText {
                        id: label

                        text: tab.text
                        horizontalAlignment: Text.AlignHCenter
                        font.weight: tab.current ? Font.DemiBold : Font.Normal
                        color: tab.current || tab.hovered ? Theme.ink : Theme.inkSecondary
                        Accessible.ignored: true
                    }
                    background: Item {
                        Rectangle {
                            anchors.bottom: parent.bottom
                            width: parent.width
                            height: 2
                            color: Theme.accent
                            visible: tab.current
                        }
                        FocusRing {
                            anchors.margins: 2
                            radius: Theme.radiusControl - 2
                            shown: tab.visualFocus
                        }
                    }
                }
            }
        }
    }
}
