// SPDX-License-Identifier: GPL-3.0-or-later
// A modal sheet for a task with an end (sign in, import). Content scrolls; actions stay in sight.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Plexus.Theme

T.Popup {
    id: root

    required property string title
    // Where there is room for it.
    property int sheetWidth: 560
    property alias actions: actionRow.data
    default property alias content: column.data

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    // Only while it is seen: a layout of Qt 6.4 that is not keeps rows that are gone, and falls over them when its
    // size changes.
    readonly property list<Binding> size: [
        Binding {
            target: root
            property: "width"
            value: root.parent ? Math.min(root.sheetWidth, root.parent.width - 2 * Theme.pageMargin) : root.sheetWidth
            when: root.visible
            restoreMode: Binding.RestoreNone
        },
        Binding {
            target: root
            property: "height"
            value: root.parent ? Math.min(root.implicitHeight, root.parent.height - 2 * Theme.pageMargin) : root.implicitHeight
            when: root.visible
            restoreMode: Binding.RestoreNone
        }
    ]

    implicitHeight: contentItem.implicitHeight + 2 * padding
    padding: Theme.spaceXl
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.durationSurface
            easing.type: Easing.OutQuad
        }
    }
    background: Rectangle {
        radius: Theme.radiusSurface
        color: Theme.raised
        border.width: 1
        border.color: Theme.outline
    }
    contentItem: ColumnLayout {
        spacing: Theme.spaceL
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title

        PlexusText {
            Layout.fillWidth: true
            text: root.title
            font.pixelSize: Theme.fontSection
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Flickable {
            id: flickable

            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: column.implicitHeight
            contentHeight: column.implicitHeight
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: PlexusScrollBar {}

            // What the keyboard has reached is kept in sight.
            function reveal(item: Item): void {
                if (!root.opened || !item || item.height > flickable.height || !column.contains(column.mapFromItem(item, 0, 0)))
                    return;
                const top = item.mapToItem(column, 0, 0).y - Theme.spaceS;
                const bottom = top + item.height + 2 * Theme.spaceS;
                if (top < flickable.contentY)
                    flickable.contentY = Math.max(0, top);
                else if (bottom > flickable.contentY + flickable.height)
                    flickable.contentY = bottom - flickable.height;
            }

            Connections {
                target: flickable.Window.window

                function onActiveFocusItemChanged(): void {
                    flickable.reveal(flickable.Window.activeFocusItem);
                }
            }
            ColumnLayout {
                id: column

                // Room for the scroll bar, where there is one.
                width: flickable.width - (flickable.contentHeight > flickable.height ? Theme.spaceL : 0)
                spacing: Theme.spaceM
            }
        }
        RowLayout {
            id: actionRow

            Layout.alignment: Qt.AlignRight
            spacing: Theme.spaceS
        }
    }
}
