// SPDX-License-Identifier: GPL-3.0-or-later
// The first tab: what went wrong if anything did, the timeline, the attempts, the facts.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Route
import Plexus.Theme
import Plexus.ViewModels.Requests
import Plexus.Waterfall

Flickable {
    id: root

    required property ExchangeInspector inspector
    required property LiveClock clock

    function zoomIn(): void {
        timeline.zoomIn();
    }
    function zoomOut(): void {
        timeline.zoomOut();
    }
    function showAll(): void {
        timeline.showAll();
    }

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    contentHeight: column.implicitHeight + Theme.spaceL
    T.ScrollBar.vertical: PlexusScrollBar {}

    ColumnLayout {
        id: column

        x: Theme.spaceXs
        width: root.width - Theme.spaceM - Theme.spaceXs
        spacing: Theme.spaceL

        Notice {
            Layout.fillWidth: true
            text: root.inspector.error
            tone: root.inspector.statusTone === StatusGlyph.Bad ? StatusGlyph.Bad : StatusGlyph.Neutral
            visible: root.inspector.error !== ""
        }
        Timeline {
            id: timeline

            Layout.fillWidth: true
            waterfall: root.inspector.waterfall
            clock: root.clock
            summary: root.inspector.waterfallText
        }
        Section {
            title: qsTr("Attempts")
            visible: root.inspector.attempts.count > 0

            Repeater {
                model: root.inspector.attempts

                AttemptCard {
                    Layout.fillWidth: true
                    alreadySaid: root.inspector.error
                }
            }
        }
        Section {
            title: qsTr("Route")
            hint: qsTr("%n target(s) considered", "", root.inspector.route.count)
            visible: root.inspector.route.count > 0

            CandidateList {
                Layout.fillWidth: true
                candidates: root.inspector.route
            }
        }
        FactSection {
            title: qsTr("Not carried over")
            hint: qsTr("%n field(s) left out or changed", "", root.inspector.notes.count)
            facts: root.inspector.notes
            visible: root.inspector.notes.count > 0
        }
        FactSection {
            title: qsTr("Details")
            facts: root.inspector.facts
        }
    }
}
