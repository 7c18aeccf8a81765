// SPDX-License-Identifier: GPL-3.0-or-later
// Forgetting how fast targets were measured to be.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plexus.Controls
import Plexus.Theme
import Plexus.ViewModels.Settings

Section {
    id: root

    required property MeasuredSpeeds speeds

    title: qsTr("Measured speeds")

    ConfirmSheet {
        id: question

        objectName: "settings-forget-speeds"
        //: %1 is "All targets", a provider, or a model at one
        title: qsTr("Forget what was measured of: %1?").arg(root.speeds.chosen)
        text: qsTr("Selectors that go by speed know nothing of these targets until they have answered again. It cannot be undone.")
        actionText: qsTr("Forget")
        onConfirmed: root.speeds.forget()
    }
    PlexusText {
        Layout.fillWidth: true
        text: qsTr("Plexus measures how fast targets answer, and selectors by speed or latency go by it. What was measured of one that has changed can be forgotten.")
        color: Theme.inkSecondary
        wrapMode: Text.Wrap
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        PlexusComboBox {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.grown(360)
            model: root.speeds.choices
            currentIndex: root.speeds.choice
            Accessible.name: qsTr("Whose speeds")
            onActivated: index => root.speeds.choice = index
        }
        PlexusButton {
            text: qsTr("Forget …")
            onClicked: question.open()
        }
    }
    PlexusText {
        Layout.fillWidth: true
        text: root.speeds.notice
        color: Theme.inkSecondary
        visible: text !== ""
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
