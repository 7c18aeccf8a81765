// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns fit, and how wide they are. What is dropped first matters least at a glance; the inspector has it.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Theme

QtObject {
    id: root

    property int available: 0

    readonly property int gap: Theme.spaceM
    readonly property bool showsTime: available >= 600
    readonly property bool showsClient: available >= 820
    readonly property bool showsDialect: available >= 1120
    readonly property bool showsCost: available >= 1240
    readonly property bool showsTokens: available >= 940
    readonly property bool showsFirstToken: available >= 680
    readonly property bool showsWaterfall: available >= 460

    readonly property int statusWidth: 96
    readonly property int timeWidth: 76
    readonly property int clientWidth: Math.max(104, Math.min(190, Math.round(available * 0.11)))
    readonly property int dialectWidth: 72
    readonly property int tokensWidth: 48
    readonly property int costWidth: 66
    readonly property int firstTokenWidth: 58
    readonly property int durationWidth: 66
    readonly property int waterfallWidth: Math.max(104, Math.min(260, Math.round(available * 0.16)))
    readonly property int sideMargin: Theme.spaceS

    // The model takes what is left.
    readonly property int modelWidth: Math.max(80, available - 2 * sideMargin - statusWidth - durationWidth - 2 * gap - (showsTime ? timeWidth + gap : 0) - (showsClient ? clientWidth + gap : 0) - (showsDialect ? dialectWidth + gap : 0) - (showsTokens ? 2 * (tokensWidth + gap) : 0) - (showsCost ? costWidth + gap : 0) - (showsFirstToken ? firstTokenWidth + gap : 0) - (showsWaterfall ? waterfallWidth + gap : 0))
}
