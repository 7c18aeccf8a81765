// SPDX-License-Identifier: GPL-3.0-or-later
// Tries a target with one short request, and stops that while it is under way.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls
import Plexus.ViewModels.Common

PlexusIconButton {
    id: root

    required property TargetTest test
    // "Test target 1", "Stop the test of target 1"
    required property string startName
    required property string stopName

    readonly property bool running: test.outcome === TargetTester.Running

    iconName: root.running ? "stop" : "play"
    name: root.running ? root.stopName : root.startName
    enabled: root.running || root.test.obstacle === ""
    Accessible.description: root.test.obstacle !== "" ? root.test.obstacle : qsTr("Sends one short request, by what is saved; it costs what it costs there.")
    onClicked: {
        if (root.running)
            root.test.stop();
        else
            root.test.run();
    }
}
