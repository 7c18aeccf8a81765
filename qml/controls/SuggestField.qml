// SPDX-License-Identifier: GPL-3.0-or-later
// A text field that offers what is known. Anything may be typed; ↓ walks the offers, Enter takes one, Esc folds.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Theme

PlexusTextField {
    id: root

    // Those that fit what is typed.
    required property var suggestions

    signal picked(string text)

    readonly property bool unfolded: popup.opened

    function unfold(): void {
        if (root.suggestions.length > 0 && root.enabled)
            popup.open();
    }
    function take(index: int): void {
        popup.close();
        root.picked(root.suggestions[index]);
    }

    // A long name shows its beginning while nobody types.
    autoScroll: activeFocus
    rightPadding: chevron.visible ? Theme.controlHeight - 2 : Theme.spaceS
    Accessible.role: Accessible.ComboBox
    onTextEdited: {
        list.currentIndex = -1;
        root.unfold();
    }
    onSuggestionsChanged: {
        if (root.suggestions.length === 0)
            popup.close();
    }
    onActiveFocusChanged: {
        if (!root.activeFocus)
            popup.close();
    }
    // A page that is left by the keyboard keeps its focus.
    onVisibleChanged: {
        if (!root.visible)
            popup.close();
    }
    Keys.onPressed: event => {
        const opened = popup.opened;
        event.accepted = true;
        if (event.key === Qt.Key_Down && !opened)
            root.unfold();
        else if (event.key === Qt.Key_Down)
            list.currentIndex = Math.min(list.count - 1, list.currentIndex + 1);
        else if (event.key === Qt.Key_Up && opened)
            list.currentIndex = Math.max(-1, list.currentIndex - 1);
        else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && opened && list.currentIndex >= 0)
            root.take(list.currentIndex);
        else if (event.key === Qt.Key_Escape && opened)
            popup.close();
        else
            event.accepted = false;
    }

    PlexusIconButton {
        id: chevron

        anchors.right: parent.right
        width: Theme.controlHeight - 2
        height: parent.height
        focusPolicy: Qt.NoFocus
        enabled: root.enabled
        visible: root.suggestions.length > 0
        iconName: "chevron-down"
        name: qsTr("Show what is known")
        onClicked: {
            const opened = popup.opened;
            root.forceActiveFocus(Qt.OtherFocusReason);
            if (opened)
                popup.close();
            else
                root.unfold();
        }
    }
    T.Popup {
        id: popup

        y: root.height + 2
        width: Math.max(root.width, Math.min(list.widest + 2 * Theme.spaceS + 2 * Theme.spaceXs, 420))
        height: Math.min(contentItem.implicitHeight + topPadding + bottomPadding, 240)
        margins: Theme.spaceS
        padding: Theme.spaceXs
        // The keyboard stays in the field.
        focus: false
        closePolicy: T.Popup.CloseOnPressOutsideParent
        onOpened: list.currentIndex = -1

        contentItem: PlexusListView {
            id: list

            property real widest: 0

            clip: true
            implicitHeight: contentHeight
            boundsBehavior: Flickable.StopAtBounds
            model: popup.visible ? root.suggestions : []
            currentIndex: -1
            highlightMoveDuration: 0
            onModelChanged: currentIndex = -1
            T.ScrollBar.vertical: PlexusScrollBar {}

            delegate: T.ItemDelegate {
                id: option

                required property int index
                required property string modelData

                width: ListView.view.width
                implicitHeight: Theme.rowHeight
                leftPadding: Theme.spaceS
                rightPadding: Theme.spaceS
                focusPolicy: Qt.NoFocus
                hoverEnabled: true
                text: modelData
                highlighted: ListView.isCurrentItem
                Accessible.role: Accessible.ListItem
                Accessible.name: text
                Accessible.onPressAction: {
                    if (option.enabled)
                        option.clicked();
                }
                onClicked: root.take(index)

                contentItem: PlexusText {
                    text: option.text
                    elide: Text.ElideMiddle
                    font.family: Theme.monoFamily
                    Accessible.ignored: true
                    Component.onCompleted: list.widest = Math.max(list.widest, implicitWidth)
                }
                background: Rectangle {
                    radius: Theme.radiusControl - 2
                    color: option.highlighted ? Theme.selected : option.hovered ? Theme.hover : "transparent"
                }
            }
        }
        background: Rectangle {
            radius: Theme.radiusControl
            color: Theme.raised
            border.width: 1
            border.color: Theme.outline
        }
    }
}
