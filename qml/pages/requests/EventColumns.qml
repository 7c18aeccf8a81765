// SPDX-License-Identifier: GPL-3.0-or-later
// How wide the columns of a list of events are.
pragma ComponentBehavior: Bound

import QtQuick

QtObject {
    required property real available

    readonly property bool showsType: available >= 420
    readonly property bool showsSize: available >= 600
    readonly property int numberWidth: 36
    readonly property int atWidth: 66
    readonly property int gapWidth: 64
    readonly property int typeWidth: showsType ? Math.min(136, Math.round(available * 0.28)) : 0
    readonly property int sizeWidth: showsSize ? 52 : 0
}
