// SPDX-License-Identifier: GPL-3.0-or-later
// A median as a bar, and what nine of ten and ninety-nine of a hundred are at least as good as, as marks: right of
// its end where more is worse, left of it where less is.
pragma ComponentBehavior: Bound

import QtQuick
import Plexus.Theme

Item {
    id: root

    // 0–1: the median, p90, p99; the last two may be missing, all of them where nothing was measured.
    required property list<double> shares
    property color color: Theme.accent

    implicitWidth: 120
    implicitHeight: 12

    // As far as the rare ones go.
    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: root.shares.length === 0 ? 0 : Math.round(root.width * Math.max(root.shares[0], root.shares[root.shares.length - 1]))
        height: 2
        color: root.color
    }
    Repeater {
        model: root.shares.length

        Rectangle {
            required property int index

            readonly property int end: Math.max(2, Math.round(root.width * root.shares[index]))

            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            x: index === 0 ? 0 : end - width
            width: index === 0 ? end : 2
            height: index === 1 ? 14 : 10
            // Within the bar a mark is a notch.
            color: index === 0 ? root.color : root.shares[index] < root.shares[0] ? Theme.window : index === 1 ? Theme.ink : Theme.inkSecondary
        }
    }
}
