// SPDX-License-Identifier: GPL-3.0-or-later
// Tabs as one row of segments; left and right move, as a tab list does.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Theme

FocusScope {
    id: root

    required property list<string> labels
    property int currentIndex: 0
    property string accessibleName: ""

    signal activated(int index)

    implicitWidth: row.implicitWidth + 4
    implicitHeight: Theme.controlHeight
    Accessible.role: Accessible.PageTabList
    Accessible.name: root.accessibleName
    Keys.onLeftPressed: root.activated(Math.max(0, root.currentIndex - 1))
    Keys.onRightPressed: root.activated(Math.min(root.labels.length - 1, root.currentIndex + 1))

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusControl
        color: Theme.sunken
        border.width: 1
        border.color: Theme.hairline
    }
    Row {
        id: row

        anchors.fill: parent
        anchors.margins: 2
        spacing: 2

        Repeater {
            model: root.labels

            T.AbstractButton {
                id: segment

                required property int index
                required property string modelData

                readonly property bool current: root.currentIndex === index

                // As wide as it is when chosen, so that the others stay where they are.
                implicitWidth: Math.ceil(chosenLabel.advanceWidth) + 2 * Theme.spaceM
                height: row.height
                text: modelData
                hoverEnabled: true
                focus: current
                focusPolicy: current ? Qt.StrongFocus : Qt.ClickFocus
                Accessible.role: Accessible.PageTab
                Accessible.name: segment.text
                Accessible.selected: segment.current
                Accessible.onPressAction: {
                    if (segment.enabled)
                        segment.clicked();
                }
                onClicked: root.activated(index)

                TextMetrics {
                    id: chosenLabel

                    text: segment.text
                    font.family: Theme.fontFamily
                    font.pixelSize: Theme.fontBody
                    font.weight: Font.DemiBold
                }

                contentItem: PlexusText {
                    id: label

                    text: segment.text
                    horizontalAlignment: Text.AlignHCenter
                    font.weight: segment.current ? Font.DemiBold : Font.Normal
                    color: segment.current ? Theme.ink : Theme.inkSecondary
                    Accessible.ignored: true
                }
                background: Rectangle {
                    radius: Theme.radiusControl - 2
                    color: segment.current ? Theme.raised : segment.hovered ? Theme.hover : "transparent"
                    border.width: segment.current ? 1 : 0
                    border.color: Theme.highContrast ? Theme.outline : Theme.hairline

                    FocusRing {
                        anchors.margins: 0
                        radius: parent.radius
                        shown: segment.visualFocus
                    }
                }
            }
        }
    }
}
