// SPDX-License-Identifier: GPL-3.0-or-later
// The events of a stream, one a line; the chosen one is the moment the timeline points at.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Pages.Requests
import Plexus.Theme
import Plexus.ViewModels.Requests

FocusScope {
    id: root

    required property ExchangeInspector inspector

    readonly property EventListModel events: inspector.events

    function walk(step: int): void {
        root.inspector.chooseEvent(Math.max(0, Math.min(root.events.count - 1, root.events.current + step)));
        list.positionViewAtIndex(Math.max(0, root.events.current), ListView.Contain);
    }

    EventColumns {
        id: eventColumns

        available: list.rowWidth
    }
    Connections {
        target: root.events

        function onCurrentChanged(): void {
            if (root.events.current >= 0)
                list.positionViewAtIndex(root.events.current, ListView.Contain);
        }
    }
    EventHeading {
        id: heading

        width: list.rowWidth
        columns: eventColumns
    }
    PlexusListView {
        id: list

        // Not under the scroll bar.
        readonly property real rowWidth: width - Theme.spaceM

        anchors.top: heading.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        focus: true
        activeFocusOnTab: true
        clip: true
        reuseItems: true
        keyNavigationEnabled: false
        highlightFollowsCurrentItem: false
        boundsBehavior: Flickable.StopAtBounds
        model: root.events
        currentIndex: root.events.current
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Events of the stream")
        T.ScrollBar.vertical: PlexusScrollBar {}

        ListFocusRing {
            list: list
        }
        Keys.onPressed: event => {
            event.accepted = true;
            if (event.key === Qt.Key_Down)
                root.walk(1);
            else if (event.key === Qt.Key_Up)
                root.walk(-1);
            else if (event.key === Qt.Key_PageDown)
                root.walk(10);
            else if (event.key === Qt.Key_PageUp)
                root.walk(-10);
            else
                event.accepted = false;
        }
        delegate: EventRow {
            id: row

            width: list.rowWidth
            columns: eventColumns
            // A stretch that is measured has more than one.
            current: !root.inspector.timeline.hasRange && root.events.current === row.index
            focusShown: current && list.ringShown
            onChosen: {
                list.takePointer();
                root.inspector.chooseEvent(row.index);
            }
        }
    }
}
