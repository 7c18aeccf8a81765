// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a request as tabs. Where they are more than there is room for, whole ones are shown, the current one
// among them, and a menu behind them has them all.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Pages.Requests
import Plexus.Theme

FocusScope {
    id: root

    required property list<string> labels
    property int currentIndex: 0

    signal activated(int index)

    readonly property int padding: Theme.spaceXs + 2
    readonly property bool overflows: row.width > width

    // Scrolls by whole tabs; half a word at an edge says nothing.
    function arrange(): void {
        const current = repeater.itemAt(root.currentIndex);
        const last = repeater.itemAt(root.labels.length - 1);
        if (!current || !last || root.width <= 0)
            return;
        const room = root.width - (root.overflows ? more.width : 0);
        let first = 0;
        while (first < root.currentIndex && current.x + current.width - repeater.itemAt(first).x > room)
            ++first;
        let end = 0;
        for (let i = first; i < root.labels.length; ++i) {
            const right = repeater.itemAt(i).x + repeater.itemAt(i).width - repeater.itemAt(first).x;
            if (right <= room)
                end = right;
        }
        strip.contentX = repeater.itemAt(first).x;
        strip.width = end;
    }

    implicitHeight: Theme.controlHeight + 2
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Parts of the request")
    Keys.onLeftPressed: root.activated(Math.max(0, root.currentIndex - 1))
    Keys.onRightPressed: root.activated(Math.min(root.labels.length - 1, root.currentIndex + 1))
    onCurrentIndexChanged: root.arrange()
    onWidthChanged: root.arrange()

    Hairline {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
    Flickable {
        id: strip

        height: parent.height
        clip: true
        contentWidth: row.width
        interactive: false

        Row {
            id: row

            height: strip.height
            onWidthChanged: root.arrange()

            Repeater {
                id: repeater

                model: root.labels

                T.AbstractButton {
                    id: tab

                    required property int index
                    required property string modelData

                    readonly property bool current: root.currentIndex === index

                    implicitWidth: label.implicitWidth + 2 * root.padding
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

                    // Not in bold: its neighbours would move.
                    contentItem: PlexusText {
                        id: label

                        text: tab.text
                        horizontalAlignment: Text.AlignHCenter
                        elide: Text.ElideNone
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
    PlexusIconButton {
        id: more

        anchors.right: parent.right
        iconName: "more"
        name: qsTr("All parts of the request")
        visible: root.overflows
        onClicked: menu.open()

        InspectorTabsMenu {
            id: menu

            x: parent.width - width
            y: parent.height + 2
            title: more.name
            labels: root.labels
            currentIndex: root.currentIndex
            onChosen: index => root.activated(index)
        }
    }
}
