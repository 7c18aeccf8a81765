// SPDX-License-Identifier: GPL-3.0-or-later
// The playground in the window: what it shows, and where it leads.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Pages.Playground
import Plexus.ViewModels.Shell

PlaygroundPage {
    id: root

    required property AppViewModel app

    viewModel: root.app.playground
}
