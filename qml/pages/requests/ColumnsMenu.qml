// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns the table has and in what order.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Pages.Requests
import Plexus.Theme
import Plexus.ViewModels.Requests

MenuPopup {
    id: root

    required property TableColumns columns
    required property bool compact

    signal compactChosen(bool compact)

    title: qsTr("Columns")
    height: Math.min(implicitContentHeight + topPadding + bottomPadding, parent && parent.Window.height > 0 ? parent.Window.height - 120 : 420)
    onOpened: list.forceActiveFocus(Qt.PopupFocusReason)

    contentItem: ColumnLayout {
        spacing: Theme.spaceS

        SegmentedTabs {
            Layout.fillWidth: true
            labels: [qsTr("Compact rows"), qsTr("Comfortable rows")]
            accessibleName: qsTr("Table rows")
            currentIndex: root.compact ? 0 : 1
            onActivated: index => root.compactChosen(index === 0)
        }
        RowLayout {
            Layout.fillWidth: true

            PlexusText {
                Layout.fillWidth: true
                text: root.title
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            PlexusButton {
                kind: PlexusButton.Quiet
                text: qsTr("Reset")
                enabled: root.columns.customised
                onClicked: root.columns.reset()
            }
        }
        PlexusListView {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: contentHeight
            clip: true
            // Its rows take Tab themselves; a list that took it, too, would give it back to the last of them.
            activeFocusOnTab: false
            boundsBehavior: Flickable.StopAtBounds
            model: root.columns
            Accessible.role: Accessible.List
            Accessible.name: root.title
            T.ScrollBar.vertical: PlexusScrollBar {}
            delegate: ColumnChoice {
                id: choice

                width: list.width
                last: choice.index === list.count - 1
                onToggled: index => root.columns.toggle(index)
                onMoved: (from, to) => root.columns.move(from, to)
            }
        }
    }
}
