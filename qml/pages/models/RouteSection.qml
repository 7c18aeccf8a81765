// SPDX-License-Identifier: GPL-3.0-or-later
// "Where would this go now?": folded where room is short; asks while it is open, for a client's API and key.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Route
import Plexus.Theme
import Plexus.ViewModels.Models

ColumnLayout {
    id: root

    required property RoutePreview route
    property bool pageVisible: true
    // The answer is about what is in force.
    property bool edited: false
    // Else it is always open.
    property bool unfoldable: true

    spacing: Theme.spaceS

    Binding {
        target: root.route
        property: "watched"
        value: root.pageVisible
    }
    Binding {
        target: root.route
        property: "unfolded"
        value: true
        when: !root.unfoldable && root.visible
    }
    PlexusText {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.controlHeight
        text: qsTr("Where would this go now?")
        font.pixelSize: Theme.fontSection
        font.weight: Font.DemiBold
        visible: !root.unfoldable
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    PlexusButton {
        visible: root.unfoldable
        kind: PlexusButton.Quiet
        leftPadding: Theme.spaceXs
        iconName: root.route.unfolded ? "chevron-down" : "chevron-right"
        text: qsTr("Where would this go now?")
        Accessible.checkable: true
        Accessible.checked: root.route.unfolded
        onClicked: root.route.unfolded = !root.route.unfolded
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.leftMargin: root.unfoldable ? Theme.spaceXl : 0
        spacing: Theme.spaceM
        visible: root.route.unfolded

        GridLayout {
            Layout.fillWidth: true
            columns: 3
            columnSpacing: Theme.spaceS
            rowSpacing: Theme.spaceS

            PlexusText {
                //: Followed by the choice of an API dialect
                text: qsTr("Asked in")
                color: Theme.inkSecondary
                Accessible.ignored: true
            }
            PlexusComboBox {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.grown(180)
                model: root.route.dialects
                currentIndex: root.route.dialect
                Accessible.name: qsTr("API the client speaks")
                onActivated: index => root.route.dialect = index
            }
            PlexusText {
                Layout.row: 1
                //: Followed by the choice of a key
                text: qsTr("with the key")
                color: Theme.inkSecondary
                Accessible.ignored: true
            }
            PlexusComboBox {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.grown(180)
                model: root.route.keyNames
                currentIndex: root.route.key
                Accessible.name: qsTr("Key the client shows")
                onActivated: index => root.route.key = index
            }
            PlexusIconButton {
                iconName: "refresh"
                name: qsTr("Ask again")
                onClicked: root.route.ask()
            }
        }
        PlexusText {
            Layout.fillWidth: true
            visible: root.edited
            text: qsTr("As it is saved; your unsaved changes do not count yet.")
            color: Theme.inkSecondary
            font.pixelSize: Theme.fontCaption
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
        Notice {
            Layout.fillWidth: true
            tone: StatusGlyph.Bad
            text: root.route.problem
            visible: root.route.problem !== ""
        }
        CandidateList {
            Layout.fillWidth: true
            candidates: root.route.candidates
            visible: root.route.candidates.count > 0
        }
    }
}
