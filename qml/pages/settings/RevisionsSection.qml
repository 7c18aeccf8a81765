// SPDX-License-Identifier: GPL-3.0-or-later
// The configuration's revisions, and what would change on the way back to one.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Pages.Clients
import Plexus.Theme
import Plexus.ViewModels.Settings

FocusScope {
    id: root

    required property RevisionsViewModel revisions

    readonly property bool showsChange: revisions.shownTitle !== ""

    Timer {
        interval: 30000
        running: root.visible
        repeat: true
        onTriggered: root.revisions.list.retellTimes()
    }

    onVisibleChanged: {
        if (root.visible)
            root.revisions.load();
    }

    ConfirmSheet {
        id: confirm

        objectName: "settings-roll-back"

        title: qsTr("Roll back?")
        text: qsTr("What the configuration said then is in force at once, for every client, as a new revision. You can come back to the present one in the same way.")
        actionText: qsTr("Roll back")
        onConfirmed: root.revisions.rollBack()
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.bottomMargin: Theme.spaceL
        spacing: Theme.spaceM
        visible: root.revisions.absence === ""

        Notice {
            Layout.fillWidth: true
            tone: StatusGlyph.Bad
            text: root.revisions.problem
            visible: text !== ""
        }
        Notice {
            Layout.fillWidth: true
            tone: StatusGlyph.Ok
            text: root.revisions.notice
            actionText: qsTr("Dismiss")
            visible: root.revisions.notice !== ""
            onActionTriggered: root.revisions.dismissNotice()
        }
        PlexusText {
            Layout.fillWidth: true
            text: qsTr("Choose a revision to see what going back to it would change.")
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
        }
        PlexusListView {
            id: list

            // As high as it has rows, while the difference needs the room.
            Layout.fillWidth: true
            Layout.fillHeight: !root.showsChange
            Layout.preferredHeight: Math.min(contentHeight, root.height / 3)
            Layout.minimumHeight: Math.min(contentHeight, 100)
            activeFocusOnTab: true
            focus: true
            clip: true
            reuseItems: true
            keyNavigationEnabled: false
            highlightFollowsCurrentItem: false
            boundsBehavior: Flickable.StopAtBounds
            model: root.revisions.list
            currentIndex: root.revisions.selectedRow
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Revisions of the configuration, newest first")
            T.ScrollBar.vertical: PlexusScrollBar {}
            Keys.onUpPressed: root.revisions.select(Math.max(0, list.currentIndex - 1))
            Keys.onDownPressed: root.revisions.select(Math.min(list.count - 1, list.currentIndex + 1))
            onCurrentIndexChanged: {
                if (list.currentIndex >= 0)
                    list.positionViewAtIndex(list.currentIndex, ListView.Contain);
            }
            ListFocusRing {
                list: list
            }

            delegate: RevisionRow {
                id: row

                width: list.width
                selected: row.index === root.revisions.selectedRow
                focusShown: selected && list.ringShown
                onChosen: {
                    list.takePointer();
                    root.revisions.select(row.index);
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceS
            visible: root.showsChange

            PlexusText {
                Layout.fillWidth: true
                text: root.revisions.shownNote !== "" ? root.revisions.shownNote : root.revisions.shownTitle
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
            PlexusButton {
                text: root.revisions.busy ? qsTr("Rolling back …") : qsTr("Roll back …")
                iconName: "undo"
                enabled: root.revisions.canRollBack
                onClicked: confirm.open()
            }
        }
        DiffView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            lines: root.revisions.lines
            visible: root.showsChange && root.revisions.lines.count > 0
        }
        Item {
            Layout.fillHeight: true
            visible: root.showsChange && root.revisions.lines.count === 0
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(420, parent.width)
        iconName: "undo"
        title: qsTr("No revisions here")
        text: root.revisions.absence
        visible: root.revisions.absence !== ""
    }
}
