// SPDX-License-Identifier: GPL-3.0-or-later
// The way of one answer's request: its figures, the candidates of its route, every attempt.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Pages.Playground
import Plexus.Route
import Plexus.Theme
import Plexus.ViewModels.Playground

FormScroll {
    id: root

    required property TalkTrail trail

    PlexusText {
        Layout.fillWidth: true
        text: qsTr("Where a question goes and why is told here.")
        color: Theme.inkSecondary
        wrapMode: Text.Wrap
        visible: root.trail.empty
    }
    StatusGlyph {
        Layout.fillWidth: true
        tone: root.trail.statusTone
        iconName: root.trail.statusIcon
        text: root.trail.statusText
        visible: !root.trail.empty
    }
    Notice {
        Layout.fillWidth: true
        tone: StatusGlyph.Bad
        text: root.trail.error
        visible: root.trail.error !== ""
    }
    PlaygroundFacts {
        Layout.fillWidth: true
        fields: root.trail.figures
        accessibleName: qsTr("Figures")
        visible: !root.trail.empty
    }
    Section {
        title: qsTr("Why this target")
        visible: root.trail.decision !== "" || root.trail.route.count > 0

        PlexusText {
            Layout.fillWidth: true
            text: root.trail.decision
            wrapMode: Text.Wrap
            visible: text !== ""
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        CandidateList {
            Layout.fillWidth: true
            candidates: root.trail.route
            visible: root.trail.route.count > 0
        }
    }
    Section {
        title: qsTr("Attempts")
        visible: root.trail.attempts.count > 0

        Column {
            id: attempts

            Layout.fillWidth: true
            spacing: Theme.spaceS
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Attempts")

            Repeater {
                model: root.trail.attempts

                AttemptCard {
                    // Never 0: a Column of Qt 6.4 does not place such, and then has no height by which it would get a width.
                    width: Math.max(1, attempts.width)
                    alreadySaid: root.trail.error
                }
            }
        }
    }
}
