// SPDX-License-Identifier: GPL-3.0-or-later
// Everything one can go to or do, found by a few letters. The keyboard stays in the field: up and down choose,
// Enter does it, Esc closes.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Palette

T.Popup {
    id: root

    required property PaletteViewModel palette

    readonly property int rowHeight: 34
    // A row cut in the middle says that more follow.
    readonly property real rowsInSight: parent ? Math.floor((parent.height * 0.7 - field.height) / root.rowHeight) + 0.5 : 10

    function walk(step: int): void {
        root.palette.moveBy(step);
        list.positionViewAtIndex(root.palette.current, ListView.Contain);
    }

    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round(parent.height * 0.12) : 0
    width: parent ? Math.min(600, parent.width - 2 * Theme.pageMargin) : 600
    height: field.height + Math.max(1, Math.min(root.rowsInSight, root.palette.count)) * root.rowHeight + 3 * Theme.spaceS
    padding: Theme.spaceS
    modal: true
    focus: true
    visible: root.palette.open
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onClosed: root.palette.open = false
    onOpened: {
        field.clear();
        field.forceActiveFocus();
    }

    // Also what somebody else looks for is what the field says.
    Connections {
        target: root.palette

        function onQueryChanged(): void {
            if (field.text !== root.palette.query)
                field.text = root.palette.query;
        }
    }
    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    background: Rectangle {
        radius: Theme.radiusSurface
        color: Theme.raised
        border.width: 1
        border.color: Theme.outline
    }
    contentItem: Item {
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Command palette")

        SearchField {
            id: field

            width: parent.width
            implicitHeight: Theme.grown(36)
            placeholderText: qsTr("Pages, actions, providers, models, keys, requests by ID")
            focus: true
            onTextChanged: root.palette.query = text
            onEscaped: root.close()
            Keys.onDownPressed: root.walk(1)
            Keys.onUpPressed: root.walk(-1)
            Keys.onReturnPressed: root.palette.activate(root.palette.current)
            Keys.onEnterPressed: root.palette.activate(root.palette.current)
            Keys.onPressed: event => {
                if (event.key === Qt.Key_PageDown)
                    root.walk(Math.min(8, root.palette.count - 1 - root.palette.current));
                else if (event.key === Qt.Key_PageUp)
                    root.walk(-Math.min(8, root.palette.current));
                else
                    return;
                event.accepted = true;
            }
        }
        PlexusListView {
            id: list

            anchors.fill: parent
            anchors.topMargin: field.height + Theme.spaceS
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.palette
            currentIndex: root.palette.current
            highlightFollowsCurrentItem: false
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Found")
            T.ScrollBar.vertical: PlexusScrollBar {
                id: bar
            }
            delegate: PaletteRow {
                id: found

                width: list.width - (bar.visible ? bar.width : 0)
                height: root.rowHeight
                isCurrent: found.index === root.palette.current
                onChosen: root.palette.activate(found.index)
                onPointed: root.palette.current = found.index
            }
        }
        PlexusText {
            anchors.fill: list
            text: qsTr("Nothing is called that")
            color: Theme.inkSecondary
            horizontalAlignment: Text.AlignHCenter
            visible: root.palette.count === 0
        }
    }

    component PaletteRow: Item {
        id: row

        required property int index
        required property string markup
        required property string detail
        required property string kind
        required property string iconName
        required property string shortcut
        required property string summary
        property bool isCurrent: false

        signal chosen
        signal pointed

        Accessible.role: Accessible.ListItem
        Accessible.name: row.summary
        Accessible.description: row.detail
        Accessible.selected: row.isCurrent
        Accessible.onPressAction: row.chosen()

        Rectangle {
            anchors.fill: parent
            radius: Theme.radiusControl
            color: row.isCurrent ? Theme.selected : "transparent"
        }
        HoverHandler {
            id: hover

            // Where the list comes to lie under a pointer that rests, the keyboard's choice stays.
            onPointChanged: {
                if (hover.hovered && hover.point.velocity.length() > 0)
                    row.pointed();
            }
        }
        TapHandler {
            onTapped: row.chosen()
        }
        TintedIcon {
            id: icon

            x: Theme.spaceM
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.iconSize
            height: Theme.iconSize
            name: row.iconName
            color: row.isCurrent ? Theme.accent : Theme.inkSecondary
        }
        PlexusText {
            id: title

            x: icon.x + icon.width + Theme.spaceM
            width: Math.min(implicitWidth, kindText.x - x - Theme.spaceM)
            height: parent.height
            text: row.markup
            textFormat: Text.StyledText
            Accessible.ignored: true
        }
        PlexusText {
            x: title.x + title.width + Theme.spaceM
            width: Math.max(0, kindText.x - x - Theme.spaceM)
            height: parent.height
            text: row.detail
            textFormat: Text.PlainText
            color: Theme.inkSecondary
            visible: width > 40
            Accessible.ignored: true
        }
        PlexusText {
            id: kindText

            anchors.right: parent.right
            anchors.rightMargin: Theme.spaceM
            height: parent.height
            text: row.shortcut !== "" ? row.shortcut : row.kind
            font.pixelSize: Theme.fontCaption
            color: Theme.inkSecondary
            Accessible.ignored: true
        }
    }
}
