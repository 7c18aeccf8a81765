// SPDX-License-Identifier: GPL-3.0-or-later
// What was asked for and where it went, on one line; the model gets the larger part when both are long. Of a target
// that has no room its provider stays: half of a name says less than nothing.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Controls
import Plexus.Theme

Item {
    id: root

    required property string model
    required property string target

    readonly property string arrow: target === "" ? "" : " → " + target
    readonly property string shortArrow: target === "" ? "" : " → " + target.split("/")[0]
    readonly property int modelNeeds: Math.ceil(modelMetrics.advanceWidth) + 1
    readonly property int targetNeeds: Math.ceil(targetMetrics.advanceWidth) + 1
    readonly property int providerNeeds: Math.ceil(providerMetrics.advanceWidth) + 1
    readonly property bool fits: modelNeeds + targetNeeds <= width
    readonly property bool providerFits: modelNeeds + providerNeeds <= width
    // In a narrow cell the model alone is worth more than halves of both.
    readonly property bool showsTarget: target !== "" && (providerFits || width >= 200)
    readonly property int targetRoom: width - modelText.width
    readonly property bool shortened: modelNeeds > modelText.width || (target !== "" && !fits)

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
    TextMetrics {
        id: providerMetrics

        font: modelText.font
        text: root.shortArrow
    }
    PlexusText {
        id: modelText

        width: Math.min(root.modelNeeds, root.showsTarget ? Math.max(Math.round(root.width / 2), root.width - root.providerNeeds) : root.width)
        height: parent.height
        text: root.model
        elide: Text.ElideMiddle
        Accessible.ignored: true
    }
    PlexusText {
        x: modelText.width
        width: root.targetRoom
        height: parent.height
        text: root.fits ? root.arrow : root.shortArrow
        elide: Text.ElideRight
        color: Theme.inkSecondary
        visible: root.showsTarget
        Accessible.ignored: true
    }
}
