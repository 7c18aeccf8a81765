// SPDX-License-Identifier: GPL-3.0-or-later
// In the top bar while other computers may connect, and the way to the switch.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls
import Plexus.ViewModels.Shell

PlexusButton {
    id: root

    required property GatewayStateViewModel gateway
    // Room for the sign alone.
    property bool narrow: false

    kind: PlexusButton.Quiet
    iconName: "warning"
    text: qsTr("Open to the network")
    wordless: root.narrow
    toolTip: qsTr("Other computers can connect to Plexus.")
    visible: root.gateway.openToNetwork
}
