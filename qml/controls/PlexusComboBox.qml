// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Theme

T.ComboBox {
    id: root

    property bool invalid: false
    // As wide as the longest of its texts, which Qt does only where one can type. The model is a list of them.
    property bool fitted: false

    implicitWidth: fitted ? longest.implicitWidth + leftPadding + rightPadding : 200
    implicitHeight: Theme.controlHeight
    leftPadding: Theme.spaceS
    rightPadding: Theme.spaceXl
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontBody

    PlexusText {
        id: longest

        text: root.fitted ? root.model.join("\n") : ""
        font: root.font
        visible: false
    }

    contentItem: PlexusText {
        text: root.displayText
        font: root.font
        color: root.enabled ? Theme.ink : Theme.inkSecondary
    }
    indicator: TintedIcon {
        x: root.width - width - Theme.spaceS
        y: (root.height - height) / 2
        name: "chevron-down"
        color: root.enabled ? Theme.inkSecondary : Theme.inkFaint
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.enabled ? Theme.raised : Theme.sunken
        border.width: 1
        border.color: root.invalid ? Theme.bad : root.enabled ? Theme.outline : Theme.hairline

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.hover
            visible: root.enabled && root.hovered
        }
        FocusRing {
            shown: root.visualFocus
        }
    }
    delegate: T.ItemDelegate {
        id: option

        required property int index

        width: ListView.view ? ListView.view.width : 0
        implicitHeight: Theme.controlHeight
        leftPadding: Theme.spaceS
        rightPadding: Theme.spaceS
        text: root.textAt(index)
        Accessible.role: Accessible.ListItem
        Accessible.name: option.text
        highlighted: root.highlightedIndex === index
        contentItem: PlexusText {
            text: option.text
            font.weight: root.currentIndex === option.index ? Font.DemiBold : Font.Normal
        }
        background: Rectangle {
            radius: Theme.radiusControl - 2
            color: option.highlighted ? Theme.selected : "transparent"
        }
    }
    popup: T.Popup {
        y: root.height + 2
        width: root.width
        height: Math.min(contentItem.implicitHeight + topPadding + bottomPadding, 320)
        padding: Theme.spaceXs

        contentItem: PlexusListView {
            clip: true
            implicitHeight: contentHeight
            model: root.delegateModel
            currentIndex: root.highlightedIndex
            highlightMoveDuration: 0
            T.ScrollBar.vertical: PlexusScrollBar {}
        }
        background: Rectangle {
            radius: Theme.radiusControl
            color: Theme.raised
            border.color: Theme.outline
        }
    }
}
