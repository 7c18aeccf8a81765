// SPDX-License-Identifier: GPL-3.0-or-later
// What the key in use allows, how far its quotas are, and what would become of the next question.
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

    required property TalkPolicy policy

    Notice {
        Layout.fillWidth: true
        tone: root.policy.refusal === "" ? StatusGlyph.Ok : StatusGlyph.Bad
        text: root.policy.verdict
        visible: text !== ""
    }
    Section {
        title: root.policy.keyName === "" ? qsTr("No key yet") : qsTr("Key %1").arg(root.policy.keyName)

        PlexusText {
            Layout.fillWidth: true
            text: qsTr("A key of this computer is made with the first request, or paste one under “Setup”.")
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
            visible: root.policy.keyName === ""
        }
        PlaygroundFacts {
            Layout.fillWidth: true
            fields: root.policy.facts
            accessibleName: qsTr("What the key allows")
        }
    }
    Section {
        title: qsTr("Quotas")
        visible: root.policy.keyName !== ""

        PlexusText {
            Layout.fillWidth: true
            text: qsTr("The key is held to no quota.")
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
            visible: root.policy.quotas.count === 0
        }
        PlaygroundFacts {
            Layout.fillWidth: true
            fields: root.policy.quotas
            accessibleName: qsTr("Quotas of the key")
        }
    }
    Section {
        title: qsTr("Where the next question would go")
        visible: root.policy.candidates.count > 0

        CandidateList {
            Layout.fillWidth: true
            candidates: root.policy.candidates
        }
    }
}
