// SPDX-License-Identifier: GPL-3.0-or-later
// p50, p90 and p99 along one axis: half of all, nine of ten, ninety-nine of a hundred, the fainter the rarer.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Theme

Item {
    id: root

    // 0–1, ascending; empty: nothing was measured.
    required property list<double> shares
    property color color: Theme.accent

    implicitWidth: 120
    implicitHeight: 12

    Repeater {
        model: root.shares.length

        Rectangle {
            required property int index

            y: (root.height - height) / 2
            width: Math.max(2, Math.round(root.width * root.shares[index]))
            height: index === 0 ? 12 : index === 1 ? 8 : 4
            z: -index
            color: root.color
            opacity: index === 0 ? 1 : index === 1 ? 0.55 : 0.35
        }
    }
}
