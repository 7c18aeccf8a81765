// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of the settings, at the side; while something is looked for, those it may be in.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Plexus.Controls
import Plexus.ViewModels.Settings

PlexusListView {
    id: root

    required property SettingsViewModel viewModel

    // Nothing is chosen while something is looked for: what is found stands beside it.
    readonly property bool looking: viewModel.query !== ""

    // Titles that need more have two lines.
    implicitWidth: 216
    activeFocusOnTab: true
    clip: true
    spacing: 2
    keyNavigationEnabled: true
    highlightFollowsCurrentItem: false
    boundsBehavior: Flickable.StopAtBounds
    model: root.viewModel.sections
    currentIndex: root.looking ? 0 : root.viewModel.place
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Sections of the settings")
    T.ScrollBar.vertical: PlexusScrollBar {}
    Keys.onReturnPressed: root.choose()
    Keys.onSpacePressed: root.choose()

    function choose(): void {
        if (root.currentItem)
            (root.currentItem as SettingsSectionRow).chosen();
    }

    delegate: SettingsSectionRow {
        id: row

        width: root.width
        selected: row.place === root.viewModel.place && !root.looking
        focusShown: row.index === root.currentIndex && root.ringShown
        onChosen: {
            root.takePointer();
            root.viewModel.place = row.place;
            // Looking has ended, and with it another order of rows.
            root.currentIndex = Qt.binding(() => root.looking ? 0 : root.viewModel.place);
        }
    }
}
