// SPDX-License-Identifier: GPL-3.0-or-later
// Every try at a target, first one first.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Route
import Plexus.Theme
import Plexus.ViewModels.Requests

PlexusListView {
    id: root

    required property ExchangeInspector inspector

    clip: true
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    spacing: Theme.spaceS
    model: inspector.attempts
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Attempts")
    T.ScrollBar.vertical: PlexusScrollBar {}

    ListFocusRing {
        list: root
        rowless: true
    }
    delegate: AttemptCard {
        width: ListView.view.width - Theme.spaceM
    }

    PlexusText {
        width: parent.width
        text: qsTr("No target was asked.")
        color: Theme.inkSecondary
        visible: root.count === 0
    }
}
