// SPDX-License-Identifier: GPL-3.0-or-later
// Names and what there is to say about each, in two columns.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Requests

Section {
    id: root

    required property FieldListModel facts

    actions: PlexusIconButton {
        iconName: copied.running ? "check" : "copy"
        tint: copied.running ? Theme.ok : Theme.inkSecondary
        name: copied.running ? qsTr("Copied") : qsTr("Copy all of %1").arg(root.title)
        onClicked: {
            clipboard.copy(root.facts.asText());
            copied.restart();
        }
    }
    Clipboard {
        id: clipboard
    }
    Timer {
        id: copied

        interval: 1500
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Repeater {
            model: root.facts

            RowLayout {
                id: fact

                required property string name
                required property string value

                Layout.fillWidth: true
                spacing: Theme.spaceM
                Accessible.role: Accessible.StaticText
                Accessible.name: fact.name + ": " + fact.value

                PlexusText {
                    Layout.preferredWidth: Theme.grown(112)
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: Theme.spaceXs
                    text: fact.name
                    color: Theme.inkSecondary
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                SelectableText {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.spaceXs
                    text: fact.value
                    // The row says it, and is where Tab stops.
                    activeFocusOnTab: false
                    Accessible.ignored: true
                }
            }
        }
    }
}
