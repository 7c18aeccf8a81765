// SPDX-License-Identifier: GPL-3.0-or-later
// MCP servers in the window: what it shows, and where it leads.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Pages.Mcp
import Plexus.ViewModels.Shell

McpPage {
    id: root

    required property AppViewModel app

    viewModel: root.app.mcp
}
