// SPDX-License-Identifier: GPL-3.0-or-later
// What became of the request and why it went where it went.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.Pages.Requests
import Plexus.Route
import Plexus.Theme
import Plexus.ViewModels.Requests

Flickable {
    id: root

    required property RequestsViewModel viewModel

    readonly property ExchangeInspector inspector: viewModel.inspector

    function scroll(by: real): void {
        root.contentY = Math.max(0, Math.min(root.contentHeight - root.height, root.contentY + by));
    }

    clip: true
    activeFocusOnTab: root.contentHeight > root.height
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Summary")
    Accessible.focusable: root.contentHeight > root.height
    Keys.onPressed: event => {
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return;
        if (event.key === Qt.Key_Down)
            root.scroll(2 * Theme.rowHeight);
        else if (event.key === Qt.Key_Up)
            root.scroll(-2 * Theme.rowHeight);
        else if (event.key === Qt.Key_PageDown)
            root.scroll(root.height - Theme.rowHeight);
        else if (event.key === Qt.Key_PageUp)
            root.scroll(Theme.rowHeight - root.height);
        else if (event.key === Qt.Key_Home)
            root.scroll(-root.contentHeight);
        else if (event.key === Qt.Key_End)
            root.scroll(root.contentHeight);
        else
            return;
        event.accepted = true;
    }
    boundsBehavior: Flickable.StopAtBounds
    contentHeight: column.implicitHeight + Theme.spaceL
    T.ScrollBar.vertical: PlexusScrollBar {}

    FocusRing {
        parent: root
        anchors.margins: 0
        shown: root.activeFocus
        z: 1
    }
    ColumnLayout {
        id: column

        width: root.width - Theme.spaceM
        spacing: Theme.spaceL

        ErrorNotice {
            Layout.fillWidth: true
            inspector: root.inspector
            visible: root.inspector.error !== ""
        }
        Notice {
            Layout.fillWidth: true
            text: root.viewModel.selectedNote
            tone: StatusGlyph.Neutral
            visible: root.viewModel.selectedNote !== ""
        }
        Section {
            title: qsTr("Why this target")
            hint: root.inspector.route.count > 0 ? qsTr("%n target(s) considered", "", root.inspector.route.count) : ""
            visible: root.inspector.decision !== "" || root.inspector.route.count > 0

            PlexusText {
                Layout.fillWidth: true
                text: root.inspector.decision
                visible: root.inspector.decision !== ""
                wrapMode: Text.Wrap
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
            CandidateList {
                Layout.fillWidth: true
                candidates: root.inspector.route
                visible: root.inspector.route.count > 0
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
