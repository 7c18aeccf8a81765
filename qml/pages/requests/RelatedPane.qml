// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to the request: what it was made for, what was made for it, the others of its session.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Pages.Requests
import Plexus.Theme
import Plexus.ViewModels.Requests

PlexusListView {
    id: root

    required property ExchangeInspector inspector

    readonly property RelatedListModel related: inspector.related

    signal chosen(string id)

    clip: true
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    model: related
    keyNavigationEnabled: true
    highlightFollowsCurrentItem: false
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Related requests")
    T.ScrollBar.vertical: PlexusScrollBar {}

    ListFocusRing {
        list: root
    }
    Keys.onReturnPressed: {
        const row = root.currentItem as RelatedRow;
        if (row)
            root.chosen(row.exchangeId);
    }
    delegate: RelatedRow {
        id: row

        required property int index

        width: root.width - Theme.spaceM
        focusShown: root.ringShown && root.currentIndex === row.index
        onChosen: root.chosen(row.exchangeId)
    }

    PlexusText {
        width: parent.width
        text: root.inspector.searchesRelated ? qsTr("Looking for related requests…") : qsTr("No related requests: it was not sent again, nothing was made for it, and no other request is of its session.")
        wrapMode: Text.Wrap
        color: Theme.inkSecondary
        visible: root.count === 0
    }
}
