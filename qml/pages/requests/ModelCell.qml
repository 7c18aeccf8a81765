// SPDX-License-Identifier: GPL-3.0-or-later
// What was asked for and where it went, on one line; the model gets the larger part when both are long.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls
import Plexus.Theme

Item {
    id: root

    required property string model
    required property string target

    readonly property string arrow: target === "" ? "" : " → " + target
    readonly property int modelNeeds: Math.ceil(modelMetrics.advanceWidth) + 1
    readonly property int targetNeeds: Math.ceil(targetMetrics.advanceWidth) + 1
    // In a narrow cell half a name says more than two thirds of two.
    readonly property int modelLimit: target === "" || width < 200 ? width : Math.max(Math.round(width * 0.6), width - targetNeeds)
    readonly property int targetRoom: width - modelText.width
    readonly property bool shortened: modelNeeds > modelText.width || targetNeeds > targetRoom

    TextMetrics {
        id: modelMetrics

        font: modelText.font
        text: root.model
    }
    TextMetrics {
        id: targetMetrics

        font: modelText.font
        text: root.arrow
    }
    PlexusText {
        id: modelText

        width: Math.min(root.modelNeeds, root.modelLimit)
        height: parent.height
        text: root.model
        elide: Text.ElideMiddle
        Accessible.ignored: true
    }
    PlexusText {
        x: modelText.width
        width: root.targetRoom
        height: parent.height
        text: root.arrow
        elide: Text.ElideMiddle
        color: Theme.inkSecondary
        visible: root.targetNeeds <= root.targetRoom || root.targetRoom >= 72
        Accessible.ignored: true
    }
}
